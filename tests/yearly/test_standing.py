"""A promise stands as its last update says, on the last day of the year that is asked for."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from coproduction.load import Catalogue
from coproduction.project import read_project
from coproduction.views.registry import views
from coproduction_yearly.standing import standings
from coproduction_yearly.year import Year


@pytest.fixture
def catalogue(network: Path) -> Catalogue:
    before = (network / "data/years/2026.yml").read_text()
    before = before.replace('"2026"', '"2025"').replace("2025-04/2026-03", "2024-04/2025-03")
    (network / "data/years/2025.yml").write_text(before)
    return read_project(network).catalogue


def states(catalogue: Catalogue, year: str) -> dict[str, str]:
    return {one.promise.id: one.state for one in standings(catalogue, catalogue.find(Year, year))}


def test_each_promise_is_in_the_state_of_its_last_update(catalogue: Catalogue) -> None:
    assert states(catalogue, "2026") == {
        "welcome-pack": "done",
        "pay-policy": "done",
        "fares-first": "done",
        "panel-rule": "done",
        "staff-training": "moved",
        "breaks-leaflet": "done",
        "young-members": "late",
        "buying-rules": "silent",
        "hall-lift": "given-up",
        "second-plan": "on-the-way",
    }


def test_a_year_before_does_not_know_what_came_later(catalogue: Catalogue) -> None:
    assert Counter(states(catalogue, "2025").values()) == {"silent": 7, "done": 3}


def test_a_promise_done_after_its_day_is_said_to_be_late(catalogue: Catalogue) -> None:
    found = standings(catalogue, catalogue.find(Year, "2026"))
    assert [one.promise.id for one in found if one.late_done] == ["panel-rule"]


def test_what_was_promised_first_is_kept_when_the_day_moves(catalogue: Catalogue) -> None:
    found = {one.promise.id: one for one in standings(catalogue, catalogue.find(Year, "2026"))}
    moved = found["staff-training"]
    assert [str(moved.promise.due), str(moved.due)] == ["30 September 2025", "30 June 2026"]


def shown(catalogue: Catalogue, form: str, **options: object) -> dict[str, Any]:
    """What the template of a view of 2026 is given."""
    view = next(one for one in views() if one.show == "year" and one.form == form)
    asked = {"show": "year", "as": form, "year": "2026", **options}
    return view.context(catalogue, view.options.model_validate(asked))


def test_what_slipped_and_ended_in_a_year_before_is_not_told_again(catalogue: Catalogue) -> None:
    listed = [one.promise.id for one in shown(catalogue, "slipped")["promises"]]
    assert listed == ["panel-rule", "staff-training", "young-members", "buying-rules", "hall-lift"]


def test_a_number_of_the_year_before_is_told_of_its_own_whole(catalogue: Catalogue) -> None:
    (row,) = shown(catalogue, "glance", counts=["access-met"])["rows"]
    _, whole, last, last_whole = row
    assert [str(one.value) for one in (whole, last, last_whole)] == ["31", "27", "31"]
