// The search page: Pagefind looks up the index that the build made, once a reader searches.
// Pagefind takes what it does not know for the beginning of something else, so a word that
// no page has is first spelt again by the words of the site (search/words.txt), or left out.

const STEP = 8;
const ENOUGH = 4; // letters that tell which part of the index will be asked for
const at = (id) => document.getElementById(id);
const form = at("search");
const title = document.title;
const phrases = JSON.parse(at("phrases").textContent);
const here = (address) => new URL(address, location.href.split(/[?#]/)[0]).href;

// A phrase with its gaps filled in; one for a count has `n`.
function say(key, gaps = {}) {
  const text = phrases[key] ?? phrases[`${key}.${gaps.n === 1 ? "one" : "other"}`];
  return text.replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
}

let engine;
let spelling;
let kinds;
let waiting = [];
let turn = 0;

function started() {
  engine ??= import(here("pagefind/pagefind.js")).then(async (pagefind) => {
    await pagefind.options({ baseUrl: new URL(here("../")).pathname, excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  });
  return engine;
}

function speller() {
  spelling ??= Promise.all([import("./spelling.js"), fetch(here("words.txt")).then((answer) => answer.text())]);
  return spelling;
}

async function spelt(query) {
  const [{ read }, words] = await speller();
  return read(query, words.split("\n"));
}

async function lookUp(query, kind) {
  if (!query) return { results: [], elsewhere: 0 };
  const { results } = await (await started()).search(query);
  if (!kind) return { results, elsewhere: 0 };
  kinds ??= fetch(here("kinds.json")).then((answer) => answer.json());
  const wanted = new Set((await kinds)[kind]);
  return { results: results.filter(({ id }) => wanted.has(id)), elsewhere: results.length };
}

// Fetches what a search needs while the reader still types.
function prepare({ target: { value } }) {
  started()
    .then((pagefind) => value.length >= ENOUGH && pagefind.preload(value))
    .catch(() => (engine = undefined));
  speller().catch(() => (spelling = undefined));
}

async function search(query, kind) {
  document.title = query ? `${query} – ${title}` : title;
  at("results").replaceChildren();
  at("results").hidden = true;
  at("more").hidden = true;
  at("found").textContent = query && say("running");
  turn += 1;
  if (!query) return;
  const mine = turn;
  try {
    started();
    const { better, there } = await spelt(query);
    const found = await lookUp(there, kind);
    if (mine !== turn) return;
    waiting = found.results;
    at("found").textContent = (better && `${say("none_as_written", { query })} `) + said(better || query, kind, found);
    await show();
  } catch (error) {
    engine = spelling = kinds = undefined;
    at("results").removeAttribute("aria-busy");
    at("found").textContent = say("broken");
    console.error(error);
  }
}

function said(query, kind, found) {
  const n = found.results.length;
  const key = (n ? "found" : "nothing") + (kind ? "_in" : "");
  const pages = say(key, { n, query, kind });
  if (n) return pages;
  return `${pages} ${found.elsewhere ? say("elsewhere", { n: found.elsewhere }) : say("try")}`;
}

async function show() {
  const list = at("results");
  const mine = turn;
  const next = waiting.splice(0, STEP).map((result) => result.data());
  let first;
  list.setAttribute("aria-busy", "true");
  for (const coming of next) {
    const one = item(await coming);
    if (mine !== turn) return undefined;
    list.append(one);
    list.hidden = false;
    first ??= one;
  }
  list.removeAttribute("aria-busy");
  at("more").hidden = !waiting.length;
  return first;
}

function item({ url, meta, excerpt, sub_results: parts }) {
  const found = document.createElement("li");
  found.append(link(url, meta.title), " ", made("span", "kind", meta.kind));
  const text = made("p", "results__words");
  text.append(...new DOMParser().parseFromString(excerpt, "text/html").body.childNodes, " …");
  found.append(text);
  const best = parts.filter(({ anchor }) => anchor && anchor.element !== "h1").slice(0, 2);
  if (best.length) {
    const places = made("ul", "results__parts");
    for (const part of best) {
      const place = made("li");
      place.append(link(part.url, part.title));
      places.append(place);
    }
    found.append(places);
  }
  return found;
}

function link(address, text) {
  const found = made("a", "", text);
  found.href = address;
  return found;
}

function made(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = text;
  return element;
}

function asked() {
  const fields = new FormData(form);
  return [fields.get("q").trim(), fields.get("kind")];
}

function begin(event) {
  event.preventDefault();
  const [query, kind] = asked();
  const address = new URLSearchParams(kind ? { q: query, kind } : { q: query });
  history.pushState(null, "", `?${address}`);
  search(query, kind);
}

function resume() {
  const address = new URLSearchParams(location.search);
  form.elements.q.value = address.get("q") ?? "";
  const choices = [...form.elements.kind];
  (choices.find(({ value }) => value === address.get("kind")) ?? choices[0]).checked = true;
  search(...asked());
}

form.addEventListener("submit", begin);
form.elements.q.addEventListener("input", prepare);
for (const kind of form.elements.kind) kind.addEventListener("change", begin);
at("more").addEventListener("click", async () => (await show())?.querySelector("a").focus());
addEventListener("popstate", resume);
resume();
