  /* The speaker's own window: the same file, opened by the deck with "presenter" in its address. The two windows speak by
     messages, since files on a disk share nothing else. */

  /* The speaker's window for the deck, the deck's window for the speaker. */
  var partner = isPresenter ? window.opener : null;
  /* Browsers give files no origin that could be named. */
  var origin = self.origin === "null" || location.protocol === "file:" ? "*" : self.origin;
  /* True once the deck has answered. */
  var isGreeted = false;
  /* True once this window has told the other one what to show. */
  var hasLed = false;
  /* True while a slide is shown because the other window shows it. */
  var isFollowing = false;

  function tell(kind, content) {
    if (partner && !partner.closed) {
      partner.postMessage(Object.assign({ tomster: kind }, content), origin);
    }
  }

  function lead(kind, content) {
    hasLed = true;
    tell(kind, content);
  }

  function follow(path) {
    var index = slideOf(String(path));
    if (index >= 0) {
      isFollowing = true;
      go(index);
      isFollowing = false;
    }
  }

  function openPresenter() {
    if (isPresenter) {
      return;
    }
    if (partner && !partner.closed) {
      partner.focus();
      return;
    }
    var address = location.href.replace(/#.*/, "") + (location.search ? "&" : "?") + "presenter#" + slides[current].id;
    partner = window.open(address, "tomster-presenter", "popup,width=1200,height=780");
    if (!partner || partner.closed) {
      partner = null;
      say(message.dataset.refused);
    }
  }

  function toggleBlank() {
    var on = !root.classList.contains("blank");
    setBlank(on);
    lead("blank", { on: on });
  }

  /* The speaker's window says once a second that it is there: a deck that was reloaded finds it again. The deck keeps the
     time of the talk, so that the window can be closed and opened again. */
  var kept = null;
  function listenAsDeck(event) {
    var said = event.data;
    if (said.tomster === "here") {
      var isNew = event.source !== partner || !said.timer;
      partner = event.source;
      kept = said.timer || kept;
      if (isNew) {
        tell("welcome", { path: slides[current].id, timer: kept, on: root.classList.contains("blank") });
      }
    }
  }

  function listenAsPresenter(event) {
    var said = event.data;
    if (said.tomster === "welcome") {
      /* Who has turned a slide before the answer came is not taken back. */
      if (isGreeted || !hasLed) {
        setTimer(isGreeted ? timer : said.timer);
        follow(said.path);
        setBlank(Boolean(said.on));
      }
      isGreeted = true;
    }
  }

  addEventListener("message", function (event) {
    var isKnown = isPresenter ? event.source === partner : event.source && event.source !== window;
    if (!isKnown || !event.data || !event.data.tomster || (origin !== "*" && event.origin !== origin)) {
      return;
    }
    if (isPresenter) {
      listenAsPresenter(event);
    } else {
      listenAsDeck(event);
    }
    if (event.data.tomster === "slide") {
      follow(event.data.path);
    } else if (event.data.tomster === "blank") {
      setBlank(Boolean(event.data.on));
    }
  });

  watchers.push(function (before) {
    if (!isFollowing && before >= 0) {
      lead("slide", { path: slides[current].id });
    }
  });

  /* What the speaker's window shows beside the slides. */
  function showNotes() {
    var notes = slides[current].querySelector(".notes > ul");
    element("presenter-notes").replaceChildren(...(notes ? [notes.cloneNode(true)] : []));
    element("presenter-no-notes").hidden = Boolean(notes);
    element("presenter-number").textContent = (current + 1) + " / " + slides.length;
    element("presenter-last").hidden = current < slides.length - 1;
    element("presenter-pane").scrollTop = 0;
  }

  function startPresenter() {
    document.title = element("presenter").getAttribute("aria-label") + ": " + document.title;
    watchers.push(showNotes);
    watchers.push(startTimer);
    showNotes();
    tick();
    setInterval(tick, 250);
    setInterval(sayHere, 1000);
    sayHere();
  }

  function sayHere() {
    tell("here", { timer: isGreeted ? timer : null });
    element("presenter-alone").hidden = Boolean(partner && !partner.closed);
  }
