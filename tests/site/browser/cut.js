// Names what a reader cannot see whole: words that stick out of the screen or of a box that cuts.
() => {
  const width = document.documentElement.clientWidth;
  const told = (one, why) => `${why}: ${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 40)}`;
  const found = document.scrollingElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
  for (const one of document.querySelectorAll("body *:not(svg *)")) {
    const style = getComputedStyle(one);
    const words = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!one.checkVisibility() || one.closest(".skip, :is(.stack, .grid, .field__table) thead")) continue;
    const box = one.getBoundingClientRect();
    if (one.closest(".table-frame")?.scrollWidth > one.closest(".table-frame")?.clientWidth) continue;
    if (words && (box.left < -1 || box.right > width + 1)) found.push(told(one, "off the screen"));
    if (style.clipPath === "inset(50%)") continue; // words for ears alone
    const cuts = /hidden|clip/.test(style.overflowX + style.overflowY) || style.textOverflow === "ellipsis" ||
      style.contentVisibility === "auto";
    if (cuts && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)) {
      found.push(told(one, "cut"));
    }
  }
  return found;
}
