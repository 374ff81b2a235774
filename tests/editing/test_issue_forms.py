"""Forms of the code host: in step with the models; their answers change one thing, and run none."""

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hostile_bodies import HARMLESS, REFUSED, WORD

from coproduction.cli import main
from coproduction.problem import errors
from coproduction.project import check, read_project
from coproduction.source import Mapping, Sequence, read_text, read_yaml
from coproduction_editing.forms.body import answers
from coproduction_editing.forms.files import FOLDER, form_files
from coproduction_editing.forms.form import forms
from project import ROOT

EVENTS = Path(__file__).parent / "events"
FORMS = [form.id for form in forms()]
CHANGES = {
    "film": ("docs/a-room-of-our-own.md", "They paint it."),
    "organisation": ("data/organisations.yml", "- id: mill-lane-cafe"),
    "progress": ("data/deliverables.yml", "The shelves stand."),
    "figure": ("data/figures.yml", "- id: cups-of-tea"),
    "word": ("data/words.yml", "also: [quorums, quorate]"),
    "better-words": ("docs/guide.md", "Everybody may"),
    "correct-a-fact": ("data/figures.yml", "value: over 31"),
}


def files(project: Path) -> dict[str, bytes]:
    found = [one for one in project.rglob("*") if one.is_file() and ".cache" not in one.parts]
    return {one.relative_to(project).as_posix(): one.read_bytes() for one in found}


def send(project: Path, event: Path) -> tuple[Result, str]:
    """What the program says, and what it answers in the issue."""
    into = project.parent / "answer"
    words = ["from-form", str(event), "--into", str(into), "--project", str(project)]
    result = CliRunner().invoke(main, words)
    return result, (into / "answer.md").read_text() if (into / "answer.md").exists() else ""


def event_with(body: str, folder: Path) -> Path:
    event = json.loads((EVENTS / "word.json").read_text())
    event["issue"]["body"] = body
    (folder / "event.json").write_text(json.dumps(event))
    return folder / "event.json"


def test_the_forms_are_what_the_models_say() -> None:
    there = {f"{FOLDER}/{one.name}": one.read_text() for one in (ROOT / FOLDER).iterdir()}
    assert there == form_files(), "run coproduction issue-forms"


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_what_the_code_host_takes(name: str) -> None:
    """As its documentation has it: “Syntax for GitHub's form schema”."""
    form = yaml.safe_load(form_files()[f"{FOLDER}/{name}.yml"])
    assert {"name", "description", "body"} <= {*form}
    asked = [one for one in form["body"] if one["type"] != "markdown"]
    labels = [one["attributes"]["label"] for one in asked]
    ids = [one["id"] for one in asked]
    assert len({*labels}) == len(labels)
    assert len({*ids}) == len(ids)
    assert all(one["type"] in ("input", "textarea", "dropdown") for one in asked)
    assert all(isinstance(one["validations"]["required"], bool) for one in asked)
    options = [words for one in asked for words in one["attributes"].get("options", ())]
    assert all(isinstance(words, str) for words in options)


def test_no_two_forms_ask_the_same_questions() -> None:
    asked = [{ask.label for ask in form.asks} for form in forms()]
    assert all(not one < other for one in asked for other in asked)


@pytest.mark.parametrize("name", CHANGES)
def test_a_form_makes_its_change_and_the_check_passes(name: str, project: Path) -> None:
    before = files(project)
    result, answer = send(project, EVENTS / f"{name}.json")
    assert result.output.endswith(", from issue 12\n"), answer
    file, words = CHANGES[name]
    assert words in (project / file).read_text()
    assert {one for one, text in files(project).items() if before.get(one) != text} == {file}
    assert not errors(check(read_project(project)))


def test_a_problem_changes_nothing_by_itself(project: Path) -> None:
    before = files(project)
    result, answer = send(project, EVENTS / "problem.json")
    assert result.output == "No change.\n"
    assert "This form changes nothing by itself. People will read it." in answer
    assert files(project) == before


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_text_is_refused_in_words(name: str, project: Path, tmp_path: Path) -> None:
    before = files(project)
    result, answer = send(project, event_with(REFUSED[name], tmp_path))
    assert (result.exit_code, result.output) == (0, "No change.\n")
    assert answer.startswith("Nothing was changed yet. This is what is to be mended;")
    assert "Traceback" not in answer
    assert len(answer) < 1_000
    assert files(project) == before


@pytest.mark.parametrize("name", HARMLESS)
def test_a_hostile_text_is_one_record_at_most_and_runs_nothing(
    name: str, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    before = files(project)
    result, _ = send(project, event_with(HARMLESS[name], tmp_path))
    assert result.exit_code == 0
    assert not [*tmp_path.rglob("ran")]
    changed = {one for one, text in files(project).items() if before.get(one) != text}
    assert changed <= {"data/words.yml"}
    if changed:
        new = read_yaml(read_text(project / "data/words.yml", ""), "")
        assert isinstance(new, Sequence)
        ((word),) = [one for one in new if isinstance(one, Mapping) and one["id"] != "large-print"]
        told = answers(HARMLESS[name])[1]
        assert {*word} == {"id", *told}
        assert word["meaning"] == " ".join(told["meaning"].split())


def test_there_are_thirty_hostile_texts_and_more() -> None:
    assert len(REFUSED) + len(HARMLESS) >= 30
    assert [*WORD] == [ask.label for form in forms() if form.id == "word" for ask in form.asks]


def test_an_answer_cannot_end_the_block_it_is_quoted_in(project: Path, tmp_path: Path) -> None:
    body = REFUSED["no-form"]
    event = json.loads((EVENTS / "better-words.json").read_text())
    body = event["issue"]["body"].replace("docs/guide.md", "`````\n@maintainer")
    _, answer = send(project, event_with(body, tmp_path))
    fence = answer.splitlines()[2].removesuffix("text")
    assert answer.count(fence) == 2


@pytest.mark.parametrize(
    "event", [b"", b"[]", b"{}", b"\xff", b'{"issue": {"number": "1; ls", "body": "x"}}']
)
def test_what_is_no_event_is_said_to_be_none(event: bytes, project: Path, tmp_path: Path) -> None:
    (tmp_path / "event.json").write_bytes(event)
    result, answer = send(project, tmp_path / "event.json")
    assert "is no event of an issue." in result.output
    assert (result.exit_code, answer) == (1, "")
