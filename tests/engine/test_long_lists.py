"""A list that is too long for one page stands on several: whole, quick to load, and linked."""

import re
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coproduction.document import documents
from coproduction.problem import errors
from coproduction.project import Project, check, read_project
from coproduction.stage import stage
from sites import build

pytestmark = pytest.mark.slow

PAGE = """---
type: page
title: Organisations
summary: All of them.
changed: 2026-11-01
reviewed: 2026-11-01
next_review: 2027-11-01
---

# Organisations

```data
show: organisations
```
"""
BOOK = "- {id: book, title: A book, pages: [list.md], formats: [txt]}\n"
INITIALS = "AAABBBCCCCDEFGHIJKLMNOPRSSSSSTUVW"
OTHERS = re.compile(r"```data\nshow: organisations\n[^`]*```\n")
MOST_BYTES = 300_000


def name(number: int) -> str:
    vowels = "aeiou"[number % 5] + "lmnrst"[number % 6]
    return f"{INITIALS[number % len(INITIALS)]}{vowels} Group {number}"


MEMBER = """- id: o{number}
  name: {name}
  member_of:
    - group: readers
      category: founders
      source: {{document: minutes, place: List of members}}
"""


def organisations(count: int, first: int = 0) -> str:
    numbers = range(first, first + count)
    return "".join(MEMBER.format(number=one, name=name(one)) for one in numbers)


@pytest.fixture
def with_list(project: Path) -> Callable[..., Path]:
    """The example project with a page that lists so many organisations, and a book of it."""

    def written(count: int, first: int = 0) -> Path:
        for file in ("index.md", "all-views.md"):  # whose lists of organisations are another matter
            path = project / "docs" / file
            path.write_text(OTHERS.sub("", path.read_text()))
        (project / "docs/list.md").write_text(PAGE)
        (project / "data/publications.yml").write_text(BOOK)
        folder = project / "data/organisations"
        folder.mkdir(exist_ok=True)
        (folder / "more.yml").write_text(organisations(count, first))
        return project

    return written


def pages(project: Project) -> dict[str, str]:
    return {uri: html for uri, html in project.articles.items() if uri.startswith("list")}


def names(html: str) -> list[str]:
    return [one.get_text() for one in BeautifulSoup(html, "html.parser").select(".entry__name")]


def test_a_short_list_stays_on_its_page(with_list: Callable[[int], Path]) -> None:
    made = read_project(with_list(100))
    assert list(pages(made)) == ["list.md"]


def test_a_long_list_has_a_page_for_some_letters_each(with_list: Callable[[int], Path]) -> None:
    made = read_project(with_list(450))
    assert check(made) == []
    links = BeautifulSoup(made.articles["list.md"], "html.parser").select("li a")
    assert [(one.get_text(), one.get("href")) for one in links] == [
        ("A to G", "a-to-g/"),
        ("H to R", "h-to-r/"),
        ("S to W", "s-to-w/"),
    ]
    all_names = [one for html in pages(made).values() for one in names(html)]
    assert sorted(all_names) == sorted(
        [*map(name, range(450)), "Example Library (EL)", "The Example Bakery"]
    )
    part = BeautifulSoup(made.articles["list/s-to-w.md"], "html.parser")
    assert [one.get_text() for one in part.select("h1")] == ["Organisations: S to W"]


def test_links_to_a_record_lead_to_the_page_that_it_is_on(with_list: Callable[[int], Path]) -> None:
    root = with_list(450)
    story = root / "docs/story.md"
    story.write_text(story.read_text().replace("partners: [library", "partners: [o20, library"))
    made = read_project(root)
    assert not errors(made.problems)
    links = BeautifulSoup(made.articles["story.md"], "html.parser").select("a")
    to = [str(one["href"]) for one in links if "organisation-o20" in str(one.get("href"))]
    assert to == ["../list/h-to-r/#organisation-o20"]


def test_a_document_holds_the_whole_list(with_list: Callable[[int], Path]) -> None:
    made = read_project(with_list(450))
    (book,), problems = documents(made, frozenset(range(0x110000)))
    assert problems == []
    assert [chapter.title for chapter in book.chapters] == [
        "Organisations",
        "Organisations: A to G",
        "Organisations: H to R",
        "Organisations: S to W",
    ]


def test_they_are_one_change_in_the_feed(with_list: Callable[[int], Path]) -> None:
    feed = read_project(with_list(450)).files["feed.xml"].decode()
    assert feed.count("<title>Organisations") == 1


def test_a_staged_tree_has_its_pages(with_list: Callable[[int], Path], tmp_path: Path) -> None:
    stage(read_project(with_list(450)), tmp_path / "tree")
    text = (tmp_path / "tree/docs/list/s-to-w.md").read_text()
    assert text.startswith("---\ntype: page\ntitle: 'Organisations: S to W'\n")
    assert "# Organisations: S to W" in text


def test_a_page_that_has_its_address_already_is_told(with_list: Callable[[int], Path]) -> None:
    root = with_list(450)
    (root / "docs/list").mkdir()
    page = PAGE.replace("```data\nshow: organisations\n```", "").replace(
        "title: ", "title: Old ", 1
    )
    (root / "docs/list/a-to-g.md").write_text(page)
    (found,) = read_project(root).problems
    assert (found.file, found.line) == ("docs/list.md", 13)
    assert "one of its pages would be docs/list/a-to-g.md" in found.what


MADE = {
    "figures": "- id: f{n}\n  value: {n}\n  unit: a\n  counts: b\n  period: 2020\n"
    "  topic: A topic\n  source: {{document: minutes, place: Item 7}}\n",
    "events": "- id: e{n}\n  title: Event {n}\n  when: 2020-05\n  kind: meeting\n  says: a\n"
    "  source: {{document: minutes, place: Item 7}}\n",
}


@pytest.mark.parametrize("block", ["show: figures\nas: list\n", "show: events\nas: list\n"])
def test_long_lists_of_other_kinds_stand_on_several_pages(block: str, project: Path) -> None:
    kind = block.split()[1]
    (project / "data" / kind).mkdir()
    text = "".join(MADE[kind].format(n=number) for number in range(300))
    (project / "data" / kind / "more.yml").write_text(text)
    (project / "docs/list.md").write_text(PAGE.replace("show: organisations\n", block))
    made = read_project(project)
    assert check(made) == []
    assert len(pages(made)) > 2


def test_each_page_of_4400_organisations_is_small(
    with_list: Callable[[int], Path], tmp_path: Path
) -> None:
    root = with_list(4_400)
    build(root, tmp_path / "site")
    found = sorted((tmp_path / "site/list").rglob("index.html"))
    assert max(path.stat().st_size for path in found) < MOST_BYTES
    shown = [one for path in found for one in names(path.read_text(encoding="utf-8"))]
    assert len(shown) == len(set(shown)) == 4_402
    text = (tmp_path / "site/downloads/book/book.txt").read_text(encoding="utf-8")
    assert all(name(number) in text for number in range(4_400))


def test_a_check_does_as_much_for_one_record_whether_there_are_1000_or_2500(
    with_list: Callable[..., Path],
) -> None:
    def calls(count: int, first: int) -> int:
        root = with_list(count, first)  # others each time, of which nothing is known yet
        with Profile() as profile:
            problems = check(read_project(root))
        assert problems == []
        return sum(one.callcount for one in profile.getstats())

    calls(100, 10_000)  # which loads what the others find loaded
    first, few, many = (calls(one, 10 * one + 10_000) for one in (500, 1_000, 2_500))  # divided all
    assert (many - few) / 1_500 < 1.02 * (few - first) / 500
