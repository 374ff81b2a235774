// An excerpt of a page that was found: whole sentences around the words that were asked for.

const ENOUGH = 24; // words: with these, it ends with the sentence
const MOST = 40; // words: here it ends within one
const BOX = /^[☐☑☒]$/;

// Pieces of a page's words, each {text, found}; `weighted_locations` says which words were found.
export function excerpt({ content, weighted_locations: hits }) {
  const words = content.split(/\s+/);
  const weights = new Map(hits.map(({ location, balanced_score: score }) => [location, score]));
  const begin = best(starts(words), weights, words);
  const pieces = [];
  let shown = 0;
  for (let at = begin; at < words.length && shown < MOST; at += 1) {
    if (BOX.test(words[at])) continue;
    pieces.push({ text: words[at], found: weights.has(at) });
    shown += 1;
    if (shown >= ENOUGH && ends(words[at])) return pieces;
  }
  if (pieces.length === MOST) pieces.push({ text: "…", found: false });
  return pieces;
}

const ends = (word) => /[.?!…]["”’)]*$/.test(word);

// Where sentences begin, without the first, which is the page's title.
function starts(words) {
  const found = words.map((_, at) => at).filter((at) => at && ends(words[at - 1]));
  return found.length ? found : [0];
}

// The sentence with most of what was asked for in and after it; the first of equals.
function best(sentences, weights, words) {
  let found = { at: sentences[0], worth: -1 };
  for (const at of sentences) {
    const met = new Map();
    for (let place = at; place < at + ENOUGH; place += 1) {
      const word = words[place]?.toLowerCase();
      if (weights.has(place)) met.set(word, Math.max(met.get(word) ?? 0, weights.get(place) * (1 - (place - at) / MOST)));
    }
    const worth = [...met.values()].reduce((sum, one) => sum + one, 0);
    if (worth > found.worth + 1e-6) found = { at, worth };
  }
  return found.at;
}
