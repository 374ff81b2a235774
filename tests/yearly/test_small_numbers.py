"""No count below the threshold can be worked out from a published year, by algebra or bounds."""

from math import inf
from typing import Any

import pytest
from attacker import Attacker
from count_again import count_again
from networks import as_log, drawn

from coproduction.model.when import parse_when
from coproduction_yearly.tally.settings import Settings
from coproduction_yearly.tally.writing import tallied

PERIOD = parse_when("2026-04/2027-03")


def published(rows: Any, threshold: int = 5, rounded: int | None = None) -> dict[str, Any]:
    return tallied(as_log(rows), PERIOD, Settings(threshold, {}, {}, ""), rounded)


def given_away(year: dict[str, Any], true: dict[str, int]) -> list[str]:
    """Small numbers of which a reader can tell more than “fewer than 5” leaves open.

    One that is printed as such may be any of 1 to 4; one that is not printed any of four at least.
    """
    return narrowed(Attacker(year), true)


def narrowed(attacker: Attacker, true: dict[str, int]) -> list[str]:
    """The same, of what an attacker knows."""
    found, most_small = attacker.found(), attacker.threshold - 1
    return [
        f"{name} is {true[name]}: between {least} and {most}"
        for name, (least, most) in found.items()
        if 0 < true.get(name, 0) <= most_small and most - least < most_small - 1
    ]


def test_the_attacker_works_out_a_number_that_was_kept_back_badly() -> None:
    counts = [
        {"id": "took-part", "value": 20, "unit": "people"},
        {"id": "carer", "series": "perspective", "value": 17, "unit": "people"},
        {"id": "staff", "series": "perspective", "value": "fewer than 5", "unit": "people"},
        {"id": "activities", "value": 0, "unit": "activities"},
    ]
    year = {"threshold": 5, "counts": counts}
    assert given_away(year, {"carer": 17, "staff": 3}) == ["staff is 3: between 3 and 3"]


@pytest.mark.parametrize("seed", range(60))
def test_no_small_number_can_be_narrowed_down(seed: int) -> None:
    rows = drawn(seed)
    assert given_away(published(rows), count_again(rows)) == []


@pytest.mark.parametrize("seed", range(60))
def test_who_knows_which_numbers_kept_back_are_large_finds_no_small_one(seed: int) -> None:
    rows = drawn(seed)
    true = count_again(rows)
    attacker = Attacker(published(rows))
    for name, (least, most) in attacker.bounds.items():
        if least != most and " without " not in name and true.get(name, 0) >= 5:
            attacker.bounds[name] = (max(least, 5), most)
    told = [name for name, (least, most) in attacker.found().items() if least == most]
    assert [name for name in told if 0 < true.get(name, 0) < 5] == []


def without_staff(seed: int) -> Any:
    """The rows of a small network in which staff are no members, are not paid, and others are."""
    rows = drawn(seed)
    is_staff = {one["person"]: one["perspective"] == "staff" for one in rows["people"]}
    for one in rows["people"]:
        one["member"] = "no" if is_staff[one["person"]] else "yes"
        one["group"] = "carers in work" if one["perspective"] == "carer" and one["group"] else None
    for row in rows["involvement"]:
        row["paid"] = "no" if is_staff[row["person"]] else row["paid"]
    rows["groups"][0]["group"] = "carers in work"
    return rows


@pytest.mark.parametrize("seed", range(40))
def test_who_knows_that_members_and_the_paid_are_no_staff_finds_no_small_number(seed: int) -> None:
    rows = without_staff(seed)
    true, attacker = count_again(rows), Attacker(published(rows))
    others = ["draws-on-care", "carer", "both"]
    attacker.adds_up("members-took-part", others)
    for part, wholes in (("paid", others), ("group-carers-in-work", ["carer"])):
        left = f"left of {part}"
        attacker.bounds[left] = (0, inf)
        attacker.equations.append(dict.fromkeys(wholes, 1) | {part: -1, left: -1})
    true["left of paid"] = sum(true[one] for one in others) - true.get("paid", 0)
    true["left of group-carers-in-work"] = true["carer"] - true.get("group-carers-in-work", 0)
    assert narrowed(attacker, true) == []


@pytest.mark.parametrize("threshold", [3, 8, 10])
def test_a_site_can_choose_another_threshold(threshold: int) -> None:
    for seed in range(8):
        rows = drawn(seed)
        assert given_away(published(rows, threshold), count_again(rows)) == []


@pytest.mark.parametrize("seed", range(20))
def test_what_is_printed_is_true(seed: int) -> None:
    rows = drawn(seed)
    true, year = count_again(rows), published(rows)
    for count in year["counts"]:
        if count["unit"] in ("people", "requests") and "value" in count:
            number = true.get(count["id"], 0)
            assert count["value"] == ("fewer than 5" if 0 < number < 5 else number), count["id"]


def test_little_is_kept_back_where_all_numbers_are_large() -> None:
    people = [{"person": f"P{at}", "perspective": ("carer", "staff")[at % 2]} for at in range(60)]
    activities = [{"activity": "A1", "what": "A"}, {"activity": "A2", "what": "B"}]
    involved = [
        {"person": f"P{at}", "activity": f"A{1 + (at + more) % 2}", "role": "took part"}
        for at in range(60)
        for more in range(1 + (at % 3 == 0))
    ]
    year = published({"people": people, "activities": activities, "involvement": involved})
    assert all("value" in one for one in year["counts"])


def test_rounded_numbers_are_rounded_and_say_so() -> None:
    year = published(drawn(3), rounded=5)
    values = [one["value"] for one in year["counts"] if one["unit"] == "people" and "value" in one]
    assert year["rounded"] == 5
    assert all(value == "fewer than 5" or value % 5 == 0 for value in values)
