/* What axe-core says of the page as it is shown, in words. */
async () => {
  /* Slides that are not shown, and one by one what fills the page, cost axe-core most of its time. */
  const deck = document.getElementById("deck");
  const slides = [...deck.children];
  deck.replaceChildren(...slides.filter((slide) => slide.checkVisibility()).slice(0, 12));
  const results = await axe.run(document, {
    resultTypes: ["violations"],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    /* The one main heading of the document stands on the first slide. */
    rules: { "page-has-heading-one": { enabled: false } }
  });
  deck.replaceChildren(...slides);
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} at ${node.target}: ${node.failureSummary.replace(/\s+/g, " ")}`));
}
