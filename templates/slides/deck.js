(function () {
  "use strict";

  var root = document.documentElement;
  var slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
  var live = document.getElementById("live");
  var help = document.getElementById("help");
  var width = 1280;
  var height = 720;
  var current = -1;

  /* The slide that the address names. A part of a path leads to the slide that begins with it. */
  function fromAddress() {
    var path = decodeURIComponent(location.hash.slice(1));
    for (var i = 0; i < slides.length; i++) {
      if (slides[i].id === path) {
        return i;
      }
    }
    return 0;
  }

  function show(index) {
    var next = Math.max(0, Math.min(slides.length - 1, index));
    if (next === current) {
      return;
    }
    if (current >= 0) {
      slides[current].classList.remove("current");
    }
    current = next;
    slides[current].classList.add("current");
    live.textContent = slides[current].getAttribute("aria-label");
    if (root.classList.contains("overview")) {
      slides[current].scrollIntoView({ block: "nearest" });
    } else {
      slides[current].focus({ preventScroll: true });
    }
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

  function overview(on) {
    root.classList.toggle("overview", on);
    if (on) {
      slides[current].scrollIntoView({ block: "center" });
    } else {
      scrollTo(0, 0);
      slides[current].focus({ preventScroll: true });
    }
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
    o: function () { overview(!root.classList.contains("overview")); },
    f: fullScreen,
    "?": toggleHelp
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) {
      return;
    }
    var onControl = event.target.closest && event.target.closest("a, button");
    if (onControl && (event.key === " " || event.key === "Enter")) {
      return;
    }
    var inOverview = root.classList.contains("overview");
    if (inOverview && (event.key === "Escape" || event.key === "Enter")) {
      overview(false);
      event.preventDefault();
      return;
    }
    var action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action) {
      action();
      event.preventDefault();
    }
  });

  document.getElementById("deck").addEventListener("click", function (event) {
    var slide = event.target.closest(".slide");
    if (slide && root.classList.contains("overview")) {
      event.preventDefault();
      go(slides.indexOf(slide));
      overview(false);
    }
  });

  var touch = null;
  document.addEventListener("touchstart", function (event) {
    touch = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  document.addEventListener("touchend", function (event) {
    if (!touch || root.classList.contains("overview")) {
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
