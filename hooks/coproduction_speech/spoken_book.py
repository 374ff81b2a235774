"""An EPUB that reads itself: the book, its sound, and when each sentence is heard.

Reading programs that know media overlays light each sentence as it is said.
"""

from coproduction.document import Document
from coproduction.document.fingerprint import films_of, fingerprint
from coproduction.formats.epub import make_book
from coproduction.formats.format import Facts, Materials
from coproduction.formats.overlay import Clip, Overlay
from coproduction.formats.tools import NotMade
from coproduction.load import Catalogue
from coproduction.model.library import Publication
from coproduction.model.stories import Film
from coproduction.rules.films import beside
from coproduction_speech.formats import SPOKEN_BOOK

EXTENSION = SPOKEN_BOOK.extension


def make(document: Document, materials: Materials) -> bytes:
    """The document as a book with sound; raises `NotMade` where none is kept."""
    if why := lack(document, materials):
        raise NotMade(why)
    kept = materials.facts[EXTENSION][document.id]
    clips = tuple(Clip(*one) for one in kept["clips"])
    return make_book(
        document, materials, Overlay((materials.docs / kept["sound"]).read_bytes(), clips)
    )


def lack(document: Document, materials: Materials) -> str:
    """What has to be done before the book can be made, "" where nothing has."""
    kept = materials.facts[EXTENSION].get(document.id)
    if kept is None:
        return "Its sound is not kept yet. Run: make films"
    if kept["of"] != fingerprint(document):
        return "Its words have changed since they were read aloud. Run: make films"
    return ""


def sounds(catalogue: Catalogue) -> Facts:
    """The sound of each booklet that has one, by its publication: its file, and its sentences."""
    films = films_of(catalogue)
    found = {}
    for one in catalogue.all(Publication):
        page = films.get(one.pages[0]) if len(one.pages) == 1 else None
        film = page.entry.record if page else None
        if page and isinstance(film, Film) and film.booklet:
            cues = catalogue.captions[beside(page, film.booklet.times)]
            clips = [
                [*map(int, cue.name.split(".")), round(1000 * cue.start), round(1000 * cue.end)]
                for cue in cues
                if cue.name[:1].isdigit()
            ]
            sound = beside(page, film.booklet.sound).removeprefix("docs/")
            found[one.id] = {"sound": sound, "clips": clips, "of": film.booklet.made_from}
    return found
