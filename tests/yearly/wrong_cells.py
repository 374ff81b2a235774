"""Days, numbers and choices that people write wrongly, with what has to be said of each.

Each is a change to a right log, the beginning of the message, which says sheet, row and column,
and a part of what it says.
"""

import datetime as dt

from edits import both, put
from small_log import Change

OF_CELLS: dict[str, tuple[Change, str, str]] = {
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
    "told on a day to come": (
        put("Said and done", "G4", "1 May 2099"),
        "Sheet “Said and done”, row 4, column G “Told on”:", "that day is still to come"),
    "consent on a day to come": (
        put("Panels", "F4", "1 May 2099"),
        "Sheet “Panels”, row 4, column F “Consent recorded”:", "that day is still to come"),
    "planned for another year than held": (
        put("Meetings", "B4", "20 May 2028"),
        "Sheet “Meetings”, row 4, column B “Planned for”:", "planned for 20 May 2028, and held"),
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
    "more answered than were asked": (
        put("Feedback", "E4", 20),
        "Sheet “Feedback”, row 4, column D “People”:", "23 answered this question, and 20 were"),
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
}  # fmt: skip
