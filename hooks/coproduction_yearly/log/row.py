"""Rows of a log, as they were read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from coproduction_yearly.log.values import ABOUT_NOBODY


@dataclass(frozen=True)
class Row:
    """A row of a sheet: its number, from 1, and its values by the names of columns."""

    sheet: str
    number: int
    values: Mapping[str, Any]

    def __getitem__(self, column: str) -> Any:
        return self.values.get(column)

    @property
    def may_be_published(self) -> bool:
        """Whether its words may leave the log: it says so, and consent is recorded."""
        consent = self["consent"]
        if self.sheet == "comments" and consent == ABOUT_NOBODY:
            return False
        return self["publish"] is True and consent is not None


@dataclass(frozen=True)
class Log:
    """The rows of each sheet by its name, and the columns in which anything is recorded."""

    rows: Mapping[str, tuple[Row, ...]]
    recorded: frozenset[tuple[str, str]]
    example: bool = False

    def records(self, sheet: str, column: str) -> bool:
        """Whether any row says something in the column."""
        return (sheet, column) in self.recorded
