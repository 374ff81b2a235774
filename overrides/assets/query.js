// A query understood: what to look for in each of its words, and how to look for all of them.
// Pagefind finds pages that have every word of a query, and takes a word that it does not know
// for the beginning of another. So a query is first said in words that the site has.

import { plain } from "./spelling.js";

const LONGEST = 5; // words of the longest synonym that is looked for
const MOST = 8; // queries that are made of one
const PHRASE = 1.5; // what the words count where they stand together
const OTHER = 0.6; // what another word counts, for 1 as it is written

// Queries of its words in place of one. `site` is what the search knows: its `vocabulary`, the
// `endings` of words, the `small` words that say nothing, lists of `synonyms` ({words, asked, both}).
// Each part is {ways}, with ways to say it, the best first; {spelt, ways} where it was spelt
// again; {swapped} where only other words stand for it; {missing} where nothing does.
// `isWord` says whether the language has a word, and is asked only where no page has it.
export async function read(query, site, isWord) {
  const written = query.normalize("NFKC").match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  const asked = meanings(site.synonyms);
  const isSmall = (word) => site.small.has(plain(word));
  const parts = [];
  for (let at = 0; at < written.length; ) {
    const found = synonym(written, at, asked) ?? (await word(written, at, site, isWord, isSmall));
    parts.push({ text: written.slice(at, at + found.length).join(" "), ...found });
    at += found.length;
  }
  const said = parts.filter(({ small }) => !small);
  return said.length ? said : parts;
}

// What each form of a synonym stands for.
function meanings(synonyms) {
  const found = new Map();
  for (const { words, asked, both } of synonyms) {
    for (const form of asked) found.set(plain(form), { ways: words, swapped: true });
    for (const form of [...words, ...both]) {
      found.set(plain(form), { ways: [form, ...words.filter((one) => plain(one) !== plain(form))] });
    }
  }
  return found;
}

function synonym(written, at, asked) {
  for (let length = Math.min(LONGEST, written.length - at); length; length -= 1) {
    const text = plain(written.slice(at, at + length).join(""));
    const found = asked.get(text) ?? asked.get(text.replace(/s$/, ""));
    if (found) return { length, ...found };
  }
  return undefined;
}

async function word(written, at, site, isWord, isSmall) {
  const { vocabulary } = site;
  const [one, next] = written.slice(at, at + 2);
  const text = plain(one.replace(/['’]s$/, ""));
  if (isSmall(one)) return { length: 1, small: true, ways: [one] };
  const apart = one.split(/[-'’.]/).filter((part) => part.length > 1);
  const isThere = text.length < 4 ? vocabulary.has(text) : vocabulary.begins(text);
  const ways = /\d/.test(text) || isThere ? [text] : [];
  if (apart.length > 1 && apart.every((part) => vocabulary.begins(plain(part)))) ways.push(apart.join(" "));
  if (ways.length) return { length: 1, ways };
  const both = next && plain(one + next);
  if (both && vocabulary.has(both)) return { length: 2, ways: [both] };
  const split = inTwo(text, vocabulary);
  if (split) return { length: 1, ways: [split] };
  const root = site.endings.map((end) => text.endsWith(end) && text.slice(0, -end.length)).find((begin) => begin.length > 3 && vocabulary.begins(begin));
  if (root) return { length: 1, ways: [root] };
  if (text.length < 4 || (await isWord(text))) return { length: 1, missing: true, ways: [] };
  const near = vocabulary.nearest(text);
  return near ? { length: 1, spelt: near, ways: [near] } : { length: 1, missing: true, ways: [] };
}

// “easyread” as “easy read”, where the site has both words.
function inTwo(text, vocabulary) {
  for (let at = 3; at <= text.length - 3; at += 1) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    if (vocabulary.has(first) && vocabulary.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

// The queries that a read query comes to, each with what its pages count.
export function queries(parts) {
  let made = [{ text: "", counts: 1 }];
  for (const { ways } of parts.filter((part) => part.ways.length)) {
    made = made.flatMap(({ text, counts }) => ways.map((way, place) => ({ text: `${text} ${way}`.trim(), counts: counts * (place ? OTHER : 1) })));
  }
  made = made.filter(({ text }) => text).sort((one, other) => other.counts - one.counts).slice(0, MOST);
  const phrase = made.length && made[0].text.includes(" ") ? [{ text: `"${made[0].text}"`, counts: PHRASE }] : [];
  return [...phrase, ...made];
}
