"""Claims: numbers, law and quotations lead to a source; no source is named twice for one thing."""

import re
from pathlib import Path

import pytest

from coproduction.project import read_project

GUIDE = "docs/guide.md"


def change(project: Path, old: str, new: str) -> None:
    path = project / GUIDE
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(project: Path) -> list[tuple[int, str]]:
    return [(one.line, one.what) for one in read_project(project).problems if one.file == GUIDE]


@pytest.mark.parametrize(
    "claim", ["It costs £30.", "It is 40% of all.", "The Library Act says so."]
)
def test_a_number_or_a_law_in_a_section_without_a_source_is_told(project: Path, claim: str) -> None:
    change(project, "We read in large print.", f"We read in large print. {claim}")
    (found,) = told(project)
    assert re.search("is a number or a law, and its section names no source", found[1])


def test_a_table_that_has_no_rows_yet_is_read_like_others(project: Path) -> None:
    table = "| Book | Price |\n| --- | --- |"
    change(project, "Everyone may choose a book.", f"Choose a book.\n\n{table}")
    assert told(project) == []


def test_a_source_that_is_named_twice_in_one_line_is_told(project: Path) -> None:
    change(project, "Item 1, Item 2 }};", "Item 1, Item 2 }}; {{ source.minutes Item 2 }};")
    assert [what for _, what in told(project)] == ["“minutes Item 2” is named twice here."]


def test_a_claim_has_a_mark_that_leads_to_its_sections_line_in_the_list(project: Path) -> None:
    change(project, "Everyone may choose a book.", "Everyone may choose a book for £5.")
    body = read_project(project).bodies["guide.md"]
    mark = re.search(r"for £5\.\[(.+?)\]\(#(from-\d+-\d+)\)", body)
    assert mark
    assert f'id="{mark[2]}"' in body.partition('data-part="sources"')[2]


def test_each_source_stands_once_in_a_closed_list_and_lines_of_origin_are_gone(
    project: Path,
) -> None:
    body = read_project(project).bodies["guide.md"]
    text, _, listed = body.partition('<section class="origins"')
    assert "From:" not in text
    assert "<details>" in listed
    assert listed.count("Minutes of the readers") == 1
    assert "Choosing a book: items 1 and 2" in listed
    assert "Our suggestion: Choosing a book" in listed


def test_a_link_to_a_word_that_the_glossary_has_not_is_told(project: Path) -> None:
    change(project, "We read in", "We [read](#word-reading) in")
    (found,) = [one for one in read_project(project).problems if one.file == GUIDE]
    assert found.what.startswith("“reading” is no word of the glossary")
    assert "large-print" in found.mend
