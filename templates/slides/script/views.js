  /* How slides are shown: one at a time, all of them small, as a page that scrolls, or as the speaker sees them. */

  var width = 1280;
  var height = 720;
  /* Slides on narrower windows have letters too small to be read: they become a page. So does a desktop's window that
     is enlarged four times (WCAG 2.2, 1.4.10). */
  var narrow = 640;
  var views = ["show", "overview", "reading", "presenter"];
  var view = "";
  var before = "";
  /* What the reader asked for, if it is not what the window's width suggests. */
  var chosen = "";
  var isPresenter = new URLSearchParams(location.search).has("presenter");

  function usual() {
    return innerWidth <= narrow ? "reading" : "show";
  }

  function home() {
    return isPresenter ? "presenter" : chosen || usual();
  }

  function setView(next) {
    before = view;
    view = next;
    views.forEach(function (each) { root.classList.toggle(each, each === view); });
    fit();
    if (current >= 0) {
      placeNeighbours();
      reveal();
      slides[current].focus({ preventScroll: true });
    }
  }

  /* Brings the current slide into sight. */
  function reveal() {
    if (view === "reading") {
      slides[current].scrollIntoView();
    } else if (view === "overview") {
      slides[current].scrollIntoView({ block: "nearest" });
    } else {
      scrollTo(0, 0);
    }
  }

  /* In the overview a slide is one thing to choose: the links on it are too small to be hit. So is the slide that comes
     next, where the speaker sees it. */
  function placeNeighbours() {
    slides.forEach(function (slide, index) {
      var isUpcoming = view === "presenter" && index === current + 1;
      slide.classList.toggle("upcoming", isUpcoming);
      Array.prototype.forEach.call(slide.children, function (part) { part.inert = isUpcoming || view === "overview"; });
    });
  }

  function fit() {
    root.style.setProperty("--scale", Math.min(innerWidth / width, innerHeight / height));
    if (view === "presenter") {
      place("current", element("presenter-current"));
      place("upcoming", element("presenter-upcoming"));
    }
  }

  /* Where a slide lies in the speaker's window. */
  function place(name, frame) {
    var box = frame.getBoundingClientRect();
    root.style.setProperty("--" + name + "-left", box.left + "px");
    root.style.setProperty("--" + name + "-top", box.top + "px");
    root.style.setProperty("--" + name + "-scale", box.width / width);
  }

  function toggleOverview() {
    setView(view === "overview" ? before : "overview");
  }

  function toggleReading() {
    if (!isPresenter) {
      chosen = view === "reading" ? "show" : "reading";
      chosen = chosen === usual() ? "" : chosen;
      setView(home());
    }
  }

  function toggleFullScreen() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else if (root.requestFullscreen) {
      root.requestFullscreen();
    }
  }

  function setBlank(on) {
    root.classList.toggle("blank", on);
    element("presenter-blank").hidden = !on;
    if (on) {
      live.textContent = element("presenter-blank").textContent;
    }
  }

  /* While a page scrolls, the slide at its top becomes the current one, unless the current one is still there in whole: a
     reload comes back to it. */
  function markRead() {
    var box = slides[current].getBoundingClientRect();
    var read = slides.findIndex(function (slide) { return slide.getBoundingClientRect().bottom > 40; });
    if (view === "reading" && read >= 0 && (box.top < -1 || box.bottom > innerHeight + 1) && read !== current) {
      mark(read);
      history.replaceState(null, "", "#" + slides[read].id);
    }
  }

  var settling = 0;
  addEventListener("scroll", function () {
    clearTimeout(settling);
    settling = setTimeout(markRead, 150);
  }, { passive: true });

  addEventListener("resize", function () {
    if (view !== "overview" && view !== home()) {
      setView(home());
    } else {
      fit();
    }
  });
  watchers.push(placeNeighbours);
  watchers.push(function () { setBlank(false); });
