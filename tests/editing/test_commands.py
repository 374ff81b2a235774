"""What somebody sees who adds a record or a page or sets a field; what the check says after."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from coproduction.model import page_types
from coproduction.problem import errors
from coproduction.project import Project, check, read_project
from coproduction_editing.pages import new_page
from editing.typed import files, run
from project import ROOT

TODAY = date(2026, 11, 26)
FIGURE = ["id=cups", "value=12", "unit=cups", "counts=Cups", "topic=Tea", "source.document=minutes"]
FIGURE += ["period=not given", "source.place=Item 7"]
PAGES = {
    "page": ["words=Everyone is welcome."],
    "guide": ["words=Ask everyone first.", "sources=minutes"],
    "film": ["year=2020", "words=It shows a room."],
    "project": ["did=advised", "words=We painted a room."],
    "tool": ["words=Put it up in the hall."],
    "easy-read": ["shortens=story.md", "audience=This is for all.", "picture=book"],
}


def test_a_record_is_added_and_what_comes_next_is_said(project: Path) -> None:
    result = run(project, "new", "figure", *FIGURE)
    assert result.output.splitlines() == [
        "figure “cups”: added to data/figures.yml",
        "Next: Read it in data/figures.yml.",
        "Next: In a page, {{ figure.cups }} prints it.",
    ]
    assert not errors(check(read_project(project)))


def test_what_is_missing_is_asked_for(project: Path) -> None:
    answers = "mug\nmug\nA cup with a handle.\n"
    result = run(project, "new", "word", "--ask", typed=answers)
    assert result.exit_code == 0, result.output
    assert "A short name for it.\nSuch as: " in result.output
    assert "meaning: A cup with a handle." in (project / "data/words.yml").read_text()


def test_an_id_that_nobody_gives_is_made_of_the_name(project: Path) -> None:
    for _ in range(2):
        run(project, "new", "word", "word=Tea towel", "meaning=A cloth.")
    text = (project / "data/words.yml").read_text()
    assert "- id: tea-towel\n" in text
    assert "- id: tea-towel-2\n" in text


def test_without_questions_what_is_missing_is_named_and_nothing_is_written(project: Path) -> None:
    before = files(project)
    result = run(project, "new", "word", "id=mug")
    assert "The field “word” is missing." in result.output
    assert "Nothing was changed." in result.output
    assert result.exit_code == 1
    assert files(project) == before


def test_what_the_check_refuses_is_taken_back(project: Path) -> None:
    before = files(project)
    result = run(project, "set", "event", "opening", "organisations", "libary")
    assert "libary" in result.output
    assert "Did you mean “library”?" in result.output
    assert files(project) == before


def test_a_mistake_elsewhere_does_not_stop_a_change(project: Path) -> None:
    (project / "data/deliverable.yml").write_text("- id: one\n")
    assert run(project, "new", "figure", *FIGURE).exit_code == 0


def test_a_field_is_set_and_its_date_is_today(project: Path) -> None:
    result = run(project, "set", "word", "large-print", "meaning", "Letters that are large.")
    assert result.output.startswith("word “large-print”: meaning set in data/words.yml")
    text = (project / "data/words.yml").read_text()
    assert "  meaning: Letters that are large.\n" in text
    assert re.search(r"^  changed: \d{4}-\d\d-\d\d$", text, re.MULTILINE)


def test_a_field_of_a_page_is_set_and_its_words_stay(project: Path) -> None:
    path = project / "docs/guide.md"
    body = path.read_text().split("\n---\n", 1)[1]
    result = run(project, "set", "page", "docs/guide.md", "title", "A guide: again")
    assert result.exit_code == 0, result.output
    assert '\ntitle: "A guide: again"\n' in path.read_text()
    assert path.read_text().split("\n---\n", 1)[1] == body


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["set", "figur", "a", "b", "c"], "Did you mean “figure”?"),
        (["set", "figure", "readrs", "value", "3"], "Did you mean “readers”?"),
        (["set", "figure", "readers", "valu", "3"], "Did you mean “value”?"),
        (["set", "figure", "readers", "value"], "Write: coproduction set figure ID FIELD VALUE"),
        (["set", "figure", "readers", "value", " "], "There is no value. To take the field out"),
        (["set", "figure", "readers", "value", "a few"], "“a few”"),
        (["set", "figure", "readers", "id", "x"], "An id is named elsewhere"),
        (["set", "figure", "readers", "series", "--remove"], "There is no such field here"),
        (["set", "page", "no.md", "title", "x"], "There is no file docs/no.md."),
        (["set", "page", "../../etc/passwd", "title", "x"], "is not the name of a file inside"),
        (["new", "figur"], "Did you mean “figure”?"),
        (["new", "word", "mug"], "“mug” is not NAME=VALUE"),
        (
            ["new", "word", "id=large-print", "word=a", "meaning=b"],
            "There is a record “large-print”",
        ),
        (["new", "page", "summary=x"], "The page has no title."),
        (["new", "page", "title=x", "file=../x.md", "summary=x"], "is not a file in docs/"),
        (["new", "page", "title=x", "file=index.md", "summary=x"], "There is a page docs/index.md"),
        (["new", "word", "id=a", "word=a\u202eb", "meaning=c"], "Type the words again by hand"),
    ],
)
def test_a_slip_is_answered_with_how_to_mend_it(words: list[str], said: str, project: Path) -> None:
    before = files(project)
    result = run(project, *words)
    assert said in result.output
    assert isinstance(result.exception, SystemExit)
    assert files(project) == before


@pytest.mark.parametrize("kind", PAGES)
def test_a_new_page_passes_the_check(kind: str, project: Path) -> None:
    words = ["title=A new one", "summary=What it gives you.", *PAGES[kind]]
    result = run(project, "new", kind, *words)
    assert result.exit_code == 0, result.output
    assert not errors(check(read_project(project)))
    assert "Next: Write it: docs/a-new-one.md." in result.output


def test_a_page_is_named_by_the_page_that_it_shortens(project: Path) -> None:
    run(project, "new", "easy-read", "title=Us", "summary=Us.", *PAGES["easy-read"])
    assert "\neasy_read: us.md\n" in (project / "docs/story.md").read_text()


def test_pages_of_all_types_find_their_place_in_the_real_site(
    ours: Project, tmp_path: Path
) -> None:
    for name in ("data", "docs", "overrides", "hooks"):
        (tmp_path / name).symlink_to(ROOT / name)
    for name in ("data", "docs"):
        (tmp_path / name).unlink()
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    before = {one.what for one in check(ours)}
    more = {"easy-read": {"shortens": "guide/culture.md", "picture": "group"}}
    for kind in PAGES:
        told = dict(one.split("=", 1) for one in PAGES[kind]) | more.get(kind, {})
        told |= {"title": f"A new {kind}", "summary": "What it gives you."}
        told |= {"sources": "board-report-2014"}
        for file, text in new_page(tmp_path, kind, told, TODAY).files.items():
            (tmp_path / file).write_bytes(text.raw.encode())
    assert {one.what for one in errors(check(read_project(tmp_path)))} <= before
    menu = (tmp_path / "data/menu.yml").read_text().splitlines()
    assert menu.index("    - guide/a-new-guide.md") == 1 + menu.index(
        "    - guide/where-to-learn-more.md"
    )
    assert {*PAGES} <= {*page_types()}


def test_a_page_is_asked_for_and_its_easy_read_is_offered(project: Path) -> None:
    answers = ["Mugs", "All on mugs.", "We have mugs.", "y", "Mugs, short", "On mugs.", "For all."]
    result = run(project, "new", "page", "--ask", typed="\n".join([*answers, "We drink.", "book"]))
    assert result.exit_code == 0, result.output
    assert "\neasy_read: mugs-short.md\n" in (project / "docs/mugs.md").read_text()
    assert (project / "docs/mugs-short.md").read_text().endswith("{{ picture.book }}\nWe drink.\n")
