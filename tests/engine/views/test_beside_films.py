"""What is said in a film stands next to it, and other ways to use the film come after."""

from pathlib import Path

from coproduction.project import read_project

SECTION = "\n## For translators\n\n```\n## no heading\n```\n"


def order(body: str, *words: str) -> list[str]:
    return sorted(words, key=body.index)


def test_the_transcript_stands_above_the_first_section(project: Path) -> None:
    page = project / "docs/opening.md"
    page.write_text(page.read_text() + SECTION)
    body = read_project(project).bodies["opening.md"]
    wanted = ["Drawings show", "## Transcript", "## For translators", "## no heading"]
    assert order(body, *reversed(wanted)) == wanted


def test_without_a_section_it_ends_the_page(project: Path) -> None:
    body = read_project(project).bodies["opening.md"]
    wanted = ["Drawings show", "## Transcript", "where-this-comes-from"]
    assert order(body, *reversed(wanted)) == wanted
