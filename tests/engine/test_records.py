"""Records of the world as it is: members, amounts, many files, and one mistake made many times."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

from coproduction.cli import main
from coproduction.load import load
from coproduction.model.people import Organisation
from coproduction.problem import Problem, nearest, report
from coproduction.project import check, read_project

MEMBER = """- id: only-member
  name: Only A Member
  member_of:
    - group: readers
      category: founders
      source: {document: minutes, place: List of members}
"""
FILE = "data/organisations.yml"


def add(project: Path, file: str, text: str) -> None:
    path = project / file
    path.parent.mkdir(exist_ok=True)
    path.write_text((path.read_text() if path.exists() else "") + text)


def told(project: Path, form: str = "text") -> str:
    return CliRunner().invoke(main, ["check", "--format", form, str(project)]).output


# members


def entries(project: Path, by: str) -> list[str]:
    page = project / "docs/all-views.md"
    text = page.read_text()
    page.write_text(f"{text}\n## Here\n\n```data\nshow: organisations\n{by}\n```\n")
    article = read_project(project).articles["all-views.md"]
    shown = BeautifulSoup(article, "html.parser").select("[data-part=view]")[-1]
    return [" ".join(one.get_text(" ").split()) for one in shown.select(".entry")]


@pytest.mark.parametrize("by", ["by: name", "by: part"])
def test_an_organisation_may_be_a_member_and_no_more(by: str, project: Path) -> None:
    add(project, FILE, MEMBER)
    assert check(read_project(project)) == []
    (shown,) = [one for one in entries(project, by) if one.startswith("Only A Member")]
    assert "Member of The readers' group (Founders). (List of members)" in shown


def test_an_organisation_of_which_nothing_is_said_is_refused(project: Path) -> None:
    add(project, FILE, "- id: nobody\n  name: Nobody\n")
    (found,) = check(read_project(project))
    assert (found.file, found.line) == (FILE, 19)
    assert "Nothing is said of “nobody”" in found.what


# amounts


@pytest.mark.parametrize("value", ["£1.2m", "1 in 4", "12–15", "-5", "½", "< 5", "> 60", "~50"])
def test_an_amount_is_printed_as_it_is_written(value: str, project: Path) -> None:
    figures = project / "data/figures.yml"
    figures.write_text(figures.read_text().replace("value: over 30", f'value: "{value}"'))
    add(project, "docs/index.md", "\n\n{{ figure.readers }} now, {{ figure.readers }} then.\n")
    article = BeautifulSoup(read_project(project).articles["index.md"], "html.parser")
    (last,) = [one for one in article.select("p") if one.get_text().endswith(" then.")]
    assert last.get_text() == f"{value} now, {value} then."
    assert last.parent
    assert last.parent.name == "[document]"
    label = f"{value}: where this number comes from (People on the list of members)"
    assert [one.get("aria-label") for one in last.select("a")] == [label, label]


def chart(project: Path, *values: str) -> list[Problem]:
    figures = project / "data/figures.yml"
    text = figures.read_text()
    for old, new in zip(("value: 12\n", "value: 6\n"), values, strict=True):
        text = text.replace(old, f'value: "{new}"\n')
    figures.write_text(text)
    page = project / "docs/all-views.md"  # where the same figure is drawn as people, too
    page.write_text(page.read_text().replace("people: [morning]\n", ""))
    return [one for one in read_project(project).problems if one.file == "docs/all-views.md"]


def test_a_chart_takes_exact_amounts_of_one_unit(project: Path) -> None:
    assert chart(project, "£1.2m", "£500") == []


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("12–15", "6", "not exact"),
        ("fewer than 5", "6", "not exact"),
        ("£500", "6", "differ in kind of number"),
        ("1 in 4", "6", "differ in kind of number"),
        ("-5", "6", "below nothing"),
    ],
)
def test_a_chart_compares_nothing_else(one: str, other: str, why: str, project: Path) -> None:
    (found,) = chart(project, one, other)
    assert why in found.what


# more than one file a kind


def test_records_of_a_kind_may_stand_in_many_files(project: Path) -> None:
    add(project, "data/organisations/north.yml", MEMBER)
    add(project, "data/organisations/south.yml", MEMBER.replace("only-member", "another"))
    catalogue = load(project)
    assert check(read_project(project)) == []
    ids = [one.id for one in catalogue.all(Organisation)]
    assert ids == ["library", "bakery", "only-member", "another"]


def test_one_id_in_two_files_is_refused_with_both_places(project: Path) -> None:
    add(project, "data/organisations/north.yml", MEMBER)
    add(project, "data/organisations/south.yml", f"\n{MEMBER}")
    (found,) = check(read_project(project))
    assert (found.file, found.line) == ("data/organisations/south.yml", 2)
    assert "“only-member” stands here for the second time" in found.what
    assert "the first is in data/organisations/north.yml on line 1" in found.what


def test_a_file_among_many_that_cannot_be_read_gives_one_problem(project: Path) -> None:
    add(project, "data/figures/more.yml", "- id: [\n")
    (found,) = check(read_project(project))
    assert found.file == "data/figures/more.yml"


@pytest.mark.parametrize("name", ["data/organisations/notes.txt", "data/organisations/a/b.yml"])
def test_other_files_among_them_are_refused(name: str, project: Path) -> None:
    (project / name).parent.mkdir(parents=True)
    (project / name).write_text(MEMBER)
    (found,) = check(read_project(project))
    assert found.file.startswith("data/organisations/")
    assert "files of records alone" in found.what


def test_a_folder_with_a_mistyped_name_is_not_passed_over(project: Path) -> None:
    add(project, "data/organisation/north.yml", MEMBER)
    (found,) = check(read_project(project))
    assert found.file == "data/organisation"
    assert "Did you mean “organisations”?" in found.mend


# one mistake made many times


def test_a_field_that_is_unknown_in_221_records_is_told_once(project: Path) -> None:
    for number in range(221):
        add(project, FILE, MEMBER.replace("only-member", f"m{number}") + "  town: York\n")
    said = told(project)
    assert said.count("There is no field “town”") == 1
    assert f"{FILE}:25: " in said
    assert "There are 220 more like it, on lines 32, 39, 46 and so on." in said
    assert "1 problem in 1 file." in said
    (found,) = json.loads(told(project, "json"))
    assert len(found["also"]) == 220


def test_a_wrong_word_in_many_records_is_told_once(project: Path) -> None:
    for number in range(30):
        wrong = MEMBER.replace("founders", "fonders").replace("only-member", f"m{number}")
        add(project, FILE, wrong)
    assert told(project).count("has no category") == 1


def test_many_wrong_words_of_one_kind_are_told_once() -> None:
    found = [Problem("a.yml", n, f"value: “a{n}” is not an amount.", "Mend.") for n in range(1, 99)]
    said = report(found)
    assert said.startswith("a.yml:1: value: “a1” is not an amount. There are 97 more like it, on")
    assert said.endswith("1 problem in 1 file.")


def test_a_few_mistakes_have_a_line_each() -> None:
    found = [Problem("a.yml", n, "There is no field “town”.", "Mend.") for n in (1, 5, 9)]
    assert report(found).endswith("3 problems in 1 file.")


def test_where_no_name_is_right_that_is_said() -> None:
    assert nearest("town", []) == "There is none yet."
