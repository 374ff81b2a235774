"""A memo on the disk: the next command reads it, and gives the same as one without it."""

import pickle
import shutil
from pathlib import Path

import pytest

from builds_again import made
from coproduction import kept_memo, site_files
from coproduction.export.files import data_files
from coproduction.load import Catalogue, Memo
from coproduction.problem import Problem
from coproduction.project import check, read_project
from coproduction.user_cache import user_cache
from project import ROOT
from sites import copy_example

pytestmark = pytest.mark.slow


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folder, in which even what took no time is kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(kept_memo, "SECONDS", 0)
    return tmp_path / "cache/coproduction"


def read(project: Path) -> tuple[int, list[Problem]]:
    """How much one command had to work out, and what it found."""
    with kept_memo.kept_memo("check", project) as memo:
        found = check(read_project(project, memo=memo))
    return memo.new, found


def files(cache: Path) -> list[Path]:
    return [*cache.rglob("*.pickle")]


def same_again(root: Path) -> None:
    memo = Memo(keeps=True)
    first = read_project(root, memo=memo)
    found = check(first)
    again: Memo = pickle.loads(pickle.dumps(memo.used()))
    second = read_project(root, memo=again)
    assert check(second) == found
    assert (second.bodies, second.views) == (first.bodies, first.views)
    assert again.new == 0


def test_what_is_written_is_read_as_it_was(project: Path) -> None:
    same_again(project)


def test_what_is_written_of_a_network_is_read_as_it_was(tmp_path: Path) -> None:
    same_again(copy_example(tmp_path / "network", ROOT / "examples/network"))


def test_what_is_written_of_our_site_is_read_as_it_was(checkout: Path) -> None:
    same_again(checkout)


def test_the_next_command_works_out_nothing_again(project: Path, cache: Path) -> None:
    first, found = read(project)
    assert first > 100
    assert read(project) == (0, found)
    assert len(files(cache)) == 1


def test_what_changed_is_worked_out_and_kept(project: Path, cache: Path) -> None:
    first, _ = read(project)
    with (project / "docs/index.md").open("a") as page:
        page.write("\nTODO\n")
    some, found = read(project)
    assert 0 < some < first / 2
    assert [problem.file for problem in found] == ["docs/index.md"]
    assert read(project) == (0, found)


def test_another_project_command_day_or_program_has_its_own(
    project: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = read(project)
    other = shutil.copytree(project, tmp_path / "other")
    assert read(other)[0] == first
    with kept_memo.kept_memo("build", project) as memo:
        read_project(project, memo=memo)
    assert memo.new
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert read(project)[0] == first
    monkeypatch.setattr(kept_memo, "program", lambda hooks: "another")
    assert read(project)[0] == first


@pytest.mark.parametrize("damage", [b"", b"no pickle", b"cos\nsystem\n(S'true'\ntR."])
def test_a_damaged_one_is_not_read(project: Path, cache: Path, damage: bytes) -> None:
    first, found = read(project)
    [file] = files(cache)
    file.write_bytes(file.read_bytes()[:64] + damage)
    assert read(project) == (first, found)
    assert read(project) == (0, found)


def test_where_others_may_write_nothing_is_read(project: Path, cache: Path) -> None:
    _, found = read(project)
    (cache / "memos").chmod(0o777)
    assert user_cache("memos") is None
    assert read(project)[1] == found
    (cache / "memos").chmod(0o700)
    assert read(project) == (0, found)


def test_no_one_else_may_read_it(project: Path, cache: Path) -> None:
    read(project)
    assert (cache / "memos").stat().st_mode & 0o077 == 0


def test_what_has_no_name_is_not_written(project: Path, cache: Path) -> None:
    with kept_memo.kept_memo("check", project) as memo:
        memo.made("nameless", (), lambda: lambda: 1)
    assert memo.new == 1
    assert not files(cache)


def test_a_command_that_failed_keeps_nothing(project: Path, cache: Path) -> None:
    def fail() -> None:
        with kept_memo.kept_memo("check", project) as memo:
            read_project(project, memo=memo)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert not files(cache)


def test_what_took_no_time_is_not_kept(
    project: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_memo, "SECONDS", 1_000)
    read(project)
    assert not files(cache)


def test_a_build_makes_data_files_again_only_where_they_say_something_else(
    there: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_of: list[Catalogue] = []

    def noted(catalogue: Catalogue) -> dict[str, bytes]:
        made_of.append(catalogue)
        return data_files(catalogue)

    monkeypatch.setattr(site_files, "data_files", noted)
    times = []
    for name, before, after in (
        ("docs/guide.md", "\n## ", "\nMore words.\n\n## "),
        ("docs/guide.md", "More words.", "Still more words."),
        ("data/figures.yml", "Counted at the door", "Counted at another door"),
    ):
        file = there / name
        file.write_text(file.read_text().replace(before, after, 1))
        assert made(there)
        times.append(len(made_of))
    assert times == [1, 1, 2]
