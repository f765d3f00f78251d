/* The words of a text node that stand on two lines, in words. Addresses have none, and break where the line ends. */
(node) => {
  const found = [];
  if (/^https?:\S+$/.test(node.data)) {
    return found;
  }
  const range = document.createRange();
  for (const word of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map((part) => Math.round(part.top))).size > 1) {
      found.push(`the word "${word[0]}" is broken`);
    }
  }
  return found;
}
