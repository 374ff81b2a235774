"""Each spreadsheet that people make is read rightly, or told of at its cell."""

from pathlib import Path

import pytest
from edits import both, put
from openpyxl import Workbook
from read_rightly import READ
from small_log import changed, read, right, told
from wrong_logs import WRONG

from coproduction_yearly.log.faults import wrong


def test_a_right_log_has_nothing_to_mend(tmp_path: Path) -> None:
    assert told(read(right(), tmp_path)[1]) == "log.xlsx: Nothing to mend."


@pytest.mark.parametrize("case", WRONG)
def test_one_message_says_where_what_and_how_to_mend(case: str, tmp_path: Path) -> None:
    change, place, what = WRONG[case]
    said = told(read(changed(change), tmp_path)[1])
    messages = [one for one in said.split("\n") if one.startswith(place)]
    assert len(messages) == 1, said
    assert what in said.replace("\n", " ")
    assert said.count("To mend it: ") == 1, said


@pytest.mark.parametrize("case", READ)
def test_it_is_read_rightly(case: str, tmp_path: Path) -> None:
    change, sheet, number, column, value = READ[case]
    log, faults = read(changed(change), tmp_path)
    assert not wrong(faults), told(faults)
    (row,) = (one for one in log.rows[sheet] if one.number == number)
    assert row[column] == value


def test_all_is_told_at_once_in_the_order_of_the_sheets(tmp_path: Path) -> None:
    names = ("hours 800", "an unknown perspective", "tbc for a meeting", "half a person")
    said = told(read(changed(both(*(WRONG[one][0] for one in names))), tmp_path)[1])
    places = [line.split(":")[0] for line in said.split("\n") if line.startswith("Sheet")]
    assert places == [
        "Sheet “People”, row 4, column B “Perspective”",
        "Sheet “Involvement”, row 4, column D “Hours”",
        "Sheet “Meetings”, row 4, column B “Planned for”",
        "Sheet “Meetings”, row 4, column G “Came”",
    ]


def test_many_of_one_kind_are_told_once(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        for row in range(4, 24):
            book["Involvement"].cell(row, 4).value = "some"

    said = told(read(changed(change), tmp_path)[1])
    assert "There are 19 more like it, in rows 5, 6, 7 and so on." in said
    assert said.count("To mend it") == 1


def test_how_to_mend_it_holds_what_was_meant(tmp_path: Path) -> None:
    change = both(put("Involvement", "D4", "1,5"), put("Involvement", "E5", "?"))
    said = told(read(changed(change), tmp_path)[1])
    assert "Did you mean 1.5?" in said
    assert "Leave it empty where nobody knows." in said
