// Spelling: which words a site has, and which of them a word was meant to be.

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

// A word without its hyphens and capitals, so that all its forms are one.
export const plain = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// The words of a site, those on most pages first: `has` and `begins` take a plain word.
export class Vocabulary {
  constructor(words) {
    this.words = words;
    this.plain = words.map(plain);
    this.all = new Set(this.plain);
  }

  has(word) {
    return this.all.has(word);
  }

  begins(word) {
    return this.plain.some((one) => one.startsWith(word));
  }

  // The nearest word, "" where none is near; of two as near, the more frequent.
  nearest(word) {
    let best = { far: word.length < 6 ? 1.5 : 2.5, word: "" };
    this.plain.forEach((one, place) => {
      if (one.length < 4 || Math.abs(one.length - word.length) >= best.far) return;
      const far = distance(word, one) + (one[0] === word[0] ? 0 : 0.5);
      if (far < best.far) best = { far, word: this.words[place] };
    });
    return best.word;
  }
}
