"""Years that share months: from the difference of two such, small numbers could be worked out."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from coproduction.model.when import When
from coproduction_yearly.tally import Refused
from coproduction_yearly.year import Year


def refuse_overlap(period: When, file: str, years: Mapping[str, Year]) -> None:
    """Raises `Refused` where a period shares months with a year of another file."""
    for other_file, year in years.items():
        if other_file != file and _share(period, year.period):
            raise Refused(_said(f"{period}", f"{other_file}, {year.period}"))


def refuse_shared(periods: Sequence[When]) -> None:
    """Raises `Refused` where two periods share months, or would be one file."""
    for one, other in combinations(periods, 2):
        if _share(one, other):
            raise Refused(_said(f"{one}", f"{other}"))
        if one.last and other.last and one.last.year == other.last.year:
            raise Refused(
                f"{one} and {other} end in the same year, so their files would have one name. "
                "Count them one by one, each with -o and a name of its own."
            )


def _share(one: When, other: When) -> bool:
    if not (one.first and one.last and other.first and other.last):
        return False
    return one.first <= other.last and other.first <= one.last


def _said(period: str, other: str) -> str:
    return (
        f"{period} shares months with {other}, and from the difference of two such years small "
        "numbers could be worked out. Choose another period."
    )
