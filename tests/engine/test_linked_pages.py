"""Pages that are linked from the last site, which stays as it is until another takes its place."""

import os
import shutil
import stat
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from builds_again import added, made
from coproduction.ownership import MARK
from sites import contents

pytestmark = pytest.mark.slow

PAGE = "site/easy/index.html"


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def afresh(root: Path, **options: object) -> dict[str, str]:
    """What a build gives that knows of none before."""
    (root / ".cache").rename(root / "aside")
    made(root, **options)
    return contents(root / "site")


def test_rights_are_changed_of_no_file_but_the_new(there: Path) -> None:
    (there / PAGE).chmod(0o600)
    os.link(there / PAGE, there / "backup.html")
    added("docs/guide.md", "\n[More](index.md#nowhere)\n")(there)
    with pytest.raises(Abort):
        made(there, strict=True)
    assert rights(there / PAGE) == 0o600
    assert made(there)
    assert (rights(there / PAGE), rights(there / "backup.html")) == (0o644, 0o600)


def test_rights_that_are_right_are_left(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed: list[str] = []
    monkeypatch.setattr(os, "chmod", lambda path, _: changed.append(os.fspath(path)))
    added("docs/guide.md", "\nMore words.\n")(there)
    assert made(there)
    assert not [path for path in changed if path.endswith("easy/index.html")]


def test_a_copy_that_somebody_put_there_is_left(there: Path) -> None:
    copy = there / "site/robots.txt.gz"
    copy.write_bytes(b"Theirs.")
    for words in ("\nMore words.\n", "\nAnd more.\n"):
        added("docs/guide.md", words)(there)
        assert made(there)
    assert copy.read_bytes() == b"Theirs."


def test_a_folder_in_the_place_of_a_copy_stops_the_build(there: Path) -> None:
    copy = there / "site/easy/index.html.br"
    copy.unlink()
    copy.mkdir()
    added("docs/guide.md", "\nMore words.\n")(there)
    with pytest.raises(Abort, match="was put there by hand"):
        made(there)


def test_where_nobody_can_read_what_a_build_made_nothing_is_replaced(there: Path) -> None:
    (there / "site" / MARK).write_bytes(b"\xff")
    added("docs/guide.md", "\nMore words.\n")(there)
    with pytest.raises(Abort, match="was put there by hand"):
        made(there)


def test_a_page_in_the_place_of_a_template_is_made_again(there: Path) -> None:
    words = (there / "docs/guide.md").read_text().replace("title: ", "title: Another ", 1)
    added("docs/404.md", words)(there)
    assert made(there, use_directory_urls=False)
    added("docs/guide.md", "\nMore words.\n")(there)
    with (there / "site/404.html").open() as live:
        assert made(there, use_directory_urls=False)
        assert "Another" in live.read()
    found = contents(there / "site")
    assert found == afresh(there, use_directory_urls=False)


def test_the_list_of_addresses_is_packed_whichever_pages_were_made(there: Path) -> None:
    address = there / "data/site.yml"
    address.write_text(address.read_text().replace("https://example.org/", "https://a.uk/"))
    dates(there / "docs/easy.md", "15")
    assert made(there)
    dates(there / "docs/story.md", "02")
    assert made(there)
    found = contents(there / "site")
    assert found == afresh(there)


def dates(page: Path, day: str) -> None:
    """Has a page be changed and looked at on another day of November."""
    text = page.read_text()
    for name in ("changed", "reviewed"):
        text = text.replace(f"{name}: 2026-11-01", f"{name}: 2026-11-{day}")
    page.write_text(text)


def test_pages_stand_where_advice_is_given_of_another_which_is_given_again(
    there: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    added("docs/guide.md", "\n[Click here](story.md)\n")(there)
    afresh(there)
    before = (there / PAGE).stat().st_ino
    added("docs/story.md", "\nMore words.\n")(there)
    caplog.clear()
    assert made(there)
    assert "Click here" in caplog.text
    assert (there / PAGE).stat().st_ino == before
    again = contents(there / "site")
    shutil.rmtree(there / "aside")
    assert again == afresh(there)
