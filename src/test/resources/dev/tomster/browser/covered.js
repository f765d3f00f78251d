/* The slides of the overview that lie on top of another one. */
() => {
  const boxes = [...document.querySelectorAll(".slide")].map((slide) => ({
    id: slide.id,
    box: slide.getBoundingClientRect()
  }));
  return boxes
    .filter((one, index) => boxes.slice(index + 1).some((other) =>
      Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1
      && Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 1))
    .map((one) => one.id);
}
