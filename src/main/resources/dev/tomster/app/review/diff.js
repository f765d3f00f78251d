"use strict";
const filters = document.getElementById("filters");
filters.hidden = false;
function apply() {
  const levels = [...filters.querySelectorAll("[name=level]:checked")].map(box => box.value);
  const less = filters.querySelector("[name=weaker]").checked;
  const words = filters.querySelector("[type=search]").value.toLowerCase();
  let shown = 0;
  for (const row of document.querySelectorAll("tbody tr")) {
    row.hidden = !levels.includes(row.dataset.level) || (less && !row.dataset.weaker) || !row.textContent.toLowerCase().includes(words);
    shown += row.hidden ? 0 : 1;
  }
  for (const table of document.querySelectorAll("table")) {
    table.hidden = !table.querySelector("tbody tr:not([hidden])");
  }
  filters.querySelector("output").value = shown + " / " + document.querySelectorAll("tbody tr").length;
}
filters.addEventListener("input", apply);
apply();
