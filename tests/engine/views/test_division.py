"""Names are divided by as few letters as keep each part short."""

from coproduction.views.division import by_letter, first_letter


def test_names_that_begin_alike_are_told_apart_by_more_letters() -> None:
    rows = [f"Sa{letter} {n}" for letter in "abc" for n in range(150)] + ["Z"]
    assert [(label, len(found)) for label, found in by_letter(rows, str, 200)] == [
        ("Saa", 150),
        ("Sab", 150),
        ("Sac", 150),
        ("Z", 1),
    ]


def test_names_that_are_all_alike_are_numbered() -> None:
    groups = by_letter(["Oxfam"] * 450, str, 200)
    assert [(label, len(found)) for label, found in groups] == [
        ("Oxfa 1", 200),
        ("Oxfa 2", 200),
        ("Oxfa 3", 50),
    ]


def test_a_name_stands_under_a_letter_or_digit_of_it() -> None:
    names = ["large print", "\N{LEFT DOUBLE QUOTATION MARK}Nothing", "=1+1", "the Bus", "+ < @"]
    assert [first_letter(name) for name in names] == ["L", "N", "1", "B", "0"]
