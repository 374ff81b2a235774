"""The player, facts and transcript of a film's page."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from coproduction import templates
from coproduction.captions import Cue, Spoken, clock, spoken
from coproduction.load import Catalogue, Page
from coproduction.model.citation import Source
from coproduction.model.people import Organisation
from coproduction.model.stories import Film
from coproduction.phrases import Phrases
from coproduction.rules.films import beside
from coproduction.views.cite import Citations, one_block
from coproduction.views.origins import Piece
from coproduction.views.pages import covers
from coproduction.views.view import Options, View


@dataclass(frozen=True)
class TranscriptChapter:
    """A chapter of a transcript; a film without chapters has one, without title.

    `part` is the number of the part that begins with it, 0 where the first does or none.
    """

    title: str | None
    begins: str
    said: list[Spoken]
    part: int = 0


def film_facts(page: Page, film: Film, catalogue: Catalogue, cite: Citations) -> str:
    """The film and its facts as HTML, to stand below the page's title."""
    source, t = film.access_source, catalogue.phrases
    folder = posixpath.dirname(page.uri)

    def links(files: dict[str, str]) -> dict[str, str]:
        return {field: cite.file(posixpath.join(folder, name)) for field, name in files.items()}

    html = templates.render(
        "pages/film.html.jinja",
        t,
        film=film,
        whole=cite.whole,
        parts=[
            (named, part, links(part.files()))
            for named, part in zip(_part_names(film, t), film.parts, strict=True)
        ],
        length=_length(sum(part.seconds for part in film.parts), t) if film.parts else None,
        makers=[catalogue.find(Organisation, one).name for one in film.made_by],
        access=_access(film),
        source=catalogue.find(Source, source).named() if source else None,
        source_link=cite.source(source) if source else None,
    )
    return one_block(html)


def transcript(page: Page, catalogue: Catalogue, cite: Citations) -> Iterator[Piece]:
    """All that is said in a film that the site holds, as Markdown; none for every other page.

    It stands next to the film: above the first section of its page, at the end if there is none.
    """
    film = page.entry.record
    if not isinstance(film, Film) or not film.parts:
        return
    parts: list[TranscriptChapter] = []
    names = _part_names(film, catalogue.phrases)
    for number, (named, part) in enumerate(zip(names, film.parts, strict=True), 1):
        cues = catalogue.captions[beside(page, part.captions)]
        chapters = catalogue.captions[beside(page, part.chapters)] if part.chapters else ()
        found = [*_parts(cues, chapters, named)]
        parts += [replace(one, part=number) for one in found[:1] if number > 1] or found[:1]
        parts += found[1:]
    html = templates.render("pages/transcript.html.jinja", parts=parts, whole=cite.whole)
    words = templates.render("pages/transcript.md.jinja", catalogue.phrases, html=one_block(html))
    place = _first_section(page)
    yield place, place, f"\n{words}\n\n"


def _first_section(page: Page) -> int:
    """Where the first section of a page begins; its end, if it has none."""
    first = next((one.line for one in page.outline.headings if one.level == 2), None)
    if first is None:
        return len(page.body)
    above = page.body.split("\n")[: first - page.outline.first_line]
    return sum(len(line) + 1 for line in above)


def _parts(
    cues: tuple[Cue, ...], chapters: tuple[Cue, ...], named: str
) -> Iterator[TranscriptChapter]:
    """The captions by chapter: each stands in the last one that began before it.

    A chapter's title is said once, as its heading. `named` is the part of the film that they
    are in, "" for a film of one part.
    """
    starts = [0.0, *(one.start for one in chapters), float("inf")]
    titles = [None, *(one.words for one in chapters)]
    for title, start, end in zip(titles, starts, starts[1:], strict=False):
        inside = [cue for cue in cues if start <= cue.start < end]
        if inside:
            titled = len(inside) > 1 and inside[0].words == title
            said = spoken(inside[titled:])
            begins = ", ".join(filter(None, (named, clock(start))))
            yield TranscriptChapter(title, begins, said)


def _part_names(film: Film, t: Phrases) -> list[str]:
    """“Part 1 of 2” for each part; "" for a film of one."""
    total = len(film.parts)
    if total < 2:
        return [""] * total
    return [t("film.part", n=number, total=total) for number in range(1, total + 1)]


def _cards(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    """Every page on a film: its year, who made it, and what helps to watch it.

    Those that can be watched here come first, with the pictures on the covers of booklets.
    """
    found = [(page, page.entry.record) for page in catalogue.pages.values()]
    films = [(page.uri, film) for page, film in found if isinstance(film, Film)]
    order = [*catalogue.navigation] if catalogue.navigation else [uri for uri, _ in films]
    films.sort(key=lambda one: (not one[1].parts, order.index(one[0]) if one[0] in order else 0))
    return {
        "films": [
            (
                uri,
                film,
                [catalogue.find(Organisation, one).name for one in film.made_by],
                _access(film),
                _length(sum(part.seconds for part in film.parts), catalogue.phrases),
            )
            for uri, film in films
        ],
        "covers": covers(catalogue),
    }


def _access(film: Film) -> list[tuple[str, str]]:
    access = film.hosted.access() if film.hosted else film.access
    return [*dict(access).items()] if access else []


def _length(seconds: int, t: Phrases) -> str:
    """“1 minute 30 seconds”."""
    counted = zip(divmod(seconds, 60), ("minute", "second"), strict=True)
    return " ".join(t(f"count.{unit}", n=n) for n, unit in counted if n)


VIEWS = (View("films", "cards", Options, _cards),)
