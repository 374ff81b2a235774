"""Where an address or an attribute was written is found, whatever signs it lost on the way."""

from pathlib import Path

import pytest

from bad_input import PAGE
from coproduction.project import check, read_project

WORDS = {
    "[a](javascript:alert`1`)": "“javascript:alert1” is not an address",
    "*a*{: a/onclick=alert(1) }": "“a_onclick” may not stand on <em>",
    "*a*{: a\\onclick=alert(1) }": "“a_onclick” may not stand on <em>",
    "![A book.](java`x`.svg)": "There is no picture “javax.svg”",
}


@pytest.mark.parametrize("words", WORDS)
def test_it_is_told_at_its_line(words: str, project: Path) -> None:
    text = f"{PAGE}# New\n\nOne.\n\nTwo {words}.\n"
    (project / "docs/new.md").write_text(text, encoding="utf-8")
    (found,) = check(read_project(project))
    assert (found.file, found.line) == ("docs/new.md", text.count("\n"))
    assert found.what.startswith(WORDS[words])


def test_letters_of_records_matter_where_a_document_has_our_fonts(project: Path) -> None:
    with (project / "data/words.yml").open("a", encoding="utf-8") as file:
        file.write("\n- {id: sign, word: a ＝ b, meaning: A sign., easy: A sign.}\n")
    formats = project / "data/publications.yml"
    publication = "- {{id: p, title: P, pages: [guide.md], formats: [{}]}}\n"
    formats.write_text(publication.format("txt"))
    assert check(read_project(project)) == []
    formats.write_text(publication.format("txt, pdf"))
    assert [one.file for one in check(read_project(project))] == ["data/words.yml"]
