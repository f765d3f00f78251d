/* Where a scrolling page breaks words, has letters that are too small, needs scrolling sideways, or its logo, numbers and
   confidentiality lie on something else, in words. */
() => {
  const found = [];
  for (const slide of document.querySelectorAll(".slide")) {
    const texts = [...slide.querySelectorAll("p, li, td, dd, h1, h2, h3, img")].filter((part) =>
      part.checkVisibility() && !part.matches("[aria-hidden=true]:not(.number), :has(img)"));
    for (const one of slide.querySelectorAll(".number, .confidentiality, .logo img")) {
      const a = one.getBoundingClientRect();
      for (const other of texts) {
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (other !== one && across > 1 && down > 1) {
          found.push(`${slide.id}: ${one.className} and "${other.textContent.slice(0, 30)}" overlap`);
        }
      }
    }
  }
  for (const part of document.querySelectorAll(".slide, .slide *")) {
    const isCut = part.closest(".OPENER, .COVER .brand, .day-entry") && !part.matches(".slide");
    if (part.checkVisibility() && !isCut && part.getBoundingClientRect().right > innerWidth + 1) {
      found.push(`beyond the page: ${part.textContent.slice(0, 40)}`);
    }
  }
  const walker = document.createTreeWalker(document.getElementById("deck"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push(...brokenWords(node));
    if (node.data.trim() && node.parentElement.checkVisibility() && letters(node) < 14) {
      found.push(`letters of ${letters(node)} pixels: ${node.data.slice(0, 40)}`);
    }
  }
  return found;
}
