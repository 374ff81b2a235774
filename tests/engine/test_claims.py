"""Lines of origin: what each clause of “From: …” says."""

from coproduction.page import read_body
from coproduction.page.claims import Claim, Origin, read_origin


def read(line: str) -> Origin:
    return read_origin(line, 0, read_body(line, "page.md", 1).mentions)


def test_what_stands_after_the_last_of_several_sources_holds_for_all() -> None:
    line = "From: {{ source.a ¶3 }} and {{ source.b }} for the date; {{ source.c ¶1, ¶2 }}."
    assert read(line).claims == (
        Claim("a", ("¶3",), "for the date"),
        Claim("b", (), "for the date"),
        Claim("c", ("¶1", "¶2"), ""),
    )


def test_words_between_two_sources_are_of_the_first_with_the_name_of_the_second() -> None:
    found = read("From: {{ source.a }} for the guidance on {{ source.b }}.").claims
    assert found == (Claim("a", (), "for the guidance on {{ source.b }}"), Claim("b", (), ""))


def test_clauses_without_a_source_are_ours() -> None:
    assert read("From: us.").ours == ("",)
    assert read("From: {{ source.a }}; the sums are ours.").ours == ("the sums are ours",)
    drawn = read("From: our suggestion, drawing on {{ source.a ¶3 }}.")
    assert drawn == Origin((Claim("a", ("¶3",), ""),), ("",), "")


def test_a_sentence_that_follows_stays_in_the_page() -> None:
    assert read("From: {{ source.a }}. This is not advice.").rest == "This is not advice."
