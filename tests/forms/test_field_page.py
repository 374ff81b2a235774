"""On the page a form is labelled, works without script, sends nothing and keeps nothing."""

import pytest
from bs4 import BeautifulSoup, Tag

from coproduction.project import Project, check

CONTROLS = "input, textarea, select"


def name_of(control: Tag, page: BeautifulSoup) -> str:
    label = page.find("label", attrs={"for": control.get("id")}) if control.get("id") else None
    return str(control.get("aria-label") or (label.get_text() if label else ""))


def test_a_form_has_no_problems(with_form: Project) -> None:
    assert [one for one in check(with_form) if one.file == "docs/form.md"] == []


def test_everything_to_fill_in_has_a_name(page: BeautifulSoup) -> None:
    controls = page.select(CONTROLS)
    assert len(controls) > 20
    assert [str(one) for one in controls if not name_of(one, page)] == []


def test_answers_to_choose_from_stand_below_their_question(page: BeautifulSoup) -> None:
    for control in page.select('input[type="radio"], input[type="checkbox"]'):
        group = control.find_parent("fieldset")
        assert group
        assert group.find("legend")


def test_help_belongs_to_what_it_helps_with(page: BeautifulSoup) -> None:
    described = page.select("[aria-describedby]")
    assert len(described) > 3
    for one in described:
        assert page.find(id=one["aria-describedby"])


def test_nothing_can_be_sent(page: BeautifulSoup) -> None:
    assert page.select("form, button, [formaction], input[type=submit]") == []


def test_a_browser_is_told_to_keep_nothing(page: BeautifulSoup) -> None:
    written = page.select('input[type="text"], textarea')
    kept = [one for one in written if one.get("autocomplete") != "off"]
    assert kept == []


@pytest.mark.parametrize("written", ["<input>", "<label>Name</label>", "<textarea></textarea>"])
def test_a_page_has_no_fields_of_its_own(written: str, with_form: Project) -> None:
    article = f"<h1>A</h1><p>Words {written}</p>"
    said = [one.what for one in with_form.judge("form.md", article)]
    assert any("may not stand in a page" in one for one in said)
