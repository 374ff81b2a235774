"""Makes one site of N pages and N records twice: for this project, and for stock MkDocs.

`python bench/generate.py FOLDER N` writes `FOLDER/ours`, whose pages ask for lists and
figures; `FOLDER/stock`, the same pages with lists and figures already written out, for the
theme as its makers ship it; and `FOLDER/expected.json`, the texts of records that each
built page must hold. Where this project has a search page, `FOLDER/ours-with-search` is
ours with that page. The same N gives the same files.
"""

import json
import posixpath
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import yaml
from facts import Inventor
from lists import lists, whole
from pages import Writer, sections_of

from coproduction.problem import errors, report
from coproduction.project import read_project

HERE = Path(__file__).parent
ROOT = HERE.parent
SEED = 2014

THEME = {"name": "material", "font": False, "features": ["navigation.prune"]}
STOCK = {"stock": ["search"], "stock-without-search": []}
"""The plugins of each stock build; the first is what ours is measured against."""

SEARCH = "search.md"

OURS_ALONE = ("theme", "plugins", "hooks", "extra_css", "extra_javascript", "watch", "nav")
"""Settings of our mkdocs.yml that a stock build does not take over."""
OF_OUR_PAGES = ("quick", "printed", "about", "look")
"""What our data/site.yml says of pages and pictures that the generated site has not."""


def generate(folder: Path, count: int) -> None:
    """Writes both projects into `folder`; raises `SystemExit` where ours has problems."""
    ours, stock = folder / "ours", folder / "stock"
    nav, expected = _write_ours(ours, count)
    _write_text(folder / "expected.json", json.dumps(expected, indent=1))
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    hooks = [str(ROOT / hook) for hook in settings["hooks"]]
    theme = settings["theme"] | {"custom_dir": str(ROOT / settings["theme"]["custom_dir"])}
    own = settings | {"nav": nav, "hooks": hooks, "theme": theme, "watch": []}
    _write_yaml(ours / "mkdocs.yml", own)
    if (ROOT / "docs" / SEARCH).exists():
        searched = folder / "ours-with-search"
        shutil.copytree(ours, searched)
        shutil.copyfile(ROOT / "docs" / SEARCH, searched / "docs" / SEARCH)
        _write_yaml(searched / "mkdocs.yml", own | {"nav": [*nav, SEARCH]})
        site = yaml.safe_load((ours / "data/site.yml").read_text(encoding="utf-8"))
        _write_yaml(searched / "data/site.yml", site | {"quick": [SEARCH]})
    shared = {name: value for name, value in settings.items() if name not in OURS_ALONE}
    unlisted = _write_stock_pages(ours, stock)
    for name, plugins in STOCK.items():
        config = shared | {"theme": THEME, "plugins": plugins, "nav": nav}
        _write_yaml(stock / f"{name}.yml", config | {"not_in_nav": "\n".join(unlisted)})


def _write_ours(ours: Path, count: int) -> tuple[list[Any], dict[str, list[str]]]:
    """Writes data and pages; the menu, and the texts expected on each page."""
    inventor = Inventor(count, Random(SEED), yaml.safe_load((HERE / "words.yml").read_text()))
    made = inventor.records()
    wholes = whole(made)
    themes = [lists(made, theme) for theme in range(inventor.themes)]
    sections = sections_of(count, list(wholes))
    uris = ["index.md", *(uri for section in sections.values() for uri in section)]
    writer = Writer(inventor, uris)
    expected: dict[str, list[str]] = {}
    for number, uri in enumerate(uris):
        block = wholes.get(Path(uri).stem)
        if block is None and number % 5 == 0:
            theme = themes[number * len(themes) // count]
            block = theme[number // 5 % len(theme)]
        figure = inventor.random.choice(made["figures"])["id"] if number % 3 == 0 else None
        near = sections.get(posixpath.dirname(uri), uris)
        kind = "guide" if number % 2 else "page"
        _write_text(ours / "docs" / uri, writer.write(uri, near, block, figure, kind))
        expected[uri] = list(block.texts) if block else []
    for plural, rows in made.items():
        _write_yaml(ours / "data" / f"{plural}.yml", rows)
    site = yaml.safe_load((ROOT / "data" / "site.yml").read_text(encoding="utf-8"))
    kept = {name: value for name, value in site.items() if name not in OF_OUR_PAGES}
    _write_yaml(ours / "data" / "site.yml", kept | {"main_source": "report"})
    return _menu(sections), expected


def _menu(sections: Mapping[str, Sequence[str]]) -> list[Any]:
    """MkDocs' `nav`: parts that hold sections that hold pages, then the lists of records."""
    parts: dict[str, list[Any]] = {}
    for folder, uris in sections.items():
        if "/" in folder:
            part, section = folder.replace("-", " ").capitalize().split("/")
            parts.setdefault(part, []).append({section.capitalize(): list(uris)})
    named = [{part: inside} for part, inside in parts.items()]
    return [{"Start here": "index.md"}, *named, {"Records": list(sections["records"])}]


def _write_stock_pages(ours: Path, stock: Path) -> list[str]:
    """Writes the pages; those that go on with a long list, which stand in no menu."""
    made = read_project(ours)
    if wrong := errors(made.problems):
        raise SystemExit(report(wrong[:10]))
    for uri, body in made.bodies.items():
        page = made.catalogue.pages[uri]
        if page.part_of:  # which nobody wrote
            fields = f"---\ntitle: {json.dumps(page.entry.record.title)}\n---\n\n"
        else:
            text = (ours / "docs" / uri).read_text(encoding="utf-8")
            fields = text.removesuffix(page.body)
        _write_text(stock / "docs" / uri, fields + body)
    return [uri for uri in made.bodies if made.catalogue.pages[uri].part_of]


def _write_yaml(path: Path, value: object) -> None:
    _write_text(path, yaml.safe_dump(value, sort_keys=False, allow_unicode=True))


def _write_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    generate(Path(sys.argv[1]), int(sys.argv[2]))
