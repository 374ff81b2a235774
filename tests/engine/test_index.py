"""The index of a built site."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from coproduction import search
from coproduction.cache import Cache
from coproduction.search import NotIndexed, index
from sites import contents

PAGE = """<!doctype html><html lang="en-GB"><title>{title}</title><article{kind}>
<h1>{title}</h1><p>Words about {title}.</p></article></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, kind in {"meetings": "Guide", "pictures": "Easy Read", "money": "Guide"}.items():
        page = tmp_path / "site" / name / "index.html"
        page.parent.mkdir(parents=True)
        says = f' data-pagefind-meta="kind:{kind}"'
        page.write_text(PAGE.format(title=name, kind=says))
    nowhere = PAGE.format(title="Nowhere", kind=' data-pagefind-ignore="all"')
    (tmp_path / "site/404.html").write_text(nowhere)
    (tmp_path / "site/search").mkdir()
    return tmp_path / "site"


def test_each_page_that_can_be_found_is_of_a_kind(site: Path) -> None:
    index(site)
    kinds = json.loads((site / search.KINDS).read_text())
    assert {kind: len(pages) for kind, pages in kinds.items()} == {"Easy Read": 1, "Guide": 2}
    fragments = {path.stem for path in (site / search.FOLDER / "fragment").iterdir()}
    assert {one for pages in kinds.values() for one in pages} == fragments


def test_the_same_pages_give_the_same_index(site: Path) -> None:
    index(site)
    first = contents(site)
    index(site)
    assert contents(site) == first


def test_the_index_of_the_same_pages_is_kept(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again, cache, made = tmp_path / "again", Cache(tmp_path / "cache"), []
    shutil.copytree(site, again)
    index(site, cache)
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda *a, **b: made.append(1) or run(*a, **b))
    index(again, cache)
    assert (made, contents(again)) == ([], contents(site))
    (again / "money/index.html").write_text(PAGE.format(title="Pay", kind=""))
    index(again, cache)
    assert made == [1]


def test_no_interface_of_pagefinds_own_is_published(site: Path) -> None:
    index(site)
    names = {path.name for path in (site / search.FOLDER).iterdir()}
    assert {"pagefind.js", "pagefind-worker.js"} <= names
    assert not [name for name in names if "ui" in name or "highlight" in name]


def test_a_failure_is_told_in_pagefinds_words(tmp_path: Path) -> None:
    with pytest.raises(NotIndexed, match=r"The search could not be made\. Pagefind says: \S"):
        index(tmp_path / "nowhere")
