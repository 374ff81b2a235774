"""Figures, sources and pictures that a page mentions are there, and its quotations are credited."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model import by_name
from coproduction.model.citation import Source
from coproduction.model.library import Picture
from coproduction.model.pages import EasyRead
from coproduction.problem import Problem, nearest
from coproduction.rules.places import unknown_places

_NOTICE = re.compile(
    r" *(?:> ?)+(?:\[!\w+\]|\*\*(?:Note|Tip|Info|Important|Warning|Caution):?\*\*)", re.I
)
"""Begins what is set like a quotation, and is a notice of the page's own."""


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Unknown ids and places, pictures that say nothing, quotations without a source."""
    yield from _unknown(catalogue, page)
    yield from _silent(catalogue, page)
    yield from _uncredited(page)


def _unknown(catalogue: Catalogue, page: Page) -> Iterator[Problem]:
    named = [(mention.kind, mention.id, mention.line) for mention in page.outline.mentions]
    named += [("picture", idea.picture, idea.line) for idea in page.outline.ideas]
    for kind, identifier, line in named:
        known = catalogue.named.get(kind)
        if known is not None and identifier not in known:
            where = f"data/{by_name()[kind].plural}.yml"
            yield Problem(
                page.file,
                line,
                f"There is no {kind} with the id “{identifier}”.",
                f"{nearest(identifier, known)} They stand in {where}."
                if known
                else f"Add it to {where}.",
            )
    for mention in page.outline.mentions:
        source = catalogue.get(Source, mention.id) if mention.kind == "source" else None
        if source:
            for what, mend in unknown_places(mention.places, source):
                yield Problem(page.file, mention.line, what, mend)


def _silent(catalogue: Catalogue, page: Page) -> Iterator[Problem]:
    """A picture by itself has no words beside it, so it needs its own; an Easy Read has rules."""
    if isinstance(page.entry.record, EasyRead):
        return
    for mention in page.outline.mentions:
        if mention.kind != "picture" or mention.described:
            continue
        picture = catalogue.get(Picture, mention.id)
        if picture and picture.alt is None:
            yield Problem(
                page.file,
                mention.line,
                f"The picture “{mention.id}” stands by itself and has no words (“alt”).",
                "Add “alt: …” to it in data/pictures.yml: the picture in words.",
            )


def _uncredited(page: Page) -> Iterator[Problem]:
    lines = page.body.split("\n")
    credited = {one.line for one in page.outline.mentions if one.kind == "source"}
    for passage in page.outline.passages:
        first = lines[passage.line - page.outline.first_line]
        if (
            passage.kind == "quotation"
            and not _NOTICE.match(first)
            and not credited & set(range(passage.line, passage.last_line + 1))
        ):
            yield Problem(
                page.file,
                passage.line,
                "A quotation does not say where it comes from.",
                "End it with a line such as “> — {{ source.id ¶3 }}”.",
            )
