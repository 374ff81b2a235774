"""What the workflows' scripts do on the code host; a program that notes its words stands for it."""

import subprocess
from pathlib import Path

import pytest
from asked_of_host import run

from project import ROOT


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
