"""A log of 20,000 rows is counted in under 10 seconds and 300 MB, in a process of its own."""

import random
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coproduction_yearly.log.workbook import workbook

ROWS = 20_000
MEASURE = """
import resource, sys
from coproduction.cli import main
main(sys.argv[1:], standalone_mode=False)
used = resource.getrusage(resource.RUSAGE_SELF)
print(f"{used.ru_utime + used.ru_stime:.1f} {used.ru_maxrss / 1024:.0f}")
"""


@pytest.mark.prove
def test_a_large_log_is_counted_quickly(tmp_path: Path, measured: Callable[[str], None]) -> None:
    lots = random.Random(7)
    people = [
        {"person": f"P{at}", "perspective": ("carer", "draws on care", "staff", "both")[at % 4],
         "member": "yes"}
        for at in range(4000)
    ]  # fmt: skip
    activities = [
        {"activity": f"A{at}", "what": f"Activity {at}", "began": date(2026, 5, 1), "stage": "idea",
         "publish": "yes", "consent": "about nobody"}
        for at in range(400)
    ]  # fmt: skip
    pairs = {(lots.randrange(4000), lots.randrange(400)) for _ in range(ROWS)}
    involvement = [
        {"person": f"P{person}", "activity": f"A{activity}", "role": "took part", "hours": 2,
         "paid": "yes", "asked": "no"}
        for person, activity in sorted(pairs)
    ]  # fmt: skip
    rows = {"people": people, "activities": activities, "involvement": involvement}
    log = tmp_path / "log.xlsx"
    log.write_bytes(workbook(rows))
    arguments = ["tally", str(log), "--period", "2026-04/2027-03", "-o", str(tmp_path / "y.yml")]
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *arguments],
        capture_output=True, text=True, check=True, cwd=tmp_path,
    )  # fmt: skip
    seconds, megabytes = map(float, done.stdout.split("\n")[-2].split())
    measured(f"a log of {len(involvement):,} rows: {seconds} s of processor, {megabytes:.0f} MB")
    assert seconds < 10
    assert megabytes < 300
