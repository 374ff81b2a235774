// The search page: its form, what is said of a search, and the list of what was found.

import { excerpt } from "./excerpt.js";
import { Finder } from "./finder.js";

const STEP = 8;
const ENOUGH = 4; // letters that tell which part of the index will be asked for
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su; // a word between its signs
const at = (id) => document.getElementById(id);
const form = at("search");
const title = document.title;
const phrases = JSON.parse(at("phrases").textContent);
const here = (address) => new URL(address, location.href.split(/[?#]/)[0]).href;

let waiting = [];
let turn = 0;

// A phrase with its gaps filled in; one for a count has `n`.
function say(key, gaps = {}) {
  const text = phrases[key] ?? phrases[`${key}.${gaps.n === 1 ? "one" : "other"}`];
  return text.replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
}

const finder = new Finder(here, { small: say("small"), endings: say("endings") });

async function search(query, kind) {
  document.title = query ? `${query} – ${title}` : title;
  at("results").replaceChildren();
  at("results").hidden = true;
  at("more").hidden = true;
  at("found").textContent = query && say("running");
  turn += 1;
  const mine = turn;
  delete form.dataset.settled;
  if (query) {
    try {
      const found = await finder.find(query, kind);
      if (mine !== turn) return;
      waiting = [...found.pages];
      at("found").textContent = said(query, kind, found); // first, as it may need more lines
      if (found.meaning) add(explained(found.meaning));
      await show();
      await seen();
      if (mine !== turn) return;
    } catch (error) {
      failed(error);
    }
  }
  form.dataset.settled = "";
}

// Says so where a part of the search could not be fetched.
function failed(error) {
  at("results").removeAttribute("aria-busy");
  at("found").textContent = say("broken");
  console.warn(error);
}

// How many pages there are, after what was understood otherwise than it was written.
function said(query, kind, { parts, pages, elsewhere }) {
  const texts = (wanted) => parts.filter(wanted).map(({ text }) => `“${text}”`).join(", ");
  const spelt = parts.some((part) => part.spelt);
  const better = spelt ? parts.map((part) => part.spelt ?? part.text).join(" ") : query;
  const missing = texts((part) => part.missing);
  const swapped = parts.filter((part) => part.swapped);
  const notes = [];
  if (spelt) notes.push(say("none_as_written", { query }));
  if (missing && pages.length) notes.push(say("missing", { words: missing }));
  for (const { text, ways } of swapped) notes.push(say("swapped", { word: text, others: ways.map((way) => `“${way}”`).join(", ") }));
  const n = pages.length;
  notes.push(say((n ? "found" : "nothing") + (kind ? "_in" : ""), { n, query: better, kind }));
  if (!n) notes.push(elsewhere ? say("elsewhere", { n: elsewhere }) : say("try"));
  return notes.join(" ");
}

// Until what was found has been drawn, and so before the list of all pages is looked at again.
function seen() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

// The next pages, each as soon as it is there. The first of them comes back.
async function show() {
  const list = at("results");
  const mine = turn;
  list.setAttribute("aria-busy", "true");
  const items = waiting.splice(0, STEP).map((page) => page.data().then(item));
  for (const one of items) one.catch(() => {}); // each is waited for in its turn
  for (const one of items) {
    const found = await one;
    if (mine !== turn) return undefined;
    add(found);
  }
  list.removeAttribute("aria-busy");
  at("more").hidden = !waiting.length;
  return items[0];
}

function add(found) {
  at("results").append(found);
  at("results").hidden = false;
}

function explained({ word, meaning, address }) {
  const found = made("li");
  found.append(titled(here(`../${address}`), say("meaning", { word })), made("p", "results__words", meaning));
  return found;
}

function titled(address, title) {
  const heading = made("h2", "results__title");
  heading.append(link(address, title));
  return heading;
}

function item(page) {
  const found = made("li");
  const text = made("p", "results__words");
  for (const piece of excerpt(page)) {
    const [, before, word, after] = WORD.exec(piece.text);
    text.append(...(piece.found ? [before, made("mark", "", word), after] : [piece.text]), " ");
  }
  found.append(titled(page.url, page.meta.title), made("p", "kind", page.meta.kind), text);
  const best = page.sub_results.filter(({ anchor }) => anchor && anchor.element !== "h1").slice(0, 2);
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
form.elements.q.addEventListener("input", ({ target: { value } }) => finder.prepare(value.length < ENOUGH ? "" : value));
for (const kind of form.elements.kind) kind.addEventListener("change", begin);
at("more").addEventListener("click", () => show().then((found) => found?.querySelector("a").focus(), failed));
addEventListener("popstate", resume);
resume();
