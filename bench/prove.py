"""Runs what takes minutes to prove, and reports it: `python bench/prove.py` writes prove.md.

Kills at random moments, faults of disk and cache, builds that must be the same bytes, hostile
input, and fuzzing. Each row is a run of pytest, read from its own report (JUnit XML).
"""

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from run import HERE, machine

ROOT = HERE.parent
RULES = "tests/engine/rules"
EXAMPLES = os.environ.get("EXAMPLES", "2000")
"""Inputs that each fuzzer tries."""
RUNS: dict[str, list[str]] = {
    "Builds killed at random moments": ["-m", "prove", "tests/engine/test_replacement.py"],
    "Faults of disk, lock and cache": [
        "tests/engine/test_replacement.py",
        "tests/engine/test_ownership.py",
        "tests/engine/test_cache.py",
    ],
    "Builds that give the same bytes": ["tests/site/test_same_bytes.py"],
    "Hostile pages, files and settings": [
        f"{RULES}/test_hostile.py",
        f"{RULES}/test_hostile_budgets.py",
        f"{RULES}/test_hostile_settings.py",
    ],
    "Forms filled in with LibreOffice": ["-m", "prove", "tests/forms"],
    f"Fuzzing, {EXAMPLES} inputs each": ["tests/fuzz"],
}
PACKAGES = ("hypothesis", "markdown", "mkdocs", "pydantic", "pyromark", "selectolax", "typst")


@dataclass(frozen=True)
class Row:
    """What came of one run: tests tried, failed, skipped, and seconds on the clock."""

    name: str
    tried: int
    failed: int
    skipped: int
    seconds: float


def main() -> None:
    """Runs all, writes the report, and fails where anything did."""
    rows = [run(name, tests) for name, tests in RUNS.items()]
    templates = Environment(
        loader=FileSystemLoader(HERE), undefined=StrictUndefined, trim_blocks=True
    )
    packages = {name: version(name) for name in PACKAGES}
    text = templates.get_template("prove.md.jinja").render(
        rows=rows, machine=machine(), packages=packages
    )
    (HERE / "prove.md").write_text(f"{text.rstrip()}\n", encoding="utf-8")
    sys.exit(any(row.failed for row in rows))


def run(name: str, tests: list[str]) -> Row:
    """One run of pytest; what it prints goes on to whoever looks."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", f"--junitxml={report}", *tests]
        environment = {**os.environ, "FUZZ": "fuzz", "EXAMPLES": EXAMPLES}
        subprocess.run(command, cwd=ROOT, env=environment, check=False)
        suite = ElementTree.parse(report).getroot().find("testsuite")
    assert suite is not None
    count = {key: int(suite.get(key, "0")) for key in ("tests", "failures", "errors", "skipped")}
    failed = count["failures"] + count["errors"]
    return Row(name, count["tests"], failed, count["skipped"], float(suite.get("time", "0")))


if __name__ == "__main__":
    main()
