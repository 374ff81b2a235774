"""Has Lighthouse look at a page as on a phone, and keeps what it found."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from browser.chromium import PROGRAM, SWITCHES

MODULES = Path(__file__).parent / "audit/node_modules"
NODE = Path(sys.executable).parent / "node"
TRIES = 3
"""Lighthouse now and then loses the browser's record of a page, and asks to be run again."""

CATEGORIES = {
    "performance": "Performance",
    "accessibility": "Accessibility",
    "best-practices": "Best practices",
    "seo": "SEO",
}
"""What Lighthouse gives scores for, by its own ids."""


@dataclass(frozen=True)
class Look:
    """One run, or the sum of several.

    Scores are of 100 and by category; the largest contentful paint is in milliseconds, bytes
    are those over the wire. Audits that were not passed in full are named by id: those that
    cost points, and those that only advise.
    """

    scores: dict[str, float]
    paint: float
    bytes: float
    requests: float
    costly: frozenset[str]
    advice: frozenset[str]


def look(address: str) -> Look:
    """Runs Lighthouse with its own settings; raises `SystemExit` where it fails each time."""
    command = [NODE, MODULES / "lighthouse/cli/index.js", address, "--quiet", "--output=json"]
    command += [f"--only-categories={','.join(CATEGORIES)}"]
    command += [f"--chrome-flags={' '.join(['--headless=new', *SWITCHES])}"]
    environment = os.environ | {"CHROME_PATH": PROGRAM, "CI": "1"}
    for _ in range(TRIES):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if not done.returncode:
            return read(json.loads(done.stdout))
    raise SystemExit(f"Lighthouse could not look at {address}:\n{done.stderr}")


def read(report: dict[str, Any]) -> Look:
    """What we keep of Lighthouse's report; raises `SystemExit` where a score is missing."""
    audits = report["audits"]
    scores = {name: report["categories"][name]["score"] for name in CATEGORIES}
    if None in scores.values():
        raise SystemExit(f"Lighthouse gave no score: {report.get('runtimeError', scores)}")
    missed = {
        one["id"]: one["weight"]
        for name in CATEGORIES
        for one in report["categories"][name]["auditRefs"]
        if (audits[one["id"]]["score"] or 0) < 1 and audits[one["id"]]["score"] is not None
    }
    sent = audits["network-requests"]["details"]["items"]
    return Look(
        scores={name: round(score * 100) for name, score in scores.items()},
        paint=audits["largest-contentful-paint"]["numericValue"],
        bytes=sum(one["transferSize"] for one in sent),
        # What comes out of the browser's own memory crosses no wire.
        requests=sum(one["transferSize"] > 0 for one in sent),
        costly=frozenset(name for name, weight in missed.items() if weight),
        advice=frozenset(name for name, weight in missed.items() if not weight),
    )


def together(looks: Sequence[Look]) -> Look:
    """The median of what varies from run to run, and the worst of everything else."""
    scores = {name: min(one.scores[name] for one in looks) for name in CATEGORIES}
    return Look(
        scores=scores | {"performance": median(one.scores["performance"] for one in looks)},
        paint=median(one.paint for one in looks),
        bytes=max(one.bytes for one in looks),
        requests=max(one.requests for one in looks),
        costly=frozenset().union(*(one.costly for one in looks)),
        advice=frozenset().union(*(one.advice for one in looks)),
    )


def versions() -> dict[str, str]:
    """The versions of what is compared, and of what looks at it."""
    packages = {"Lighthouse": "lighthouse", "Astro": "astro", "Starlight": "@astrojs/starlight"}
    found = {
        name: json.loads((MODULES / package / "package.json").read_text("utf-8"))["version"]
        for name, package in packages.items()
    }
    said = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True, check=True)
    return {"Chromium": said.stdout.split()[1], **found}
