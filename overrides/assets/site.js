// Both lists of links are <details>, and work without this file. It lets Escape shut
// one and gives the focus back, and opens them on wide screens where CSS alone cannot.
const lists = [...document.querySelectorAll(".menu details, .section details")];

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const list of lists) {
    const button = list.querySelector("summary");
    if (!list.open || !button.checkVisibility?.()) continue;
    if (list.contains(document.activeElement)) button.focus();
    list.open = false;
  }
});

if (!CSS.supports("selector(::details-content)")) {
  const wide = matchMedia("(min-width: 64em)");
  const fit = () => lists.forEach((list) => (list.open = wide.matches));
  wide.addEventListener("change", fit);
  fit();
}
