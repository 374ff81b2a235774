"""Puts lists, tables, charts and figures where a page asks for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from coproduction.load import Catalogue, Memo, Page
from coproduction.one_page import guarded
from coproduction.problem import Problem, errors
from coproduction.views.block import Request, read_block
from coproduction.views.bodies import Bodies
from coproduction.views.cite import Citations
from coproduction.views.found import nothing_found
from coproduction.views.frame import frame
from coproduction.views.glossary import first_uses, glossary_pieces, words_met
from coproduction.views.long_lists import LongLists, Ready
from coproduction.views.organisations import ListOptions
from coproduction.views.origins import Origins
from coproduction.views.pieces import pieces
from coproduction.views.render import render
from coproduction.views.view import Unfit

__all__ = ["Expanded", "expand_all"]


@dataclass(frozen=True)
class Expanded:
    """Every page's Markdown with its data blocks and figures filled in, by uri; and what
    stood in the way. `views` holds the HTML of the data blocks alone, as it stands there; `pages`
    are those that go on with a list which is too long for its own page.
    """

    bodies: Bodies
    views: frozenset[str]
    pages: dict[str, Page]
    problems: tuple[Problem, ...]


def expand_all(catalogue: Catalogue, memo: Memo, clean: bool) -> Expanded:
    """Fills in every page, or says what stands in the way.

    `clean` says that nothing else is wrong with the catalogue; where it is not, the blocks
    are checked but no page is filled in.
    """
    requests: dict[str, list[Request | None]] = {}
    problems: list[Problem] = []
    homes: dict[str, str] = {}
    for uri, page in catalogue.pages.items():
        requests[uri] = []
        with guarded(page.file, problems):
            asked = memo.read(("blocks", uri), catalogue, partial(_asked, uri=uri))
            for block, (request, wrong) in zip(page.outline.blocks, asked, strict=True):
                requests[uri].append(request)
                problems += wrong
                problems += _settle(request, page, block.line, homes)
    ready: dict[str, list[Ready | None]] = {}
    long = LongLists(memo, catalogue, homes)
    for page in catalogue.pages.values():
        with guarded(page.file, problems):
            given = requests[page.uri]
            contexts, unfit = memo.read(
                ("contexts", page.uri),
                catalogue,
                partial(_contexts, uri=page.uri, requests=given),
                (given,),
            )
            wrong = [*unfit, *(_homeless(page, homes) if catalogue.all_pages else [])]
            wrong += long.divide(page, contexts)
            problems += wrong if clean else errors(wrong)  # what is refused may be what would fit
            if clean and not errors(wrong) and None not in contexts:
                ready[page.uri] = contexts
    bodies: dict[str, bytes] = {}
    views: set[str] = set()
    for uri, contexts in ready.items():
        page = catalogue.pages[uri]
        with guarded(page.file, problems):
            work = partial(_filled_in, uri=uri, contexts=contexts, homes=homes, long=long)
            divided = long.of(uri)  # by what stands in other pages too, so it is done each time
            bodies[uri], shown = (
                work(catalogue)
                if divided
                else memo.read(("filled in", uri), catalogue, work, (contexts, homes))
            )
            views.update(shown)
            for part in divided:
                html = part.html(catalogue, homes)
                bodies[part.page.uri] = f"{part.page.body}\n{html}\n".encode()
                views.add(html)
    pages = {uri: page for uri, page in long.pages.items() if uri in bodies}
    return Expanded(Bodies(bodies), frozenset(views), pages, tuple(problems))


def _asked(catalogue: Catalogue, uri: str) -> list[tuple[Request | None, list[Problem]]]:
    page = catalogue.pages[uri]
    return [read_block(block, page.file, catalogue) for block in page.outline.blocks]


def _settle(
    request: Request | None, page: Page, line: int, homes: dict[str, str]
) -> Iterator[Problem]:
    """Notes in `homes` what other pages link to here; a problem where it stands elsewhere too."""
    home = request.view.show if request and request.view.home else None
    if home in homes:
        yield _second_home(page, line, homes[home])
    elif home:
        homes[home] = page.uri
    if request and isinstance(request.options, ListOptions) and request.options.is_whole:
        homes.setdefault("organisations", page.uri)


def _second_home(page: Page, line: int, first: str) -> Problem:
    what = f"This list stands on docs/{first} already, and other pages link to it there."
    return Problem(page.file, line, what, "Delete one of the two.")


def _contexts(
    catalogue: Catalogue, uri: str, requests: list[Request | None]
) -> tuple[list[Ready | None], list[Problem]]:
    """What each block's template will be given, and the blocks that the records do not allow."""
    page = catalogue.pages[uri]
    ready: list[Ready | None] = []
    problems: list[Problem] = []
    unread = {problem.file for problem in catalogue.problems}
    for block, request in zip(page.outline.blocks, requests, strict=True):
        try:
            context = request.view.context(catalogue, request.options) if request else None
        except Unfit as error:
            if request and f"data/{request.view.show}.yml" not in unread:
                problems.append(Problem(page.file, block.line, error.what, error.mend))
            ready.append(None)
        except KeyError:  # the record was refused, which is a problem of its own
            ready.append(None)
        else:
            asked = (request, context) if request and context is not None else None
            ready.append(asked)
            problems += nothing_found(block, page.file, *asked) if asked else []
    return ready, problems


