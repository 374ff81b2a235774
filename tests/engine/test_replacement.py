"""A build is whole or it is not there: killed, out of disk, not allowed, or twice at once."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from coproduction import replacement
from kill_build import POINTS
from project import TESTS
from sites import contents, copy_example

pytestmark = pytest.mark.slow
KILLED = -9


def make(project: Path, site: Path) -> dict[str, str]:
    """Builds, if there is something to do; what is in the site then."""
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(site))
    from repeated import NothingToBuild  # it is there once the settings were read

    with suppress(NothingToBuild):
        build(config)
    return contents(site)


def edit(project: Path) -> None:
    page = project / "docs/index.md"
    page.write_text(page.read_text() + "\nMore words.\n")


def kill(project: Path, site: Path, when: str) -> int:
    command = [sys.executable, str(TESTS / "kill_build.py"), str(project / "mkdocs.yml")]
    return subprocess.run([*command, str(site), when], capture_output=True, check=False).returncode


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], dict[str, str], Path]:
    """An old site, the new one its changed project makes, and the folder of both, never changed."""
    folder = tmp_path_factory.mktemp("versions")
    project = copy_example(folder / "project")
    old = make(project, folder / "public" / "site")
    figures = project / "data/figures.yml"
    figures.write_text(figures.read_text().replace("over 30", "over 40"))
    new = make(project, folder / "clean")
    assert old != new
    return old, new, folder


@pytest.fixture
def versions(
    made: tuple[dict[str, str], dict[str, str], Path], project: Path, tmp_path: Path
) -> tuple[dict[str, str], dict[str, str], Path]:
    """The old site, the new one the changed project makes, and the folder of the old: copies."""
    old, new, folder = made
    shutil.copytree(folder / "project", project, dirs_exist_ok=True)
    shutil.copytree(folder / "public", tmp_path / "public")
    return old, new, tmp_path / "public" / "site"


@pytest.mark.parametrize("point", POINTS)
def test_a_build_killed_at_a_named_point_leaves_a_whole_site(
    point: str, project: Path, versions: tuple[dict[str, str], dict[str, str], Path]
) -> None:
    old, new, site = versions
    assert kill(project, site, point) == KILLED
    if point == "between two renames":
        assert not site.exists()
        replacement.abandon(replacement.begin(site))
    assert contents(site) in (old, new)
    assert make(project, site) == new
    assert [path.name for path in site.parent.iterdir() if path != site] == [".site.lock"]


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(int(os.environ.get("KILLS", "200"))))
def test_a_build_killed_at_a_random_moment_leaves_a_whole_site(
    seed: int,
    project: Path,
    versions: tuple[dict[str, str], dict[str, str], Path],
    record_property: Callable[[str, object], None],
) -> None:
    old, new, site = versions
    code = kill(project, site, str(random.Random(seed).uniform(0.0, 0.6)))
    assert code in (KILLED, 0)
    record_property("ended", "killed" if code == KILLED else "finished")
    assert contents(site) in (old, new)
    assert make(project, site) == new


def test_two_renames_do_where_the_system_has_no_exchange(
    project: Path,
    versions: tuple[dict[str, str], dict[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, new, site = versions
    monkeypatch.setattr(replacement, "exchange", lambda *_: False)
    assert make(project, site) == new


def test_a_second_build_at_the_same_time_is_told_to_wait(
    project: Path, versions: tuple[dict[str, str], dict[str, str], Path]
) -> None:
    old, _, site = versions
    first = replacement.begin(site)
    with pytest.raises(Abort, match=r"Another build is writing .*site\. Wait"):
        make(project, site)
    assert contents(site) == old
    replacement.abandon(first)


def test_a_strict_build_with_a_warning_is_not_published(
    project: Path, versions: tuple[dict[str, str], dict[str, str], Path]
) -> None:
    old, _, site = versions
    page = project / "docs/index.md"
    page.write_text(page.read_text() + "\n[Nowhere](sources.md#nowhere)\n")
    with pytest.raises(Abort, match="strict"):
        build(load_config(str(project / "mkdocs.yml"), site_dir=str(site), strict=True))
    assert contents(site) == old


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mounts a file system in memory, with the given options, for the test alone."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(options: str) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode and os.geteuid():
            # Only root may mount; as root, as CI is, a mount that fails is a failure.
            pytest.skip("mounting a file system needs root")
        assert done.returncode == 0, done.stderr
        return folder

    yield mount
    if os.path.ismount(folder):
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_is_named_and_the_old_site_stays(
    project: Path, disk: Callable[[str], Path]
) -> None:
    site = disk("size=8m") / "site"
    old = make(project, site)
    filler = site.parent / "filler"
    subprocess.run(["dd", "if=/dev/zero", f"of={filler}"], capture_output=True, check=False)
    edit(project)
    with pytest.raises(Abort, match=r"The disk is full, so .*site could not be written"):
        make(project, site)
    assert contents(site) == old
    filler.unlink()
    assert make(project, site) != old


def test_a_read_only_target_is_named_and_the_old_site_stays(
    project: Path, disk: Callable[[str], Path]
) -> None:
    site = disk("size=8m") / "site"
    old = make(project, site)
    subprocess.run(["mount", "-o", "remount,ro", str(site.parent)], check=True)
    edit(project)
    with pytest.raises(Abort, match="may not be written to"):
        make(project, site)
    assert contents(site) == old
