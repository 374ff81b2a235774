"""Reads rendered pages as chapters, and gathers the words that they explain into the last one."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from selectolax.lexbor import LexborHTMLParser, LexborNode

from coproduction.document.blocks import read_blocks
from coproduction.document.checks import anchors, check_parts, dead_ends, is_empty
from coproduction.document.document import Chapter, text, transform, walk
from coproduction.document.links import Inside, Links
from coproduction.document.pictures import Pictures
from coproduction.document.reader import PageReader
from coproduction.document.tree import Block, Heading, Link
from coproduction.load import Page
from coproduction.one_page import guarded
from coproduction.page.address import relative_url
from coproduction.phrases import Phrases
from coproduction.problem import Problem
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Finder
from coproduction.templates.nodes import Node

GLOSSARY_URI = "words-in-this-book.md"
"""The last chapter of a book, as if it were a page."""

Found = list[tuple[Page, Fault]]


def read_chapters(
    pages: list[Page],
    articles: Mapping[str, str],
    links: Links,
    pictures: Pictures,
    site_name: str,
    letters: frozenset[int] | None,
    t: Phrases,
) -> tuple[list[Chapter], list[Problem]]:
    """The pages as chapters, in order; and every problem, at its line of its page.

    `articles` holds the HTML of each page's article by uri, `letters` the characters (as
    numbers) that the fonts have, None where the document is set in no fonts of ours.
    """
    roots = {page.uri: _root(articles.get(page.uri, "")) for page in pages}
    if len(pages) > 1 and (words := _gather_glossary(roots)):
        roots[GLOSSARY_URI] = _root(words)
    wanted = _wanted(roots, links)
    names = _names(roots)
    readers = {
        uri: PageReader(uri, links, pictures, names, wanted[uri], site_name, t) for uri in roots
    }
    chapters: list[Chapter] = []
    parts: dict[str, list[object]] = {}
    tops: dict[str, str] = {}
    found: Found = []
    problems: list[Problem] = []
    for page in pages:
        reader = readers[page.uri]
        with guarded(page.file, problems):
            blocks = tuple(read_blocks(roots[page.uri], reader))
            title, below, place = _titled(page, blocks)
            tops |= {place: names[page.uri]} if place else {}
            parts[page.uri] = [*walk(below)]
            found += [(page, fault) for fault in reader.faults or _emptiness(parts[page.uri])]
            found += [(page, fault) for fault in check_parts(title, parts[page.uri], letters)]
            chapters.append(Chapter(names[page.uri], title, below))
    if problems:
        return [], problems
    if GLOSSARY_URI in roots:
        blocks = tuple(read_blocks(roots[GLOSSARY_URI], readers[GLOSSARY_URI]))
        chapters.append(Chapter(names[GLOSSARY_URI], t("document.words"), blocks))
        parts[GLOSSARY_URI] = [*walk(blocks)]
    known = anchors(chain.from_iterable(parts.values())).union(names.values(), tops)
    for page in pages:
        found += [(page, fault) for fault in dead_ends(parts[page.uri], known)]
    if any(_to_top(part, tops) is not part for part in chain.from_iterable(parts.values())):
        chapters = [transform(one, lambda part: _to_top(part, tops)) for one in chapters]
    return chapters, [*_problems(found)]


def _root(html: str) -> LexborNode:
    root = LexborHTMLParser(f"<!doctype html><title>.</title><body>{html}").body
    assert root
    return root


def _gather_glossary(roots: Mapping[str, LexborNode]) -> str:
    """The words that the pages explain, as one list (HTML) in the order of the alphabet.

    `roots` are the articles by uri. Their own lists are taken out of them, and the links to
    those then lead to `GLOSSARY_URI`. "" where no word is explained.
    """
    meanings: dict[str, str] = {}
    for uri, root in roots.items():
        moved = set()
        for glossary in root.css(Node.GLOSSARY.selector):
            terms, told = glossary.css("dt"), glossary.css("dd")
            for term, meaning in zip(terms, told, strict=True):
                meanings.setdefault(term.text().casefold(), f"{term.html}{meaning.html}")
                moved.add(f"#{term.attributes.get('id')}")
            glossary.decompose()
        for link in root.css('a[href^="#"]'):
            if (href := link.attributes.get("href") or "") in moved:
                link.attrs["href"] = f"{relative_url(uri, GLOSSARY_URI)}{href}"
    rows = "".join(meanings[word] for word in sorted(meanings))
    return f"<dl>{rows}</dl>" if rows else ""


def _wanted(roots: Mapping[str, LexborNode], links: Links) -> dict[str, frozenset[str]]:
    """The ids on each page that links of the document lead to."""
    found: dict[str, set[str]] = {uri: set() for uri in roots}
    for uri, root in roots.items():
        for link in root.css("a[href]"):
            target = links.follow(uri, link.attributes.get("href") or "")
            if isinstance(target, Inside) and target.fragment:
                found[target.uri].add(target.fragment)
    return {uri: frozenset(names) for uri, names in found.items()}


def _names(uris: Iterable[str]) -> dict[str, str]:
    """The chapters' names in links by uri: `page-guide-culture`. A dot begins a place there."""
    names: dict[str, str] = {}
    for uri in uris:
        name = f"page-{re.sub(r'[./]', '-', uri.removesuffix('.md'))}"
        alike = [one for one in names.values() if one.partition("--")[0] == name]
        names[uri] = f"{name}--{len(alike) + 1}" if alike else name
    return names


def _titled(page: Page, blocks: tuple[Block, ...]) -> tuple[str, tuple[Block, ...], str]:
    """The chapter's title, its blocks without it, and the place of the heading that it was.

    The title is the page's heading of level 1, or the title in its fields. A second heading
    of level 1 would be a second chapter: from there on all go down one level.
    """
    tops = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
    if not tops:
        return page.entry.record.title, blocks, ""
    rest = tuple(block for block in blocks if block is not tops[0])
    if len(tops) > 1:
        second = rest.index(tops[1])
        rest = (*rest[:second], *transform(rest[second:], _one_lower))
    return text(tops[0].content), rest, tops[0].anchor


def _emptiness(parts: Iterable[object]) -> Iterator[Fault]:
    if is_empty(parts):
        yield Fault("The page has no words to put into a document.", "Write some.", ())


def _to_top(part: object, tops: Mapping[str, str]) -> object:
    """A link to the heading that a chapter's title was leads to the chapter."""
    if isinstance(part, Link) and part.anchor in tops:
        return replace(part, anchor=tops[part.anchor])
    return part


def _one_lower(part: object) -> object:
    return replace(part, level=min(part.level + 1, 6)) if isinstance(part, Heading) else part


def _problems(found: Found) -> Iterator[Problem]:
    finders: dict[str, Finder] = {}
    for page, fault in found:
        finder = finders.setdefault(page.uri, Finder(page))
        line = finder.line(fault.patterns)
        yield Problem(page.file, line, fault.what, fault.mend, fault.severity)
