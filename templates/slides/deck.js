(function () {
  "use strict";

<#include "script/slides.js">
<#include "script/views.js">
<#include "script/presenter.js">
<#include "script/timer.js">
<#include "script/input.js">

  /* The address says where the reader is; a browser that scrolls back by itself, at its own time, would lead elsewhere. */
  history.scrollRestoration = "manual";
  root.classList.add("js");
  setView(home());
  show(Math.max(0, fromAddress()));
  /* Letters and pictures that come late move what stands below them. */
  document.fonts.ready.then(reveal);
  addEventListener("load", reveal);
  if (isPresenter) {
    startPresenter();
  }
})();
