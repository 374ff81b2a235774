"""Runs what takes minutes to prove, and reports it: `python bench/prove.py` writes prove.md.

Builds killed at random moments, faults of disk and cache, builds that must be the same bytes,
hostile input, and fuzzing for `MINUTES` (10, if not set). `python bench/prove.py fuzzing` runs
that part and only prints. Each part is one run of pytest or more, read from its own report
(JUnit XML).
"""

import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from run import HERE, machine

ROOT = HERE.parent
RULES = "tests/engine/rules"
EXAMPLES = 200
"""Inputs that each fuzzer tries in one round; rounds go on until the time is over."""
MINUTES = float(os.environ.get("MINUTES", "10"))

KILLED = "killed"
"""What a test says of a build that was killed before it had finished."""


@dataclass(frozen=True)
class Part:
    """What is proved, and the tests that prove it; `minutes` where they go on for a time."""

    what: str
    tests: tuple[str, ...]
    minutes: float = 0


PARTS = {
    "kills": Part(
        "Builds killed at random moments: the old site or the new one, whole",
        ("-m", "prove", "tests/engine/test_replacement.py"),
    ),
    "faults": Part(
        "Faults: full disks, locks, others' files, damaged caches",
        (
            "tests/engine/test_replacement.py",
            "tests/engine/test_ownership.py",
            "tests/engine/test_cache.py",
            "tests/engine/formats/test_damage.py",
        ),
    ),
    "bytes": Part(
        "Two builds, in another folder, language and year: the same bytes",
        ("-m", "prove", "tests/site/test_same_bytes.py"),
    ),
    "repeats": Part(
        "Builds after 200 edits, while pages are served and by command: the same as from nothing",
        ("-m", "prove", "tests/engine/test_repeat_builds.py"),
    ),
    "caddy": Part(
        "The site on Caddy: each answer has the headers that nginx sends with it",
        ("-m", "prove", "tests/site/browser/test_caddy.py"),
    ),
    "films": Part(
        "Films of booklets, decoded: each sentence is heard, and each idea seen, at its time",
        ("-m", "prove", "tests/content/test_films_seen.py"),
    ),
    "hostile": Part(
        "Hostile pages, files, settings and strings: refused with their line, or harmless",
        ("-m", "not browsers", RULES, "tests/engine/test_xml.py"),
    ),
    "forms": Part(
        "Word forms filled in with LibreOffice by keys alone: every answer comes back",
        ("-m", "prove", "tests/forms"),
    ),
    "logs": Part(
        "Private logs that LibreOffice opened and saved again: the same numbers",
        ("-m", "prove", "tests/yearly"),
    ),
    "fuzzing": Part(
        "Fuzzing: any input gives a result or a problem, within a second",
        ("tests/fuzz",),
        MINUTES,
    ),
}
PACKAGES = ("hypothesis", "markdown", "mkdocs", "pydantic", "pyromark", "selectolax", "typst")


@dataclass(frozen=True)
class Row:
    """What came of a part: tests tried and failed by name, those skipped, and seconds.

    `more` says what the tests counted beside themselves, "" where nothing.
    """

    what: str
    tried: int
    failed: tuple[str, ...]
    skipped: int
    seconds: float
    more: str = ""


def main(chosen: Sequence[str]) -> None:
    """Runs the chosen parts and prints; runs all and writes the report where none is."""
    rows = []
    for name in chosen or PARTS:
        rows.append(prove(PARTS[name]))
        print(rows[-1], flush=True)
    if not chosen:
        templates = Environment(
            loader=FileSystemLoader(HERE), undefined=StrictUndefined, trim_blocks=True
        )
        packages = {name: version(name) for name in PACKAGES}
        text = templates.get_template("prove.md.jinja").render(
            rows=rows, machine=machine(), packages=packages, commit=commit()
        )
        (HERE / "prove.md").write_text(f"{text.rstrip()}\n", encoding="utf-8")
    sys.exit(any(row.failed for row in rows))


def prove(part: Part) -> Row:
    """Runs a part; one that goes on for a time in rounds, each with inputs of its own."""
    begun = time.monotonic()
    suites = [run(part)]
    while time.monotonic() - begun < part.minutes * 60:
        suites.append(run(part))
    cases = [case for suite in suites for case in suite.iter("testcase")]
    failed = {_name(one) for one in cases if one.find("failure") is not None}
    failed |= {_name(one) for one in cases if one.find("error") is not None}
    skipped = sum(one.find("skipped") is not None for one in cases)
    tried = len({_name(one) for one in cases})
    took = time.monotonic() - begun
    return Row(part.what, tried, tuple(sorted(failed)), skipped, took, _more(part, cases))


def run(part: Part) -> ElementTree.Element:
    """One run of pytest; what it prints goes on to whoever looks."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", f"--junitxml={report}", *part.tests]
        environment = dict(os.environ)
        if part.minutes:
            environment |= {"FUZZ": "fuzz", "EXAMPLES": str(EXAMPLES)}
        done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        if not report.exists():
            raise SystemExit(f"pytest ended with {done.returncode}, and reported nothing.")
        return ElementTree.parse(report).getroot()


def _name(case: ElementTree.Element) -> str:
    return f"{case.get('classname')}::{case.get('name')}"


def _more(part: Part, cases: Sequence[ElementTree.Element]) -> str:
    if part.minutes:
        return f"{len(cases) * EXAMPLES:,} inputs"
    said = [one.get("value") for case in cases for one in case.iter("property")]
    return f"{said.count(KILLED)} killed before the end" if KILLED in said else ""


def commit() -> str:
    """The commit that was tried."""
    asked = ["git", "rev-parse", "--short", "HEAD"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    return told.stdout.strip()


if __name__ == "__main__":
    main(sys.argv[1:])
