(() => {
  // What a page shows, in a browser that Playwright does not drive.
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const lines = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  const whole = shown(".whole");
  return {
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    pictures: shown("img").filter((one) => !one.complete || !one.naturalWidth).map((one) => one.src),
    whole: whole.length,
    broken: whole
      .filter((one) => lines(one) > 1 && one.getBoundingClientRect().width < one.parentElement.clientWidth)
      .map((one) => one.parentElement.textContent),
    headings: shown("article :is(h1, h2)").map((one) => one.ariaLabel ?? one.textContent.trim()),
    menu: shown(".menu a").length,
    meaning: document.querySelector("[popover]:popover-open")?.textContent.trim() ?? "",
    focus: document.activeElement.className,
    target: document.querySelector("li:target")?.checkVisibility() ? document.querySelector("li:target").textContent.trim() : "",
    found: shown("#results h2").map((one) => one.textContent),
    films: shown("video").length,
  };
})()
