/* What overflows or collides on any slide from the one that is shown, in words. */
() => {
  const found = [];
  const count = document.querySelectorAll(".slide").length;
  for (let i = 0; i < count; i++) {
    const path = document.querySelector(".slide.current").id;
    mislaid().forEach((each) => found.push(`${path}: ${each}`));
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
  }
  return found;

  function mislaid() {
    const found = [];
    const slide = document.querySelector(".slide.current");
    const scale = slide.getBoundingClientRect().width / slide.offsetWidth;
    const tolerance = 1;
    const name = (element) => element.tagName.toLowerCase() + (element.className ? "." + element.className : "");
    const endsInDots = (element) => getComputedStyle(element).textOverflow === "ellipsis";
    const isDecoration = (element) => element.closest("[aria-hidden=true]:not(.number, .foot)") !== null;

    const screen = document.documentElement;
    if (screen.scrollWidth > innerWidth || screen.scrollHeight > innerHeight) {
      found.push(`the page scrolls: ${screen.scrollWidth} x ${screen.scrollHeight}`);
    }
    if (slide.scrollWidth > slide.clientWidth + tolerance || slide.scrollHeight > slide.clientHeight + tolerance) {
      found.push(`the slide is too small: ${slide.scrollWidth} x ${slide.scrollHeight}`);
    }

    const box = slide.getBoundingClientRect();
    if (box.left < -tolerance || box.top < -tolerance
        || box.right > innerWidth + tolerance || box.bottom > innerHeight + tolerance) {
      found.push("the slide is larger than the screen");
    }
    for (const element of slide.querySelectorAll("*")) {
      if (!element.checkVisibility() || isDecoration(element)) {
        continue;
      }
      const own = element.getBoundingClientRect();
      if (own.left < box.left - tolerance || own.top < box.top - tolerance
          || own.right > box.right + tolerance || own.bottom > box.bottom + tolerance) {
        found.push(`${name(element)} is beyond the slide: ${element.textContent.slice(0, 40)}`);
      }
      const cuts = getComputedStyle(element).overflow !== "visible" && !endsInDots(element);
      if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
        found.push(`${name(element)} is cut: ${element.textContent.slice(0, 40)}`);
      }
    }

    /* The rectangles of texts: of each line the part in which letters stand, without the space that fonts keep above. */
    const texts = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || isDecoration(node.parentElement) || !node.parentElement.checkVisibility()) {
        continue;
      }
      const range = document.createRange();
      found.push(...brokenWords(node));
      if (letters(node) < 14) {
        found.push(`letters of ${letters(node)} pixels: ${node.data.slice(0, 40)}`);
      }
      range.selectNodeContents(node);
      const isShortened = endsInDots(node.parentElement);
      for (const line of isShortened ? [node.parentElement.getBoundingClientRect()] : range.getClientRects()) {
        const leading = line.height * 0.12;
        texts.push({ node, left: line.left, right: line.right, top: line.top + leading, bottom: line.bottom - leading });
      }
    }
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length; j++) {
        const a = texts[i];
        const b = texts[j];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > tolerance * scale && down > tolerance * scale) {
          found.push(`"${a.node.data.slice(0, 30)}" and "${b.node.data.slice(0, 30)}" overlap`);
        }
      }
    }
    return found;
  }
}
