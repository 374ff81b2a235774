"""Reads `docs/`: every Markdown file with its fields and what stands in it."""

import hashlib
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from coproduction.load.catalogue import Entry, Page
from coproduction.load.files import lasting_stamp
from coproduction.load.memo import Memo
from coproduction.model import page_types
from coproduction.model.pages import PageFields
from coproduction.model.validation import validate
from coproduction.one_page import guarded
from coproduction.page import Outline, read_body
from coproduction.page.fields_again import MEND, fields_again
from coproduction.problem import Problem, nearest
from coproduction.source import (
    FrontMatter,
    Mapping,
    Unreadable,
    line_at,
    pack,
    read_text,
    split_front_matter,
)


class _Read(NamedTuple):
    """A page, None where its fields are not right; what is wrong; and a digest of its file."""

    page: Page | None
    wrong: list[Problem]
    digest: bytes


LARGEST = 200_000
"""Bytes of one page. The longest that people write by hand here has some 6,000."""


def read_pages(root: Path, memo: Memo) -> tuple[dict[str, Page], list[Problem]]:
    """The pages below `root/docs` by uri, and every problem with them."""
    pages: dict[str, Page] = {}
    problems: list[Problem] = []
    docs = root / "docs"
    for path in sorted(docs.rglob("*.md")):
        file = path.relative_to(root).as_posix()
        with guarded(file, problems):
            uri = path.relative_to(docs).as_posix()
            try:
                page, wrong, _ = memo.renewed(
                    ("page", file),
                    (lasting_stamp(path),),
                    partial(_read_page, path, uri, file, memo),
                )
            except Unreadable as error:
                problems.append(error.problem)
                continue
            problems += wrong
            if page:
                pages[uri] = page
    return pages, problems


def _read_page(path: Path, uri: str, file: str, memo: Memo, last: _Read | None) -> _Read:
    """A page from its file, that of the `last` reading if its words are the same.

    Raises `Unreadable`.
    """
    text = read_text(path, file, LARGEST)
    digest = hashlib.sha256(text.encode()).digest()
    if last and last.digest == digest:
        return last
    parts = split_front_matter(text, file)
    outline = read_body(parts.body, file, parts.first_line)
    written = text[: len(text) - len(parts.body)]  # so that an entry is the same while it is
    entry, wrong = memo.made(("fields", file), (written,), lambda: _read_fields(parts.fields, file))
    again = [*_again(parts.body, outline, file)]
    problems = [*_without(outline.problems, again, parts), *wrong, *again]
    page = Page(uri, entry, parts.body, outline) if entry else None
    return _Read(page, problems, digest)


def _without(
    found: Iterable[Problem], again: list[Problem], parts: FrontMatter
) -> Iterator[Problem]:
    """What was found, but for what a second block of fields looks like as Markdown."""
    lines = parts.body.split("\n")
    inside = set[int]()
    for one in again:
        begin = one.line - parts.first_line
        end = next(at for at in range(begin + 1, len(lines)) if lines[at].rstrip() == "---")
        inside |= {parts.first_line + at for at in range(begin, end + 1)}
    yield from (one for one in found if one.line not in inside)


def _again(body: str, outline: Outline, file: str) -> Iterator[Problem]:
    """A second block of fields."""
    names = {name for kind in page_types().values() for name in kind.model_fields}
    first = outline.first_line
    code = [
        range(one.line - first, one.last_line - first + 1)
        for one in outline.passages
        if one.kind == "code"
    ]
    index = fields_again(body, names, code)
    if index is not None and first + index not in {one.line for one in outline.problems}:
        what = "A second block of fields, which would be printed as text."
        yield Problem(file, first + index, what, MEND)


def _read_fields(fields: Mapping, file: str) -> tuple[Entry[PageFields] | None, list[Problem]]:
    written = fields.get("type")
    if written is None:
        what, mend = "The field “type” is missing.", "Add it, such as “type: page”."
        return None, [Problem(file, fields.line, what, mend)]
    if not isinstance(written, str) or written not in page_types():
        what, mend = f"There is no page type “{written}”.", nearest(str(written), page_types())
        return None, [Problem(file, line_at(fields, ("type",)), what, mend)]
    record, problems = validate(page_types()[written], fields, file)
    return (Entry(record, pack(fields), file) if record else None), problems
