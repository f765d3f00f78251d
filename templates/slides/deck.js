(function () {
  "use strict";

<#include "script/slides.js">
<#include "script/views.js">
<#include "script/presenter.js">
<#include "script/timer.js">
<#include "script/input.js">

  root.classList.add("js");
  setView(home());
  show(Math.max(0, fromAddress()));
  /* Letters that come late move what stands below them. */
  document.fonts.ready.then(reveal);
  if (isPresenter) {
    startPresenter();
  }
})();
