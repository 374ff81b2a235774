"""Codes, rows, columns and sheets that people make wrong, with what has to be said of each."""

from edits import add, both, drop_column, drop_row, join, put, rename
from small_log import Change

OF_SHEETS: dict[str, tuple[Change, str, str]] = {
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
    "a code in words": (
        put("Said and done", "C4", "P004 says that papers come too late."),
        "Sheet “Said and done”, row 4, column C “What people said”:", "a person's code, “P004”"),
    "a character that nobody sees": (
        put("Panels", "B4", "A support\u202eworker"),
        "Sheet “Panels”, row 4, column B “Panel”:", "turns the text's direction"),
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
    "nobody took part": (
        lambda book: book["Involvement"].delete_rows(4, 20),
        "Warning. Sheet “Involvement”:", "the report will say that nobody took part"),
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
