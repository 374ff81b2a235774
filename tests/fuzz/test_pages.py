"""A page of any words becomes an article and a document, or problems with their lines."""

import shutil
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import example, given
from selectolax.lexbor import LexborHTMLParser

from coproduction.characters import hidden
from coproduction.document import documents
from coproduction.load import Page
from coproduction.load.pages import LARGEST
from coproduction.model.library import Publication
from coproduction.one_page import is_ours
from coproduction.page import read_body
from coproduction.problem import Problem, errors
from coproduction.project import Project, check, read_project
from coproduction.source import Unreadable, read_text
from fuzz.inputs import MARKDOWN, made_of, quick
from project import ROOT, TESTS

BOOK = "- {id: book, title: A book, pages: [guide.md], formats: [txt]}\n"


@pytest.fixture(scope="module")
def with_page(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Project]:
    """The example project, read once, with other words in one of its pages."""
    root = tmp_path_factory.mktemp("fuzz") / "project"
    shutil.copytree(TESTS / "example", root)
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("../../", f"{ROOT.as_posix()}/"))
    (root / "data/publications.yml").write_text(BOOK)
    read = read_project(root)
    guide = read.catalogue.pages["guide.md"]

    def changed(body: str) -> Project:
        (root / guide.file).write_text(f"---\n{body}", encoding="utf-8")
        read_text(root / guide.file, guide.file, LARGEST)  # which refuses what nobody can mean
        outline = read_body(body, guide.file, 5)
        page = Page(guide.uri, guide.entry, body, outline)
        catalogue = replace(read.catalogue, pages={guide.uri: page})
        return replace(
            read, catalogue=catalogue, bodies={guide.uri: body}, problems=outline.problems
        )

    return changed


@given(body=made_of(MARKDOWN))
@example(body="<svg>" * 799)
@example(body="<svg>" * 1_900)
@example(body="|---|\n" * 9_000)
@example(body="</table>" + "```data\n" * 2_400)
@example(body="```data\n" * 4_332)
@quick
def test_a_page_is_made_or_refused(with_page: Callable[[str], Project], body: str) -> None:
    try:
        project = with_page(body)
    except Unreadable:
        return
    problems: list[Problem] = check(project)
    assert all(problem.line >= 1 and problem.what and problem.mend for problem in problems)
    assert not any(is_ours(problem) for problem in problems)
    if errors(problems):
        return
    article = project.articles["guide.md"]
    root = LexborHTMLParser(article).root
    assert root
    assert not root.css("script, iframe, form, [onclick]")
    assert not [*hidden(root.text())]
    books, refused = documents(project, frozenset(range(0x110000)))
    assert refused or {book.id for book in books} == {
        one.id for one in project.catalogue.all(Publication)
    }
