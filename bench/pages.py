"""Writes the benchmark's pages: about 700 words each, with what real pages have in them."""

import posixpath
from collections.abc import Sequence
from pathlib import Path

import yaml
from facts import FIRST, Inventor
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lists import Block

PAGES_A_SECTION = 20
SECTIONS_A_PART = 10


def sections_of(count: int, kinds: Sequence[str]) -> dict[str, list[str]]:
    """The files in `docs/` by the folder of their section, beside the home page: `count` in all.

    The first section holds a page for each kind of record, with the whole list of it.
    """
    sections = {"records": [f"records/{kind}.md" for kind in kinds]}
    for number in range(count - len(kinds) - 1):
        section, place = divmod(number, PAGES_A_SECTION)
        folder = f"part-{section // SECTIONS_A_PART + 1}/section-{section + 1}"
        name = f"page-{place + 1}" if place else "index"
        sections.setdefault(folder, []).append(f"{folder}/{name}.md")
    return sections


class Writer:
    """Writes pages for the files in `uris`, with the inventor's vocabulary and chance."""

    def __init__(self, inventor: Inventor, uris: Sequence[str]) -> None:
        self.inventor = inventor
        self.random = inventor.random
        self.uris = uris
        self.titles = {uri: self._title(number) for number, uri in enumerate(uris)}
        self.template = Environment(
            loader=FileSystemLoader(Path(__file__).parent),
            undefined=StrictUndefined,
            trim_blocks=True,
            keep_trailing_newline=True,
        ).get_template("page.md.jinja")

    def write(
        self, uri: str, near: Sequence[str], block: Block | None, figure: str | None, kind: str
    ) -> str:
        """The Markdown of one page, with links to some of the pages `near` it and to others.

        `kind` is its type, such as "guide".
        """
        near = self.random.sample(near, min(4, len(near)))
        linked = dict.fromkeys([*near, *self.random.sample(self.uris, 3)])
        headings = self.random.sample(self.inventor.words["headings"], 6)
        fields = {
            "type": kind,
            "title": self.titles[uri],
            "summary": f"{self._said()}.",
            "sources": ["report"],
            "changed": "2026-11-01",
            "reviewed": "2026-11-01",
            "next_review": "2027-11-01",
        }
        return self.template.render(
            fields=yaml.safe_dump(fields, sort_keys=False),
            title=self.titles[uri],
            lead=self._paragraph(2),
            parts=[{"heading": heading, "words": self._paragraph(6)} for heading in headings[:5]],
            points=[self._said() for _ in range(5)],
            quotation=self._paragraph(2),
            paragraph=self.random.randint(1, 90),
            rows=[[self._pick("people"), self._pick("things")] for _ in range(5)],
            under=headings[5],
            steps=[self._said() for _ in range(4)],
            figure=figure,
            is_guide=kind == "guide",
            block=yaml.safe_dump(block.fields, sort_keys=False) if block else None,
            links=[
                {"title": self.titles[one], "address": _relative(uri, one)}
                for one in linked
                if one != uri
            ],
        )

    def _title(self, number: int) -> str:
        return f"{self._pick('headings')} in {self._pick('places')} {FIRST + number}"

    def _pick(self, part: str) -> str:
        return self.random.choice(self.inventor.words[part])

    def _said(self) -> str:
        return f"{self.inventor.sentence()} {self._pick('endings')}"

    def _paragraph(self, sentences: int) -> str:
        return " ".join(f"{self._said()}." for _ in range(sentences))


def _relative(origin: str, target: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(origin) or ".")
