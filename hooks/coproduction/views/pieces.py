"""Markdown in place of a page's mentions and ideas.

A piece is (start, end, text): offsets into the body, and what stands there instead.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from coproduction import unbroken
from coproduction.load import Catalogue, Page
from coproduction.model import by_name
from coproduction.model.citation import Source
from coproduction.model.figure import Figure
from coproduction.model.library import Picture
from coproduction.model.pages import EasyRead
from coproduction.model.quantity import Quantity
from coproduction.page import Idea, Mention
from coproduction.page.address import relative_file
from coproduction.page.mentions import PICTURE
from coproduction.passages.anchors import anchors
from coproduction.sheets import Sheet, sheet
from coproduction.templates import render
from coproduction.templates.nodes import Node, mark
from coproduction.views.cite import Citations, one_block
from coproduction.views.films import transcript
from coproduction.views.homes import home_of
from coproduction.views.origins import Origins, Piece

_CARD = re.compile(r"\s*(?:[-*+]\s+)?\[([^\]{}]+)\]\(")
_MARKS = re.compile(r"([\\`*_{}\[\]>#|])|^(\d{0,9})([-+.)!])")
_QUOTE = re.compile(r'["{}]')
"""What would end an attribute that Markdown writes."""
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", "~": "&#126;"})
"""What has a meaning in Markdown, and no backslash takes it away."""
_VIEW_BOX = re.compile(r'\bviewBox="[\d.-]+ [\d.-]+ (\d+) (\d+)"')


def pieces(
    page: Page, catalogue: Catalogue, homes: dict[str, str], origins: Origins
) -> Iterator[Piece]:
    """What is to be filled in on a page, its data blocks aside; in no order."""
    for mention in page.outline.mentions:
        if not origins.covers(mention):
            yield mention.start, mention.end, _mention(mention, page, catalogue, homes)
    held = sheet(page, catalogue)
    for idea in page.outline.ideas:
        yield from _idea(idea, page, catalogue, held)
    yield from _titles(page, catalogue)
    yield from _expired(page, catalogue)
    yield from transcript(page, catalogue, Citations(catalogue, page.uri, homes))
    yield from origins.pieces()


def _expired(page: Page, catalogue: Catalogue) -> Iterator[Piece]:
    """A notice below the heading of each passage that is right no longer."""
    if not page.expired:
        return
    first = page.outline.first_line
    ends = [*accumulate(len(line) + 1 for line in page.body.split("\n"))]
    for heading, name in anchors(page.outline.headings):
        if day := page.expired.get(name):
            html = render("pages/expired.html.jinja", catalogue.phrases, date=day)
            end = ends[heading.line - first] - 1
            yield end, end, f"\n\n{one_block(html)}\n"


def escape(text: str) -> str:
    """Words of a record as Markdown that shows them as they are."""
    marked = _MARKS.sub(lambda it: f"\\{it[1]}" if it[1] else f"{it[2]}\\{it[3]}", text)
    return marked.translate(_ENTITIES)


def _mention(mention: Mention, page: Page, catalogue: Catalogue, homes: dict[str, str]) -> str:
    match mention.kind:
        case "figure":
            return _figure(mention, page, catalogue, homes)
        case "picture":
            picture = catalogue.find(Picture, mention.id)
            alt = "" if mention.described else picture.alt
            return f"{_image(picture, page, alt)}{{: .drawing{_size(picture, catalogue)} }}"
        case _:
            return _record(mention, page, catalogue, homes)


def _figure(mention: Mention, page: Page, catalogue: Catalogue, homes: dict[str, str]) -> str:
    """The value, with a link to its line in the index where a link can stand.

    None stands in an Easy Read, where a last section says where everything comes from.
    """
    figure = catalogue.find(Figure, mention.id)
    amount = figure.value
    value = _as_words(amount)
    if amount.instead:
        where = escape(amount.instead)
        value = catalogue.phrases("figure.expired_inside", where=where)
    easy = isinstance(page.entry.record, EasyRead)
    if easy or not mention.linked or "figures" not in homes:
        return value
    home = relative_file(page.uri, home_of(homes, "figures", mention.id) or "")
    counts = _QUOTE.sub("”", figure.counts)
    label = catalogue.phrases("figure.source", value=value, counts=counts)
    more = f'.figure-link {mark(Node.FIGURE_LINK)} aria-label="{label}"'
    return f"[{value}]({home}#figure-{mention.id}){{: {more} }}"


def _as_words(value: Quantity) -> str:
    """An amount that Markdown shows as it is: “> 60” begins no quotation, “~50” strikes nothing."""
    return str(value).translate(_ENTITIES).replace(">", "&gt;")


def _record(mention: Mention, page: Page, catalogue: Catalogue, homes: dict[str, str]) -> str:
    """What the record is called, with a link to it in the list of its kind; a source's places."""
    kind = by_name()[mention.kind]
    record = catalogue.find(kind.model, mention.id)
    assert kind.mention
    name = escape(kind.mention(record))
    home = home_of(homes, kind.plural, mention.id)
    if mention.linked and home:
        name = f"[{name}]({relative_file(page.uri, home)}#{kind.name}-{mention.id})"
    spoken = isinstance(record, Source) and record.spoken(mention.places, catalogue.phrases)
    return f"{name}, {spoken}" if spoken else name


