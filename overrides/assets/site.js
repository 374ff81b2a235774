// Lists of links are <details>, words link to their meanings, and pages can be printed without this
// file. It lets Escape shut a list and gives the focus back, opens lists on wide screens where CSS
// alone cannot, shows meanings in place, copies links to headings, and opens all for printing.

// A reader's own colours and size of letters are on the page before anything is drawn: a few lines
// in its head put them there. What is chosen stays on the device, in no cookie.
const own = document.documentElement.dataset;
const SETTINGS = ["colours", "letters"];
own.scripted = "";

// The home page asks for our letters when its picture is there, and shows them when they have come:
// Firefox showed no words meanwhile. Where they have come before, it shows them at once.
const letters = () => delete own.lettersLast;
const come = () => {
  const family = getComputedStyle(document.documentElement).getPropertyValue("--letters");
  return Promise.allSettled([400, 700].map((weight) => document.fonts.load(`${weight} 1em ${family}`)));
};
if (document.referrer.startsWith(location.origin)) letters();
else addEventListener("load", () => come().then(letters));

addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".settings form");
  for (const name of SETTINGS) if (own[name]) form.elements[name].value = own[name];
  form.addEventListener("change", ({ target: { name, value } }) => {
    if (value === "own") delete own[name];
    else own[name] = value;
    const chosen = Object.fromEntries(SETTINGS.filter((one) => own[one]).map((one) => [one, own[one]]));
    try {
      if (Object.keys(chosen).length) localStorage.setItem("settings", JSON.stringify(chosen));
      else localStorage.removeItem("settings");
    } catch {
      // it holds for this page
    }
  });

  const lists = [...document.querySelectorAll(".menu details, .section details")];
  const shut = [...lists, ...document.querySelectorAll(".settings")];

  for (const one of document.querySelectorAll("[data-print]")) one.addEventListener("click", () => print());

  for (const one of document.querySelectorAll("[data-aloud]")) {
    one.addEventListener("click", async () => (await import(new URL(one.dataset.aloud, document.baseURI))).begin(one));
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const list of shut) {
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

  // A frame is a stop for the keyboard only where it scrolls.
  const frames = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      if (target.scrollWidth > target.clientWidth + 1) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const one of document.querySelectorAll(".table-frame")) frames.observe(one);

  // What a link inside a page leads to is never shut away.
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const box = target && target.closest("details:not([open])");
    if (!box) return;
    box.open = true;
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  // All parts of an article are printed, and every picture, whatever the browser.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(".article details:not([open], .downloads *, .row *)")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => opened.forEach((one) => (one.open = false)));

  // A word's meaning beside it.
  const frame = document.getElementById("meaning");
  if (frame && "popover" in HTMLElement.prototype) {
    const box = frame.content.firstElementChild.cloneNode(true);
    const [text, more] = box.querySelectorAll("p");
    document.getElementById("content").append(box);
    box.querySelector("button").addEventListener("click", () => box.hidePopover());
    more.addEventListener("click", () => box.hidePopover());
    document.addEventListener("click", (event) => {
      const word = event.target.closest?.("a.word");
      if (!word || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const term = document.getElementById(word.hash.slice(1));
      if (!term) return;
      event.preventDefault();
      const meaning = term.nextElementSibling.cloneNode(true);
      meaning.querySelector(".back")?.remove();
      const name = Object.assign(document.createElement("strong"), { textContent: term.textContent });
      text.replaceChildren(name, `: ${meaning.textContent.trim()}`);
      box.setAttribute("aria-label", term.textContent);
      word.focus();
      box.showPopover();
      place(box, word);
      box.focus();
    });
  }

  function place(box, word) {
    const { left, bottom, top } = [...word.getClientRects()].at(-1);
    const { width, height } = box.getBoundingClientRect();
    const below = bottom + 8 + height <= innerHeight || top < height + 8;
    box.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8)) + scrollX}px`;
    box.style.top = `${(below ? bottom + 8 : top - height - 8) + scrollY}px`;
  }

  // A link to a heading, to be kept or sent.
  const copied = document.getElementById("copied");
  for (const heading of document.querySelectorAll(".article:not(.home) > :is(h2, h3)[id]")) {
    const name = heading.textContent.trim();
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy" });
    button.setAttribute("aria-label", copied.dataset.copy.replace("…", name));
    button.addEventListener("click", async () => {
      const link = Object.assign(new URL(location), { hash: heading.id }).href;
      history.replaceState(null, "", link);
      await navigator.clipboard?.writeText(link).catch(() => {});
      copied.textContent = copied.dataset.copied;
      setTimeout(() => (copied.textContent = ""), 4000);
    });
    heading.setAttribute("aria-label", name);
    heading.append(button);
  }
});
