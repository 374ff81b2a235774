// Words spelt again: each that a site does not use becomes the nearest that it does.

// How many letters to add, leave out, change or swap to make one word of another
// (Damerau and Levenshtein, each pair of letters swapped once at most).
export function distance(one, other) {
  const rows = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  for (let column = 1; column <= other.length; column += 1) rows[0][column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row][column] = Math.min(
        rows[row - 1][column] + 1,
        rows[row][column - 1] + 1,
        rows[row - 1][column - 1] + (same ? 0 : 1),
        swapped ? rows[row - 2][column - 2] + 1 : Infinity,
      );
    }
  }
  return rows[one.length][other.length];
}

const plain = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// Whether a word is too short to tell, or a word of the site begins with it.
const isKnown = (word, known) => word.length < 4 || /\d/.test(word) || known.some((one) => one.startsWith(word));

// The query with unknown words corrected, or "" where there is nothing to correct; and those
// of its words that the site has. The words stand with the most frequent first: of two as
// near, the first is taken.
export function read(query, words) {
  const known = words.map((word) => word.replace(/[-'’]/g, ""));
  const found = query.split(/\s+/).map((written) => {
    const word = plain(written);
    if (isKnown(word, known)) return written;
    let best = { far: word.length < 6 ? 1.5 : 2.5, word: written };
    known.forEach((one, place) => {
      if (Math.abs(one.length - word.length) >= best.far) return;
      const far = distance(word, one) + (one[0] === word[0] ? 0 : 0.5);
      if (far < best.far) best = { far, word: words[place] };
    });
    return best.word;
  });
  const again = found.join(" ");
  const there = found.filter((word) => isKnown(plain(word), known)).join(" ");
  return { better: again === query ? "" : again, there };
}
