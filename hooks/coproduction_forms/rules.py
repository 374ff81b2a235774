"""Rules of fields: each label once on a page, and in an Easy Read a picture and easy words."""

from collections.abc import Iterator
from dataclasses import replace

from coproduction.load import Catalogue, Page
from coproduction.model.pages import EasyRead
from coproduction.page import Idea, Sentence, split_sentences
from coproduction.problem import Problem
from coproduction.rules import easy_read, easy_wording, hard_words
from coproduction.views.block import read_block
from coproduction_forms.options import FieldOptions, anchor
from coproduction_forms.pages import Tool
from coproduction_forms.shape import HIGHEST

MOST = 60
"""Fields of a page. A form of four sheets has some forty."""

Found = list[tuple[int, FieldOptions]]


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Fields that are right by themselves, and wrong where they stand."""
    fields = [*_fields(page, catalogue)]
    yield from _labels(page, fields)
    yield from _results(page, fields)
    record = page.entry.record
    if len(fields) > MOST:
        what = f"The page has {len(fields)} fields; the most is {MOST}."
        yield Problem(page.file, fields[MOST][0], what, "Ask less, or make two tools of it.")
    if isinstance(record, EasyRead):
        yield from _easy(page, fields, catalogue)
    elif isinstance(record, Tool):
        if not page.outline.blocks and not page.outline.problems:
            what, mend = "The tool has nothing to fill in.", "Add a field, or make it a page."
            yield Problem(page.file, 1, what, mend)
    elif fields:
        what = f"A page of the type “{record.type}” has a field."
        yield Problem(page.file, fields[0][0], what, "Write “type: tool” at its top.")


def _fields(page: Page, catalogue: Catalogue) -> Iterator[tuple[int, FieldOptions]]:
    """The fields that can be read, each with its line."""
    for block in (one for one in page.outline.blocks if one.fence == "field"):
        request, _ = read_block(block, page.file, catalogue)
        if request and isinstance(request.options, FieldOptions):
            yield block.line, request.options


def _labels(page: Page, fields: Found) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for line, field in fields:
        name = anchor(field.label)
        if name in first:
            what = f"The label “{field.label}” stands in line {first[name]} already."
            yield Problem(page.file, line, what, "Give each field a label of its own.")
        first.setdefault(name, line)


def _results(page: Page, fields: Found) -> Iterator[Problem]:
    """Results of scores that are not on the page, or have another number of points."""
    scores = {one.label: HIGHEST * len(one.options) for _, one in fields if one.kind == "scores"}
    for line, field in fields:
        for part in field.options if field.kind == "result" else ():
            if part not in scores:
                what = f"No scores on this page have the label “{part}”."
                yield Problem(page.file, line, what, "Write it as it stands there.")
            elif scores[part] != field.most:
                what = f"“{part}” has {scores[part]} points at most, not {field.most}."
                yield Problem(page.file, line, what, f"Write “most: {scores[part]}”.")


def _easy(page: Page, fields: Found, catalogue: Catalogue) -> Iterator[Problem]:
    """The rules for the sentences of an Easy Read, for what its fields say."""
    for line, field in fields:
        if not field.picture:
            what = "A field without a picture (DH 2009: every idea has one)."
            yield Problem(
                page.file, line, what, "Add “picture: …” with an id of data/pictures.yml."
            )
    ideas = sorted(
        (*page.outline.ideas, *(idea for one in fields for idea in _ideas(*one))),
        key=lambda one: one.line,
    )
    asked = page.with_outline(replace(page.outline, ideas=tuple(ideas), passages=()))
    lines = {line for line, _ in fields}
    for family in (easy_read, easy_wording, hard_words):
        found = family.check_page(asked, catalogue)
        yield from (problem for problem in found if problem.line in lines)


def _ideas(line: int, field: FieldOptions) -> Iterator[Idea]:
    """What a field says, as ideas of so many sentences as one may have."""
    said = [*split_sentences(field.label), *split_sentences(field.help or ""), *field.options]
    sentences = [Sentence(one, line) for one in (*said, *field.columns, *field.rows)]
    for start in range(0, len(sentences), easy_read.MOST_SENTENCES):
        some = tuple(sentences[start : start + easy_read.MOST_SENTENCES])
        yield Idea(field.picture or "", some, line, 0, 0)
