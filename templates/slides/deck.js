(function () {
  "use strict";

  var root = document.documentElement;
  var slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
  var live = document.getElementById("live");
  var help = document.getElementById("help");
  var width = 1280;
  var height = 720;
  /* Left and right of what stands on a slide. */
  var margin = 64;
  var current = -1;

  /* The slide that the address names; the first one if it names none, or is no address at all. */
  function fromAddress() {
    var path;
    try {
      path = decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return 0;
    }
    return Math.max(0, slides.findIndex(function (slide) { return slide.id === path; }));
  }

  function show(index) {
    var next = Math.max(0, Math.min(slides.length - 1, index));
    if (next === current) {
      return;
    }
    if (current >= 0) {
      slides[current].classList.remove("current");
      slides[current].tabIndex = -1;
    }
    current = next;
    slides[current].classList.add("current");
    slides[current].tabIndex = 0;
    live.textContent = slides[current].getAttribute("aria-label");
    if (inOverview()) {
      slides[current].scrollIntoView({ block: "nearest" });
    }
    slides[current].focus({ preventScroll: true });
  }

  function inOverview() {
    return root.classList.contains("overview");
  }

  /* Every step is an entry of the browser's history, so that its back button goes back by a slide. */
  function go(index) {
    var next = Math.max(0, Math.min(slides.length - 1, index));
    if (next !== current) {
      location.hash = "#" + slides[next].id;
      show(next);
    }
  }

  function fit() {
    root.style.setProperty("--scale", Math.min(innerWidth / width, innerHeight / height));
  }

  /* In the overview a slide is one thing to choose: the links on it are too small to be hit. */
  function overview(on) {
    root.classList.toggle("overview", on);
    slides.forEach(function (slide) {
      Array.prototype.forEach.call(slide.children, function (part) { part.inert = on; });
    });
    if (on) {
      slides[current].scrollIntoView({ block: "center" });
    } else {
      scrollTo(0, 0);
    }
    slides[current].focus({ preventScroll: true });
  }

  function fullScreen() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (root.requestFullscreen) {
      root.requestFullscreen();
    }
  }

  function toggleHelp() {
    if (help.open) {
      help.close();
    } else {
      help.showModal();
    }
  }

  var keys = {
    ArrowRight: function () { go(current + 1); },
    ArrowDown: function () { go(current + 1); },
    PageDown: function () { go(current + 1); },
    " ": function () { go(current + 1); },
    ArrowLeft: function () { go(current - 1); },
    ArrowUp: function () { go(current - 1); },
    PageUp: function () { go(current - 1); },
    Home: function () { go(0); },
    End: function () { go(slides.length - 1); },
    o: function () { overview(!inOverview()); },
    f: fullScreen,
    "?": toggleHelp
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || (help.open && event.key !== "?")) {
      return;
    }
    var onControl = event.target.closest && event.target.closest("a, button");
    if (onControl && (event.key === " " || event.key === "Enter")) {
      return;
    }
    if (inOverview() && (event.key === "Escape" || event.key === "Enter")) {
      overview(false);
      event.preventDefault();
      return;
    }
    var action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (event.key === " " && event.shiftKey) {
      action = keys.PageUp;
    }
    if (action) {
      action();
      event.preventDefault();
    }
  });

  /* A click beside what stands on the slide goes on or back; one on its number opens the overview. */
  document.addEventListener("click", function (event) {
    if (event.target.closest("a, button, dialog")) {
      return;
    }
    if (inOverview()) {
      var chosen = event.target.closest(".slide");
      if (chosen) {
        go(slides.indexOf(chosen));
        overview(false);
      }
      return;
    }
    if (event.target.closest(".number")) {
      overview(true);
      return;
    }
    var box = slides[current].getBoundingClientRect();
    var aside = margin * box.width / width;
    if (event.clientX < box.left + aside) {
      go(current - 1);
    } else if (event.clientX > box.right - aside) {
      go(current + 1);
    }
  });

  var touch = null;
  document.addEventListener("touchstart", function (event) {
    touch = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  document.addEventListener("touchend", function (event) {
    if (!touch || inOverview()) {
      return;
    }
    var moved = event.changedTouches[0].clientX - touch.clientX;
    var aside = event.changedTouches[0].clientY - touch.clientY;
    if (Math.abs(moved) > 50 && Math.abs(moved) > 2 * Math.abs(aside)) {
      go(current + (moved < 0 ? 1 : -1));
    }
    touch = null;
  }, { passive: true });

  document.getElementById("help-close").addEventListener("click", toggleHelp);
  addEventListener("hashchange", function () { show(fromAddress()); });
  addEventListener("resize", fit);

  root.classList.add("js");
  fit();
  show(fromAddress());
})();
