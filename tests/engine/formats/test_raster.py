"""Drawings in points: made once for all documents that show them, and again when they change."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from coproduction.document import Document
from coproduction.formats import typesetting
from coproduction.formats.fonts import Fonts
from coproduction.formats.format import Materials
from coproduction.formats.making import make_one
from coproduction.formats.raster import rastered

pytestmark = pytest.mark.slow

TREE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="3" height="3"/></svg>'
)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The drawings that were made, by their files."""
    made: list[str] = []
    usual = typesetting.drawn

    def draw(pictures: Mapping[str, bytes], fonts: Fonts) -> list[bytes]:
        made.extend(pictures)
        return usual(pictures, fonts)

    monkeypatch.setattr(typesetting, "drawn", draw)
    return made


def test_a_document_whose_words_changed_has_its_drawings_already(
    easy: Document, materials: Materials, drawn: list[str]
) -> None:
    first = make_one(easy, "docx", materials)
    assert drawn
    drawn.clear()
    other = make_one(replace(easy, title="Another title"), "docx", materials)
    assert other != first
    assert drawn == []


def test_only_a_drawing_that_changed_is_made_again(materials: Materials, drawn: list[str]) -> None:
    before = rastered({"a.svg": TREE, "b.svg": TREE}, materials)
    changed = TREE.replace(b'height="3"', b'height="2"')
    after = rastered({"a.svg": TREE, "b.svg": changed}, materials)
    assert drawn == ["a.svg", "b.svg", "b.svg"]
    assert after["a.svg"] == before["a.svg"]
    assert after["b.svg"] != before["b.svg"]


def test_a_damaged_picture_is_made_again(materials: Materials, tmp_path: Path) -> None:
    before = rastered({"a.svg": TREE}, materials)
    (kept,) = tmp_path.glob("*/*.png")
    kept.write_bytes(kept.read_bytes()[:-1])
    assert rastered({"a.svg": TREE}, materials) == before
