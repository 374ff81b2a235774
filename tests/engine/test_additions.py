"""What CONTRIBUTING.md says can be added, made in a copy as it is printed there, and built."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from project import ROOT
from sites import build
from takeaway import example

pytestmark = pytest.mark.slow

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
ADDITIONS = ["A record kind", "A view", "A format", "A part"]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

RECORDS = {
    "tools": "- {id: checklist, title: A checklist, says: It helps., "
    "source: {document: minutes, place: Item 9}}\n",
    "venues": "- {id: library, name: The library, access: There is a ramp.}\n",
    "publications": "- {id: glance, title: In short, pages: [glance.md], formats: [json]}\n",
}
COMMAND = "from coproduction.cli import main; main()"
PAGE = """
## Added

Take {{ tool.checklist }} to {{ venue.library }}.

From: {{ source.minutes Item 9 }}.

### Tools

```data
show: tools
```

### Venues

```data
show: venues
```

### Years

```data
show: events
as: years
```
"""


def printed(addition: str, kind: str) -> str:
    """The block of this kind in the section of that name."""
    section = GUIDE.partition(f"\n### {addition}\n")[2].partition("\n### ")[0]
    (text,) = [text for name, text in BLOCK.findall(section) if name == kind]
    return text


def apply(diff: str, folder: Path) -> None:
    subprocess.run(["git", "apply", "-"], cwd=folder, input=diff, text=True, check=True)


def install(folder: Path, target: Path) -> None:
    """Installs the part in `folder` as anybody would, but into `target`."""
    options = "--quiet --no-deps --no-build-isolation --no-index --disable-pip-version-check"
    command = [sys.executable, "-m", "pip", "install", *options.split(), "--target", target]
    subprocess.run([*command, folder], check=True)


@pytest.mark.parametrize("addition", ADDITIONS)
def test_an_addition_takes_two_files(addition: str) -> None:
    files = re.findall(r"^\+\+\+ b/(.+)$", printed(addition, "diff"), re.MULTILINE)
    assert len(files) == 2


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the hooks with everything added, beside a part that is installed."""
    folder = tmp_path_factory.mktemp("additions")
    unread = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=unread)
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    for addition in ADDITIONS[:3]:
        apply(printed(addition, "diff"), folder)
    (folder / "part").mkdir()
    apply(printed("A part", "diff"), folder / "part")
    (folder / "part/pyproject.toml").write_text(printed("A part", "toml"))
    install(folder / "part", folder / "packages")
    for package in (folder / "hooks").glob("coproduction*"):
        (folder / "packages" / package.name).symlink_to(package)
    return folder


@pytest.fixture(scope="module")
def site(copy: Path) -> Path:
    """The example project with one of each, built."""
    root = example(copy / "project", publications=RECORDS["publications"])
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text().replace(f"{ROOT}/", f"{copy}/"))
    for name, records in RECORDS.items():
        (root / f"data/{name}.yml").write_text(records)
    page = root / "docs/glance.md"
    page.write_text(page.read_text() + PAGE)
    return build(root, copy / "site", "--strict", PYTHONPATH=str(copy / "packages"))


@pytest.fixture(scope="module")
def page(site: Path) -> BeautifulSoup:
    return BeautifulSoup((site / "glance/index.html").read_text(), "html.parser")


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [("tool-checklist", "A checklist", "It helps."), ("venue-library", "The library", "a ramp.")],
)
def test_a_record_is_in_a_list_to_which_a_sentence_links(
    kind: str, name: str, said: str, page: BeautifulSoup
) -> None:
    entry = page.find(id=kind)
    assert entry
    assert name in entry.get_text()
    assert said in entry.get_text()
    link = page.find("a", href=re.compile(rf"#{kind}$"))
    assert link
    assert link.get_text() == name


@pytest.mark.parametrize(("plural", "name"), [("tools", "checklist"), ("venues", "library")])
def test_a_record_is_open_data(plural: str, name: str, site: Path) -> None:
    (record,) = json.loads((site / f"data/{plural}.json").read_text())
    assert record["id"] == name
    package = json.loads((site / "data/datapackage.json").read_text())
    assert plural in [table["name"] for table in package["resources"]]


def test_a_view_is_shown(page: BeautifulSoup) -> None:
    assert page.find("li", string=re.compile(r"^20\d\d: \d+$"))


def test_a_format_is_made_and_offered_by_its_name(site: Path, page: BeautifulSoup) -> None:
    made = json.loads((site / "downloads/glance/glance.json").read_text())
    assert made["title"] == "In short"
    assert "Data (JSON)" in [link.get_text() for link in page.select(".downloads a")]


def test_what_is_added_is_known_to_the_command(copy: Path) -> None:
    path = {**os.environ, "PYTHONPATH": str(copy / "packages")}
    run = subprocess.run(
        [sys.executable, "-c", COMMAND, "new", "--print", "venue"],
        env=path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "access: There is a ramp." in run.stdout