def _filled_in(
    catalogue: Catalogue,
    uri: str,
    contexts: list[Ready | None],
    homes: dict[str, str],
    long: LongLists,
) -> tuple[bytes, list[str]]:
    """A page's Markdown with all in it, as UTF-8, and the HTML of each block."""
    page = catalogue.pages[uri]
    shown = _shown(page, contexts, catalogue, homes, long)
    return _expand(page, shown, catalogue, homes).encode(), shown


def _shown(
    page: Page,
    contexts: list[Ready | None],
    catalogue: Catalogue,
    homes: dict[str, str],
    long: LongLists,
) -> list[str]:
    """The HTML of each block; of two lists of all, others link to the first."""
    found: list[str] = []
    listed = False
    for block, ready in zip(page.outline.blocks, contexts, strict=True):
        parts = long.of(page.uri, block.line)
        if parts:
            found.append(long.links(page, parts))
        elif ready:
            ready[1]["whole"] = bool(ready[1].get("whole")) and not listed
            listed = listed or ready[1]["whole"]
            above = [one.level for one in page.outline.headings if one.line < block.line]
            level = min(above[-1] + 1, 5) if above else 2
            found.append(render(*ready, catalogue, page.uri, homes, level))
    return found


def _expand(page: Page, shown: list[str], catalogue: Catalogue, homes: dict[str, str]) -> str:
    uses = first_uses(page, catalogue)
    origins = Origins(page, catalogue)
    found = [*pieces(page, catalogue, homes, origins), *glossary_pieces(page, uses)]
    for block, html in zip(page.outline.blocks, shown, strict=True):
        found.append((block.start, block.end, f"\n{html}\n"))
    body = page.body
    for start, end, text in sorted(found, reverse=True):
        body = body[:start] + text + body[end:]
    framed = frame(body, page, catalogue, homes, words_met(uses))
    sources = origins.listed(Citations(catalogue, page.uri, homes))
    return f"{framed}\n{sources}\n" if sources else framed


def _homeless(page: Page, homes: dict[str, str]) -> Iterator[Problem]:
    """Figures that cannot link to where they come from, because no page says where that is."""
    for mention in page.outline.mentions:
        if mention.kind == "figure" and mention.linked and "figures" not in homes:
            yield Problem(
                page.file,
                mention.line,
                "A figure links to where it comes from, and no page says where that is.",
                "Put a data block with “show: figures” and “as: index” on one page.",
            )
