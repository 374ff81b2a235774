"""The type of a view: what it shows, in which form, with which options and context."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import ConfigDict, Field

from coproduction.load import Catalogue
from coproduction.model.base import Record, Text


class Options(Record):
    """The fields of a data block; each view adds its own."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    show: Text = Field(description="What to show.", examples=["figures"])
    form: Text | None = Field(None, alias="as", description="How to show it.", examples=["table"])


class Unfit(Exception):
    """A block that is well written but cannot be shown; says why and how to mend it."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.what = what
        self.mend = mend


@dataclass(frozen=True)
class Part:
    """A part of a list that is too long for one page: its name, its records' ids, its context."""

    name: str
    ids: tuple[str, ...]
    context: dict[str, Any]


@dataclass(frozen=True)
class View:
    """One way (`form`) of showing one thing (`show`), through a template.

    `context` turns the catalogue and the block's options into what the template needs;
    it raises `Unfit` where the records do not allow this view. `home` says that other pages link
    to the records shown, so that it may stand on one page only. The template is named after what
    is shown and how, such as views/figures-list, unless `named` says otherwise. One with a `fence`
    fills in the blocks of that name, which say no `show` and `as`. `parts` divides a context that
    is too long for one page; it gives none where one page is enough.
    """

    show: str
    form: str
    options: type[Record]
    context: Callable[[Catalogue, Any], dict[str, Any]]
    home: bool = False
    named: str = ""
    parts: Callable[[dict[str, Any]], list[Part]] | None = None
    fence: str = ""

    @property
    def name(self) -> tuple[str, str, str]:
        """What tells it from every other view."""
        return self.show, self.form, self.fence

    @property
    def template(self) -> str:
        """The template's name below `templates/`."""
        return f"views/{self.named or f'{self.show}-{self.form}'}.html.jinja"
