"""Of a site that is built again, a page that stands is put there as it was; no other is."""

import os
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from builds_again import added, damaged, made
from sites import contents

pytestmark = pytest.mark.slow


def again() -> set[str]:
    """The pages that the last build wrote as they stood in the site."""
    from session import session

    return {*session.again}


def pages(root: Path) -> set[str]:
    site = root / "site"
    return {path.relative_to(site).as_posix() for path in site.rglob("index.html")}


def test_of_pages_only_what_changed_is_made_again(there: Path) -> None:
    added("docs/guide.md", "\nMore words.\n")(there)
    assert made(there)
    assert pages(there) - again() == {"guide/index.html"}
    assert "More words." in (there / "site/guide/index.html").read_text()


@pytest.mark.parametrize("pattern", ["site/easy/index.html", "site/easy/index.html.br"])
def test_a_damaged_page_is_made_again(there: Path, pattern: str) -> None:
    before = contents(there / "site")
    damaged(pattern)(there)
    assert made(there)
    assert pages(there) - again() == {"easy/index.html"}
    assert contents(there / "site") == before


def test_a_page_that_stands_is_the_same_file(there: Path) -> None:
    names = ["easy/index.html", "easy/index.html.br", "easy/index.html.gz", "guide/index.html"]
    before = {name: os.stat(there / "site" / name).st_ino for name in names}
    added("docs/guide.md", "\nMore words.\n")(there)
    kept = open(there / "site/guide/index.html")  # noqa: SIM115  (so that nothing new has its number)
    assert made(there)
    kept.close()
    after = {name: os.stat(there / "site" / name).st_ino for name in names}
    assert [name for name in names if after[name] != before[name]] == ["guide/index.html"]


def test_where_nothing_can_be_linked_it_is_copied(
    there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(there / "site")
    damaged("site/easy/index.html")(there)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    assert made(there)
    assert pages(there) - again() == {"easy/index.html"}
    assert contents(there / "site") == before


def test_a_page_that_is_a_link_now_is_made_again(there: Path) -> None:
    page = there / "site/easy/index.html"
    page.rename(there / "elsewhere.html")
    page.symlink_to(there / "elsewhere.html")
    assert made(there)
    assert pages(there) - again() == {"easy/index.html"}
    assert not page.is_symlink()


def test_a_link_to_what_is_gone_stops_the_build_though_its_page_stands(there: Path) -> None:
    added("docs/guide.md", "\n## To be led to {#led-to}\n")(there)
    added("docs/opening.md", "\n[More of it](guide.md#led-to)\n")(there)
    assert made(there)
    guide = there / "docs/guide.md"
    guide.write_text(guide.read_text().replace("{#led-to}", "{#elsewhere}"))
    with pytest.raises(Abort):
        made(there, strict=True)
    assert 'id="led-to"' in (there / "site/guide/index.html").read_text()


def test_search_engines_are_told_of_pages_that_stand(there: Path) -> None:
    before = (there / "site/sitemap.xml").read_text()
    added("docs/guide.md", "\nMore words.\n")(there)
    assert made(there)
    assert again()
    assert (there / "site/sitemap.xml").read_text() == before


def test_what_every_page_shows_makes_all_again(there: Path) -> None:
    guide = there / "docs/guide.md"
    guide.write_text(guide.read_text().replace("title: ", "title: Another ", 1))
    assert made(there)
    assert not again()


def test_for_its_host_all_are_made_again(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEPLOY", "1")
    assert made(there)
    assert not again()
