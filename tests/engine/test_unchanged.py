"""A site that is what its sources give is not built again; any other is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from project import ROOT, TESTS
from sites import contents, once

pytestmark = pytest.mark.slow

NOON = 1_780_000_000
DAY = 24 * 3600
Change = Callable[[Path], object]


def made(root: Path, **options: object) -> bool:
    """Whether a build had something to do."""
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"), **options)
    from repeated import NothingToBuild  # it is there once the settings were read

    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except NothingToBuild:
        return False
    return True


@pytest.fixture(scope="session")
def built(shared: Path) -> Path:
    """A project with its site, as a first build leaves them."""

    def make(folder: Path) -> None:
        shutil.copytree(TESTS / "example", folder, ignore=shutil.ignore_patterns(".cache", "site"))
        shutil.copytree(ROOT / "overrides", folder / "overrides")
        config = (folder / "mkdocs.yml").read_text(encoding="utf-8")
        config = config.replace("../../overrides", "overrides").replace("../..", ROOT.as_posix())
        (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
        assert made(folder)

    with pytest.MonkeyPatch.context() as context:
        context.setenv("SOURCE_DATE_EPOCH", str(NOON))
        return once(shared / "unchanged", make)


@pytest.fixture
def there(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, on the same day."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(NOON))
    return Path(shutil.copytree(built, tmp_path / "there"))


def added(name: str, words: str) -> Change:
    """More words at the end of a file, which may be new."""

    def change(root: Path) -> None:
        with (root / name).open("a", encoding="utf-8") as file:
            file.write(words)

    return change


def damaged(pattern: str) -> Change:
    """The first such file with another last byte."""

    def change(root: Path) -> None:
        path = min(path for path in root.glob(pattern) if path.is_file())
        content = path.read_bytes()
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))

    return change


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


def test_with_other_code_it_is(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_config(str(there / "mkdocs.yml"))
    import repeated  # it is there once the settings were read

    monkeypatch.setattr(repeated, "program", lambda _: "another")
    assert made(there)


def test_what_is_warned_of_is_said_each_time(there: Path) -> None:
    added("docs/guide.md", "\n[Nowhere](index.md#nowhere-at-all)\n")(there)
    assert made(there)
    assert made(there)


def again() -> set[str]:
    """The pages that the last build wrote as they stood in the site."""
    from session import session

    return {*session.again}


def pages(root: Path) -> set[str]:
    site = root / "site"
    return {path.relative_to(site).as_posix() for path in site.rglob("index.html")}


def test_of_pages_only_what_changed_is_made_again(there: Path) -> None:
    added("docs/guide.md", "\nMore words.\n")(there)
    assert made(there)
    assert pages(there) - again() == {"guide/index.html"}
    assert "More words." in (there / "site/guide/index.html").read_text()


@pytest.mark.parametrize("pattern", ["site/easy/index.html", "site/easy/index.html.br"])
def test_a_damaged_page_is_made_again(there: Path, pattern: str) -> None:
    before = contents(there / "site")
    damaged(pattern)(there)
    assert made(there)
    assert ("easy/index.html" in again()) == pattern.endswith(".br")
    assert contents(there / "site") == before


def test_what_every_page_shows_makes_all_again(there: Path) -> None:
    guide = there / "docs/guide.md"
    guide.write_text(guide.read_text().replace("title: ", "title: Another ", 1))
    assert made(there)
    assert not again()


def test_for_its_host_all_are_made_again(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEPLOY", "1")
    assert made(there)
    assert not again()
