"""What safety costs: the share of a build that goes into judging, guarding and digests.

`python bench/safety.py` builds a generated site (1,000 pages and records) and this project's own
under cProfile, and writes `bench/safety.md`. Nothing is switched off: the time of the functions
that are there for safety alone is set beside that of the whole build. What cProfile costs falls on
both; it makes many small calls dearer than they are, so a share is rather too large than too small.
"""

import os
import pstats
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from run import HERE, machine

ROOT = HERE.parent
PAGES = 1000
CORE = "hooks/coproduction"

PARTS: dict[str, tuple[tuple[str, str], ...]] = {
    "Settings are judged before they are used": (
        ("rules/settings.py", "judge"),
        ("load/tracked.py", "tracked"),
    ),
    "Text files: nothing that nobody can see": (("source/text.py", "_refuse_hidden"),),
    "Files: names, links, kinds, pictures": (("load/files.py", "_fault"),),
    "Articles: elements, attributes, links": (("project.py", "judge"),),
    "Drawings: elements, attributes, links": (("rules/drawings.py", "check"),),
    "Contact details": (("rules/privacy.py", "check"),),
    "One page, one address": (("rules/addresses.py", "check"),),
    "Links in documents": (("document/links.py", "fault"),),
    "Files stay inside their folder": (("inside.py", "inside"), ("inside.py", "checked")),
    "Cache: digests, and on the disk before it has a name": (
        ("cache.py", "digest_of"),
        ("cache.py", "_kept"),
    ),
    "Publishing loses nothing": (("replacement.py", "begin"), ("replacement.py", "finish")),
    "Time limits": (("one_page.py", "time_limit"), ("one_page.py", "guarded")),
}
"""What is there for safety, by the file and the name of its functions; none calls another."""


@dataclass(frozen=True)
class Row:
    """A part, its seconds of all, and its share (1 is all)."""

    part: str
    seconds: float
    share: float


@dataclass(frozen=True)
class Built:
    """A build: of what, its seconds under the profile, its rows and what they come to."""

    what: str
    seconds: float
    rows: list[Row]

    @property
    def share(self) -> float:
        """The share of all of them."""
        return sum(row.share for row in self.rows)


def main() -> None:
    """Builds, prints, and writes the report."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        command = [sys.executable, str(HERE / "generate.py"), folder, str(PAGES)]
        subprocess.run(command, check=True)
        built = [
            profiled(f"{PAGES:,} pages", made / "ours/mkdocs.yml", made / "site"),
            profiled("our own site, its documents kept", ROOT / "mkdocs.yml", made / "own"),
        ]
    templates = Environment(
        loader=FileSystemLoader(HERE), undefined=StrictUndefined, trim_blocks=True
    )
    text = templates.get_template("safety.md.jinja").render(built=built, machine=machine())
    print(text)
    (HERE / "safety.md").write_text(f"{text.rstrip()}\n", encoding="utf-8")


def profiled(what: str, config: Path, site: Path) -> Built:
    """Builds twice, the second time under the profile, so that documents come from the cache.

    What a build keeps beside them is made anew, and by one program: a profile sees no other.
    """
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"XDG_CACHE_HOME": str(Path(folder) / "cache")}
        found = Path(folder) / "profile"
        build = ["-m", "mkdocs", "build", "-q", "-f", str(config), "-d", str(site)]
        subprocess.run([sys.executable, *build], env=environment, check=True)
        shutil.rmtree(environment["XDG_CACHE_HOME"])
        for kept in (config.parent / ".cache").glob("??/*.json*"):
            kept.unlink()
        profile = ["-m", "cProfile", "-o", str(found), *build]
        subprocess.run([sys.executable, *profile], env=environment, check=True)
        stats = pstats.Stats(str(found))
    total = stats.total_tt  # type: ignore[attr-defined]
    rows = [
        Row(part, seconds, seconds / total)
        for part, names in PARTS.items()
        for seconds in [sum(_seconds(stats, *name) for name in names)]
    ]
    return Built(what, total, sorted(rows, key=lambda row: -row.seconds))


def _seconds(stats: pstats.Stats, file: str, name: str) -> float:
    """Seconds in a function and all that it calls; in a guard, without what it guards."""
    found = [
        numbers
        for (path, _, called), numbers in stats.stats.items()  # type: ignore[attr-defined]
        if path.endswith(f"{CORE}/{file}") and called == name
    ]
    if not found and name not in (ROOT / CORE / file).read_text(encoding="utf-8"):
        raise SystemExit(f"There is no {name} in {CORE}/{file}: mend the list in bench/safety.py.")
    own = file == "one_page.py"
    return sum(numbers[2] if own else numbers[3] for numbers in found)


if __name__ == "__main__":
    main()
