"""Invents the benchmark's records."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

Fields = dict[str, Any]

SHARES = {
    "groups": 1,
    "organisations": 22,
    "deliverables": 20,
    "figures": 25,
    "events": 18,
    "words": 5,
}
"""How many of a hundred records are of each kind; products and two sources make up the rest."""

FIRST = 1001
"""Names and titles are numbered from here: four digits in each, so none is part of another."""

_STATES = ("reported-done", "reported-under-way", "planned", "ongoing", "not-reported")
_EVENTS = ("meeting", "workshop", "training", "seminar", "review", "article")
_PARTS = ("partner", "contributor", "host", "funder", "peer")


class Inventor:
    """Makes `count` records from a vocabulary; the same `random` makes the same records.

    A theme is a hundred records that belong together: a group with its members, its events
    and one topic of figures.
    """

    def __init__(self, count: int, random: Random, words: Mapping[str, Sequence[str]]) -> None:
        self.random = random
        self.words = words
        self.themes = max(1, count // 100)
        self.counts = {kind: share * count // 100 for kind, share in SHARES.items()}
        self.counts["products"] = count - sum(self.counts.values()) - 2

    def records(self) -> dict[str, list[Fields]]:
        """Every record, by the plural of its kind."""
        makers = {
            "groups": self._group,
            "organisations": self._organisation,
            "deliverables": self._deliverable,
            "figures": self._figure,
            "events": self._event,
            "words": self._word,
            "products": self._product,
        }
        made: dict[str, list[Fields]] = {"sources": self._sources()}
        for kind, make in makers.items():
            count = self.counts[kind]
            made[kind] = [
                {"id": f"{kind}-{number}", **make(number, number * self.themes // count)}
                for number in range(count)
            ]
        return made

    def sentence(self) -> str:
        """Somebody does something, in about ten words without a full stop."""
        return " ".join(
            self.random.choice(self.words[part]) for part in ("people", "acts", "things")
        )

    def _name(self, number: int) -> str:
        place, body = (self.random.choice(self.words[part]) for part in ("places", "bodies"))
        return f"{place} {body} {FIRST + number}"

    def _someone(self) -> list[str]:
        return [f"organisations-{self.random.randrange(self.counts['organisations'])}"]

    def _paragraph(self) -> str:
        return f"¶{self.random.randint(1, 90)}"

    def _told(self) -> Fields:
        return {"says": f"{self.sentence()}.", "place": self._paragraph()}

    def _cited(self) -> Fields:
        """Mostly the main source, so that most citations are a place alone."""
        if self.random.random() < 0.2:
            return {"document": "survey", "place": f"Page {self.random.randint(1, 40)}"}
        return {"document": "report", "place": self._paragraph()}

    def _sources(self) -> list[Fields]:
        shared = {"author": "Example Network", "date": "2014", "kind": "report"}
        paragraphs = {"mark": "¶", "numbers": "1 to 90", "name": "paragraph"}
        pages = {"mark": "Page", "numbers": "1 to 40", "name": "page"}
        return [
            {"id": "report", "title": "A yearly report", **shared, "places": [paragraphs]},
            {"id": "survey", "title": "A survey of members", **shared, "places": [pages]},
        ]

    def _group(self, number: int, theme: int) -> Fields:
        name = self._name(number)
        local = {"id": "local", "name": "Local members", "source": self._cited()}
        purpose = f"Brings people together in the {name}."
        return {
            "name": name,
            "purpose": purpose,
            "categories": [local],
            "known": [self._told()],
            "source": {"document": "report", "place": self._paragraph()},
        }

    def _organisation(self, number: int, theme: int) -> Fields:
        did = {"part": self.random.choice(_PARTS), "did": f"{self.sentence()}."}
        membership = {"group": f"groups-{theme}", "category": "local", "source": self._cited()}
        return {
            "name": self._name(number),
            "parts": [{**did, "source": self._cited()}],
            "member_of": [membership],
        }

    def _deliverable(self, number: int, theme: int) -> Fields:
        state = self.random.choice(_STATES)
        return {
            "number": number + 1,
            "wording": f"{self.sentence()}, with the {self._name(number)}.",
            "due": day(number),
            "state": state,
            "evidence": [] if state == "not-reported" else [self._told()],
            "source": {"document": "report", "place": self._paragraph()},
        }

    def _figure(self, number: int, theme: int) -> Fields:
        charted = {"series": f"series-{theme}"} if number % SHARES["figures"] < 5 else {}
        return {
            "value": self.random.randint(10, 900),
            "unit": "people",
            "counts": f"People who came to the {self._name(number)}",
            "period": "2013",
            "topic": f"Theme {theme}",
            **charted,
            "source": self._cited(),
        }

    def _event(self, number: int, theme: int) -> Fields:
        return {
            "title": f"A morning with the {self._name(number)}",
            "kind": self.random.choice(_EVENTS),
            "when": day(number),
            "says": f"{self.sentence()}.",
            "organisations": self._someone(),
            "group": f"groups-{theme}",
            "source": self._cited(),
        }

    def _word(self, number: int, theme: int) -> Fields:
        """Of the glossary: every third word is one that pages use."""
        used, turn = self.words["terms"], number // 3
        name = self._name(number) if number % 3 or turn >= len(used) else used[turn]
        return {"word": name, "meaning": f"{self.sentence()}, as in meeting {FIRST + number}."}

    def _product(self, number: int, theme: int) -> Fields:
        return {
            "title": f"A guide from the {self._name(number)}",
            "kind": "guide",
            "involvement": "made",
            "says": f"{self.sentence()}.",
            "published": "2013",
            "organisations": self._someone(),
            "source": self._cited(),
        }


def day(number: int) -> str:
    """A date of its own for each number, later for the greater."""
    return (date(1990, 1, 1) + timedelta(days=number)).isoformat()
