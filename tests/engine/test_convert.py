"""An editor's own page becomes documents, without becoming part of the site."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from coproduction.cli import main
from takeaway import CUP, example


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    example(tmp_path / "project")
    (tmp_path / "cup.svg").write_text(CUP)
    path = tmp_path / "Letter to all.md"
    path.write_text("# Tea on Tuesday\n\nBring cups.\n\n![A cup](cup.svg)\n")
    return path


def convert(letter: Path, *options: str) -> tuple[int, str]:
    project = ["--project", str(letter.parent / "project")]
    arguments = ["convert", str(letter), *options, *project, "-o", str(letter.parent / "out")]
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def test_the_title_is_the_first_heading_and_the_files_have_the_page_s_name(letter: Path) -> None:
    code, said = convert(letter, "--to", "txt, docx")
    out = letter.parent / "out"
    assert (code, sorted(path.name for path in out.iterdir())) == (
        0,
        ["Letter to all.docx", "Letter to all.txt"],
    )
    assert str(out / "Letter to all.txt") in said
    text = (out / "Letter to all.txt").read_text()
    assert text.startswith("Tea on Tuesday\n")
    assert "Made by the readers' group. The library has not approved it." in text
    assert "Picture: A cup" in text


def test_its_fields_give_title_and_date_if_it_has_them(letter: Path) -> None:
    letter.write_text("---\ntitle: Tea\nchanged: 2026-10-01\n---\n\nBring cups.\n")
    assert convert(letter, "--to", "txt")[0] == 0
    text = (letter.parent / "out/Letter to all.txt").read_text()
    assert text.startswith("Tea\n")
    assert "\n1 October 2026\n" in text


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("Bring cups.\n", 1, "The page has no title."),
        ("# Tea\n\n{{ figure.readers }} cups\n", 3, "A page outside the site has no records"),
        ("# Tea\n\n<script>a</script>\n", 3, "“<script>” may not stand in a page."),
        ("# Tea\n\n#### Deep\n\nWords.\n", 3, "“Deep” is a heading of level 4"),
        ("---\ntitle: Tea\nchanged: soon\n---\n\nWords.\n", 3, "is not a date that can be read"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(body: str, line: int, said: str, letter: Path) -> None:
    letter.write_text(body)
    code, output = convert(letter, "--to", "txt")
    assert code == 1
    assert f"Letter to all.md:{line}: " in output
    assert said in output
    assert not (letter.parent / "out").exists()


def test_a_format_that_there_is_not_is_named(letter: Path) -> None:
    code, said = convert(letter, "--to", "doc")
    assert code == 1
    assert "There is no format “doc”. There are: pdf, docx," in said


def test_a_title_s_marks_are_no_words_of_it(letter: Path) -> None:
    letter.write_text("# The *new* `rules` for [all](https://a.example) & friends\n\nBring cups.\n")
    assert convert(letter, "--to", "txt")[0] == 0
    text = (letter.parent / "out/Letter to all.txt").read_text()
    assert text.startswith("The new rules for all & friends\n")
    assert "*" not in text


def test_a_warning_is_told_and_stops_nothing(letter: Path) -> None:
    heads = " | ".join(["Neighbourhood"] * 9)
    letter.write_text(f"# Tea\n\n{heads}\n{'|'.join(['---'] * 9)}\n{'1 | ' * 9}\n")
    code, said = convert(letter, "--to", "txt")
    assert code == 0
    assert "warning: A table of 9 columns is wider than a page of paper." in said
