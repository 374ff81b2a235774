// The finder: asks Pagefind for what a query means, and says what it understood.

import { queries, read } from "./query.js";
import { Vocabulary, plain } from "./spelling.js";

const FEW = 3; // with fewer pages that have all words, those with some of them are found too
export const RANKING = { termFrequency: 0.6, termSaturation: 1.2, pageLength: 0.4, metaWeights: { title: 12, summary: 4 } };

// `here` makes an address of one in the search's folder; `says` holds lists of words: `small`
// and `endings`. It fetches nothing before it is asked to.
export class Finder {
  constructor(here, says) {
    this.here = here;
    this.says = says;
    this.parts = {};
  }

  // What was fetched once; what failed is fetched again.
  once(name, fetched) {
    this.parts[name] ??= fetched().catch((error) => {
      this.parts[name] = undefined;
      throw error;
    });
    return this.parts[name];
  }

  text(name) {
    return this.once(name, async () => {
      const answer = await fetch(this.here(name));
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.text();
    });
  }

  engine() {
    return this.once("engine", async () => {
      const pagefind = await import(this.here("pagefind/pagefind.js"));
      await pagefind.options({ baseUrl: new URL(this.here("../")).pathname, ranking: RANKING });
      await pagefind.init();
      return pagefind;
    });
  }

  site() {
    return this.once("site", async () => {
      const [words, understood] = await Promise.all([this.text("words.txt"), this.text("understood.json")]);
      const { small, endings } = this.says;
      const list = (said) => said.split(/\s+/);
      return { vocabulary: new Vocabulary(words.split("\n")), ...JSON.parse(understood), small: new Set(list(small).map(plain)), endings: list(endings) };
    });
  }

  language() {
    return this.once("language", async () => new Set((await this.text("language.txt")).split("\n")));
  }

  // Gets ready while a reader still types.
  prepare(typed) {
    this.engine().then((pagefind) => typed && pagefind.preload(typed)).catch(() => {});
    this.site().catch(() => {});
  }

  // The pages for a query, the best first, as Pagefind gives them; the parts it was read as; and
  // the meaning of the word that is asked for, where it is one.
  async find(query, kind) {
    const engine = this.engine();
    engine.catch(() => {}); // where the site's words fail first
    const site = await this.site();
    const parts = await read(query, site, async (word) => (await this.language()).has(word));
    const word = plain(parts.map(({ text, spelt }) => spelt ?? text).join(""));
    const meaning = site.meanings.find(({ forms }) => forms.some((form) => plain(form) === word));
    const found = await this.all(await engine, parts);
    if (!kind) return { parts, meaning, pages: found, elsewhere: 0 };
    const wanted = new Set(JSON.parse(await this.text("kinds.json"))[kind]);
    const pages = found.filter(({ id }) => wanted.has(id));
    return { parts, pages, elsewhere: found.length };
  }

  async all(engine, parts) {
    const known = parts.filter(({ ways }) => ways.length);
    const whole = await this.best(engine, known);
    if (known.length < 2 || whole.size >= FEW) return sorted(whole);
    const some = new Map();
    for (const part of known) {
      for (const [id, { page, score }] of await this.best(engine, [part])) {
        const before = some.get(id);
        some.set(id, { page, score: (before?.score ?? 0) + score, parts: (before?.parts ?? 0) + 1 });
      }
    }
    const others = [...some].filter(([id]) => !whole.has(id)).map(([id, one]) => [id, { ...one, score: one.score * one.parts ** 2 }]);
    return [...sorted(whole), ...sorted(new Map(others))];
  }

  // Each page that has one way of saying every part, with what it counts at best.
  async best(engine, parts) {
    const found = new Map();
    const answers = await Promise.all(queries(parts).map(async ({ text, counts }) => ({ counts, answer: await engine.search(text) })));
    for (const { counts, answer } of answers) {
      for (const page of answer.results) {
        const score = page.score * counts;
        if (!(found.get(page.id)?.score >= score)) found.set(page.id, { page, score });
      }
    }
    return found;
  }
}

const sorted = (found) => [...found.values()].sort((one, other) => other.score - one.score).map(({ page }) => page);
