  /* The time of the talk, in milliseconds: what had passed at the last pause, and when it went on; 0 if it stands. */

  var timer = { passed: 0, since: 0 };

  function passed() {
    return timer.passed + (timer.since ? Date.now() - timer.since : 0);
  }

  function setTimer(other) {
    if (other && isFinite(other.passed) && isFinite(other.since)) {
      timer = { passed: Number(other.passed), since: Number(other.since) };
    }
    tick();
  }

  /* A talk begins when a slide is turned; that the window opened on the deck's slide is no turning. */
  function startTimer() {
    if (!timer.since && !timer.passed && (isGreeted || !isFollowing)) {
      changeTimer({ passed: 0, since: Date.now() });
    }
  }

  /* The deck is told at once: this window may be closed before it says again that it is there. */
  function changeTimer(next) {
    setTimer(next);
    if (isGreeted) {
      sayHere();
    }
  }

  function write(id, words) {
    if (element(id).textContent !== words) {
      element(id).textContent = words;
    }
  }

  function tick() {
    var seconds = Math.floor(passed() / 1000);
    var minutes = Math.floor(seconds / 60);
    var shown = [Math.floor(minutes / 60), minutes % 60, seconds % 60];
    write("presenter-timer", shown.slice(shown[0] ? 0 : 1).map(function (part, index) {
      return index && part < 10 ? "0" + part : String(part);
    }).join(":"));
    write("presenter-clock", new Date().toLocaleTimeString(root.lang, { hour: "numeric", minute: "2-digit" }));
    element("timer-start").hidden = Boolean(timer.since);
    element("timer-pause").hidden = !timer.since;
  }

  element("timer-start").addEventListener("click", function () {
    changeTimer({ passed: timer.passed, since: Date.now() });
    element("timer-pause").focus();
  });
  element("timer-pause").addEventListener("click", function () {
    changeTimer({ passed: passed(), since: 0 });
    element("timer-start").focus();
  });
  element("timer-reset").addEventListener("click", function () {
    changeTimer({ passed: 0, since: timer.since ? Date.now() : 0 });
  });
  /* After a click the keys belong to the slides again; who came with the keyboard stays. */
  Array.prototype.forEach.call(document.querySelectorAll("#presenter button, #tools button"), function (button) {
    button.addEventListener("click", function (event) {
      if (event.detail) {
        slides[current].focus({ preventScroll: true });
      }
    });
  });
