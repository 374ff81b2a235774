"""The status of a site: what is out of step, unchecked, left out, due or about to expire."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date

from coproduction.freshness import (
    figures_expiring,
    not_ready,
    passages_expiring,
    reviews_due,
)
from coproduction.load import Catalogue, Page
from coproduction.model.pages import EasyRead
from coproduction.passages import versions
from coproduction.passages.carrying import Carrying, carrying
from coproduction.passages.evidence import unchecked
from coproduction.passages.step import steps
from coproduction.passages.telling import accept, lines
from coproduction.problem import Problem

MOST = 6
"""Things of one sort that fit on the screen."""
_WIDEST = 150
"""Letters of one of them."""

TITLES = {
    "trial": "Not ready to be deployed",
    "out_of_step": "Versions out of step",
    "left_out": "Left out, and ideas that name no passage",
    "unchecked": "Ideas that no readers have checked",
    "reviews_due": "Reviews due",
    "expiring": "Facts that expire within 90 days",
}

Status = Mapping[str, list[Problem]]
"""What there is to do, by the keys of `TITLES`."""


def status(catalogue: Catalogue, today: date) -> Status:
    """All there is to do on a site."""
    carried = [carrying(page, catalogue) for page in versions(catalogue)]
    return {
        "trial": not_ready(catalogue),
        "out_of_step": [one for each in carried for one in _out_of_step(each, catalogue)],
        "left_out": [one for each in carried for one in _left_out(each)],
        "unchecked": [one for each in carried for one in _unchecked(each.version, catalogue)],
        "reviews_due": reviews_due(catalogue, today),
        "expiring": [*figures_expiring(catalogue, today), *passages_expiring(catalogue, today)],
    }


def as_json(found: Status) -> str:
    """All of it, for programs."""
    plain = {key: [asdict(one) for one in problems] for key, problems in found.items()}
    return json.dumps(plain, ensure_ascii=False, indent=2)


def as_text(found: Status) -> str:
    """The first of each sort, on one screen."""
    return "\n".join(line for key, problems in found.items() for line in _part(key, problems))


def _part(key: str, problems: list[Problem]) -> Iterator[str]:
    yield f"{TITLES[key]}: {len(problems) or 'none'}"
    for one in problems[:MOST]:
        line = f"{one.file}:{one.line}: {one.what}"
        yield f"  {line if len(line) <= _WIDEST else f'{line[:_WIDEST]} …'}"
    if len(problems) > MOST:
        yield f"  and {len(problems) - MOST} more (coproduction status --json lists all)"


def _out_of_step(carried: Carrying, catalogue: Catalogue) -> Iterator[Problem]:
    page = carried.version
    for step in steps(carried, catalogue):
        passage = step.passage
        if step.is_stale or step.before is None:
            since = f"changed since {step.before.compared}" if step.before else "was never compared"
            ideas = [idea for group in step.groups for idea in group.ideas]
            yield _told(
                page,
                ideas[0].line if ideas else 1,
                f"“{passage.title}” (docs/{passage.page}:{passage.line}) {since}.",
                f"Read both. Then run: {accept(page.uri, passage.name)}",
            )


def _left_out(carried: Carrying) -> Iterator[Problem]:
    page = carried.version
    if not carried.groups:
        what = "The page does not say which passages its ideas carry."
        yield _told(page, 1, what, "Add the field “carries” (data/schema/README.md explains it).")
        return
    for passage in carried.lost:
        yield _told(
            page,
            page.entry.line("carries"),
            f"Nothing carries “{passage.title}” (docs/{passage.page}:{passage.line}).",
            f"Name it under “carries:”, or add “leaves_out: {{{passage.name}: why}}”.",
        )
    if carried.free:
        what = f"{lines(carried.free).capitalize()} name no passage."
        mend = "Add their heading to “carries:”, with the passage, or with “nothing”."
        yield _told(page, carried.free[0].line, what, mend)


def _unchecked(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    if isinstance(page.entry.record, EasyRead):
        count, total = unchecked(page, catalogue)
        if count:
            what = f"{count} of {total} ideas."
            yield _told(page, 1, what, f"Ask a group: coproduction check-pack {page.uri}")


def _told(page: Page, line: int, what: str, mend: str) -> Problem:
    return Problem(page.file, line, what, mend, "warning")
