"""Has Lighthouse judge one page of each type, and our home page beside Starlight's and a bare one.

`python bench/audit.py`, with `tests` among the folders of Python's modules, writes
`bench/audit.md`. Both sites are on Debian's nginx, ours with the settings that the project
ships. Ends in failure where a target is missed.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import starlight
from browser.nginx import serving
from browser.pages import KINDS
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lighthouse import CATEGORIES, MODULES, Look, look, together, versions
from run import HERE, build, machine

import search
from coproduction.compress import compress
from coproduction.hosting import HOME

ROOT = HERE.parent
RUNS, HOME_RUNS = 3, 7
"""How often Lighthouse looks at each page, and at the home pages, which are compared."""

PAGES = {kind: address for kind, address in KINDS.items() if kind != "not found"}
FOUND = "search with results"
PAGES |= {FOUND: "search/?q=carers"}
STARLIGHT = "Starlight's home"
BARE = "home without style and letters"
OF_STARLIGHT, OF_BARE = 0.9, 1.15
"""Shares of their largest contentful paints, by which ours is to come."""
LEAST = {"performance": 100, "accessibility": 100, "best-practices": 100, "seo": 100}
MOST_BYTES, MOST_REQUESTS, MOST_SECONDS = 60_000, 10, 1.25
"""What the home page may weigh and ask for, and how long the search may take."""

_STYLE = re.compile(r'<style>.*?</style>|<link rel="(?:stylesheet|preload)"[^>]*>', re.DOTALL)


@dataclass(frozen=True)
class Target:
    """What was wanted, what was found, and whether that is enough."""

    wanted: str
    found: str
    met: bool


def judge(folder: Path) -> dict[str, Look]:
    """What Lighthouse finds on each type of page of ours, on Starlight's home and a bare one."""
    program = Path(sys.executable).parent
    staged, servers = folder / "staged", [folder / f"server-{number}" for number in range(3)]
    for server in servers:
        server.mkdir()
    build(ROOT / "mkdocs.yml", folder / "site")
    subprocess.run([program / "coproduction", "stage", staged, ROOT], check=True)
    undress(folder / "site", folder / "bare")
    with (
        tempfile.TemporaryDirectory(prefix=".starlight-", dir=MODULES.parent) as theirs,
        serving(folder / "site", servers[0]) as ours,
        serving(starlight.make(staged, Path(theirs, "site")), servers[1], starlight.nginx) as other,
        serving(folder / "bare", servers[2]) as bare,
    ):
        homes = {"home": ours + PAGES["home"], BARE: bare, STARLIGHT: other}
        pages = homes | {kind: ours + PAGES[kind] for kind in PAGES if kind != "home"}
        rounds = [seen(pages) for _ in range(RUNS)]
        rounds += [seen(homes) for _ in range(HOME_RUNS - RUNS)]
    return {name: together([one[name] for one in rounds if name in one]) for name in pages}


def undress(site: Path, folder: Path) -> None:
    """Writes to `folder` the home page and what it shows, without style and so without letters."""
    for part in ("assets", "pictures"):
        shutil.copytree(site / part, folder / part)
    shutil.copy(site / "404.html", folder)
    page = (site / HOME).read_text(encoding="utf-8")
    plain, styles = _STYLE.subn("", page)
    if not styles:
        raise SystemExit("The home page has no style to be taken away.")
    (folder / HOME).write_text(plain, encoding="utf-8")
    compress(folder)


def seen(addresses: dict[str, str]) -> dict[str, Look]:
    """One look at each of these pages, told to whoever waits for the report."""
    found = {}
    for name, address in addresses.items():
        found[name] = look(address)
        print(f"{name}: {found[name].scores}, {found[name].paint:.0f} ms", flush=True)
    return found


def targets(looks: dict[str, Look], waits: search.Waits | None) -> list[Target]:
    """How what was found compares with what is wanted."""
    home = looks["home"]
    pages = [found for name, found in looks.items() if name in PAGES]
    worst = {name: min(page.scores[name] for page in pages) for name in LEAST}
    found = [
        Target(f"{CATEGORIES[name]}, every page: {least} at least", f"{worst[name]:.0f}", met)
        for name, least in LEAST.items()
        for met in [worst[name] >= least]
    ]
    found += [
        Target(
            f"Largest contentful paint of home: at most {share} times that of {other}",
            f"{home.paint:.0f} ms against {looks[other].paint:.0f} ms",
            home.paint <= share * looks[other].paint,
        )
        for other, share in ((STARLIGHT, OF_STARLIGHT), (BARE, OF_BARE))
    ]
    found += [
        Target("Home: 60 kB at most", f"{home.bytes / 1000:.1f} kB", home.bytes <= MOST_BYTES),
        Target("Home: 10 requests at most", f"{home.requests:.0f}", home.requests <= MOST_REQUESTS),
    ]
    if waits:
        enough = waits.median <= MOST_SECONDS
        wanted = f"First result of a search: within {MOST_SECONDS} s"
        found.append(Target(wanted, f"{waits.median:.2f} s", enough))
    return found


def main() -> None:
    """Judges and measures, writes the report, and ends in failure where a target is missed."""
    here = machine()
    with tempfile.TemporaryDirectory() as searched, tempfile.TemporaryDirectory() as judged:
        waits = search.measure(Path(searched))
        looks = judge(Path(judged))
    found = targets(looks, waits)
    environment = Environment(
        loader=FileSystemLoader(HERE), undefined=StrictUndefined, trim_blocks=True
    )
    text = environment.get_template("audit.md.jinja").render(
        machine=here,
        load_after=machine()["load"],
        versions=versions(),
        runs=RUNS,
        home_runs=HOME_RUNS,
        categories=CATEGORIES.values(),
        targets=found,
        ours={kind: looks[kind] for kind in PAGES},
        homes={"ours": looks["home"], "bare": looks[BARE], "Starlight": looks[STARLIGHT]},
        waits=waits,
    )
    (HERE / "audit.md").write_text(text + "\n", encoding="utf-8")
    print(text)
    if missed := [target.wanted for target in found if not target.met]:
        raise SystemExit(f"Missed: {'; '.join(missed)}.")


if __name__ == "__main__":
    main()
