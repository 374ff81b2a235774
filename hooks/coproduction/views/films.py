"""The player, facts and transcript of a film's page."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
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
from coproduction.views.view import Options, View


@dataclass(frozen=True)
class TranscriptChapter:
    """A chapter of a transcript; a film without chapters has one, without title."""

    title: str | None
    begins: str
    said: list[Spoken]


def film_facts(page: Page, film: Film, catalogue: Catalogue, cite: Citations) -> str:
    """The film and its facts as HTML, to stand below the page's title."""
    source, t = film.access_source, catalogue.phrases
    folder = posixpath.dirname(page.uri)
    html = templates.render(
        "pages/film.html.jinja",
        t,
        film=film,
        whole=cite.whole,
        link={
            field: cite.file(posixpath.join(folder, name))
            for field, name in (film.hosted.files() if film.hosted else {}).items()
        },
        length=_length(film.hosted.seconds, t) if film.hosted else None,
        makers=[catalogue.find(Organisation, one).name for one in film.made_by],
        access=_access(film),
        source=catalogue.find(Source, source).named() if source else None,
        source_link=cite.source(source) if source else None,
    )
    return one_block(html)


def transcript(page: Page, catalogue: Catalogue) -> str:
    """All that is said in a film that the site holds, as Markdown; "" for every other page."""
    film = page.entry.record
    if not isinstance(film, Film) or not film.hosted:
        return ""
    cues = catalogue.captions[beside(page, film.hosted.captions)]
    named = film.hosted.chapters
    chapters = catalogue.captions[beside(page, named)] if named else ()
    html = templates.render("pages/transcript.html.jinja", parts=list(_parts(cues, chapters)))
    return "\n" + templates.render(
        "pages/transcript.md.jinja", catalogue.phrases, html=one_block(html)
    )


def _parts(cues: tuple[Cue, ...], chapters: tuple[Cue, ...]) -> Iterator[TranscriptChapter]:
    """The captions by chapter: each stands in the last one that began before it."""
    starts = [0.0, *(one.start for one in chapters), float("inf")]
    titles = [None, *(one.words for one in chapters)]
    for title, start, end in zip(titles, starts, starts[1:], strict=False):
        inside = [cue for cue in cues if start <= cue.start < end]
        if inside:
            yield TranscriptChapter(title, clock(start), spoken(inside))


def _cards(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    """Every page on a film: its year, who made it, and what helps to watch it."""
    found = [(page, page.entry.record) for page in catalogue.pages.values()]
    films = [(page.uri, film) for page, film in found if isinstance(film, Film)]
    return {
        "films": [
            (
                uri,
                film,
                [catalogue.find(Organisation, one).name for one in film.made_by],
                _access(film),
            )
            for uri, film in films
        ]
    }


def _access(film: Film) -> list[tuple[str, str]]:
    access = film.hosted.access() if film.hosted else film.access
    return [*dict(access).items()] if access else []


def _length(seconds: int, t: Phrases) -> str:
    """“1 minute 30 seconds”."""
    counted = zip(divmod(seconds, 60), ("minute", "second"), strict=True)
    return " ".join(t(f"count.{unit}", n=n) for n, unit in counted if n)


VIEWS = (View("films", "cards", Options, _cards),)
