"""Notes of a page that is converted: one that is missing or unused costs a warning alone."""

from datetime import date
from pathlib import Path

import pytest

from coproduction.convert import convert
from project import TESTS


@pytest.mark.parametrize("body", ["Bring cups.\n\n[^1]: Two of them.", "Bring cups.[^1]"])
def test_a_note_without_its_other_half_only_warns(body: str, tmp_path: Path) -> None:
    page = tmp_path / "cups.md"
    page.write_text(f"# Cups\n\n{body}\n")
    made = convert(page, ["txt"], TESTS / "example", date(2026, 11, 1))
    assert [one.severity for one in made.problems] == ["warning"]
    assert len(made.offers) == 1
