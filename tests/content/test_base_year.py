"""The base year says of 2013 to 2014 what the figures say, and no more."""

import pytest

from coproduction.load import Catalogue
from coproduction.model.figure import Figure
from coproduction.project import Project
from coproduction_yearly.year import Year

SAME = {
    "members": "network-members",
    "members-took-part": "network-active-members",
    "activities": "network-activities",
    "meetings-planned": "network-meetings-planned",
    "meetings-held": "network-meetings-held",
}


@pytest.fixture(scope="module")
def catalogue(ours: Project) -> Catalogue:
    return ours.catalogue


def test_its_counts_are_those_of_the_figures(catalogue: Catalogue) -> None:
    counts = {one.id: str(one.value) for one in catalogue.find(Year, "2014").counts}
    assert counts == {name: str(catalogue.find(Figure, one).value) for name, one in SAME.items()}


def test_every_measure_has_an_answer_with_its_paragraph(catalogue: Catalogue) -> None:
    results = catalogue.find(Year, "2014").results
    assert [len(results), {one.measure for one in results if not one.evidence}] == [9, set()]


def test_of_the_40_percent_only_the_highest_share_is_known(catalogue: Catalogue) -> None:
    results = {one.measure: one for one in catalogue.find(Year, "2014").results}
    share = results["members-take-part"]
    assert share.value
    assert [share.value.least, share.value.most, share.answer] == [None, 44, "cannot-be-said"]
