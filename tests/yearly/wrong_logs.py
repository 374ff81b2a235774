"""Spreadsheets that people make: how each differs from a right one, and what has to be said of it.

`WRONG` are those with a message: the beginning of it, which says sheet, row and column, and a part
of what it says. `READ` are read rightly: what the cell's row then holds.
"""

import datetime as dt
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from small_log import Change


def put(sheet: str, cell: str, value: Any) -> Change:
    """Writes a value into a cell."""

    def change(book: Workbook) -> None:
        book[sheet][cell] = value

    return change


def join(sheet: str, cells: str) -> Change:
    return lambda book: book[sheet].merge_cells(cells)


def rename(sheet: str, title: str) -> Change:
    def change(book: Workbook) -> None:
        book[sheet].title = title

    return change


def add(sheet: str, *cells: Any) -> Change:
    """Writes a row below the last."""
    return lambda book: book[sheet].append([*cells])


def drop_column(sheet: str, number: int) -> Change:
    return lambda book: book[sheet].delete_cols(number)


def drop_row(sheet: str, number: int) -> Change:
    return lambda book: book[sheet].delete_rows(number)


def empty_rows(sheet: str, number: int) -> Change:
    return lambda book: book[sheet].insert_rows(number, 3)


def both(*changes: Change) -> Change:
    def change(book: Workbook) -> None:
        for one in changes:
            one(book)

    return change


def styled_to_the_end(book: Workbook) -> None:
    book["People"]["A1048576"].font = Font(bold=True)


def titles_pasted_again(book: Workbook) -> None:
    page = book["People"]
    page.append([cell.value for cell in page[3]])


def moved_columns(book: Workbook) -> None:
    page = book["People"]
    for row in range(3, 28):
        page.cell(row, 1).value, page.cell(row, 2).value = (
            page.cell(row, 2).value,
            page.cell(row, 1).value,
        )


