"""What people write in other ways, and is read rightly: what the cell's row then holds."""

import datetime as dt
from typing import Any

from edits import (
    both,
    drop_row,
    empty_rows,
    moved_columns,
    put,
    rename,
    styled_to_the_end,
    titles_pasted_again,
)
from small_log import Change

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
