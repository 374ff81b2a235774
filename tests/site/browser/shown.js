// Whether the page shows what it showed when this was asked last: the same elements, in the same places.
() => {
  const now = [...document.querySelectorAll("*")].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const seen = one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return [seen, ...[x, y, width, height].map(Math.round)].join(" ");
  }).join();
  const same = now === window.shownLast;
  window.shownLast = now;
  return same;
}
