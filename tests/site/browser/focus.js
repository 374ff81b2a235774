// Tells where the focus is: a name, the part of the page, its place, and if it can be seen there.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const box = element.getBoundingClientRect();
  const lines = [...element.getClientRects()];
  const [line] = lines;
  const x = Math.min(Math.max((line.left + line.right) / 2, 0), innerWidth - 1);
  const y = (Math.max(line.top, 0) + Math.min(line.bottom, innerHeight)) / 2;
  const there = document.elementFromPoint(x, y);
  const part = element.closest("nav, article, footer, header, body");
  const parts = [...document.querySelectorAll("nav, article, footer, header, body")];
  return {
    name: (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " "),
    part: `${parts.indexOf(part)}`,
    number: [...document.querySelectorAll("*")].indexOf(element),
    left: line.left + scrollX,
    top: line.top + scrollY,
    right: line.right + scrollX,
    seen: box.width > 0 && box.left >= 0 && box.right <= innerWidth + 1 &&
      line.top < innerHeight && line.bottom > 0 && !!there &&
      (element.contains(there) || there.contains(element)),
    edges: Math.min(...[[box], lines].map((boxes) =>
      boxes.reduce((sum, { width, height }) => sum + 2 * (width + height), 0))),
    scrolled: { x: scrollX, y: scrollY },
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}
