"""A licence is called by its name in full, with where its text is."""

from coproduction.model.licences import terms
from coproduction.model.site import Licence, Site

SITE = Site(
    name="Readers Together",
    strapline="Read it aloud",
    independence="Ours.",
    started="2026-11-01",  # type: ignore[arg-type]  # as it is written in data
    licence=Licence(name="MIT", title="Our terms", address="https://example.org/terms"),
)


def test_a_licence_that_is_known_has_its_name_in_words_and_an_address() -> None:
    found = terms("CC-BY-4.0", None)
    assert found.title == "Creative Commons Attribution 4.0 International"
    assert found.address == "https://creativecommons.org/licenses/by/4.0/"


def test_the_site_s_own_is_called_as_the_site_calls_it() -> None:
    assert terms("MIT", SITE)[1:] == ("Our terms", "https://example.org/terms")
    assert terms("CC0-1.0", SITE).title == "Creative Commons Zero 1.0 Universal"


def test_another_is_shown_as_its_record_names_it() -> None:
    assert terms("By kind permission", SITE)[1:] == ("By kind permission", "")
