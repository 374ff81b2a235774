"""What a group of readers checked: each idea has evidence of its own, said alike everywhere."""

import csv
import io
import json
import shutil
from pathlib import Path

import page as page_validation
import pytest
from click.testing import CliRunner
from openxml_audit import OpenXmlValidator
from stepping import change
from stepping import page as write_page

from coproduction.cli import main
from coproduction.export import data_files
from coproduction.load import load
from coproduction.project import Project, read_project
from coproduction.rules import checks_by_readers
from file_words import READ
from takeaway import example, publications

pytestmark = pytest.mark.slow

FORMATS = ("pdf", "docx", "epub", "txt")
PICTURES = ("book", "map")
IDEAS = [f"{{{{ picture.{PICTURES[n % 2]} }}}}\nWe read page {n}.\n" for n in range(1, 36)]
PUBLICATION = f"""\
- id: easy
  title: Reading aloud
  pages: easy.md
  formats: [{", ".join(FORMATS)}]
"""


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a booklet of 35 ideas, and a pack for those who check it; to be looked at."""
    project = example(tmp_path_factory.mktemp("packed") / "project", PUBLICATION)
    ideas = "\n".join(IDEAS)
    write_page(project, "easy.md", f"\n# Reading aloud\n\n## Pages\n\n{ideas}")
    pack(project)
    return project.parent


@pytest.fixture
def booklet(packed: Path, tmp_path: Path) -> Path:
    """A copy of the booklet, with its pack beside it, to be changed as a test likes."""
    return shutil.copytree(packed, tmp_path / "packed") / "project"


def pack(project: Path) -> list[Path]:
    folder = project.parent / "pack"
    result = CliRunner().invoke(
        main, ["check-pack", "easy.md", "-o", str(folder), "--project", str(project)]
    )
    assert result.exit_code == 0, result.output
    return [Path(line) for line in result.output.splitlines()]


def checked(project: Path, clear: int) -> Project:
    """The project once a group has found so many ideas clear."""
    text = (project.parent / "pack/easy-check.yml").read_text(encoding="utf-8")
    for blank, filled in (
        ("easy-…", "easy-2027"),
        ("group: …", "group: X"),
        ("people: …", "people: 6"),
        ("date: …", "date: 2027-05-03"),
    ):
        text = text.replace(blank, filled)
    text = text.replace("found: …", "found: clear", clear)
    (project / "data/checks.yml").write_text(text.replace("found: …", "found: not asked"))
    return read_project(project)


def test_a_pack_has_numbers_questions_consent_pay_and_a_result_sheet(booklet: Path) -> None:
    files = {path.name.partition(".")[2]: path for path in pack(booklet)}
    assert set(files) == {"large-print.pdf", "docx", "yml"}
    for form in ("large-print.pdf", "docx"):
        words = " ".join(READ[form](files[form]).split())
        for wanted in (
            "Idea 35",
            "What does this tell you?",
            "Is the picture right?",
            "Which word is hard?",
            "You can stop at any time.",
            "For your time you are paid:",
            "Result sheet",
        ):
            assert wanted in words, form


def test_a_pack_can_be_used_by_everybody_and_opened_in_word(booklet: Path) -> None:
    files = {path.name.partition(".")[2]: path for path in pack(booklet)}
    report = page_validation.validate_pdf(files["large-print.pdf"], profile="ua1")
    assert [failure.message for failure in report.failures] == []
    result = OpenXmlValidator().validate(files["docx"])
    assert [error.description for error in result.errors] == []


def test_a_record_that_is_not_filled_in_is_refused(booklet: Path) -> None:
    (booklet / "data/checks.yml").write_text((booklet.parent / "pack/easy-check.yml").read_text())
    assert any("found" in one.what for one in load(booklet).problems)


def test_thirty_of_35_ideas_and_then_two_edited_is_28_wherever_it_is_said(booklet: Path) -> None:
    checked(booklet, clear=30)
    change(booklet, "easy.md", "We read page 3.", "You read page 3.")
    change(
        booklet,
        "easy.md",
        "{{ picture.book }}\nWe read page 4.",
        "{{ picture.map }}\nWe read page 4.",
    )
    said = "Checked on 3 May 2027 by 6 people of X: 28 of 35 ideas were clear to them. "
    project = read_project(booklet)
    assert f"{said}2 ideas have changed since." in project.articles["easy.md"]
    made = publications(booklet)
    for form in FORMATS:
        words = " ".join(READ[form](made.files[f"downloads/easy/easy.{form}"]).split())
        assert f"{said}2 ideas have changed since." in words, form
    files = data_files(load(booklet))
    (row,) = json.loads(files["evidence.json"])
    assert (row["clear"], row["ideas"], row["changed_since"]) == (28, 35, 2)
    (row,) = csv.DictReader(io.StringIO(files["evidence.csv"].decode("utf-8-sig")))
    assert (row["clear"], row["ideas"]) == ("28", "35")


def test_nothing_is_said_without_a_record(booklet: Path) -> None:
    assert "Checked on" not in read_project(booklet).articles["easy.md"]
    assert "evidence.csv" not in data_files(load(booklet))


def test_an_idea_that_is_laid_out_otherwise_keeps_its_evidence(booklet: Path) -> None:
    checked(booklet, clear=35)
    change(booklet, "easy.md", "We read page 3.", "We  **read** page 3.")
    assert "35 of 35 ideas were clear" in read_project(booklet).articles["easy.md"]


def test_a_new_drawing_of_a_picture_takes_the_evidence_of_its_ideas(booklet: Path) -> None:
    checked(booklet, clear=35)
    path = booklet / "data/pictures.yml"
    first, map_ = path.read_text().split("- id: map")
    path.write_text(f"{first}- id: map{map_.replace('book.svg', 'mark.svg')}")
    assert "17 of 35 ideas were clear" in read_project(booklet).articles["easy.md"]


def test_a_record_that_leaves_out_an_idea_is_refused(booklet: Path) -> None:
    checked(booklet, clear=35)
    path = booklet / "data/checks.yml"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:-1]))
    (problem,) = checks_by_readers.check(load(booklet))
    assert "not all the ideas of the version" in problem.what


def test_a_check_of_what_is_no_easy_read_is_refused(booklet: Path) -> None:
    checked(booklet, clear=35)
    path = booklet / "data/publications.yml"
    path.write_text(path.read_text().replace("easy.md", "guide.md"))
    assert "is not one Easy Read" in next(checks_by_readers.check(load(booklet))).what


def test_a_question_to_fill_in_is_checked_like_an_idea(booklet: Path) -> None:
    with (booklet / "docs/easy.md").open("a") as page:
        page.write("\n```field\nlabel: What do you read?\nkind: short\npicture: book\n```\n")
    files = {path.name.partition(".")[2]: path for path in pack(booklet)}
    assert "Idea 36" in READ["large-print.pdf"](files["large-print.pdf"])
    assert 'says: "What do you read?"}  # 36' in files["yml"].read_text(encoding="utf-8")
