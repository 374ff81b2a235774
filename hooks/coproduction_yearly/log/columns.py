"""Sheets and columns of the private log, from `sheets.yml`: the only list of what is recorded."""

import re
from functools import cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import Field

from coproduction.model.base import Record

EXAMPLE = "EXAMPLE"
"""How the first row of a sheet begins in a log that was invented."""
Kind = Literal[
    "code",
    "of",
    "name",
    "names",
    "choice",
    "choices",
    "yes-no",
    "date",
    "number",
    "hours",
    "money",
    "words",
    "consent",
]


class Column(Record):
    """A column: what stands in it, and in what form. `most` is a number, or letters of words."""

    name: str
    title: str
    kind: Kind
    help: str
    width: int
    needed: bool = False
    sheet: str = ""
    choices: tuple[str, ...] = ()
    also: dict[str, str] = Field(default_factory=dict)
    most: int = 0


class Sheet(Record):
    """A sheet of the log. One that is optional may be missing."""

    name: str
    title: str
    says: str
    columns: tuple[Column, ...]
    optional: bool = False

    def column(self, name: str) -> Column:
        """The column of that name; it is there."""
        return next(one for one in self.columns if one.name == name)

    @property
    def first(self) -> int:
        """The first row of records: below what the sheet says, the help and the titles."""
        return 4


@cache
def sheets() -> tuple[Sheet, ...]:
    """Every sheet of a log, in order."""
    text = (files("coproduction_yearly") / "log/sheets.yml").read_text(encoding="utf-8")
    return tuple(Sheet(**one) for one in yaml.load(text, yaml.CSafeLoader))


def sheet(name: str) -> Sheet:
    """The sheet of that name; it is there."""
    return next(one for one in sheets() if one.name == name)


def plain(words: str) -> str:
    """Words as they are compared: without case, signs and needless space."""
    return " ".join(re.findall(r"[^\W_]+", words.casefold()))
