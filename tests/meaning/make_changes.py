"""Makes changes.yml: 200 changes of meaning and 200 harmless ones, of sentences of our pages.

`python tests/meaning/make_changes.py` writes it anew, always the same for the same pages. It knows
nothing of how the check finds meaning: its lists are its own.
"""

import random
from pathlib import Path

import yaml
from changed_meaning import date, doer, duty, name, negation, number
from harmless import connecting, order, typography

from coproduction.load import load
from coproduction.passages.reading import passages
from coproduction.passages.step import known_names

HERE = Path(__file__).parent
SEED = 20261126
PAGES = ("guide/", "projects/", "report-2014/", "taking-part.md")
MEANING = {"number": 40, "date": 30, "not": 40, "duty": 40, "doer": 25, "name": 25}
HARMLESS = {"typography": 70, "connecting word": 70, "order of clauses": 60}


def sentences() -> tuple[list[str], list[str]]:
    """Every sentence of the longer pages of this site, and the names that its data knows."""
    catalogue = load(HERE.parents[1])
    found = [
        one.text
        for uri, page in catalogue.pages.items()
        if uri.startswith(PAGES)
        for passage in passages(page, catalogue).values()
        for one in passage.sentences
        if 5 <= len(one.text.split()) <= 40 and one.text[0].isupper() and one.text[-1] in ".?!"
    ]
    return list(dict.fromkeys(found)), list(known_names(catalogue))


MAKERS = {
    "number": number,
    "date": date,
    "not": negation,
    "duty": duty,
    "doer": doer,
    "name": name,
    "typography": typography,
    "connecting word": connecting,
    "order of clauses": order,
}


def main() -> None:
    texts, known = sentences()
    dice = random.Random(SEED)
    rows = []
    for kind, wanted in (MEANING | HARMLESS).items():
        made: dict[tuple[str, str], None] = {}
        rounds = 0
        while len(made) < wanted and rounds < 12:  # a sentence gives more than one, where few fit
            rounds += 1
            for text in dice.sample(texts, len(texts)):
                options = [one for one in MAKERS[kind](text, dice) if one != text]
                if options and len(made) < wanted:
                    made[text, dice.choice(options)] = None
        rows += [{"kind": kind, "was": was, "now": now} for was, now in made]
        print(f"{kind}: {len(made)}")
    content = {"seed": SEED, "names": known, "changes": rows}
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
    (HERE / "changes.yml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