def _idea(idea: Idea, page: Page, catalogue: Catalogue, held: Sheet | None) -> Iterator[Piece]:
    """The picture, a line for each sentence, and words that stay whole at the end of a line."""
    body = page.body
    found = PICTURE.search(body, idea.start, idea.end)  # which may begin further in
    assert found
    picture = catalogue.find(Picture, idea.picture)
    # None waits until the reader comes near: Chromium 150 prints no picture that still waits.
    more = f'.idea__picture {mark(Node.IDEA_PICTURE)} width="160" height="160"'
    image = _image(picture, page, picture.alt, held)
    yield found.start(), found.end(), f"{image}{{: {more} }}"
    for line in re.finditer(r"\n", body[found.end() : idea.end]):
        end = found.end() + line.start()
        if end > found.end():
            yield end, end, "  "
    for word in unbroken.found(body, _begin(catalogue), found.end(), idea.end):
        yield word.start(), word.end(), unbroken.whole(word[0])
    yield idea.end, idea.end, f"\n{{: .idea {mark(Node.IDEA)} }}"


def _titles(page: Page, catalogue: Catalogue) -> Iterator[Piece]:
    """Words that stay whole in headings, and in the links that lines begin with."""
    first, lines = page.outline.first_line, page.body.split("\n")
    headings = {one.line - first for one in page.outline.headings}
    start = 0
    for index, line in enumerate(lines):
        link = _CARD.match(line)
        begin, end = (0, len(line)) if index in headings else link.span(1) if link else (0, 0)
        if end:
            for word in unbroken.found(page.body, _begin(catalogue), start + begin, start + end):
                yield word.start(), word.end(), unbroken.whole(word[0])
        start += len(line) + 1


def _begin(catalogue: Catalogue) -> tuple[str, ...]:
    return catalogue.site.record.unbroken if catalogue.site else ()


def _image(picture: Picture, page: Page, alt: str | None, held: Sheet | None = None) -> str:
    """The picture by its own file, or out of the page's sheet."""
    in_sheet = held and picture.id in held.ids
    file = f"{held.address}#{picture.id}" if held and in_sheet else picture.file
    return f"![{escape(alt or '')}]({relative_file(page.uri, file)})"


def _size(picture: Picture, catalogue: Catalogue) -> str:
    """Width and height of a drawing, so that words do not jump when it comes."""
    box = _VIEW_BOX.search(catalogue.texts.get(f"docs/{picture.file}", ""))
    return f' width="{box[1]}" height="{box[2]}"' if box else ""
