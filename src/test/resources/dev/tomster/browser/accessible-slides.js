/* What axe-core says of every slide, in words. The slides stand below each other, some at a time: to start axe-core for
   each of them would take longer than what it does. */
async () => {
  const root = document.documentElement;
  const shown = root.className;
  const deck = document.getElementById("deck");
  const slides = [...deck.children];
  const found = [];
  root.className = "";
  for (let i = 0; i < slides.length; i += 12) {
    deck.replaceChildren(...slides.slice(i, i + 12));
    const results = await axe.run(document, {
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      /* The one main heading of the document stands on the first slide. */
      rules: { "page-has-heading-one": { enabled: false } }
    });
    results.violations.forEach((violation) => violation.nodes.forEach((node) =>
      found.push(`${violation.id} at ${node.target}: ${node.failureSummary.replace(/\s+/g, " ")}`)));
  }
  deck.replaceChildren(...slides);
  root.className = shown;
  return found;
}
