"""The ideas of an Easy Read, and the points of an At a glance, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from coproduction.load import Catalogue, Page
from coproduction.model.library import Picture
from coproduction.model.pages import EasyRead
from coproduction.page import Heading
from coproduction.page import Passage as Block
from coproduction.passages.anchors import anchors
from coproduction.passages.reading import fingerprint
from coproduction.passages.words import Said, fold, plain, said
from coproduction.source import Mapping, Scalar, Unreadable, Value, read_yaml


@dataclass(frozen=True)
class Idea:
    """An idea or a point: its number on the page, its heading's id, and its name below that.

    `name` is its picture's id in an Easy Read, its number below the heading in an At a glance.
    `asks` says that it is a field to fill in, which carries no passage.
    """

    number: int
    section: str
    name: str
    picture: str
    line: int
    sentences: tuple[Said, ...]
    fingerprint: str
    asks: bool = False

    @property
    def words(self) -> str:
        """All it says."""
        return " ".join(one.text for one in self.sentences)


def ideas(page: Page, catalogue: Catalogue) -> list[Idea]:
    """Every idea of a shorter version, in their order."""
    told = [(one, False) for one in _found(page, catalogue)]
    told += [(one, True) for one in _fields(page)]
    found: list[Idea] = []
    for (section, name, picture, line, sentences), asks in sorted(told, key=lambda one: one[0][3]):
        words = [fold(one.text) for one in sentences]
        print_ = fingerprint(picture, _drawing(picture, catalogue), *words)
        found.append(Idea(len(found) + 1, section, name, picture, line, sentences, print_, asks))
    return found


def bullets(page: Page) -> dict[int, Block]:
    """The lists that belong to ideas of an Easy Read, by the lines of these: each right below."""
    ideas = {idea.line for idea in page.outline.ideas}
    return {
        above.line: block
        for above, block in pairwise(page.outline.passages)
        if block.kind == "list" and above.line in ideas and _is_next(page, above, block)
    }


def _is_next(page: Page, above: Block, block: Block) -> bool:
    return not any(above.line < one.line < block.line for one in page.outline.headings)


_ASKED = ("label", "help", "options", "columns", "rows")
"""Where such a block has words for readers."""
_Found = tuple[str, str, str, int, tuple[Said, ...]]


def _found(page: Page, catalogue: Catalogue) -> Iterator[_Found]:
    sections = [(heading, name) for heading, name in anchors(page.outline.headings)]
    if isinstance(page.entry.record, EasyRead):
        below = bullets(page)
        for idea in page.outline.ideas:
            words = [Said(plain(one.text, catalogue), one.line) for one in idea.sentences]
            if block := below.get(idea.line):
                words += said(block, page, catalogue)
            section = _section(sections, idea.line)
            yield section, idea.picture, idea.picture, idea.line, tuple(words)
        return
    count: dict[str, int] = {}
    for block in page.outline.passages:
        if block.origin or block.kind not in ("paragraph", "list"):
            continue
        section = _section(sections, block.line)
        for point in _points(tuple(said(block, page, catalogue)), block.kind == "list"):
            count[section] = count.get(section, 0) + 1
            yield section, str(count[section]), "", point[0].line, point


def _fields(page: Page) -> Iterator[_Found]:
    """The blocks of a part that have a picture in an Easy Read: questions, with their answers."""
    if not isinstance(page.entry.record, EasyRead):
        return
    sections = [(heading, name) for heading, name in anchors(page.outline.headings)]
    for block in page.outline.blocks:
        if block.fence == "data":
            continue
        try:
            fields = read_yaml(block.text, page.file, block.line)
        except Unreadable:
            continue  # which is a problem of its own
        picture = fields.get("picture") if isinstance(fields, Mapping) else None
        if isinstance(fields, Mapping) and isinstance(picture, Scalar):
            words = tuple(one for key in _ASKED for one in _texts(fields.get(key)))
            yield _section(sections, block.line), str(picture), str(picture), block.line, words


def _texts(value: Value | None) -> Iterator[Said]:
    if isinstance(value, Scalar):
        yield Said(str(value), value.line)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def _points(sentences: tuple[Said, ...], listed: bool) -> Iterator[tuple[Said, ...]]:
    """A paragraph is one point; of a list, each line is."""
    lines = dict.fromkeys(one.line for one in sentences)
    if listed:
        yield from (tuple(one for one in sentences if one.line == line) for line in lines)
    elif sentences:
        yield sentences


def _section(sections: list[tuple[Heading, str]], line: int) -> str:
    above = [name for heading, name in sections if heading.line < line]
    return above[-1] if above else ""


def _drawing(picture: str, catalogue: Catalogue) -> str:
    """The drawing itself: a new one for the same meaning was not seen by who checked."""
    found = catalogue.get(Picture, picture)
    return catalogue.texts.get(f"docs/{found.file}", "") if found else ""
