  /* Keys, clicks and fingers. */

  var help = element("help");

  function toggleHelp() {
    if (help.open) {
      help.close();
    } else {
      help.showModal();
    }
  }

  function next() {
    go(current + 1);
  }

  function previous() {
    go(current - 1);
  }

  var moves = {
    ArrowRight: next,
    ArrowDown: next,
    PageDown: next,
    " ": next,
    ArrowLeft: previous,
    ArrowUp: previous,
    PageUp: previous,
    Home: function () { go(0); },
    End: function () { go(slides.length - 1); }
  };
  var keys = {
    o: toggleOverview,
    r: toggleReading,
    f: toggleFullScreen,
    s: openPresenter,
    b: toggleBlank,
    ".": toggleBlank,
    "?": toggleHelp
  };

  /* A page that is read scrolls as any page does. */
  function actionOf(event) {
    var name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (name === " " && event.shiftKey) {
      name = "PageUp";
    }
    return keys[name] || (view === "reading" ? null : moves[name]);
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || (help.open && event.key !== "?")) {
      return;
    }
    var onControl = event.target.closest && event.target.closest("a, button");
    if (onControl && (event.key === " " || event.key === "Enter")) {
      return;
    }
    var action = actionOf(event);
    if (view === "overview" && (event.key === "Escape" || event.key === "Enter")) {
      action = toggleOverview;
    }
    if (action) {
      action();
      event.preventDefault();
    }
  });

  /* A click beside what stands on the slide goes on or back; one on its number opens the overview. */
  document.addEventListener("click", function (event) {
    var slide = event.target.closest(".slide");
    if (view === "reading" || event.target.closest("a, button, dialog, #presenter-pane")) {
      return;
    }
    if (view === "overview") {
      if (slide) {
        go(slides.indexOf(slide));
        toggleOverview();
      }
    } else if (slide && slide !== slides[current]) {
      next();
    } else if (slide && event.target.closest(".number")) {
      toggleOverview();
    } else if (slide || view === "show") {
      var box = slides[current].getBoundingClientRect();
      /* Left and right of what stands on a slide. */
      var aside = 64 * box.width / width;
      if (event.clientX < box.left + aside) {
        previous();
      } else if (event.clientX > box.right - aside) {
        next();
      }
    }
  });

  var touch = null;
  document.addEventListener("touchstart", function (event) {
    touch = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  document.addEventListener("touchend", function (event) {
    if (!touch || view === "overview" || view === "reading") {
      return;
    }
    var moved = event.changedTouches[0].clientX - touch.clientX;
    var aside = event.changedTouches[0].clientY - touch.clientY;
    if (Math.abs(moved) > 50 && Math.abs(moved) > 2 * Math.abs(aside)) {
      go(current + (moved < 0 ? 1 : -1));
    }
    touch = null;
  }, { passive: true });

  element("help-close").addEventListener("click", toggleHelp);
  element("tool-previous").addEventListener("click", previous);
  element("tool-next").addEventListener("click", next);
  element("tool-overview").addEventListener("click", toggleOverview);
  element("tool-reading").addEventListener("click", toggleReading);
  element("tool-show").addEventListener("click", toggleReading);
