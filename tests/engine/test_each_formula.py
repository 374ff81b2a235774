"""Formulas of other programs are told each at its line, however many there are."""

from coproduction.page import read_body


def test_each_formula_is_told_where_it_begins() -> None:
    body = "$$\nx\n$$\n\n$$\ny\n$$\n\nWords $$z$$ here.\n"
    assert [one.line for one in read_body(body, "a.md", 1).problems] == [1, 5, 9]
