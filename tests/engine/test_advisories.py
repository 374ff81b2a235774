"""What an engineer is told of known flaws in packages; a script answers in place of pip-audit."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from project import ROOT

LOCK = "jinja2==3.1.2 \\\n    --hash=sha256:00\nmarkdown==3.11.3 \\\n    --hash=sha256:01\n"
SOUND = {"name": "jinja2", "version": "3.1.2", "vulns": []}
FLAW = {"id": "GHSA-1", "fix_versions": ["3.11.4"]}
FLAWED = {"name": "markdown", "version": "3.11.3", "vulns": [FLAW]}
UNASKED = {"name": "markdown", "skip_reason": "Dependency not found on PyPI."}
STAND_IN = '#!/bin/sh\ncd "$(dirname "$0")"; cat answer; cat complaint >&2\n'

Advise = Callable[..., tuple[str, int]]


@pytest.fixture
def advise(tmp_path: Path) -> Advise:
    """Runs the script on LOCK: what it prints, and its exit code, where pip-audit says `answer`."""
    (tmp_path / "a.lock").write_text(LOCK)
    (tmp_path / "pip-audit").write_text(STAND_IN)
    (tmp_path / "pip-audit").chmod(0o755)

    def advise(answer: str, *options: str, complaint: str = "", **more: str) -> tuple[str, int]:
        (tmp_path / "answer").write_text(answer)
        (tmp_path / "complaint").write_text(complaint)
        command = [sys.executable, str(ROOT / ".ci/advisories.py"), *options, "a.lock"]
        env = {"PATH": f"{tmp_path}:{os.environ['PATH']}", **more}
        done = subprocess.run(
            command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )
        return done.stdout + done.stderr, done.returncode

    return advise


def answer(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_a_flaw_is_told_at_its_line_with_the_release_that_mends_it(advise: Advise) -> None:
    words = "markdown 3.11.3 has a known flaw, GHSA-1. Take 3.11.4 (make lock)."
    assert advise(answer(SOUND, FLAWED)) == (f"a.lock:3: {words}\n", 1)


def test_packages_without_a_known_flaw_are_said_to_have_none(advise: Advise) -> None:
    assert advise(answer(SOUND)) == ("a.lock:1: None of 1 packages has a known flaw.\n", 0)


def test_a_package_that_nobody_was_asked_about_is_not_taken_for_sound(advise: Advise) -> None:
    words = "Could not ask about flaws in 1 of 2 packages, so nothing is known of them."
    assert words in advise(answer(SOUND, UNASKED))[0]


def test_without_a_network_it_says_that_it_could_not_ask(advise: Advise) -> None:
    told, code = advise("", complaint="Traceback\nConnectionError: no route to host\n")
    words = "Could not ask about flaws in any package: ConnectionError: no route to host"
    assert (told, code) == (f"a.lock:1: {words}\n", 0)


def test_the_weekly_run_fails_where_nobody_answers(advise: Advise) -> None:
    assert advise(answer(UNASKED), "--must-answer")[1] == 2


def test_on_the_code_host_a_silence_is_a_warning_beside_the_lock_file(advise: Advise) -> None:
    told, _ = advise(answer(UNASKED), GITHUB_ACTIONS="true")
    assert told.startswith("::warning file=a.lock,line=1::Could not ask")
