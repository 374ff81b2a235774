"""The example project with publications, and its documents in every format."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

from bs4 import BeautifulSoup

from coproduction.formats import FORMATS
from coproduction.formats.brf import TABLES
from coproduction.formats.downloads import Downloads, make_downloads
from coproduction.project import read_project
from coproduction.templates.nodes import Node
from project import ROOT, TESTS

PUBLICATIONS = """\
- id: reading
  title: How we read together
  pages: [index.md, guide.md, all-views.md, sources.md]
  formats: [{formats}]
  cover: book
- id: easy
  title: Reading aloud
  pages: [easy.md]
  formats: [{formats}]
"""

CUP = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">'
    '<rect width="40" height="30" fill="#0c434a"/></svg>'
)


def example(folder: Path, publications: str | None = None) -> Path:
    """A copy of the example project in `folder`, with a picture and publications."""
    shutil.copytree(TESTS / "example", folder, ignore=shutil.ignore_patterns(".cache", ".site*"))
    (folder / "docs/pictures/cup.svg").write_text(CUP)
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("../../", f"{ROOT.as_posix()}/"))
    text = publications or PUBLICATIONS.format(formats=", ".join(one.extension for one in FORMATS))
    (folder / "data/publications.yml").write_text(text)
    return folder


def publications(root: Path) -> Downloads:
    """What comes of a project's publications, whatever the rules say of its pages."""
    return make_downloads(read_project(root))


def words(text: str) -> Counter[str]:
    """The words of a text, counted; what stands between them does not count."""
    return Counter(re.findall(r"\w+", text.replace("-\n", "-").casefold()))


def page_words(html: str) -> Counter[str]:
    """The words of an article; those of charts stand in the table below each.

    A book has another heading above the words that are explained; links back to them, and the
    numbers of sources, are no words.
    """
    page = BeautifulSoup(html, "html.parser")
    left_out = (
        "figure",
        f"{Node.GLOSSARY.selector} h2",
        Node.BACK.selector,
        Node.MARK.selector,
        Node.SCREEN.selector,
    )
    for part in page.select(", ".join(left_out)):
        part.decompose()
    return words(page.get_text(" ").replace("☐", " "))


def from_braille(text: str) -> str:
    """What the braille says, read back by the same program."""
    lines = [
        line for line in text.replace("\f", "").split("\n") if not re.match(r" +#[A-J]+$", line)
    ]
    back = ["lou_translate", "--backward", TABLES]
    joined = "\n".join(lines).replace("\\", "\\\\")
    return subprocess.run(back, input=joined, capture_output=True, text=True, check=True).stdout
