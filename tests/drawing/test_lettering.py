"""Diagrams with words: the words become outlines, and what cannot be lettered is told."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from coproduction_drawing.lettering import letter
from project import ROOT

DIAGRAM = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99">\n'
    '<text x="50" y="20" text-anchor="middle" font-size="10" fill="#111111">Culture</text>\n'
    "</svg>\n"
)


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """A project with the site's fonts and a diagram."""
    (tmp_path / "data/scenes").mkdir(parents=True)
    (tmp_path / "overrides").symlink_to(ROOT / "overrides")
    (tmp_path / "data/scenes/jigsaw.svg").write_text(DIAGRAM)
    return tmp_path


def test_words_are_outlines_round_the_place_they_are_given(scenes: Path) -> None:
    ((file, drawing, problems),) = letter(scenes)
    assert (file, problems) == ("docs/pictures/jigsaw.svg", [])
    root = ElementTree.fromstring(drawing)
    assert [one.tag for one in root.iter() if one.tag.endswith("text")] == []
    (word,) = [one for one in root.iter() if one.get("fill") == "#111111"]
    assert len(word) == len("Culture")
    left = float(re.findall(r"[\d.]+", word.attrib["transform"])[0])
    assert 25 < left < 40


def test_a_letter_is_drawn_once_in_a_diagram(scenes: Path) -> None:
    ((_, drawing, _),) = letter(scenes)
    assert drawing.count("<path") == len({*"Culture"})


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("Culture", "Culture 文", 2, "The font has no “文”"),
        (' font-size="10"', "", 1, "cannot be lettered: 'font-size'"),
        ('x="50"', 'x="middle"', 1, "cannot be lettered"),
        ("</svg>", "", 4, "cannot be lettered"),
    ],
)
def test_what_cannot_be_lettered_is_told_with_its_line(
    scenes: Path, old: str, new: str, line: int, what: str
) -> None:
    (scenes / "data/scenes/jigsaw.svg").write_text(DIAGRAM.replace(old, new))
    ((_, _, (problem,)),) = letter(scenes)
    assert problem.file == "data/scenes/jigsaw.svg"
    assert problem.line == line
    assert what in problem.what
    assert problem.mend
