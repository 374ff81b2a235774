"""Publishing loses nothing: what a build did not make stays, and only a site is replaced."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from coproduction import replacement
from coproduction.ownership import MARK
from coproduction.replacement import NotReplaced, begin, finish
from sites import contents


def publish(site: Path, **files: str) -> None:
    """Publishes a site of these files, as a build does."""
    current = begin(site)
    for name, words in files.items():
        path = current.draft / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words)
    finish(current)


def files(folder: Path) -> dict[str, str]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in found}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A published site of two pages."""
    publish(tmp_path / "site", index="one", guide__index="two")
    return tmp_path / "site"


def test_what_a_build_made_and_no_longer_makes_goes(site: Path) -> None:
    publish(site, index="new")
    assert {name for name in files(site) if name != MARK} == {"index"}


@pytest.mark.parametrize("theirs", [".git/config", "notes.txt", "guide/notes.txt", "more/a/b.txt"])
@pytest.mark.parametrize("steps", ["one step", "two renames"])
def test_what_somebody_else_put_there_stays(
    theirs: str, steps: str, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if steps == "two renames":
        monkeypatch.setattr(replacement, "exchange", lambda *_: False)
    path = site / theirs
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("theirs")
    for words in ("new", "newer"):
        publish(site, index=words)
        assert files(site)[theirs] == "theirs"
        assert files(site)["index"] == words


def test_a_link_that_somebody_put_there_stays_a_link(site: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (site / "latest").symlink_to(tmp_path / "elsewhere")
    publish(site, index="new")
    assert (site / "latest").readlink() == tmp_path / "elsewhere"


def test_a_file_put_there_by_hand_is_not_lost_to_one_that_a_build_makes(site: Path) -> None:
    (site / "robots.txt").write_text("theirs")
    with pytest.raises(NotReplaced, match=r"robots\.txt was put there by hand.*Move yours"):
        publish(site, **{"robots.txt": "ours"})
    assert files(site)["robots.txt"] == "theirs"
    publish(site, index="new")


def test_a_folder_of_others_is_not_replaced(tmp_path: Path) -> None:
    theirs = tmp_path / "photographs"
    theirs.mkdir()
    (theirs / "wedding.jpg").write_text("theirs")
    with pytest.raises(NotReplaced, match=r"no build made.*Name another folder"):
        publish(theirs, index="ours")
    assert files(theirs) == {"wedding.jpg": "theirs"}
    assert [path.name for path in tmp_path.iterdir() if path != theirs] == [".photographs.lock"]


def test_a_folder_that_became_somebody_elses_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    current = begin(tmp_path / "site")
    (tmp_path / "site").mkdir()
    (tmp_path / "site/thesis.txt").write_text("theirs")
    with pytest.raises(NotReplaced, match="no build made"):
        finish(current)
    assert files(tmp_path / "site") == {"thesis.txt": "theirs"}


def test_a_site_of_before_there_was_a_mark_is_known(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / ".git").mkdir(parents=True)
    for name in ("_headers", "feed.xml", "index.html", "old.html", ".git/config"):
        (site / name).write_text("before")
    publish(site, index="new")
    assert set(files(site)) == {MARK, "index", ".git/config"}


@pytest.mark.parametrize("kept", [[], [".git"]])
def test_an_empty_folder_or_one_with_hidden_files_alone_is_filled(
    kept: list[str], tmp_path: Path
) -> None:
    for name in ["site", *(f"site/{name}" for name in kept)]:
        (tmp_path / name).mkdir()
    publish(tmp_path / "site", index="new")
    assert {path.name for path in (tmp_path / "site").iterdir()} == {"index", MARK, *kept}


def test_of_a_site_that_is_a_link_the_folder_is_replaced_and_the_link_stays(
    site: Path, tmp_path: Path
) -> None:
    link = tmp_path / "public"
    link.symlink_to(site)
    publish(link, index="new")
    assert link.is_symlink()
    assert files(site)["index"] == "new"


def dangling(path: Path) -> None:
    path.symlink_to(path)


REFUSED: dict[str, tuple[Callable[[Path], None], str]] = {
    "a file": (lambda path: path.write_text("theirs") and None, "is a file, and a site is"),
    "a link to itself": (dangling, "leads nowhere"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_folder_is_not_replaced(kind: str, tmp_path: Path) -> None:
    make, said = REFUSED[kind]
    make(tmp_path / "site")
    with pytest.raises(NotReplaced, match=said):
        begin(tmp_path / "site")


@pytest.mark.parametrize("name", [".site.draft", ".site.last", ".site.lock"])
def test_a_link_beside_the_site_costs_nobody_what_it_leads_to(name: str, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "thesis.txt").write_text("theirs")
    (tmp_path / name).symlink_to(theirs / "thesis.txt" if name == ".site.lock" else theirs)
    if name == ".site.lock":
        with pytest.raises(NotReplaced, match="is a link"):
            publish(tmp_path / "site", index="new")
    else:
        publish(tmp_path / "site", index="new")
    assert files(theirs) == {"thesis.txt": "theirs"}


@pytest.mark.parametrize("name", ["docs", "docs/site", ".", ".."])
def test_no_folder_in_or_around_the_pages_is_replaced(name: str, tmp_path: Path) -> None:
    docs = tmp_path / "project/docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("words")
    with pytest.raises(NotReplaced, match="would take the place of"):
        begin(docs.parent / name, [docs])
    assert files(tmp_path) == {"project/docs/index.md": "words"}


@pytest.mark.parametrize("name", ["data", ".git"])
def test_a_folder_that_the_site_is_made_of_is_not_replaced(name: str, project: Path) -> None:
    (project / ".git").mkdir()
    before = contents(project)
    with pytest.raises(Abort, match=r"cannot be the site's folder.*Name another"):
        build(load_config(str(project / "mkdocs.yml"), site_dir=str(project / name)))
    assert contents(project) == before


def test_a_failure_without_a_reason_of_the_systems_is_named_all_the_same(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("the folder is held by another program")

    monkeypatch.setattr(replacement, "exchange", refuse)
    with pytest.raises(NotReplaced, match="held by another program") as refused:
        publish(site, index="new")
    assert "None" not in str(refused.value)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("umask", [0o077, 0o000])
def test_a_host_may_read_all_whatever_the_umask(umask: int, tmp_path: Path) -> None:
    last = os.umask(umask)
    try:
        publish(tmp_path / "site", guide__index="new")
    finally:
        os.umask(last)
    found = [tmp_path / "site", *(tmp_path / "site").rglob("*")]
    assert {oct(path.stat().st_mode & 0o777) for path in found if path.is_dir()} == {"0o755"}
    assert {oct(path.stat().st_mode & 0o777) for path in found if path.is_file()} == {"0o644"}
