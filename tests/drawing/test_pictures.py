"""What a recipe becomes, and that the pictures of this site are what their recipes say."""

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from coproduction.cli import main
from coproduction.load import load
from coproduction.rules import drawings
from coproduction_drawing.cast import cast, poses
from coproduction_drawing.parts import names, part
from coproduction_drawing.schema import FILE, schema
from coproduction_drawing.studio import make
from project import ROOT

HEAVIEST, HERO = 17_000, 40_000
"""Bytes of a picture beside words, and of one that stands by itself."""


@pytest.fixture(scope="module")
def pictures() -> dict[str, str]:
    made = make(ROOT)
    assert made.problems == ()
    return made.pictures


def test_the_same_recipe_gives_the_same_bytes(root: Path) -> None:
    assert make(root).pictures == make(root).pictures


def test_the_command_writes_a_picture_and_names_it(root: Path) -> None:
    result = CliRunner().invoke(main, ["draw", str(root)])
    assert result.output == "docs/pictures/meeting.svg\ndata/scenes/schema.json\n"
    assert (root / "docs/pictures/meeting.svg").exists()


def test_a_picture_that_is_as_its_recipe_says_is_not_written_again(root: Path) -> None:
    CliRunner().invoke(main, ["draw", str(root)])
    assert CliRunner().invoke(main, ["draw", str(root)]).output == ""


def test_the_check_fails_where_a_picture_is_not_what_its_recipe_says(root: Path) -> None:
    result = CliRunner().invoke(main, ["draw", "--check", str(root)])
    assert result.exit_code == 1
    assert not (root / "docs").exists()


@pytest.mark.parametrize("path", sorted(ROOT.glob("data/scenes/*.yml")), ids=lambda path: path.name)
def test_the_editor_knows_the_schema_of_the_recipes_and_they_fit(path: Path) -> None:
    text = path.read_text()
    assert text.startswith("# yaml-language-server: $schema=schema.json\n")
    jsonschema.validate(yaml.safe_load(text), json.loads(schema()))


def test_the_schema_of_the_recipes_is_not_stale() -> None:
    assert (ROOT / FILE).read_text() == schema(), "run: .venv/bin/coproduction draw"


def test_the_command_lists_what_there_is() -> None:
    listed = CliRunner().invoke(main, ["draw", "--list"]).output
    assert "person: amira, bill" in listed
    assert "wheelchair" in listed


def test_the_pictures_of_this_site_are_what_their_recipes_say(pictures: dict[str, str]) -> None:
    stale = [file for file, text in pictures.items() if (ROOT / file).read_text() != text]
    assert stale == []


def test_a_picture_credits_open_peeps_where_a_person_is_drawn_in_it_and_only_there() -> None:
    recipes = [one for path in ROOT.glob("data/scenes/*.yml") for one in _read(path)]
    peopled = {one["id"] for one in recipes if any(_of_open_peeps(item) for item in one["draw"])}
    records = {one["id"]: one for one in _read(ROOT / "data/pictures.yml")}
    drawn = {one["id"] for one in recipes} & set(records)
    credited = {name for name in drawn if "Open Peeps" in records[name]["credit"]}
    assert credited == peopled & drawn


def _of_open_peeps(item: dict[str, object]) -> bool:
    return "person" in item or item.get("thing") in ("fist", "hand-open", "hand-point")


def _read(path: Path) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = yaml.safe_load(path.read_text())
    return records


def test_every_drawing_has_a_recipe(pictures: dict[str, str]) -> None:
    there = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/pictures/*.svg")}
    assert there - set(pictures) == set()


def test_a_drawing_holds_only_what_may_stand_in_one() -> None:
    assert list(drawings.check(load(ROOT))) == []


def test_pictures_are_light(pictures: dict[str, str]) -> None:
    heavy = {
        file: len(text)
        for file, text in pictures.items()
        if len(text) > (HERO if 'role="img"' in text else HEAVIEST)
    }
    assert heavy == {}


def test_the_light_look_needs_no_style_sheet(pictures: dict[str, str]) -> None:
    """Documents are set without one."""
    for text in pictures.values():
        style = re.search("<style>(.*)</style>", text)
        assert style
        assert style[1].startswith("@media (prefers-color-scheme:dark)")


def test_the_ground_is_dark_where_the_screen_is(pictures: dict[str, str]) -> None:
    dark = re.compile(r"prefers-color-scheme:dark\){\.(ground|[a-z-]+){fill:#")
    assert [file for file, text in pictures.items() if not dark.search(text)] == []


def test_a_picture_by_itself_says_what_it_shows(pictures: dict[str, str]) -> None:
    home = ElementTree.fromstring(pictures["docs/pictures/home.svg"])
    assert home[0].text == "Five people of different ages sit round a table and talk as equals."


def test_every_pose_has_a_body_and_every_body_a_pose() -> None:
    assert set(poses()) == set(names("bodies"))


def test_every_member_of_the_cast_can_be_drawn() -> None:
    for member in cast().values():
        assert part("heads", member.head).shapes
        assert member.pose in poses()
