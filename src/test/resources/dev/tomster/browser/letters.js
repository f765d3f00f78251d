/* The size of a text's letters in pixels of its own page, before the whole slide is scaled to the screen. */
(node) => {
  const style = getComputedStyle(node.parentElement);
  return parseFloat(style.fontSize) * (node.parentElement.currentCSSZoom || 1);
}
