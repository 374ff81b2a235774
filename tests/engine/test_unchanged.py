"""A site that is what its sources give is not built again; any other is."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from builds_again import NOON, Change, added, damaged, made
from sites import contents

pytestmark = pytest.mark.slow

DAY = 24 * 3600


def spoken(root: Path) -> None:
    """What another command leaves in the cache for builds to take."""
    (root / ".cache/speech").mkdir()
    (root / ".cache/speech/a.wav").write_bytes(b"sound")


CHANGES: dict[str, Change] = {
    "a page": added("docs/guide.md", "\nMore words.\n"),
    "a new page": added("docs/new.md", "---\ntype: page\ntitle: New\nsummary: A.\n---\n\nA b.\n"),
    "a record": added("data/figures.yml", "\n# read again\n"),
    "a style": added("overrides/assets/more.css", "p { color: red; }"),
    "a template": added("overrides/main.html", "\n"),
    "a setting": added("mkdocs.yml", "\nuse_directory_urls: false\n"),
    "a page gone": lambda root: (root / "docs/easy.md").unlink(),
    "a file of the site": damaged("site/index.html"),
    "a file of the site gone": lambda root: (root / "site/index.html").unlink(),
    "another file in the site": added("site/more.html", "More."),
    "the site gone": lambda root: shutil.rmtree(root / "site"),
    "the note of the last build": damaged(".cache/*/*.json"),
    "the cache gone": lambda root: shutil.rmtree(root / ".cache"),
    "speech that was made": spoken,
    "a page that nobody can read": added("docs/\udcff.md", "Words."),
}
SAME = ("a file of the site", "a file of the site gone", "the site gone", "the cache gone")
"""Changes after which a build makes what there was before."""


def test_the_same_again_is_not_built_which_is_said(there: Path) -> None:
    before, times = contents(there / "site"), os.stat(there / "site/index.html").st_mtime_ns
    assert not made(there)
    command = [sys.executable, "-m", "mkdocs", "build", "-f", there / "mkdocs.yml"]
    done = subprocess.run(command, cwd=there, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    said = f"Nothing has changed since {there / 'site'} was built, so it stays as it is."
    assert said in done.stderr
    assert contents(there / "site") == before
    assert os.stat(there / "site/index.html").st_mtime_ns == times


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_it_is(there: Path, change: str) -> None:
    before = contents(there / "site")
    CHANGES[change](there)
    with suppress(Abort):  # of a page that others lead to, say
        assert made(there)
    assert change not in SAME or contents(there / "site") == before


def test_on_another_day_it_is(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(NOON + DAY))
    assert made(there)


def test_for_its_host_it_is(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEPLOY", "1")
    assert made(there)


def test_with_other_options_it_is(there: Path) -> None:
    assert made(there, strict=True)
    assert not made(there, strict=True)


def test_with_another_look_it_is(there: Path) -> None:
    assert made(there, theme="mkdocs")
    assert made(there)
    assert not made(there)


def test_an_edit_while_it_is_built_and_taken_back_later_counts(
    there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_config(str(there / "mkdocs.yml"))
    import repeated  # it is there once the settings were read

    guide, words, before = there / "docs/guide.md", "\nMore words.\n", contents(there / "site")

    def edited(*sources: object) -> str:
        found = fingerprint(*sources)
        added("docs/guide.md", words)(there)
        return found

    fingerprint = repeated.fingerprint
    (there / "site/feed.xml").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(repeated, "fingerprint", edited)
        assert made(there)
    guide.write_text(guide.read_text().replace(words, ""))
    assert made(there)
    assert contents(there / "site") == before


def test_with_other_code_it_is(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_config(str(there / "mkdocs.yml"))
    import repeated  # it is there once the settings were read

    monkeypatch.setattr(repeated, "program", lambda _: "another")
    assert made(there)


def test_what_is_warned_of_is_said_each_time(there: Path) -> None:
    added("docs/guide.md", "\n[Nowhere](index.md#nowhere-at-all)\n")(there)
    assert made(there)
    assert made(there)


def test_a_command_that_sends_the_site_away_does_so(there: Path) -> None:
    assert made(there, command="gh-deploy")
    assert not made(there)


def test_advice_on_an_article_is_given_each_time(there: Path) -> None:
    added("docs/guide.md", "\n[Click here](story.md)\n")(there)
    assert made(there)
    assert made(there)


def test_what_cannot_be_read_in_the_site_counts_as_changed(
    there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def refuse(path: Path, *options: int) -> int:
        if os.fspath(path).endswith("site/index.html"):
            raise PermissionError
        return opened(path, *options)

    monkeypatch.setattr(os, "open", refuse)
    assert made(there)
