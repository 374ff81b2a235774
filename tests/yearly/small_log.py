"""A small log that is right in every cell, to be made wrong by tests; nobody in it is real."""

import io
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from coproduction.model.when import parse_when
from coproduction_yearly.log.columns import sheets
from coproduction_yearly.log.faults import Fault, report
from coproduction_yearly.log.reading import read_log
from coproduction_yearly.log.row import Log
from coproduction_yearly.log.workbook import workbook

PERIOD = parse_when("2026-04/2027-03")
SAFE = {"publish": "yes", "consent": "about nobody"}
PERSPECTIVES = ("draws on care", "carer", "both", "staff")
ROWS: dict[str, list[dict[str, Any]]] = {
    "people": [
        {"person": f"P{at:03}", "perspective": PERSPECTIVES[at % 4], "member": "yes"}
        for at in range(1, 25)
    ],
    "activities": [
        {"activity": "A01", "what": "A leaflet on breaks", "began": date(2026, 5, 3),
         "stage": "idea, plan", "step": "decided together", "planned": "yes", **SAFE},
        {"activity": "A02", "what": "A new front door", "began": date(2026, 9, 1),
         "ended": date(2026, 11, 30), "stage": "deliver", "step": "asked", "planned": "no", **SAFE},
    ],
    "involvement": [
        {"person": f"P{at:03}", "activity": "A01" if at % 2 else "A02", "role": "took part",
         "hours": 3, "paid": "yes", "asked": "no"}
        for at in range(1, 21)
    ],
    "meetings": [
        {"meeting": "Spring meeting", "planned": date(2026, 5, 20), "happened": "held",
         "held": date(2026, 5, 20), "invited": 40, "came": 22, "led": "a carer", "papers": "yes",
         **SAFE},
    ],
    "panels": [{"held": date(2026, 6, 2), "panel": "A support worker", "with": "yes", **SAFE}],
    "said-and-done": [
        {"day": date(2026, 5, 20), "said": "Papers come too late.", "state": "done",
         "did": "They go out ten days before.", "told": date(2026, 9, 1), "confirmed": "yes",
         **SAFE},
    ],
    "feedback": [
        {"question": "Could you say what you wanted to say?", "answer": "Yes", "people": 17,
         **SAFE},
        {"question": "Could you say what you wanted to say?", "answer": "No", "people": 6, **SAFE},
    ],
    "money": [{"for": "expenses", "planned": 900, "spent": 850.5}],
}  # fmt: skip

Change = Callable[[Workbook], None]


@cache
def right() -> bytes:
    """The small log."""
    return workbook(ROWS)


def changed(change: Change) -> bytes:
    """The small log, changed in a spreadsheet program."""
    book = load_workbook(io.BytesIO(right()))
    change(book)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def written(content: bytes, folder: Path, name: str = "log.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def read(content: bytes, folder: Path) -> tuple[Log, list[Fault]]:
    return read_log(written(content, folder), PERIOD)


def told(faults: list[Fault]) -> str:
    return report("log.xlsx", faults, [one.title for one in sheets()])