WRONG: dict[str, tuple[Change, str, str]] = {
    # days
    "month before the day": (
        put("Activities", "D4", "5/13/26"),
        "Sheet “Activities”, row 4, column D “Began”:", "is the month before the day"),
    "no such day": (
        put("Activities", "D4", "31 June 2026"),
        "Sheet “Activities”, row 4, column D “Began”:", "no day that there is"),
    "a month alone": (
        put("Activities", "D4", "May 2026"),
        "Sheet “Activities”, row 4, column D “Began”:", "has no day"),
    "a day without year": (
        put("Panels", "A4", "3 May"), "Sheet “Panels”, row 4, column A “Held on”:", "has no year"),
    "tbc for a meeting": (
        put("Meetings", "B4", "tbc"),
        "Sheet “Meetings”, row 4, column B “Planned for”:", "is not a day that can be read"),
    "a number for a day": (
        put("Meetings", "B4", 12), "Sheet “Meetings”, row 4, column B “Planned for”:", "not a day"),
    "ended before it began": (
        put("Activities", "E5", dt.date(2026, 8, 1)),
        "Sheet “Activities”, row 5, column E “Ended”:", "ended before it began"),
    "a meeting before the year": (
        both(put("Meetings", "B4", "2026-03-20"), put("Meetings", "D4", "20/3/2026")),
        "Sheet “Meetings”, row 4, column D “Held on”:", "20 March 2026 is before the year"),
    "a panel after the year": (
        put("Panels", "A4", "1 April 2027"),
        "Sheet “Panels”, row 4, column A “Held on”:", "is after the year of this log"),
    "an activity of another year": (
        both(put("Activities", "D5", "1 May 2025"), put("Activities", "E5", "1 June 2025")),
        "Sheet “Activities”, row 5, column E “Ended”:", "is before the year"),
    "an activity to come": (
        both(put("Activities", "D4", "1 May 2027"), put("Activities", "E4", None)),
        "Sheet “Activities”, row 4, column D “Began”:", "is after the year"),
    "told before it was said": (
        put("Said and done", "G4", "1 May 2026"),
        "Sheet “Said and done”, row 4, column G “Told on”:", "before they said it"),
    # numbers
    "3ish": (
        put("Involvement", "D4", "3ish"),
        "Sheet “Involvement”, row 4, column D “Hours”:", "“3ish” is not a number of hours"),
    "about 3": (
        put("Involvement", "D4", "about 3"),
        "Sheet “Involvement”, row 4, column D “Hours”:", "“about 3” is not"),
    "hours 800": (
        put("Involvement", "D4", 800),
        "Sheet “Involvement”, row 4, column D “Hours”:", "800 hours in one row: the most is 500"),
    "less than nothing": (
        put("Involvement", "D4", -2),
        "Sheet “Involvement”, row 4, column D “Hours”:", "less than nothing"),
    "a comma for a point": (
        put("Involvement", "D4", "1,5"),
        "Sheet “Involvement”, row 4, column D “Hours”:", "“1,5” is not a number of hours"),
    "a day in place of hours": (
        put("Involvement", "D4", dt.datetime(2026, 5, 3)),
        "Sheet “Involvement”, row 4, column D “Hours”:", "is a day, not hours"),
    "half a person": (
        put("Meetings", "G4", 22.5),
        "Sheet “Meetings”, row 4, column G “Came”:", "is not a whole number"),
    "a number in words": (
        put("Meetings", "G4", "twenty"),
        "Sheet “Meetings”, row 4, column G “Came”:", "“twenty” is not a whole number"),
    "more came than were invited": (
        put("Meetings", "G4", 41),
        "Sheet “Meetings”, row 4, column G “Came”:", "41 came, and 40 were invited"),
    "money in dollars": (
        put("Money", "C4", "$850"),
        "Sheet “Money”, row 4, column C “Spent”:", "is not an amount of money"),
    "a telephone number for people": (
        put("Feedback", "D4", 2079460000),
        "Sheet “Feedback”, row 4, column D “People”:", "is too many"),
    # choices
    "an unknown perspective": (
        put("People", "B4", "user"),
        "Sheet “People”, row 4, column B “Perspective”:", "“user” is not in the list"),
    "a misspelt perspective": (
        put("People", "B5", "crer"),
        "Sheet “People”, row 5, column B “Perspective”:", "Did you mean “carer”?"),
    "a tick": (
        put("Activities", "H4", "✓"),
        "Sheet “Activities”, row 4, column H “Planned at the start”:", "neither yes nor no"),
    "perhaps": (
        put("Meetings", "I4", "mostly"),
        "Sheet “Meetings”, row 4, column I “Papers on time”:", "neither yes nor no"),
    "an unknown stage among others": (
        put("Activities", "F4", "idea, begin"),
        "Sheet “Activities”, row 4, column F “Stages”:", "“begin” is not in the list"),
    # codes
    "a name for a code": (
        put("People", "A4", "Jane Smith"),
        "Sheet “People”, row 4, column A “Person”:", "“Jane Smith” looks like a name"),
    "an address for a code": (
        put("People", "A4", "jane@example.org"),
        "Sheet “People”, row 4, column A “Person”:", "looks like an address"),
    "one code for two perspectives": (
        add("People", "P001", "staff"),
        "Sheet “People”, row 28, column A “Person”:", "“P001” is “carer” in row 4"),
    "one code twice": (
        add("People", "P001", "carer"),
        "Sheet “People”, row 28, column A “Person”:", "stands in row 4 already"),
    "an activity twice": (
        add("Activities", "A01", "Another", None, "3 May 2026", None, "idea"),
        "Sheet “Activities”, row 6, column A “Activity”:", "stands in row 4 already"),
    "an unknown person": (
        put("Involvement", "A4", "P099"),
        "Sheet “Involvement”, row 4, column A “Person”:", "“P099” is not on the sheet “People”"),
    "an unknown activity": (
        put("Involvement", "B4", "A3"),
        "Sheet “Involvement”, row 4, column B “Activity”:", "is not on the sheet “Activities”"),
    "an unknown group": (
        put("People", "D4", "young people"),
        "Sheet “People”, row 4, column D “Groups”:", "is not on the sheet “Groups”"),
    "a row of totals": (
        add("People", "Total", 24),
        "Sheet “People”, row 28, column A “Person”:", "a row of totals"),
    # rows
    "a row twice": (
        add("Involvement", "P001", "A01", "took part", 3, "yes"),
        "Sheet “Involvement”, row 24, column A “Person”:", "says the same as row 4"),
    "a panel twice": (
        add("Panels", "2 June 2026", "A support worker", "yes", None, "yes", "about nobody"),
        "Sheet “Panels”, row 5, column A “Held on”:", "says the same as row 4"),
    "nothing where something is needed": (
        put("People", "B6", None),
        "Sheet “People”, row 6, column B “Perspective”:", "Nothing stands here"),
    "met and never asked": (
        both(put("Involvement", "G4", None), put("Involvement", "H4", "yes")),
        "Sheet “Involvement”, row 4, column G “Access asked”:", "not that it was asked for"),
    "asked and no answer": (
        put("Involvement", "G4", "yes"),
        "Sheet “Involvement”, row 4, column H “Access met”:", "does not say whether it was met"),
    "people at a meeting that was not": (
        both(put("Meetings", "C4", "cancelled"), put("Meetings", "D4", None)),
        "Sheet “Meetings”, row 4, column G “Came”:", "a meeting that was not held"),
    "cancelled and held": (
        both(put("Meetings", "C4", "cancelled"), put("Meetings", "G4", None)),
        "Sheet “Meetings”, row 4, column D “Held on”:", "It says “cancelled”"),
    # words
    "contact details": (
        put("Said and done", "C4", "Ring 020 7946 0000 for papers."),
        "Sheet “Said and done”, row 4, column C “What people said”:", "Contact details"),
    "too many words": (
        put("Panels", "B4", "word " * 100),
        "Sheet “Panels”, row 4, column B “Panel”:", "has 499 letters; the most is 120"),
    "published without consent": (
        put("Panels", "F4", None),
        "Warning. Sheet “Panels”, row 4, column F “Consent recorded”:", "They stay in the log"),
    "yes for consent": (
        put("Panels", "F4", "yes"),
        "Sheet “Panels”, row 4, column F “Consent recorded”:", "is not a day"),
    "a comment about nobody": (
        add("Comments", "3 May 2026", "Good.", "a carer", "no", "yes", "about nobody"),
        "Sheet “Comments”, row 5, column F “Consent recorded”:", "is somebody's"),
    # cells
    "joined cells": (
        join("People", "B4:B6"), "Sheet “People”, row 4:", "B4:B6 are joined into one"),
    "joined titles": (
        join("People", "A3:B3"), "Sheet “People”, row 3:", "A3:B3 are joined"),
    "a formula without result": (
        put("Involvement", "D4", "=1+2"),
        "Sheet “Involvement”, row 4, column D “Hours”:", "A formula stands here whose result"),
    "a failed formula": (
        put("Involvement", "D4", "#REF!"),
        "Sheet “Involvement”, row 4, column D “Hours”:", "The formula in this cell failed"),
    # columns and sheets
    "a renamed sheet": (
        rename("People", "Peeple"), "Sheet “Peeple”:", "There is no sheet “People”"),
    "a sheet with more in its name": (
        rename("Involvement", "Involvement 2026"),
        "Sheet “Involvement 2026”:", "Rename this sheet to “Involvement”"),
    "no sheet of people": (
        lambda book: book.remove(book["People"]), "There is no sheet “People”.", "Add it"),
    "a renamed column": (
        put("People", "B3", "Perspecitve"),
        "Sheet “People”, row 3, column B “Perspecitve”:", "Write “Perspective” here"),
    "a column taken out": (
        drop_column("People", 2), "Sheet “People”, row 3:", "There is no column “Perspective”"),
    "a column nobody fills in taken out": (
        drop_column("Involvement", 4),
        "Warning. Sheet “Involvement”, row 3:", "There is no column “Hours”"),
    "a column twice": (
        put("People", "E3", "Person"),
        "Sheet “People”, row 3, column E “Person”:", "There are two columns “Person”"),
    "titles taken out": (
        drop_row("People", 3), "Sheet “People”:", "The row with the titles"),
    "a column of names": (
        both(put("People", "E3", "Name"), put("People", "E4", "Jane")),
        "Sheet “People”, row 3, column E “Name”:", "A log holds nothing such as “Name”"),
    "an extra column": (
        both(put("People", "E3", "Colour"), put("People", "E4", "blue")),
        "Warning. Sheet “People”, row 3, column E “Colour”:", "nothing in it is read"),
    "a note beside the rows": (
        put("People", "H9", "ask Ann"),
        "Warning. Sheet “People”, row 3, column H:", "nothing in it is read"),
}  # fmt: skip

