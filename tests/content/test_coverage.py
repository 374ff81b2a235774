"""The site draws on the whole report: paragraphs 1 to 90 and every row of its first appendix.

What it does not draw on stands here with the reason, and may not be drawn on after all.
"""

import re
from collections.abc import Iterator

import pytest

from coproduction.load import Catalogue, load
from coproduction.model.citation import Source
from coproduction.model.walk import cited_places
from project import ROOT

REPORT = "board-report-2014"
COUNTED = re.compile(r"¶\d+|Appendix 1, row \d+")
NO_SUCH_ROW = (
    "No row in our scan has this number; two have none, and we cannot tell which they are."
)
NOT_DRAWN_ON = {
    "¶80": "It only announces ¶81 to ¶90, which are the next steps.",
    **{
        f"Appendix 1, row {number}": NO_SUCH_ROW
        for number in (2, 3, 4, 6, 7, 8, 12, 20, 21, 22, 28)
    },
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT)


def places(catalogue: Catalogue) -> set[str]:
    """The paragraphs and rows, as they are cited."""
    known = catalogue.find(Source, REPORT).spoken_places()
    return {place for place in known if COUNTED.fullmatch(place)}


def drawn_on(catalogue: Catalogue) -> Iterator[str]:
    """The places of the report that a record or a page says it comes from."""
    for entry in catalogue.all_entries():
        yield from cited_places(entry.record, REPORT)
    for page in catalogue.pages.values():
        for mention in page.outline.mentions:
            if mention.kind == "source" and mention.id == REPORT:
                yield from mention.places


def test_the_report_has_ninety_paragraphs_and_thirty_six_rows(catalogue: Catalogue) -> None:
    assert len(places(catalogue)) == 90 + 36


def test_every_place_is_drawn_on_but_those_with_a_reason(catalogue: Catalogue) -> None:
    assert places(catalogue) - set(drawn_on(catalogue)) <= set(NOT_DRAWN_ON)


def test_no_place_with_a_reason_is_drawn_on_after_all(catalogue: Catalogue) -> None:
    assert not set(NOT_DRAWN_ON) & set(drawn_on(catalogue))
    assert set(NOT_DRAWN_ON) <= places(catalogue)
