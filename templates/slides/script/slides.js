  /* The slides, the one that is shown, and its address. */

  var root = document.documentElement;
  var slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
  var live = document.getElementById("live");
  var message = document.getElementById("message");
  var current = -1;
  /* Called with the number of the slide before, whenever another one is shown. */
  var watchers = [];

  function element(id) {
    return document.getElementById(id);
  }

  /* The slide with this id, or the one on which the thing with this id stands; -1 if there is none. */
  function slideOf(id) {
    var named = element(id);
    return named ? slides.indexOf(named.closest(".slide")) : -1;
  }

  /* The slide that the address names; -1 if it names none, or is no address at all. */
  function fromAddress() {
    try {
      return slideOf(decodeURIComponent(location.hash.slice(1)));
    } catch (malformed) {
      return -1;
    }
  }

  /* Takes a slide for the current one without moving to it. */
  function mark(index) {
    if (current >= 0) {
      slides[current].classList.remove("current");
      slides[current].tabIndex = -1;
    }
    current = index;
    slides[current].classList.add("current");
    slides[current].tabIndex = 0;
  }

  function show(index) {
    if (index === current) {
      return;
    }
    var before = current;
    mark(index);
    live.textContent = slides[current].getAttribute("aria-label");
    say("");
    reveal();
    slides[current].focus({ preventScroll: true });
    watchers.forEach(function (watcher) { watcher(before); });
  }

  /* Every step is an entry of the browser's history, so that its back button goes back by a slide. */
  function go(index) {
    var next = Math.max(0, Math.min(slides.length - 1, index));
    if (next !== current) {
      location.hash = "#" + slides[next].id;
      show(next);
    }
  }

  /* Tells the speaker something, until the next slide. */
  function say(words) {
    message.textContent = words;
    message.hidden = !words;
  }

  addEventListener("hashchange", function () { show(Math.max(0, fromAddress())); });
