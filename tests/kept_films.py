"""The films of our booklets as they are kept in docs/films."""

from dataclasses import dataclass
from pathlib import Path

from coproduction.captions import Cue
from coproduction.document import Document
from coproduction.document.fingerprint import films_of
from coproduction.model.stories import Film
from coproduction.project import Project
from coproduction_speech.filming import to_film
from project import ROOT

NAMES = sorted(path.parent.name for path in (ROOT / "docs/films").glob("*/film-1.mp4"))


@dataclass(frozen=True)
class Kept:
    """A film as it is kept: its booklet, the fields of its page, its folder, its captions."""

    document: Document
    film: Film
    folder: Path
    captions: tuple[tuple[Cue, ...], ...]
    chapters: tuple[tuple[Cue, ...], ...]


def kept_films(project: Project) -> dict[str, Kept]:
    """Each film by the name of its booklet."""
    made = {}
    for name, (uri, document) in to_film(project).items():
        page = films_of(project.catalogue)[uri]
        film = page.entry.record
        assert isinstance(film, Film)
        folder = (ROOT / page.file).parent
        read = project.catalogue.captions
        captions = tuple(read[f"docs/films/{name}/{part.captions}"] for part in film.parts)
        chapters = tuple(read[f"docs/films/{name}/{part.chapters}"] for part in film.parts)
        made[name] = Kept(document, film, folder, captions, chapters)
    return made
