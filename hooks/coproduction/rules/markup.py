"""Judges a page's article, as the engine made it, against what may stand in a page.

Markdown itself is never judged: what its parser lets through, and what becomes of it, is
seen only in the HTML. That is read as browsers read it (HTML Standard, parsing), inside
the elements that stand around an article on the site.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, dropwhile, islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from coproduction.load import Page
from coproduction.problem import Problem, Severity
from coproduction.rules import headings, in_html, link_words, picture_words
from coproduction.rules.address import short
from coproduction.rules.allowed import FORM, HTML
from coproduction.rules.budgets import over_budget
from coproduction.rules.elements import Fault, Place, element_faults
from coproduction.rules.films import hand_made
from coproduction.rules.hand_written import marks
from coproduction.rules.hidden_words import moved, unseen
from coproduction.rules.lines import Finder
from coproduction.rules.nesting import AFTER, lost, path_of, repeated, unbalanced
from coproduction.rules.pasted import pasted
from coproduction.rules.unread import MAY_BE_UNREAD, UNREAD, unread
from coproduction.templates.nodes import PART, Node

MOST = 100
"""Problems of one page that are told at once; whoever mends those is told of the others."""

_KEPT = 1 << 12
"""Elements of which it is kept what is wrong with them: most are alike, on all pages."""
_BEFORE = "<!doctype html><title>.</title><body>.<div><main><div><article>"
_ODD = re.compile(r"<[!?][^\n]*|</(?![a-zA-Z][^\s/>]*\s*>)[^>\n]*>?")
_CODE = frozenset({"code", "pre", "kbd", "samp"})

Found = Iterator[tuple[Fault, LexborNode | None]]
"""Each fault with the element that it was found in."""


def judge(
    html: str,
    page: Page,
    contact: str | None = None,
    written: str | None = None,
    alone: bool = False,
) -> list[Problem]:
    """Everything in a page's article that may not stand there, each at its line of the page.

    `contact` is the publisher's own e-mail address, the only one that a page may link to.
    `written` is the HTML of the page's words alone, where they may hold what is the templates'.
    A page that stands `alone` is none of the site, which has rules for titles and links; words
    meant for a program are words there, which is told.
    """
    article, nodes = _read(_BEFORE + html + AFTER)
    orders = [*islice(_orders(nodes, "warning" if alone else "error"), MOST)]
    found = [*islice(chain(_odd(html), _parts(nodes, contact), () if alone else orders), MOST)]
    found += [(fault, None) for fault in islice(marks(written or ""), MOST)]
    found = found or [(fault, node) for node in nodes if (fault := hand_made(node, page))]
    if not found:
        found = [(fault, None) for fault in lost(html, nodes) or unbalanced(nodes)]
    if not found:
        whole = [*unseen(html, article), *moved(html, page.body), *repeated(nodes)]
        if not alone:
            whole += [*headings.faults(nodes, page), *link_words.faults(nodes)]
            whole += picture_words.faults(nodes, page)
        whole += in_html.faults(article, page, "warning" if alone else "error")
        found = [(fault, None) for fault in islice((*whole, *over_budget(article)), MOST)]
    if found and (whole_paste := pasted(page)):
        return [whole_paste]
    finder = Finder(page)
    problems = [
        Problem(
            page.file,
            _block_line(node, page) or _line(fault, finder),
            fault.what,
            fault.mend,
            fault.severity,
        )
        for fault, node in (*found, *(orders if alone else ()))
    ]
    told = {(one.line, one.what) for one in page.outline.problems}
    return [one for one in problems if (one.line, one.what) not in told]


def _read(html: str) -> tuple[LexborNode, list[LexborNode]]:
    """The article, and its elements in the order in which they begin; its words too, if any is
    meant for a program.
    """
    root = LexborHTMLParser(html).root
    assert root
    article = root.css_first("article")
    assert article
    words = bool(MAY_BE_UNREAD.search(root.text()))
    nodes = root.traverse(include_text=words)
    # All that follows, for what is written may end the article and go on after it.
    return article, [*dropwhile(lambda node: node.tag != "article", nodes)][1:]


def _odd(html: str) -> Found:
    """Comments, declarations and the like, and closing tags that hold more than a name."""
    for odd in _ODD.finditer(html):
        start = short(odd[0], 20)
        what = f"“{start}” may not stand in a page."
        if start.startswith("<!--"):
            what = f"A comment, “{start}”, which readers of the page's source would see."
        yield Fault(what, "Delete it.", (("written", re.escape(odd[0][:9].lower())),)), None


def _parts(nodes: list[LexborNode], contact: str | None) -> Found:
    """Elements, attributes and addresses that are not on the list."""
    drawn = any(node.tag == "svg" for node in nodes)
    for node in nodes:
        tag = node.tag
        if node.is_element_node and tag:
            attributes = node.attributes
            if not drawn and not attributes and tag in HTML:
                continue  # which most are, and nothing more is to be said of them
            place = _place(node) if drawn or tag in FORM else "page"
            for fault in _element_faults(tag, (*attributes.items(),), place, contact):
                yield fault, node


@lru_cache(_KEPT)
def _element_faults(
    name: str, attributes: tuple[tuple[str, str | None], ...], place: Place, contact: str | None
) -> tuple[Fault, ...]:
    return (*element_faults(name, dict(attributes), place, contact),)


def _orders(nodes: list[LexborNode], severity: Severity) -> Found:
    """Words meant for programs."""
    for node in nodes:
        if node.is_text_node:
            for words in UNREAD.findall(node.text_content or ""):
                if not _CODE & {*path_of(node)} and not _of_a_record(node):
                    yield unread(words.strip(), severity), node


def _of_a_record(node: LexborNode) -> bool:
    """Whether words are those of a record, which are shown as they are."""
    while node.parent:
        node = node.parent
        if node.attributes.get(PART) in (Node.VIEW, Node.GLOSSARY):
            return True
    return False


def _place(node: LexborNode) -> Place:
    path = path_of(node)
    if "svg" not in path:
        return "view" if _in_view(node) else "page"
    return "drawing's words" if path[1] in ("title", "desc") else "drawing"


def _in_view(node: LexborNode) -> bool:
    above = node.parent
    while above and not _is_view(above):
        above = above.parent
    return above is not None


def _line(fault: Fault, finder: Finder) -> int:
    for _ in range(fault.nth - 1):
        finder.line(fault.patterns)
    return (fault.pair and finder.unbalanced(fault.pair)) or finder.line(fault.patterns)


def _block_line(node: LexborNode | None, page: Page) -> int | None:
    """The line of the data block that a node was made from, or None for what was written."""
    while node and node.parent and node.parent.tag != "article":
        node = node.parent
    if not node or not _is_view(node):
        return None
    views = [one for one in _siblings(node) if _is_view(one)]
    if len(views) != len(page.outline.blocks):
        return None
    return page.outline.blocks[views.index(node)].line


def _siblings(node: LexborNode) -> Iterator[LexborNode]:
    one = node.parent.first_child if node.parent else None
    while one:
        yield one
        one = one.next


def _is_view(node: LexborNode) -> bool:
    return node.attributes.get(PART) == Node.VIEW
