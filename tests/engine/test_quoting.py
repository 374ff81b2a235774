"""Quotation marks in hints and messages, and a tab in the settings."""

from pathlib import Path

import pytest
import yaml

from coproduction.problem import Problem
from coproduction.settings import read_settings
from coproduction.source import Unreadable, in_quotation_marks


@pytest.mark.parametrize("words", ["one: two", 'a "b": c', "C:\\new: 1", 'it\'s "b": \\d', "'"])
def test_a_value_between_the_marks_of_a_hint_is_read_as_it_was(words: str) -> None:
    assert yaml.safe_load(in_quotation_marks(words)) == words


def test_marks_that_an_editor_typed_stand_within_others() -> None:
    told = Problem("a.md", 1, "There is no “a “b” c”, “d” or “e”.", "Write ““f””.")
    assert (told.what, told.mend) == ("There is no ‘a “b” c’, “d” or “e”.", "Write ‘“f”’.")


def test_a_tab_in_the_settings_is_told_as_one(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: a\nplugins: []\n\tnav: []\n")
    with pytest.raises(Unreadable) as told:
        read_settings(tmp_path)
    assert (told.value.problem.line, told.value.problem.mend) == (3, "Write spaces instead.")
