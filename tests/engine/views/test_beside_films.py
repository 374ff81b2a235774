"""What is said in a film stands next to it, and other ways to use the film come after."""

from pathlib import Path

from bs4 import BeautifulSoup

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


def test_each_part_of_a_film_leads_to_its_own_words_and_says_which_it_is(project: Path) -> None:
    page = project / "docs/opening.md"
    head, hosted, rest = page.read_text().partition("hosted:\n")
    part, sources, body = rest.partition("sources:")
    lines = part.rstrip().splitlines()
    further = "- " + "\n  ".join(line.strip() for line in lines)
    page.write_text(f"{head}{hosted}{part}further:\n{further}\n{sources}{body}")
    html = BeautifulSoup(read_project(project).bodies["opening.md"], "html.parser")
    links = html.select(".film a")
    names = [link["aria-label"] for link in links]
    assert len({*names}) == len(names)
    assert {"Read what is said, Part 1 of 2", "Save the film, Part 2 of 2"} <= {*names}
    (second,) = [
        link["href"] for link in links if link["aria-label"].startswith("Read what is said, Part 2")
    ]
    (target,) = html.select(second)
    assert "Part 2 of 2" in target.get_text()
