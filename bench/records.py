"""How long the check of many records takes, beside the check of the same project without them.

`python bench/records.py` adds 1,000 and 5,000 organisations to the example project, one page of
which lists them; it checks each in turn in a process of its own, as an editor does, with nothing
kept and then again, and prints the seconds of a processor: the median of so many rounds, and
the spread.
"""

import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMAND = Path(sys.executable).with_name("coproduction")
COUNTS = (0, 1_000, 5_000)
ROUNDS = 5
LISTS = re.compile(r"```data\nshow: organisations\n[^`]*```\n")
LIST = "```data\nshow: organisations\nas: list\n```\n"
RECORD = """- id: o{number}
  name: Group {number} of the bench
  member_of:
    - group: readers
      category: founders
      source: {{document: minutes, place: List of members}}
"""


def with_records(folder: Path, count: int) -> Path:
    """A copy of the example project with so many organisations more."""
    root = Path(shutil.copytree(ROOT / "tests/example", folder / str(count)))
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("../../", f"{ROOT.as_posix()}/")
    settings.write_text(text, encoding="utf-8")
    for page in sorted((root / "docs").rglob("*.md")):  # of which many list them in many ways
        page.write_text(LISTS.sub("", page.read_text(encoding="utf-8")), encoding="utf-8")
    with (root / "docs/index.md").open("a", encoding="utf-8") as home:
        home.write(f"\n{LIST}")
    if count:
        (root / "data/organisations").mkdir()
        records = "".join(RECORD.format(number=number) for number in range(count))
        (root / "data/organisations/more.yml").write_text(records, encoding="utf-8")
    return root


def seconds(root: Path) -> float:
    """Seconds of a processor for one check; fails where something is wrong with the project."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [COMMAND, "check", root],
        env=os.environ | {"XDG_CACHE_HOME": f"{root}-cache"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stdout != "No problems.\n":
        raise SystemExit(f"The example project is no longer right: {done.stdout}{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Prints what each number of records took."""
    with tempfile.TemporaryDirectory() as folder:
        roots = {count: with_records(Path(folder), count) for count in COUNTS}
        took: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for count, root in roots.items():
                for kept in (root / ".cache", f"{root}-cache"):
                    shutil.rmtree(kept, ignore_errors=True)
                for what in ("check", "check again"):
                    name = f"{what}, {count:,} records more"
                    took.setdefault(name, []).append(seconds(root))
    for name, found in took.items():
        spread = f"{min(found):.2f} to {max(found):.2f}"
        print(f"{name}: {statistics.median(found):.2f} s of a processor ({spread})")


if __name__ == "__main__":
    main()
