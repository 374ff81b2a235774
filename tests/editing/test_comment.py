"""The comment on a pull request, of a program that notes its words in place of the code host."""

import json
from pathlib import Path

import pytest
from asked_of_host import run

from project import ROOT


def comment(host: dict[str, str], **more: str) -> tuple[int, str]:
    return run({"NUMBER": "7", **host, **more}, ROOT / ".ci/comment", "99", "abc")


def test_a_pull_request_is_told_which_pages_it_changes_and_where_its_site_is(
    host: dict[str, str],
) -> None:
    code, notes = comment(host)
    assert code == 0
    assert "- `docs/index.md` (modified)" in notes
    assert "https://example.org/example/site/actions/runs/99#artifacts" in notes


def test_a_pull_request_with_a_problem_is_told_where_the_notes_are(host: dict[str, str]) -> None:
    assert "The check found something. Each note stands on its line" in comment(host, FAILED="1")[1]


@pytest.mark.parametrize("number", ["", "7; ls", "../7", "$(ls)", "7/files"])
def test_what_is_no_number_is_never_asked_for(number: str, host: dict[str, str]) -> None:
    code, notes = comment(host, NUMBER=number)
    assert (code, "gh api" in notes) == (1, False)


def test_a_pull_request_that_has_another_commit_gets_no_comment(host: dict[str, str]) -> None:
    code, notes = comment(host, NEWEST="def")
    assert (code, "gh pr comment" in notes) == (0, False)


def pictures(host: dict[str, str], pages: str, status: str = "{}") -> str:
    """The artifact that a pull request's run left, with these contents."""
    folder = Path(host["HOME"]) / "left"
    folder.mkdir()
    (folder / "pages.txt").write_text(pages)
    (folder / "status.json").write_text(status)
    return str(folder)


def test_a_pull_request_is_told_which_pages_look_different_and_where_their_pictures_are(
    host: dict[str, str],
) -> None:
    left = pictures(host, "changed /\nnew /guide/culture/\n")
    code, notes = comment(host, PICTURES=left)
    assert code == 0
    assert "- `/` (changed)\n- `/guide/culture/` (new)\n" in notes
    assert "[artifact “pictures”](https://example.org/example/site/actions/runs/99#a" in notes


def test_a_pull_request_that_no_reader_will_notice_is_told_so(host: dict[str, str]) -> None:
    assert "A reader will notice nothing" in comment(host, PICTURES=pictures(host, ""))[1]


def test_a_pull_request_is_told_which_versions_are_out_of_step(host: dict[str, str]) -> None:
    files = ["docs/easy-read/a.md", "docs/easy-read/a.md", "docs/at-a-glance/b.md"]
    told = json.dumps({"out_of_step": [{"file": one} for one in files]})
    notes = comment(host, PICTURES=pictures(host, "changed /a/\n", told))[1]
    assert "- `docs/at-a-glance/b.md`: 1 to compare\n- `docs/easy-read/a.md`: 2 to" in notes


HOSTILE = [
    "changed /a/](https://evil.example)",
    "changed /a/` @everyone",
    "changed //evil.example/",
    "changed /../../etc/",
    "changed /<img src=x>/",
    "changed /$(ls)/",
    "deleted /a/",
    f"changed /{'a' * 500}/",
]


@pytest.mark.parametrize("line", HOSTILE)
def test_a_line_that_is_no_address_of_a_page_is_never_printed(
    line: str, host: dict[str, str]
) -> None:
    file = line.partition(" ")[2]
    told = json.dumps({"out_of_step": [{"file": file}, {"file": f"docs{file}.md`"}]})
    left = pictures(host, f"{line}\nnew /b/\n", told)
    code, notes = comment(host, PICTURES=left)
    assert code == 0
    assert file not in notes
    assert "- `/b/` (new)" in notes
    assert "out of step" not in notes


def test_what_is_no_json_says_nothing_of_versions(host: dict[str, str]) -> None:
    code, notes = comment(host, PICTURES=pictures(host, "new /b/\n", '["'))
    assert (code, "out of step" in notes) == (0, False)


def test_thousands_of_pages_make_no_endless_comment(host: dict[str, str]) -> None:
    left = pictures(host, "".join(f"new /{at}/\n" for at in range(9000)))
    notes = comment(host, PICTURES=left)[1]
    assert notes.count("(new)") == 30
    assert "- and more" in notes
