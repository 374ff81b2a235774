"""Rendered pages → chapters, or what in each page stands in the way."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from coproduction.document.blocks import read_blocks
from coproduction.document.checks import anchors, dead_ends, faults, is_empty
from coproduction.document.document import Chapter, changed, text
from coproduction.document.glossary import URI, gather
from coproduction.document.links import Inside, Links
from coproduction.document.pictures import Pictures
from coproduction.document.tree import Block, Heading
from coproduction.document.words import Reader
from coproduction.load import Page
from coproduction.phrases import Phrases
from coproduction.problem import Problem
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Finder

Found = list[tuple[Page, Fault]]


def read_chapters(
    pages: list[Page],
    articles: Mapping[str, str],
    links: Links,
    pictures: Pictures,
    site_name: str,
    letters: frozenset[int],
    t: Phrases,
) -> tuple[list[Chapter], list[Problem]]:
    """The pages as chapters, in order; and every problem, at its line of its page.

    `articles` holds the HTML of each page's article by uri, `letters` the characters (as
    numbers) that the fonts have.
    """
    roots = {page.uri: _root(articles.get(page.uri, "")) for page in pages}
    if len(pages) > 1 and (words := gather(roots)):
        roots[URI] = _root(words)
    wanted = _wanted(roots, links)
    names = {uri: _name(uri) for uri in roots}
    chapters: list[Chapter] = []
    found: Found = []
    for page in pages:
        reader = Reader(page.uri, links, pictures, names, wanted[page.uri], site_name, t)
        blocks = tuple(read_blocks(roots[page.uri], reader))
        title, below = _titled(page, blocks)
        found += [(page, fault) for fault in reader.faults or _emptiness(below)]
        found += [(page, fault) for fault in faults(title, below, letters)]
        chapters.append(Chapter(names[page.uri], title, below))
    if URI in roots:
        reader = Reader(URI, links, pictures, names, wanted[URI], site_name, t)
        chapters.append(
            Chapter(names[URI], t("document.words"), tuple(read_blocks(roots[URI], reader)))
        )
    known = anchors(block for chapter in chapters for block in chapter.blocks) | {*names.values()}
    for page, chapter in zip(pages, chapters, strict=False):  # the words are no page
        found += [(page, fault) for fault in dead_ends(chapter.blocks, known)]
    return chapters, [*_problems(found)]


def _root(html: str) -> LexborNode:
    root = LexborHTMLParser(f"<!doctype html><title>.</title><body>{html}").body
    assert root
    return root


def _wanted(roots: Mapping[str, LexborNode], links: Links) -> dict[str, frozenset[str]]:
    """The ids on each page that links of the document lead to."""
    found: dict[str, set[str]] = {uri: set() for uri in roots}
    for uri, root in roots.items():
        for link in root.css("a[href]"):
            target = links.follow(uri, link.attributes.get("href") or "")
            if isinstance(target, Inside) and target.fragment:
                found[target.uri].add(target.fragment)
    return {uri: frozenset(names) for uri, names in found.items()}


def _name(uri: str) -> str:
    """The chapter's name in links: `page-guide-culture`."""
    return f"page-{uri.removesuffix('.md').replace('/', '-')}"


def _titled(page: Page, blocks: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
    """The chapter's title, and its blocks without it.

    The title is the page's heading of level 1, or the title in its fields. A second heading
    of level 1 would be a second chapter: from there on all go down one level.
    """
    tops = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
    if not tops:
        return page.entry.record.title, blocks
    rest = tuple(block for block in blocks if block is not tops[0])
    if len(tops) > 1:
        second = rest.index(tops[1])
        rest = (*rest[:second], *changed(rest[second:], _one_lower))
    return text(tops[0].content), rest


def _emptiness(blocks: tuple[Block, ...]) -> Iterator[Fault]:
    if is_empty(blocks):
        yield Fault("The page has no words to put into a document.", "Write some.", ())


def _one_lower(part: object) -> object:
    return replace(part, level=min(part.level + 1, 6)) if isinstance(part, Heading) else part


def _problems(found: Found) -> Iterator[Problem]:
    finders: dict[str, Finder] = {}
    for page, fault in found:
        finder = finders.setdefault(page.uri, Finder(page))
        yield Problem(page.file, finder.line(fault.patterns), fault.what, fault.mend)
