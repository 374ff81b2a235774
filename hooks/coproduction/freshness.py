"""Freshness: reviews that are due, figures that expire, and what a site lacks to be deployed."""

from collections.abc import Iterable
from datetime import date, timedelta

from coproduction.load import Catalogue
from coproduction.model.figure import Figure
from coproduction.model.when import When
from coproduction.problem import Problem
from coproduction.rules.reviews import BEFORE

_AHEAD = timedelta(days=90)
"""How long before it expires an editor hears of a figure or a passage."""


def reviews_due(catalogue: Catalogue, today: date) -> list[Problem]:
    """Pages whose next review was to be before `today`, as warnings."""
    due = []
    for page in catalogue.pages.values():
        review = page.entry.record.next_review
        if isinstance(review, When) and review.last and review.last < today:
            due.append(
                Problem(
                    page.file,
                    page.entry.line("next_review"),
                    f"The page was to be read again by {review}.",
                    "Read it through, mend it, and set “reviewed” and “next_review”.",
                    "warning",
                )
            )
    return due


def passages_expiring(catalogue: Catalogue, today: date) -> list[Problem]:
    """Passages that expire within 90 days of `today`, or have expired, as warnings."""
    return [
        Problem(
            page.file,
            page.entry.line("expires", key),
            f"“{key}” {'expired' if day.last < today else 'expires'} on {day}.",
            "Read it through, mend it, and set its day under “expires:”.",
            "warning",
        )
        for page in catalogue.pages.values()
        for key, day in getattr(page.entry.record, "expires", {}).items()
        if day.last and day.last <= today + _AHEAD
    ]


def figures_expiring(catalogue: Catalogue, today: date) -> list[Problem]:
    """Figures that expire within `_AHEAD` of `today`, or have expired, as warnings."""
    found = []
    for entry in catalogue.written(Figure):
        day = entry.record.expires
        if day and day.last and day.last <= today + _AHEAD:
            gone = day.last < today
            found.append(
                Problem(
                    entry.file,
                    entry.line("expires"),
                    f"“{entry.record.id}” {'expired' if gone else 'expires'} on {day.last}"
                    f"{', and its number is shown no longer' if gone else ''}.",
                    "Look up today's number, and set “value”, “period” and “expires”.",
                    "warning",
                )
            )
    return found


def dates_to_come(catalogue: Catalogue, today: date) -> list[Problem]:
    """Pages that say they were changed or read through after `today`.

    A day more is let through: elsewhere it is tomorrow already.
    """
    tomorrow = today + timedelta(days=1)
    return [
        Problem(
            page.file,
            page.entry.line(name),
            f"{name}: {when} is a day to come.",
            "Write the day it was done.",
        )
        for page in catalogue.pages.values()
        for name in ("changed", "reviewed")
        if (when := getattr(page.entry.record, name)).first and when.first > tomorrow
    ]


def without_early_reviews(found: Iterable[Problem], to_come: Iterable[Problem]) -> list[Problem]:
    """What was found, but for reviews that only come too early because one is yet `to_come`."""
    files = {one.file for one in to_come if one.what.startswith("reviewed:")}
    return [one for one in found if not (one.file in files and one.what.startswith(BEFORE))]


def not_ready(catalogue: Catalogue) -> list[Problem]:
    """What is missing before the site may be more than a trial."""
    if catalogue.site is None:
        return []
    site = catalogue.site
    return [
        Problem(
            site.file,
            site.line(),
            f"The site is a trial: its {name} is not given.",
            f"Add “{name}: …” once it is settled who answers for the site.",
        )
        for name in ("publisher", "contact", "address")
        if getattr(site.record, name) is None
    ]
