"""Expired figures: their numbers are taken out, and the passages that show them are named."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from coproduction.load.catalogue import Catalogue, Entry, Page
from coproduction.load.memo import Memo
from coproduction.model import Record
from coproduction.model.citation import Source
from coproduction.model.figure import Figure
from coproduction.model.pages import FullPage
from coproduction.model.quantity import Quantity


def without_expired(catalogue: Catalogue, today: date, memo: Memo) -> Catalogue:
    """The catalogue without the numbers of figures that expired before `today`; passages are named.

    Done where records are read, so that no page, document or data file can still have them.
    """
    figures = {
        identifier: _without_number(entry, catalogue, memo)
        if _is_over(entry.record, today)
        else entry
        for identifier, entry in catalogue.entries.get(Figure, {}).items()
    }
    pages = {
        uri: memo.made(("expired", uri), (page, today), partial(_with_expired, page, today))
        for uri, page in catalogue.pages.items()
    }
    return replace(catalogue, entries={**catalogue.entries, Figure: figures}, pages=pages)


def _with_expired(page: Page, today: date) -> Page:
    """The page, with its passages that were right until a day before `today`."""
    fields = page.entry.record
    days = fields.expires if isinstance(fields, FullPage) else {}
    over = {key: day for key, day in days.items() if day.last and day.last < today}
    return replace(page, expired=over) if over else page


def _is_over(record: Record, today: date) -> bool:
    assert isinstance(record, Figure)
    return bool(record.expires and record.expires.last and record.expires.last < today)


def _without_number(entry: Entry[Record], catalogue: Catalogue, memo: Memo) -> Entry[Record]:
    """Words that editors wrote beside the number may repeat it, so they go too."""
    figure = entry.record
    assert isinstance(figure, Figure)
    t, sources = catalogue.phrases, catalogue.entries.get(Source, {})
    found = sources.get(figure.instead or figure.source.document)
    named = isinstance(found.record, Source) and found.record.named() if found else ""
    where = named or figure.source.document
    update: dict[str, Any] = {
        "value": Quantity(t("figure.expired"), None, instead=where),
        "note": t("figure.look", when=figure.expires, where=where),
        "worked_out": None,
        "label": None,
    }
    return memo.made(
        ("expired", figure.id),
        (entry, where, t),
        lambda: replace(entry, record=figure.model_copy(update=update)),
    )
