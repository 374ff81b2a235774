"""A new record, or another value in one, changes its own lines of the real data and no others."""

import difflib
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from coproduction.model import Kind, by_name, kinds
from coproduction.source import Mapping, Sequence, read_text, read_yaml
from coproduction_editing.commands import BY_COMMAND
from coproduction_editing.fields import as_tree, fields_of
from coproduction_editing.plans import new_record, set_field
from coproduction_editing.splice import Original
from coproduction_editing.workspace import Change, files_of
from coproduction_editing.yaml_text import in_brackets
from project import ROOT

KINDS = [kind for kind in kinds() if kind.name not in BY_COMMAND]
TODAY = date(2026, 11, 28)
ID = "a-new-one-for-a-test"


def named(kind: Kind) -> str:
    return kind.name


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A project that holds our data alone, for plans that write nothing."""
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("s*s/"))
    return tmp_path


def examples(kind: Kind) -> dict[str, str]:
    """What somebody would type to fill in every field."""
    typed = {one.path: one.example for one in fields_of(kind.model)}
    return {**typed, "id": ID}


def changed(root: Path, change: Change) -> tuple[list[str], list[str]]:
    """The lines that are gone, and those that are new."""
    ((file, new),) = change.files.items()
    old = (root / file).read_bytes().decode() if (root / file).exists() else ""
    lines = difflib.ndiff(old.splitlines(True), new.raw.splitlines(True))
    found = [line for line in lines if line[:2] in ("- ", "+ ")]
    return [one[2:] for one in found if one[0] == "-"], [one[2:] for one in found if one[0] == "+"]


def records(root: Path, kind: Kind) -> Iterator[tuple[str, Mapping]]:
    for file in files_of(root, kind):
        items = read_yaml(read_text(root / file, file), file)
        assert isinstance(items, Sequence)
        yield from ((file, one) for one in items if isinstance(one, Mapping))


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_a_new_record_takes_no_line_away(kind: Kind, data: Path) -> None:
    change = new_record(data, kind, examples(kind))
    gone, new = changed(data, change)
    assert gone == []
    assert [line for line in new if line.strip() == f"- id: {ID}"]


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_all_other_records_are_read_as_before(kind: Kind, data: Path) -> None:
    ((file, new),) = new_record(data, kind, examples(kind)).files.items()
    before = [as_tree(one) for name, one in records(data, kind) if name == file]
    after = read_yaml(new.text, file)
    assert isinstance(after, Sequence)
    others = [as_tree(one) for one in after if isinstance(one, Mapping) and one["id"] != ID]
    assert others == before


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_every_field_of_every_record_can_be_set_to_what_it_says(kind: Kind, data: Path) -> None:
    found = list(records(data, kind))
    texts = {file: (data / file).read_text() for file in files_of(data, kind)}
    trees = {file: as_tree(read_yaml(text, file)) for file, text in texts.items()}
    for file, record in found[:: max(1, len(found) // 8)]:
        for name, value in record.items():
            if name == "id":
                continue
            tree = as_tree(value)
            typed = tree if isinstance(tree, str) else in_brackets(tree)
            change = set_field(data, kind.name, str(record["id"]), str(name), typed)
            assert as_tree(read_yaml(change.files[file].text, file)) == trees[file]
            assert comments(change.files[file].raw) == comments(texts[file])


def comments(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.lstrip().startswith("#")]


def test_where_a_kind_has_a_file_for_each_there_is_one_more(data: Path) -> None:
    kind = next(one for one in KINDS if one.plural == "words")
    (data / "data/words").mkdir()
    (data / "data/words.yml").rename(data / "data/words/hard.yml")
    assert [*new_record(data, kind, examples(kind)).files] == [f"data/words/{ID}.yml"]


def test_a_value_in_one_line_changes_that_line_and_the_date(data: Path) -> None:
    change = set_field(data, "figure", "network-members", "value", "over 70", TODAY)
    assert changed(data, change) == (
        ["  value: over 60\n"],
        ["  value: over 70\n", "  changed: 2026-11-28\n"],
    )


def test_a_field_in_brackets_changes_inside_them_alone(data: Path) -> None:
    change = set_field(data, "figure", "network-members", "source.place", "¶29")
    assert changed(data, change) == (
        ["  source: {document: board-report-2014, place: ¶28}\n"],
        ["  source: {document: board-report-2014, place: ¶29}\n"],
    )


def test_words_that_yaml_would_read_as_a_number_are_put_in_quotation_marks(data: Path) -> None:
    change = set_field(data, "word", "carer", "word", "2014")
    assert changed(data, change)[1] == ['  word: "2014"\n']


def test_a_field_that_was_not_there_stands_where_the_reference_has_it(data: Path) -> None:
    change = set_field(data, "figure", "network-organisations", "note", "Counted in May.")
    lines = change.files["data/figures.yml"].text.split("\n")
    at = lines.index("  note: Counted in May.")
    assert lines[at - 1] == "  topic: The Network"
    assert lines[at + 1].startswith("  source:")


def test_a_field_that_is_taken_out_takes_its_own_lines_along(data: Path) -> None:
    change = set_field(data, "figure", "network-members", "note", None)
    gone, new = changed(data, change)
    assert new == []
    assert [line.strip()[:8] for line in gone] == ["note: >-", "This is "]


def test_the_site_has_a_publisher_in_one_line_more(data: Path) -> None:
    change = set_field(data, "site", "", "publisher", "Example Network", TODAY)
    assert changed(data, change) == ([], ["publisher: Example Network\n"])


def test_a_file_with_other_line_ends_keeps_them(data: Path) -> None:
    path = data / "data/figures.yml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    change = set_field(data, "figure", "network-members", "value", "over 70", TODAY)
    raw = change.files["data/figures.yml"].raw
    assert raw.startswith("\ufeff#")
    assert raw.count("\n") == raw.count("\r\n") == path.read_bytes().count(b"\n") + 1
    assert changed(data, change)[1] == ["  value: over 70\r\n", "  changed: 2026-11-28\r\n"]


def test_a_remark_behind_a_value_stays(data: Path) -> None:
    path = data / "data/words.yml"
    path.write_text("- id: a\n  word: a thing  # as people say\n  meaning: What it is.\n")
    long = "word " * 40
    change = set_field(data, "word", "a", "word", long)
    assert f"word: {long.strip()}  # as people say\n" in change.files["data/words.yml"].raw


@pytest.mark.parametrize("end", ["", "\n", "\n\n# the end\n"])
def test_a_record_is_added_whatever_the_file_ends_in(end: str, data: Path) -> None:
    path = data / "data/events.yml"
    text = path.read_text().rstrip("\n") + end
    path.write_text(text)
    change = new_record(data, by_name()["event"], examples(by_name()["event"]))
    new = change.files["data/events.yml"]
    assert new.raw.startswith(text.rstrip("\n").removesuffix("# the end").rstrip("\n"))
    assert new.raw.endswith(end)
    assert isinstance(new, Original)


def test_one_more_of_a_list_stands_at_its_end(data: Path) -> None:
    more = "{part: host, did: It lent a room., source: {document: board-report-2014, place: ¶9}}"
    change = set_field(data, "organisation", "nef", "parts.+", more)
    gone, new = changed(data, change)
    assert gone == []
    assert new[0] == "    - part: host\n"
    assert new[-1] == "      source: {document: board-report-2014, place: ¶9}\n"


def test_one_of_a_list_in_brackets_is_changed_in_its_place(data: Path) -> None:
    change = set_field(data, "word", "carer", "also.1", "unpaid carers")
    assert changed(data, change) == (["  also: [carers]\n"], ["  also: [unpaid carers]\n"])
