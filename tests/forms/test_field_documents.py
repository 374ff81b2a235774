"""A form in documents: controls in Word, room to write on paper, sensible lines elsewhere."""

import itertools
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import page as page_validation
import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image
from word_forms import W, controls

pytestmark = pytest.mark.slow


def test_microsoft_s_own_schemas_find_nothing_wrong(form_files: dict[str, Path]) -> None:
    result = OpenXmlValidator().validate(form_files["docx"])
    assert [error.description for error in result.errors] == []


def test_every_answer_is_a_control_with_a_title(form_files: dict[str, Path]) -> None:
    found = controls(form_files["docx"])
    titles = [one.title for one in found]
    assert titles[:5] == [
        "Your name",
        "What would help you?",
        "When were you born?",
        "How many people come with you?",
        "Where shall we meet?",
    ]
    assert all(titles)
    assert len({one.tag for one in found}) == len(found)


def test_controls_are_of_the_kind_that_is_asked_for(form_files: dict[str, Path]) -> None:
    kinds = {one.title: one.kind for one in controls(form_files["docx"])}
    assert kinds["Your name"] == "text"
    assert kinds["When were you born?"] == "date"
    assert kinds["May we ring you?"] == "dropDownList"
    assert kinds["What do you need?: Large print"] == "checkbox"


def test_what_is_written_is_in_the_language_of_the_site(form_files: dict[str, Path]) -> None:
    with zipfile.ZipFile(form_files["docx"]) as package:
        styles = ElementTree.fromstring(package.read("word/styles.xml"))
        text = ElementTree.fromstring(package.read("word/document.xml"))
    (language,) = {one.get(f"{W}val") for one in styles.iter(f"{W}lang")}
    assert {one.get(f"{W}val") for one in text.iter(f"{W}lid")} == {language}


@pytest.mark.parametrize("format_", ["pdf", "large-print.pdf"])
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_no_rule_of_pdfs_is_broken(format_: str, profile: str, form_files: dict[str, Path]) -> None:
    report = page_validation.validate_pdf(form_files[format_], profile=profile)
    assert [failure.message for failure in report.failures] == []


def test_there_are_eight_millimetres_to_write_a_line(
    form_files: dict[str, Path], tmp_path: Path
) -> None:
    """Measured on the printed page: the rules of a long answer, and of the box around it."""
    per_mm = 10
    draw = ["pdftoppm", "-r", str(25.4 * per_mm), "-gray", "-l", "1", "-png"]
    subprocess.run([*draw, form_files["pdf"], tmp_path / "page"], check=True)
    (file,) = tmp_path.glob("page*.png")
    with Image.open(file) as image:
        middle = image.width // 2
        strip = image.convert("L").crop((middle, 0, middle + 300, image.height))
        shades = [*strip.resize((1, image.height)).tobytes()]
    dark = [y for y, shade in enumerate(shades) if shade < 235]
    rules = [y for y in dark if y - 1 not in dark]
    gaps = [(after - before) / per_mm for before, after in itertools.pairwise(rules)]
    assert sum(8.5 < gap < 9.5 for gap in gaps) >= 3, gaps


def test_plain_text_asks_the_same(form_files: dict[str, Path]) -> None:
    text = form_files["txt"].read_text()
    assert "Where shall we meet?\n\nChoose one:\n\n[ ] In a room\n[ ] Online\n" in text
    assert "Journeys\n\nWrite about each of these:\n\n- Date\n- Amount\n" in text


def test_only_the_section_is_printed(form_files: dict[str, Path]) -> None:
    text = form_files["txt"].read_text()
    assert "Why and how to use it" not in text
    assert "\nAbout you\n" in text
