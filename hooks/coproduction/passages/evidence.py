"""Evidence: which ideas of an Easy Read a group has checked, and are still as they were then.

Each idea has evidence of its own; one that changes loses it, and no other does.
"""

from dataclasses import dataclass

from coproduction.load import Catalogue, Page
from coproduction.model.library import Check, Publication
from coproduction.passages.ideas import ideas
from coproduction.passages.reading import fingerprint

CLEAR, NOT_ASKED = "clear", "not asked"


@dataclass(frozen=True)
class Evidence:
    """A check beside the Easy Read as it is now.

    `total` counts its ideas, `clear` those that were clear to the group and are the same,
    `gone` those that the group was asked about and that have changed since.
    """

    check: Check
    total: int
    clear: int
    gone: int


def evidence(page: Page, catalogue: Catalogue) -> list[Evidence]:
    """What checks say of an Easy Read as it is now, the newest first; none without a record."""
    checks = _checks(page, catalogue)
    if not checks:
        return []
    now = [one.fingerprint for one in ideas(page, catalogue)]
    return [_beside(check, now) for check in checks]


def unchecked(page: Page, catalogue: Catalogue) -> tuple[int, int]:
    """How many ideas of an Easy Read no check found clear as they are now; and of how many."""
    clear = {
        one.idea for check in _checks(page, catalogue) for one in check.ideas if one.found == CLEAR
    }
    now = ideas(page, catalogue)
    return sum(one.fingerprint not in clear for one in now), len(now)


def version(page: Page, catalogue: Catalogue) -> str:
    """The fingerprint of a whole Easy Read as it is now."""
    return version_of([one.fingerprint for one in ideas(page, catalogue)])


def version_of(prints: list[str]) -> str:
    """The fingerprint of a whole Easy Read, from those of its ideas in their order."""
    return fingerprint(*prints)


def _checks(page: Page, catalogue: Catalogue) -> list[Check]:
    holding = {one.id for one in catalogue.all(Publication) if page.uri in one.pages}
    checks = [check for check in catalogue.all(Check) if check.publication in holding]
    return sorted(checks, key=lambda check: check.date.sort_key, reverse=True)


def _beside(check: Check, now: list[str]) -> Evidence:
    clear = {one.idea for one in check.ideas if one.found == CLEAR}
    asked = [one.idea for one in check.ideas if one.found != NOT_ASKED]
    return Evidence(
        check,
        total=len(now),
        clear=sum(one in clear for one in now),
        gone=sum(one not in now for one in asked),
    )
