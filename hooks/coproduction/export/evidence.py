"""Checks by readers as a table: what each found, and how much of that still holds."""

from coproduction.export.tables import Cell, Column, Table
from coproduction.load import Catalogue
from coproduction.model.pages import EasyRead
from coproduction.passages.evidence import evidence

NAME = "evidence"

_COLUMNS = (
    Column("check", "string", "The id of the check.", "check"),
    Column("page", "string", "The file of the Easy Read in docs/."),
    Column("ideas", "integer", "How many ideas it has now."),
    Column("clear", "integer", "How many were clear to the group, and are still the same."),
    Column("changed_since", "integer", "How many the group was asked about, and have changed."),
)


def table(catalogue: Catalogue) -> Table | None:
    """A row for each check of an Easy Read; None without a check."""
    rows: list[tuple[Cell, ...]] = [
        (one.check.id, page.uri, one.total, one.clear, one.gone)
        for page in catalogue.pages.values()
        if isinstance(page.entry.record, EasyRead)
        for one in evidence(page, catalogue)
    ]
    title = "What of each check by readers still holds."
    return Table(NAME, title, _COLUMNS, ("check",), tuple(rows)) if rows else None
