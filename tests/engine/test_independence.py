"""Who is named in the line of independence is explained in Easy Reads, which say for whom."""

import dataclasses
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coproduction.document import documents
from coproduction.document.document import text, walk
from coproduction.document.tree import Paragraph, Words
from coproduction.project import Project, read_project
from coproduction_speech.making_film import cards
from takeaway import example

EXPLAINED = "The library is in the town hall."
SAID = f"This is for people who want to read with others. {EXPLAINED}"


@pytest.fixture(scope="module")
def explained(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = example(tmp_path_factory.mktemp("project") / "project")
    (root / "data/site.yml").open("a").write(f"\nindependence_easy: {EXPLAINED}\n")
    project = read_project(root)
    return dataclasses.replace(project, rendered=project.articles)


def test_its_page_says_it(explained: Project) -> None:
    article = BeautifulSoup(explained.articles["easy.md"], "lxml")
    assert SAID in [one.text for one in article.select(".booklet-end p")]
    assert EXPLAINED not in explained.articles["guide.md"]


def test_its_document_says_it_and_no_card_of_its_film(explained: Project) -> None:
    made, _ = documents(explained, frozenset(range(0x20, 0x3000)))
    (booklet,) = (one for one in made if one.layout == "easy-read")
    opening = [text(one.content) for one in walk(booklet.opening) if isinstance(one, Paragraph)]
    assert SAID in opening
    behind = Paragraph((Words("The long text has changed since."),))
    booklet = dataclasses.replace(booklet, opening=(behind, *booklet.opening))
    assert cards("easy.md", booklet, explained).first == (
        "The long text has changed since.",
        *opening[: opening.index(SAID)],
    )


def test_a_site_that_explains_nobody_says_for_whom_alone(project: Path) -> None:
    assert (
        f"<p>{SAID.removesuffix(f' {EXPLAINED}')}</p>" in read_project(project).articles["easy.md"]
    )
