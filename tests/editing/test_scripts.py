"""What the workflows' scripts do on the code host; a program that notes its words stands for it."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from project import ROOT

GH = """\
#!/bin/sh
printf '%s\\n' "gh $*" >> "$NOTES"
case "$*" in
  *"--jq .head.sha") echo "${NEWEST:-abc}" ;;
  *"/jobs"*) echo "${FAILED:-0}" ;;
  *"/files"*) echo '- `docs/index.md` (modified)' ;;
  *"--name pictures"*) [ -n "${PICTURES:-}" ] || exit 1; cp -R "$PICTURES" "$7" ;;
  "run download"*) printf '%s' "$NUMBER" > "$7/number" ;;
esac
while [ $# -gt 0 ]; do
  if [ "$1" = --body-file ]; then cat "$2" >> "$NOTES"; fi
  shift
done
"""


@pytest.fixture
def host(tmp_path: Path) -> dict[str, str]:
    """The variables of a computer on which `gh` notes what it is asked for."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/gh").write_text(GH)
    (tmp_path / "bin/gh").chmod(0o755)
    more = {"NOTES": str(tmp_path / "notes"), "GITHUB_REPOSITORY": "example/site"}
    more |= {"GITHUB_SERVER_URL": "https://example.org", "HOME": str(tmp_path)}
    return {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", **more}


def run(host: dict[str, str], *command: str | Path) -> tuple[int, str]:
    """The exit code, and all that the code host was asked for."""
    done = subprocess.run(command, env=host, capture_output=True, text=True, check=False)
    notes = Path(host["NOTES"])
    return done.returncode, notes.read_text() if notes.exists() else ""


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


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A small repository with our script in it, and a folder that it can push to."""
    git = [
        "git",
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@localhost",
        "-c",
        "init.defaultBranch=main",
    ]
    there, clone = tmp_path / "there.git", tmp_path / "clone"
    subprocess.run([*git, "init", "-q", "--bare", there], check=True)
    subprocess.run([*git, "clone", "-q", there, clone], check=True, capture_output=True)
    for folder in ("data", ".ci", ".github"):
        (clone / folder).mkdir()
    (clone / "data/words.yml").write_text("- id: a\n")
    (clone / ".github/a.yml").write_text("a: b\n")
    (clone / ".ci/send-form").write_bytes((ROOT / ".ci/send-form").read_bytes())
    (clone / ".ci/send-form").chmod(0o755)
    subprocess.run([*git, "add", "."], cwd=clone, check=True)
    subprocess.run([*git, "commit", "-qm", "a"], cwd=clone, check=True)
    return clone


def patch(clone: Path, **files: str) -> str:
    """The difference that other contents of files make, which are put back."""
    for name, text in files.items():
        (clone / name).write_text(text)
    told = subprocess.run(["git", "diff"], cwd=clone, capture_output=True, text=True, check=True)
    subprocess.run(["git", "checkout", "-q", "."], cwd=clone, check=True)
    return told.stdout


def send(clone: Path, host: dict[str, str], issue: str = "12", **files: str) -> tuple[int, str]:
    folder = clone.parent / "answer"
    folder.mkdir()
    for name, text in {"answer.md": "Done.\n", **files}.items():
        (folder / name.replace("_", ".")).write_text(text)
    return run(host, clone / ".ci/send-form", str(folder), issue)


def pushed(clone: Path) -> str:
    told = ["git", "--git-dir", str(clone.parent / "there.git"), "show", "--stat", "--format=%s"]
    return subprocess.run([*told, "form-12"], capture_output=True, text=True, check=False).stdout


def test_a_change_becomes_a_branch_and_a_pull_request(clone: Path, host: dict[str, str]) -> None:
    change = patch(clone, **{"data/words.yml": "- id: b\n"})
    code, notes = send(clone, host, title_txt="A word, from issue 12\n", change_patch=change)
    assert code == 0
    assert pushed(clone).startswith("A word, from issue 12\n")
    assert "gh pr create --head form-12 --title A word, from issue 12" in notes
    assert "Closes #12." in notes


def test_a_refusal_is_said_and_nothing_is_sent(clone: Path, host: dict[str, str]) -> None:
    code, notes = send(clone, host, change_patch="")
    assert (code, pushed(clone)) == (0, "")
    assert "gh issue comment 12" in notes
    assert "gh pr create" not in notes


def test_a_change_outside_words_and_facts_is_left_out(clone: Path, host: dict[str, str]) -> None:
    change = patch(clone, **{"data/words.yml": "- id: b\n", ".github/a.yml": "a: c\n"})
    send(clone, host, title_txt="A word, from issue 12\n", change_patch=change)
    assert "words.yml" in pushed(clone)
    assert ".github" not in pushed(clone)


def test_what_is_no_number_of_an_issue_is_refused(clone: Path, host: dict[str, str]) -> None:
    assert send(clone, host, issue="12; ls")[0] == 1