READ: dict[str, tuple[Change, str, int, str, Any]] = {
    "2026-05-03": (put("Activities", "D4", "2026-05-03"), "activities", 4, "began",
                   dt.date(2026, 5, 3)),
    "3/5/26, the day first": (put("Activities", "D4", "3/5/26"), "activities", 4, "began",
                              dt.date(2026, 5, 3)),
    "Sunday, 3rd May 2026": (put("Activities", "D4", "Sunday, 3rd May 2026"), "activities", 4,
                             "began", dt.date(2026, 5, 3)),
    "a day kept as a number": (put("Activities", "D4", 46145), "activities", 4, "began",
                               dt.date(2026, 5, 3)),
    "a number kept as words": (put("Activities", "D4", "46145"), "activities", 4, "began",
                               dt.date(2026, 5, 3)),
    "a day with a time": (put("Activities", "D4", dt.datetime(2026, 5, 3, 14, 30)), "activities",
                          4, "began", dt.date(2026, 5, 3)),
    "hours as a time": (put("Involvement", "D4", dt.time(2, 30)), "involvement", 4, "hours", 2.5),
    "3 hours": (put("Involvement", "D4", "3 hours"), "involvement", 4, "hours", 3),
    "2h30": (put("Involvement", "D4", "2h30"), "involvement", 4, "hours", 2.5),
    "£1,200.50": (put("Money", "C4", "£1,200.50"), "money", 4, "spent", 1200.5),
    "a code in small letters": (put("Involvement", "A4", " p001 "), "involvement", 4, "person",
                                "P001"),
    "Yes and spaces": (put("Activities", "H4", "  YES "), "activities", 4, "planned", True),
    "true": (put("Activities", "H4", True), "activities", 4, "planned", True),
    "another word for a choice": (put("People", "B4", "Unpaid carer"), "people", 4, "perspective",
                                  "carer"),
    "empty rows between": (empty_rows("People", 6), "people", 9, "person", "P003"),
    "titles in other words and order": (
        both(moved_columns, rename("People", " PEOPLE ")), "people", 4, "person", "P001"),
    "no row of help": (drop_row("People", 2), "people", 3, "person", "P001"),
    "styled to the last row": (styled_to_the_end, "people", 4, "person", "P001"),
    "titles pasted again": (titles_pasted_again, "people", 4, "person", "P001"),
}  # fmt: skip
