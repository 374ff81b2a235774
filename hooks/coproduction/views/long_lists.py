"""Long lists over several pages: their parts, the pages of these, and the links to them."""

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from coproduction import templates
from coproduction.load import Catalogue, Entry, Memo, Page
from coproduction.model.pages import Page as PlainPage
from coproduction.model.pages import PageFields
from coproduction.page import read_body
from coproduction.page.address import page_folder, relative_file
from coproduction.problem import Problem
from coproduction.views.block import Request
from coproduction.views.cite import Citations, one_block
from coproduction.views.division import alphabetical
from coproduction.views.homes import settle
from coproduction.views.pieces import escape
from coproduction.views.render import render
from coproduction.views.view import Part

Ready = tuple[Request, dict[str, Any]]


@dataclass(frozen=True)
class PartPage:
    """A part of a list, the page that it stands on, and the line of the block that asked for it."""

    part: Part
    page: Page
    line: int
    request: Request

    def html(self, catalogue: Catalogue, homes: dict[str, str]) -> str:
        """The list as it stands on that page."""
        return render(self.request, self.part.context, catalogue, self.page.uri, homes, 2)


@dataclass
class LongLists:
    """The lists of a project that are too long for their own pages; `pages` are those made.

    One that the `memo` knows is the same page again.
    """

    memo: Memo
    catalogue: Catalogue
    homes: dict[str, str]
    pages: dict[str, Page] = field(default_factory=dict)
    _parts: list[PartPage] = field(default_factory=list)

    def divide(self, page: Page, contexts: Sequence[Ready | None]) -> Iterator[Problem]:
        """Makes pages for the long lists of a page; a problem where another has their address."""
        whole, lists = False, 0
        for block, ready in zip(page.outline.blocks, contexts, strict=True):
            parts = ready[0].view.parts(ready[1]) if ready and ready[0].view.parts else []
            if not ready or len(parts) < 2:
                continue
            lists += 1
            for number, part in enumerate(parts, start=1):
                given = (part.name, number, lists)
                made = self.memo.made(
                    ("part", page.uri, lists, number),
                    (page.entry, *given),
                    partial(_page, page, *given),
                )
                if f"docs/{made.uri}" in self.catalogue.files or made.uri in self.pages:
                    what = f"This list is long, and one of its pages would be docs/{made.uri}."
                    mend = "Something else has that address: rename it, or delete one of the two."
                    yield Problem(page.file, block.line, what, mend)
                    return
                self.pages[made.uri] = made
                if ready[0].view.home or ready[1].get("whole"):
                    settle(self.homes, ready[0].view.show, part.ids, made.uri)
                part.context["whole"] = bool(part.context.get("whole")) and not whole
                self._parts.append(PartPage(part, made, block.line, ready[0]))
            whole = whole or bool(ready[1].get("whole"))

    def of(self, uri: str, line: int = 0) -> list[PartPage]:
        """The parts of a page's lists; or of the one list that the block on a line asked for."""
        found = (one for one in self._parts if one.page.part_of == uri)
        return [one for one in found if line in (0, one.line)]

    def links(self, page: Page, parts: Sequence[PartPage]) -> str:
        """The HTML that stands in place of the list: a link to each of its pages."""
        cite = Citations(self.catalogue, page.uri, self.homes)
        rows = [(one.part.name, cite.page(one.page.uri), len(one.part.ids)) for one in parts]
        html = templates.render("views/_pages.html.jinja", self.catalogue.phrases, rows=rows)
        return one_block(html)


def _page(page: Page, name: str, number: int, lists: int) -> Page:
    """The page of a part, with a link to the whole; it says of itself what that page says.

    `number` is that of the part, `lists` that of the list on its page: a second one has its
    number in the addresses.
    """
    fields = page.entry.record
    title = f"{fields.title}: {name}"
    slug = re.sub(r"[^a-z0-9]+", "-", alphabetical(name)).strip("-") or str(number)
    slug = slug if lists == 1 else f"{lists}-{slug}"
    uri = posixpath.join(page_folder(page.uri), f"{slug}.md")
    up = f"[{escape(fields.title)}]({relative_file(uri, page.uri)})"
    body = f"# {escape(title)}\n\n{up}\n"
    record = PlainPage.model_construct(
        type="page",
        title=title,
        summary=fields.summary,
        sources=fields.sources,
        changed=fields.changed,
        reviewed=fields.reviewed,
        next_review="archive",
    )
    entry: Entry[PageFields] = Entry(record, page.entry.written, page.file)
    return Page(uri, entry, body, read_body(body, page.file, 1), page.uri)
