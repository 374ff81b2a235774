"""A page becomes the article that the engine would make of it."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from coproduction.project import read_project
from coproduction.python_markdown import Renderer
from coproduction.settings import read_settings
from coproduction.source import Unreadable
from coproduction.templates.nodes import Node
from project import ROOT, TESTS


def articles(config: MkDocsConfig) -> dict[str, str]:
    """Each page's article as MkDocs makes it."""
    config = config.plugins.on_config(config)
    files = get_files(config)
    get_navigation(files, config)
    made = {}
    for file in files.documentation_pages():
        page = file.page or Page(None, file, config)
        page.read_source(config)
        page.markdown = config.plugins.on_page_markdown(
            page.markdown or "", page=page, config=config, files=files
        )
        page.render(config, files)
        made[file.src_uri] = config.plugins.on_page_content(
            page.content or "", page=page, config=config, files=files
        )
    return made


def without_addresses(html: str) -> str:
    """An article without where its links and pictures lead, which the engine alone settles."""
    return re.sub(r' (href|src)="[^"]*"', "", html)


@pytest.mark.slow
@pytest.mark.parametrize("root", [ROOT, TESTS / "example"], ids=["site", "example"])
def test_it_is_what_the_engine_makes(root: Path, tmp_path: Path) -> None:
    ours = read_project(root).articles
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(tmp_path / "site"))
    for uri, html in articles(config).items():
        assert without_addresses(ours[uri]) == without_addresses(html)


def test_cells_are_aligned_by_class_and_keep_their_own(project: Path) -> None:
    table = "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 {: .big } | 3 |\n"
    html = Renderer(read_settings(project)).render(table)
    assert "style" not in html
    assert '<th class="align-left" data-part="aligned" data-value="left">a</th>' in html
    cell = '<td class="big align-center" data-label="b" data-part="aligned" data-value="center">2'
    assert cell in html
    assert '<td class="align-right" data-label="c" data-part="aligned" data-value="right">3' in html


def test_each_line_of_an_idea_is_a_sentence_with_its_stress(project: Path) -> None:
    picture = '![](a.svg){: data-part="idea-picture" }'
    html = Renderer(read_settings(project)).render(
        f'{picture}\nOne **long  \nstress** here.  \nTwo.\n{{: data-part="idea" }}'
    )
    sentences = BeautifulSoup(html, "html.parser").select(Node.IDEA_SENTENCE.selector)
    assert [" ".join(one.text.split()) for one in sentences] == ["One long stress here.", "Two."]


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ("site_name: A\n", None),
        ("markdown_extensions:\n  - toc:\n      permalink: true\n      toc_depth: 2\n", None),
        ("markdown_extensions: {tables: {use_align_attribute: false}}\n", None),
        ("markdown_extensions:\n  - no.such.extension\n", 2),
        ("markdown_extensions:\n  - toc:\n      no_such_option: 1\n", 2),
        ("markdown_extensions: toc\n", 1),
        ("site_name: A\nmarkdown_extensions:\n  - toc:\n      slugify: !ENV A\n", 3),
    ],
)
def test_extensions_that_cannot_be_used_have_a_line(
    settings: str, line: int | None, tmp_path: Path
) -> None:
    (tmp_path / "mkdocs.yml").write_text(settings)
    if line is None:
        assert Renderer(read_settings(tmp_path)).render("## a").startswith("<h2")
        return
    with pytest.raises(Unreadable) as refused:
        Renderer(read_settings(tmp_path))
    assert (refused.value.problem.file, refused.value.problem.line) == ("mkdocs.yml", line)
