"""What somebody new to the commands is asked and told, so that nothing has to be guessed."""

import shlex
from pathlib import Path

import pytest

from editing.typed import files, run
from takeaway import CUP


def test_what_a_record_is_refused_without_is_asked_for(project: Path) -> None:
    """An organisation of which nothing is said is refused, and so is a source without a place."""
    answers = ["", "Example Shed", "partner", "Lent us its tools.", "minutes", "Item 7"]
    result = run(project, "new", "organisation", "--ask", typed="\n".join([*answers, ""]))
    assert result.exit_code == 0, result.output
    text = (project / "data/organisations.yml").read_text()
    assert "did: Lent us its tools." in text
    assert "place: Item 7" in text


def test_answers_that_are_refused_are_not_lost(project: Path) -> None:
    answers = ["", "Example Shed", "partner", "Lent us its tools.", "minuts", "Item 7"]
    result = run(project, "new", "organisation", "--ask", typed="\n".join([*answers, ""]))
    assert result.exit_code == 1
    (again,) = [one for one in result.output.splitlines() if one.startswith("To try again")]
    words = shlex.split(again.partition("coproduction ")[2].replace("minuts", "minutes"))
    assert run(project, *words).exit_code == 0


def test_what_the_check_warns_of_in_other_files_comes_next(project: Path) -> None:
    (project / "docs/pictures/pot.svg").write_text(CUP)
    page = project / "docs/guide.md"
    page.write_text(f"{page.read_text()}\n![A pot](pictures/pot.svg)\n")
    result = run(project, "new", "word", "word=Mug", "meaning=A cup.")
    assert "Next: coproduction check. It warns of docs/guide.md." in result.output


def test_every_kind_is_named_where_somebody_looks_for_it(project: Path) -> None:
    said = " ".join(run(project, "new", "--help").output.split())
    assert all(f" {name}" in said for name in ("organisation", "synonym", "easy-read", "tool"))
    assert "coproduction new --help" in run(project, "new", "zebra").output
    assert "is a page" in run(project, "set", "guide", "guide.md", "title", "x").output


@pytest.mark.parametrize(
    "kind", ["picture", "page", "guide", "film", "project", "tool", "easy-read"]
)
def test_an_example_is_printed_and_nothing_is_written(kind: str, project: Path) -> None:
    before = files(project)
    result = run(project, "new", kind, "title=Mugs", "--print")
    assert "\nchanged: " in result.output or "\n  changed: " in result.output
    assert files(project) == before


def test_a_picture_has_the_name_of_its_file(project: Path) -> None:
    (project / "docs/pictures/tea-pot.svg").write_text(CUP)
    told = ["file=pictures/tea-pot.svg", "means=A pot.", "credit=Us", "licence=CC-BY-4.0"]
    result = run(project, "new", "picture", *told)
    assert result.output.startswith("picture “tea-pot”: added"), result.output
    assert "Next: In a page, {{ picture.tea-pot }} shows it." in result.output


def test_how_several_values_are_typed_is_said(project: Path) -> None:
    result = run(project, "new", "synonym", "--ask", typed="\n[tea cup, mug]\n")
    assert "In brackets, as in the example, if there are more." in result.output
    assert "- id: tea-cup-mug\n" in (project / "data/synonyms.yml").read_text()
