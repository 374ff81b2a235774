"""What templates mark and what documents, the search and the checks read are the same nodes.

The mark of each node is taken out of the articles of the example project, as if a template had
renamed it: whoever reads that node must then find something else.
"""

import gzip
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coproduction import search
from coproduction.document import documents
from coproduction.formats.downloads import make_downloads
from coproduction.project import Project, read_project
from coproduction.templates.nodes import Node, mark, nodes
from project import ROOT
from takeaway import example

pytestmark = pytest.mark.slow

ADDED = {
    "docs/guide.md": """
It costs £30.

- ☐ Everybody has a book.

| Who | How many |
|:----|---------:|
| Readers | 30 |

```data
show: groups
where: {group: readers}
```

They met twice.[^1]

[^1]: In the library.
""",
    "docs/easy.md": "\n{{ picture.book }}\nWe co-write a book.\n",
    "data/site.yml": "unbroken: [co-wr]\n",
}
"""What the example project does not show of itself, by file."""
SHELL = sorted((ROOT / "overrides").rglob("*.html"))
TEMPLATES = sorted((ROOT / "hooks/coproduction/templates").rglob("*.jinja"))
MARKED = re.compile(r'data-part="([^"{]*)"')


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The example project, with what only Markdown can ask for, and what a page's shell marks."""
    root = example(tmp_path_factory.mktemp("contract") / "project")
    for name, words in ADDED.items():
        file = root / name
        file.write_text(file.read_text() + words)
    made = read_project(root)
    shell = (path.read_text() for path in SHELL)
    html = "".join(f'<p data-part="{name}">Words</p>' for name in MARKED.findall("".join(shell)))
    return made.with_articles({**made.articles, "shell.md": html})


def in_documents(project: Project, folder: Path) -> object:
    return documents(project, letters=frozenset(range(0x20, 0x3000)))


def in_search(project: Project, folder: Path) -> object:
    for uri, html in project.articles.items():
        page = folder / uri.removesuffix(".md") / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(f'<html lang="en"><body><article><h1>{uri}</h1>{html}</article>')
    search.index(folder)
    found = (folder / search.FOLDER / "fragment").iterdir()
    return sorted(gzip.decompress(one.read_bytes()) for one in found)


def in_check(project: Project, folder: Path) -> object:
    spoiled = project.articles["index.md"].replace("<table", "<table onclick='a'")
    return project.judge("index.md", spoiled)


READERS: dict[str, Callable[[Project, Path], object]] = {
    "documents": in_documents,
    "search": in_search,
    "check": in_check,
}


@pytest.fixture(scope="module")
def as_read(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, object]:
    """What each reader makes of the articles as they are."""
    folder = tmp_path_factory.mktemp("as-read")
    return {name: look(project, folder) for name, look in READERS.items()}


def without(project: Project, *nodes: Node) -> Project:
    """The project with no mark of these nodes in its articles."""
    articles = {**project.articles}
    for node in nodes:
        articles = {uri: html.replace(f" {mark(node)}", "") for uri, html in articles.items()}
    return project.with_articles(articles)


def reclassed(html: str, name: str | None) -> str:
    """The article with this for every class; None leaves them."""
    page = BeautifulSoup(html, "html.parser")
    for element in page.select("[class]") if name else ():
        element["class"] = name
    return str(page)


@pytest.mark.parametrize("node", Node)
def test_a_node_that_is_declared_is_written(node: Node, project: Project) -> None:
    written = any(mark(node) in html for html in project.articles.values())
    assert written, f"no template writes “{node}”, which {' and '.join(node.readers)} would read"


def test_a_node_that_is_written_is_declared(project: Project) -> None:
    texts = [*project.articles.values(), *(path.read_text() for path in TEMPLATES)]
    undeclared = {name for text in texts for name in MARKED.findall(text)} - {*nodes()}
    assert not undeclared, f"templates write what nodes.py does not declare: {undeclared}"


@pytest.mark.parametrize(
    ("node", "reader"), [(node, reader) for node in Node for reader in node.readers]
)
def test_a_node_that_is_written_is_read(
    node: Node, reader: str, project: Project, as_read: Mapping[str, object], tmp_path: Path
) -> None:
    found = READERS[reader](without(project, node), tmp_path)
    assert found != as_read[reader], f"{reader}: nothing reads “{node}”"


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_reads_no_node_but_its_own(
    reader: str, project: Project, as_read: Mapping[str, object], tmp_path: Path
) -> None:
    others = [node for node in Node if reader not in node.readers]
    assert READERS[reader](without(project, *others), tmp_path) == as_read[reader]


@pytest.mark.parametrize("reader", READERS)
def test_a_class_that_is_renamed_is_nothing_to_a_reader(
    reader: str, project: Project, tmp_path: Path
) -> None:
    old, new = (
        {uri: reclassed(html, name) for uri, html in project.articles.items()}
        for name in (None, "renamed")
    )
    assert old != new
    found = READERS[reader](project.with_articles(new), tmp_path / "new")
    assert found == READERS[reader](project.with_articles(old), tmp_path / "old")


def test_a_class_that_is_renamed_changes_no_byte_of_a_document(
    project: Project, tmp_path: Path
) -> None:
    files = []
    for name in (None, "renamed"):
        root = shutil.copytree(project.root, tmp_path / f"project-{name}")
        articles = {uri: reclassed(html, name) for uri, html in project.articles.items()}
        made = make_downloads(replace(project, root=root, rendered=articles))
        files.append({address: path.read_bytes() for address, path in made.files.items()})
    assert len(files[0]) > 10
    assert files[0] == files[1]
