"""Makes PDFs of this site's pages with mkdocs-exporter and with this project, and reports.

`python bench/documents.py` writes `bench/documents.md`. Each tool builds the same pages with
its PDFs and without; the difference is what the PDFs took. Both sets go through the same
validator. A third table is of an Easy Read of 200 pages.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import page as page_validation
import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pypdf import PdfReader
from run import HERE, machine

ROOT = HERE.parent
EXPORTER = ROOT / ".venv/exporter/bin"
IDEAS, LEAST_PAGES = 786, 200
"""Ideas of the long Easy Read, which fill at least so many pages."""
RUNS = 3
"""How often each site is built: a difference of two builds is small, and the machine's pace is not
steady.
"""
LONG_RUNS = 7
"""How often it is made: its threads share memory out anew each time, and the worst is told."""

BROWSER = '''"""Has mkdocs-exporter use Debian's Chromium, not one that it would download."""

from playwright.async_api import BrowserType

launch = BrowserType.launch


async def with_debian(self, **options):
    options["args"] = [*options.get("args", ()), "--no-sandbox"]
    return await launch(self, **options, executable_path="/usr/bin/chromium")


BrowserType.launch = with_debian
'''


@dataclass(frozen=True)
class Pdfs:
    """The PDFs of one tool: files, pages of paper, seconds for all, failures by rule set."""

    files: int
    pages: int
    seconds: float
    failures: dict[str, int]

    @property
    def each(self) -> float:
        """Seconds a page."""
        return self.seconds / self.pages


def build(python: Path, project: Path, site: Path) -> float:
    """Builds a site some times, each from nothing; gives the least seconds that passed."""
    return min(_build(python, project, site) for _ in range(RUNS))


def _build(python: Path, project: Path, site: Path) -> float:
    for kept in (site, project / ".cache"):
        shutil.rmtree(kept, ignore_errors=True)
    command = [python / "mkdocs", "build", "--quiet", "--site-dir", site]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    began = time.monotonic()
    done = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    took = time.monotonic() - began
    if done.returncode:
        raise SystemExit(f"{project} was not built:\n{done.stderr}")
    return took


def read(site: Path, seconds: float) -> Pdfs:
    """Counts the PDFs of a site, and what a validator finds wrong with them."""
    files = sorted(site.rglob("*.pdf"))
    failures = {
        name: sum(
            len(page_validation.validate_pdf(file, profile=profile).failures) for file in files
        )
        for name, profile in (("PDF/UA-1", "ua1"), ("PDF/A-2a", "2a"))
    }
    pages = sum(len(PdfReader(file).pages) for file in files)
    return Pdfs(len(files), pages, seconds, failures)


def theirs(folder: Path) -> Pdfs:
    """Every page as PDF with mkdocs-exporter, as it comes; data blocks are written out for it."""
    staged = folder / "staged"
    stage = [Path(sys.executable).parent / "coproduction", "stage", staged, ROOT]
    subprocess.run(stage, check=True)
    shutil.rmtree(staged / "docs/downloads")  # ours, which staging made
    settings = yaml.safe_load((staged / "mkdocs.yml").read_text(encoding="utf-8"))
    without = build(EXPORTER, staged, folder / "theirs")
    (staged / "browser.py").write_text(BROWSER, encoding="utf-8")
    settings["hooks"] = ["browser.py"]
    settings["plugins"] = [{"exporter": {"formats": {"pdf": {"enabled": True}}}}]
    (staged / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    return read(folder / "theirs", build(EXPORTER, staged, folder / "theirs") - without)


def ours(folder: Path) -> Pdfs:
    """Every page as PDF with this project: as many publications as pages, and nothing kept."""
    project = folder / "ours"
    project.mkdir()
    for name in ("data", "docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, project / name)
    shutil.copy(ROOT / "mkdocs.yml", project)
    publications = project / "data/publications.yml"
    publications.unlink()
    (project / "docs/downloads.md").unlink()
    menu = project / "data/menu.yml"
    pages = menu.read_text(encoding="utf-8")
    menu.write_text(pages.replace("- Downloads: downloads.md\n", ""), encoding="utf-8")
    python = Path(sys.executable).parent
    without = build(python, project, folder / "site")
    records = [
        {"id": f"page-{number}", "title": uri, "pages": [uri], "formats": ["pdf"]}
        for number, uri in enumerate(uris(project / "docs"))
    ]
    publications.write_text(yaml.safe_dump(records), encoding="utf-8")
    return read(folder / "site", build(python, project, folder / "site") - without)


def uris(docs: Path) -> list[str]:
    """The pages, but the search, which is of no use on paper."""
    found = (path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))
    return sorted(uri for uri in found if uri != "search.md")


def long_easy_read(folder: Path) -> dict[str, Any]:
    """Pages of an Easy Read of 200 pages; the most seconds and MB at the peak that it took."""
    project, pdf = folder / "ours", folder / "long.pdf"
    example = (project / "docs/easy-read/taking-part.md").read_text(encoding="utf-8")
    fields, title, _ = example.partition("\n# Taking part: what to ask before you say yes\n")
    idea = "{{ picture.meeting }}\nYou may go to a meeting.\nYou can ask for the dates.\n\n"
    text = f"{fields}{title}\n## Ideas\n\n{idea * IDEAS}"
    (project / "docs/easy-read/long.md").write_text(text, encoding="utf-8")
    record = {"id": "long", "title": "Long", "pages": ["easy-read/long.md"], "formats": ["pdf"]}
    (project / "data/publications.yml").write_text(yaml.safe_dump([record]), encoding="utf-8")
    command = [sys.executable, HERE / "long_easy_read.py", project, "long", pdf]
    runs = []
    for _ in range(LONG_RUNS):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"The long Easy Read was not made:\n{done.stderr}")
        runs.append(json.loads(done.stdout))
    pages = len(PdfReader(pdf).pages)
    if pages < LEAST_PAGES:
        raise SystemExit(f"The long Easy Read has {pages} pages alone.")
    worst = {name: max(run[name] for run in runs) for name in ("seconds", "peak")}
    return {**worst, "pages": pages, "runs": LONG_RUNS}


def main() -> None:
    """Measures both, and writes the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = {"mkdocs-exporter": theirs(folder), "ours": ours(folder)}
        long = long_easy_read(folder)
    environment = Environment(
        loader=FileSystemLoader(HERE), undefined=StrictUndefined, trim_blocks=True
    )
    template = environment.get_template("documents.md.jinja")
    names = [
        EXPORTER / "python",
        "-c",
        "from importlib.metadata import version as v; print(v('mkdocs-exporter'))",
    ]
    exporter = subprocess.check_output(names, text=True).strip()
    text = template.render(machine=machine(), rows=rows, runs=RUNS, long=long, exporter=exporter)
    (HERE / "documents.md").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
