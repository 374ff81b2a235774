"""Dates as sources give them."""

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from coproduction.model.when import parse_when


@pytest.mark.parametrize(
    ("written", "spoken", "first", "last"),
    [
        ("2014-03-31", "31 March 2014", date(2014, 3, 31), date(2014, 3, 31)),
        ("2014-02", "February 2014", date(2014, 2, 1), date(2014, 2, 28)),
        ("2016-02", "February 2016", date(2016, 2, 1), date(2016, 2, 29)),
        ("2014", "2014", date(2014, 1, 1), date(2014, 12, 31)),
        ("2014-03/2014-10", "March to October 2014", date(2014, 3, 1), date(2014, 10, 31)),
        ("2013-04/2014-03", "April 2013 to March 2014", date(2013, 4, 1), date(2014, 3, 31)),
        ("2014/2015", "2014 to 2015", date(2014, 1, 1), date(2015, 12, 31)),
        ("summer 2014", "Summer 2014", date(2014, 6, 1), date(2014, 8, 31)),
        ("early 2014", "Early 2014", date(2014, 1, 1), date(2014, 4, 30)),
        ("ongoing", "Ongoing", None, None),
        ("illegible", "The date cannot be read", None, None),
        ("not given", "Not given", None, None),
    ],
)
def test_a_date_is_said_as_a_person_says_it(
    written: str, spoken: str, first: date | None, last: date | None
) -> None:
    when = parse_when(written)
    assert (str(when), when.first, when.last) == (spoken, first, last)


@pytest.mark.parametrize(
    "written", ["2014-02-30", "2014-13", "0014", "31/03/2014", "March", "2014-3-1", "2015/2014", ""]
)
def test_a_date_that_is_none_is_refused(written: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_when(written)


def test_what_has_no_date_comes_last() -> None:
    written = ["ongoing", "2014-05-31", "illegible", "2013-10-22", "2014-03/2014-10"]
    ordered = sorted((parse_when(one) for one in written), key=lambda when: when.sort_key)
    assert [when.written for when in ordered] == [
        "2013-10-22",
        "2014-05-31",
        "2014-03/2014-10",
        "illegible",
        "ongoing",
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("26/11/2026", "2026-11-26"),
        ("01/11/2026", "2026-11-01"),
        ("1.11.2026", "2026-11-01"),
        ("26-11-26", ""),
        ("26/11/26", "2026-11-26"),
        ("2026/11/01", "2026-11-01"),
        ("2026-11-1", "2026-11-01"),
        ("2026-11-01T10:00:00", "2026-11-01"),
        ("26 November 2026", "2026-11-26"),
        ("1st Nov 2026", "2026-11-01"),
        ("Thursday 26 November 2026", "2026-11-26"),
        ("November 26, 2026", "2026-11-26"),
        ("May 2014", "2014-05"),
        ("Sept 2014", ""),
        ("2014/05", "2014-05"),
        ("2014–2015", "2014/2015"),
        ("2014-05-01 10:00:00", "2014-05-01"),
        ("31/02/2026", ""),
        ("yesterday", ""),
    ],
)
def test_a_day_written_otherwise_is_told_as_it_should_be(written: str, meant: str) -> None:
    with pytest.raises(PydanticCustomError) as refusal:
        parse_when(written)
    context = refusal.value.context
    assert context
    assert (f"is meant, write {meant}." in context["mend"]) is bool(meant)
    assert "Write a day (2014-03-31)" in context["mend"]
