"""Known flaws in the packages of the lock files, as pip-audit is told of them.

pip-audit says “No known vulnerabilities found” and ends well where nobody could be asked: behind
a mirror of PyPI it passes over every package. Here a question without an answer is a warning.
"""

import argparse
import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

LOCKS = (
    "requirements.lock",
    "hooks/coproduction_speech/voice.lock",
    "bench/exporter.lock",
    "tests/site/engines/zensical.lock",
)
PIP_AUDIT = ("pip-audit", "--disable-pip", "--require-hashes", "--progress-spinner=off")


class Unasked(Exception):
    """Nobody answered; its words say why."""


@dataclass(frozen=True)
class Finding:
    """What there is to say of a line of a lock file: an error is a flaw, a warning a silence."""

    kind: Literal["notice", "warning", "error"]
    file: str
    line: int
    words: str

    def __str__(self) -> str:
        """For the code host, which shows it beside its line, or for a terminal."""
        if os.environ.get("GITHUB_ACTIONS") == "true":
            words = self.words.replace("%", "%25")
            return f"::{self.kind} file={self.file},line={self.line}::{words}"
        return f"{self.file}:{self.line}: {self.words}"


def main() -> int:
    """Prints what is known of each lock file; gives 1 where a package has a flaw.

    With --must-answer, 2 where somebody did not answer; otherwise that is only said.
    """
    parser = argparse.ArgumentParser(description="Known flaws in the packages of the lock files.")
    parser.add_argument("--must-answer", action="store_true", help="fail where nobody answers")
    parser.add_argument("locks", nargs="*", default=LOCKS)
    options = parser.parse_args()
    found = [finding for lock in options.locks for finding in judge(lock)]
    print(*found, sep="\n")
    kinds = {finding.kind for finding in found}
    if "error" in kinds:
        return 1
    return 2 if options.must_answer and "warning" in kinds else 0


def judge(lock: str) -> Iterator[Finding]:
    """What is known of the packages of a lock file: flaws, silences, or that all is well."""
    try:
        packages = ask(lock)
    except Unasked as reason:
        yield Finding("warning", lock, 1, f"Could not ask about flaws in any package: {reason}")
        return
    text = Path(lock).read_text(encoding="utf-8").splitlines()
    flaws = [finding for package in packages for finding in flaws_of(package, lock, text)]
    passed_over = [package for package in packages if "skip_reason" in package]
    yield from flaws
    if passed_over:
        words = (
            f"Could not ask about flaws in {len(passed_over)} of {len(packages)} packages, so "
            f"nothing is known of them. The first answer was: {passed_over[0]['skip_reason']}"
        )
        yield Finding("warning", lock, 1, words)
    elif not flaws:
        yield Finding("notice", lock, 1, f"None of {len(packages)} packages has a known flaw.")


def ask(lock: str) -> list[dict[str, Any]]:
    """What pip-audit says of each package, in the form of its JSON; raises `Unasked`."""
    command = [*PIP_AUDIT, "--format=json", f"--requirement={lock}"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise Unasked("pip-audit is not installed.") from None
    try:
        packages: list[dict[str, Any]] = json.loads(answer.stdout)["dependencies"]
    except ValueError:
        said = answer.stderr.strip().splitlines() or ["pip-audit says nothing."]
        raise Unasked(said[-1]) from None
    return packages


def flaws_of(package: dict[str, Any], lock: str, text: Sequence[str]) -> Iterator[Finding]:
    """Each known flaw of a package, at its line in the lock file, and the release to take."""
    for flaw in package.get("vulns", ()):
        name, version = package["name"], package["version"]
        releases = " or ".join(flaw["fix_versions"])
        mend = f"Take {releases} (make lock)." if releases else "No release mends it yet."
        pinned = [number for number, line in enumerate(text, 1) if line.startswith(f"{name}==")]
        words = f"{name} {version} has a known flaw, {flaw['id']}. {mend}"
        yield Finding("error", lock, pinned[0] if pinned else 1, words)


if __name__ == "__main__":
    raise SystemExit(main())
