"""Every phrase that is asked for is there, and every phrase that is there is asked for."""

import pytest

from asked import Asked, everywhere
from coproduction.phrases import NoPhrase, phrases_of, texts_in

pytestmark = pytest.mark.slow

TEXTS = texts_in("en")
COUNTED = {key.removesuffix(".one") for key in TEXTS if key.endswith(".one")}
KEYS = sorted({*TEXTS, *COUNTED} - {f"{key}.{n}" for key in COUNTED for n in ("one", "other")})


@pytest.fixture(scope="module")
def asked() -> list[Asked]:
    return everywhere()


def test_every_phrase_that_is_asked_for_is_there(asked: list[Asked]) -> None:
    placed = [one for one in asked if one.where]
    assert not [one for one in placed if not any(one.fits(key) for key in KEYS)]


def test_every_phrase_that_is_there_is_asked_for(asked: list[Asked]) -> None:
    unasked = [key for key in KEYS if not any(one.fits(key) for one in asked)]
    assert unasked == [], "delete them from templates/phrases/en.yml"


def test_a_phrase_that_is_not_there_is_named() -> None:
    with pytest.raises(NoPhrase, match=r"no phrase “film\.safe” in en"):
        phrases_of()("film.safe")


def test_a_gap_that_nothing_fills_is_named() -> None:
    with pytest.raises(NoPhrase, match=r"“film\.label” wants title"):
        phrases_of()("film.label")


def test_a_count_chooses_the_phrase() -> None:
    t = phrases_of()
    assert [t("count.page", n=n) for n in (1, 2)] == ["1 page", "2 pages"]


def test_in_a_phrase_with_markup_all_else_is_escaped() -> None:
    t = phrases_of(own=(("film.label", "<{title}> & {more}"),))
    made = t("film.label", title=t.markup("film.save"), more="<b>")
    assert made == "&lt;Save the film&gt; &amp; &lt;b&gt;"


def test_the_sites_own_phrase_stands_in_the_place_of_the_languages() -> None:
    t = phrases_of("en-GB", (("film.save", "Keep it"),))
    assert (t("film.save"), t("film.year")) == ("Keep it", "Year")
