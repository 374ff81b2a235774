"""Builds the same pages with stock MkDocs and with this project, and reports what each took.

`python bench/run.py` measures every size and writes `bench/results.md` and
`bench/results.json`; `python bench/run.py 100` measures that size and only prints. Fails
where the sites do not hold the same pages, or a page lacks the texts of its records.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from statistics import median

from jinja2 import Environment, FileSystemLoader, StrictUndefined

HERE = Path(__file__).parent
REPEATS = {100: 3, 1000: 5, 3000: 4}
"""How many rounds there are of each size."""

CONFIGS = {
    "stock": "stock/stock.yml",
    "stock without search": "stock/stock-without-search.yml",
    "ours": "ours/mkdocs.yml",
    "ours with search": "ours-with-search/mkdocs.yml",
}
"""Each build's settings; the last is not there while the project has no search page."""

OURS = "ours"
"""How the names of those builds begin that keep something for the next."""
SEARCH = "search/index.html"
"""The page that only ours with search has."""


@dataclass(frozen=True)
class Run:
    """What one build took: seconds of CPU and of the clock, and MB of memory at its peak."""

    cpu: float
    wall: float
    peak: float


@dataclass(frozen=True)
class Ratio:
    """What a build took of what another took in the same round: the median, and the spread."""

    median: float
    least: float
    most: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.least:.2f}–{self.most:.2f})"


@dataclass(frozen=True)
class Size:
    """The runs of each build at one number of pages, a round after another."""

    pages: int
    rounds: int
    runs: dict[str, list[Run]]

    def median(self, name: str) -> Run:
        """The median of each thing that a build took."""
        runs = self.runs[name]
        return Run(
            *(median(getattr(run, what) for run in runs) for what in ("cpu", "wall", "peak"))
        )

    def ratio(self, name: str, other: str, what: str) -> Ratio:
        """What (cpu, wall or peak) a build took of another's, round by round."""
        pairs = zip(self.runs[name], self.runs[other], strict=True)
        found = [getattr(one, what) / getattr(two, what) for one, two in pairs]
        return Ratio(median(found), min(found), max(found))


def measure(pages: int, repeats: int) -> Size:
    """Builds a site of so many pages in turn with each configuration, and checks what is built."""
    runs: dict[str, list[Run]] = {}
    with tempfile.TemporaryDirectory() as folder:
        projects = Path(folder)
        # In a process of its own: a child's peak counts what its parent held when it began.
        command = [sys.executable, str(HERE / "generate.py"), folder, str(pages)]
        if subprocess.run(command, check=False).returncode:
            raise SystemExit("bench/generate.py no longer fits what a page or a record must be.")
        configs = {name: path for name, path in CONFIGS.items() if (projects / path).exists()}
        for turn in range(repeats):
            for name, config in configs.items():
                # Nothing is deleted before a build: that would slow the file system under it.
                site = projects / "sites" / str(turn) / name
                for what, run in turns(name, projects / config, site):
                    runs.setdefault(what, []).append(run)
                    print(f"{pages} pages, {what}: {run}", flush=True)
            check(projects, projects / "sites" / str(turn), list(configs))
    return Size(pages, repeats, runs)


def turns(name: str, config: Path, site: Path) -> Iterator[tuple[str, Run]]:
    """A build with nothing kept; of ours, one more of the same, and one after an edit of a page.

    Stock keeps nothing from one build to the next.
    """
    project = config.parent
    if not name.startswith(OURS):
        yield name, build(config, site)
        return
    for kept in (project / ".cache", users_cache(project)):
        shutil.rmtree(kept, ignore_errors=True)
    yield name, build(config, site)
    yield f"{name}, nothing changed", build(config, site)
    page = sorted((project / "docs").rglob("*.md"))[-1]
    before = page.read_bytes()
    page.write_bytes(before + b"\nOne more sentence.\n")
    yield f"{name}, one page changed", build(config, site)
    page.write_bytes(before)


def users_cache(project: Path) -> Path:
    """Where a user's own programs keep what they can make again, for the builds of one project."""
    return project.with_name(f"{project.name}-cache")


def build(config: Path, site: Path) -> Run:
    """Builds one site; raises `SystemExit` with MkDocs' own words where it fails."""
    # Without --quiet, which would let a strict build pass with warnings.
    command = [sys.executable, "-m", "mkdocs", "build", "-f", str(config), "-d", str(site)]
    environment = os.environ | {"PYTHONHASHSEED": "0", "NO_MKDOCS_2_WARNING": "1"}
    environment["XDG_CACHE_HOME"] = str(users_cache(config.parent))
    with tempfile.TemporaryFile("w+") as log:
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        log.seek(0)
        if process.returncode:
            raise SystemExit(f"{config} was not built:\n{log.read()}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def check(projects: Path, built: Path, names: Sequence[str]) -> None:
    """Raises `SystemExit` where the sites differ in pages, or a page lacks its records.

    A long list goes on in pages that are in a folder of its page's name.
    """
    sites = {name: built / name for name in names}
    pages = {
        name: {page.relative_to(site).as_posix() for page in site.rglob("*.html")} - {SEARCH}
        for name, site in sites.items()
    }
    for name, found in pages.items():
        if found != pages["stock"]:
            differing = ", ".join(sorted(found ^ pages["stock"])[:5])
            raise SystemExit(f"{name} and stock do not hold the same pages: {differing}")
    expected = json.loads((projects / "expected.json").read_text(encoding="utf-8"))
    for uri, texts in expected.items():
        stem = uri.removesuffix(".md").removesuffix("index").rstrip("/")
        for name, site in sites.items():
            found = sorted((site / stem).rglob("index.html")) if stem else [site / "index.html"]
            html = "".join(path.read_text(encoding="utf-8") for path in found)
            absent = [text for text in texts if text not in html]
            if absent or "{{" in html:
                raise SystemExit(f"{name}, {uri}: lacks {absent[:3] or 'the value of a figure'}.")


def machine() -> dict[str, object]:
    """What was measured on, and with which versions."""
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    ]
    return {
        "date": date.today().isoformat(),
        "processor": names[0] if names else platform.machine(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
        "mkdocs": version("mkdocs"),
        "material": version("mkdocs-material"),
    }


def main(chosen: Sequence[int]) -> None:
    """Measures the chosen sizes and prints; measures all and writes the results where none is."""
    here = machine()
    sizes = [measure(pages, REPEATS.get(pages, 1)) for pages in chosen or REPEATS]
    environment = Environment(
        loader=FileSystemLoader(HERE), undefined=StrictUndefined, trim_blocks=True
    )
    steps = list(pairwise(sizes))
    template = environment.get_template("results.md.jinja")
    text = template.render(machine=here, sizes=sizes, steps=steps) + "\n"
    print(text)
    if not chosen:
        found = {"machine": here, "sizes": [asdict(size) for size in sizes]}
        (HERE / "results.md").write_text(text, encoding="utf-8")
        (HERE / "results.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]])
