"""What an editor is told of a page's words: how long its sentences are, and what may be hard."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bad_input import PAGE
from coproduction.cli import main
from coproduction.project import read_project
from coproduction.readability import Readability, readability


def read(project: Path, words: str) -> Readability:
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\n{words}\n")
    catalogue = read_project(project).catalogue
    found = readability(catalogue.pages["new.md"], catalogue)
    assert found
    return found


def test_words_and_sentences_are_counted(project: Path) -> None:
    found = read(project, "We read. We all read books, and more books.")
    assert (found.words, found.sentences, found.average) == (9, 2, 4)


def test_the_longest_sentence_comes_first_with_its_line(project: Path) -> None:
    found = read(project, "We read.\n\nWe all read books, and more books.")
    assert [(one.words, one.line) for one in found.longest] == [(7, 14), (2, 12)]


def test_hard_words_are_named_with_how_often_they_stand_there(project: Path) -> None:
    found = read(project, "The accreditation of Amelia. An accreditation is a procurement.")
    assert [(one.word, one.times) for one in found.hard] == [
        ("accreditation", 2),
        ("procurement", 1),
    ]


@pytest.mark.parametrize(
    ("words", "age"),
    [("We eat. We sit. We go home.", 10), ("Procurement necessitates accreditation.", 19)],
)
def test_harder_words_are_for_older_people(words: str, age: int, project: Path) -> None:
    assert read(project, words).age == age


def test_the_command_says_it_without_a_browser(project: Path) -> None:
    result = CliRunner().invoke(main, ["words", "docs/guide.md", "--project", str(project)])
    assert result.output.startswith("docs/guide.md: ")
    assert "Longest sentences:\ndocs/guide.md:" in result.output


def test_a_page_that_is_not_there_is_told_with_the_nearest(project: Path) -> None:
    result = CliRunner().invoke(main, ["words", "gide.md", "--project", str(project)])
    assert "Did you mean “guide.md”?" in result.output
