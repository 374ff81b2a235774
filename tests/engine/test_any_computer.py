"""Windows, macOS and a Linux without Debian's programs build the site, with what they have."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from sites import run
from takeaway import example

pytestmark = pytest.mark.slow
HIDDEN = """
import os, sys
for name in ("fcntl", "grp", "pwd", "resource", "termios"):
    sys.modules[name] = None
del os.sched_getaffinity
"""
"""What Python does before anything else: it has no more than on other systems."""

BOOK = "- {id: easy, title: Reading aloud, pages: [easy.md], formats: [pdf, epub, docx, brf]}\n"
BRAILLE = "Braille (BRF) was not made of “Reading aloud”. The program “lou_translate” is missing."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return example(tmp_path / "project", publications=BOOK)


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, str]:
    """The variables of a computer that has this Python, and no program beside it."""
    (tmp_path / "python").mkdir()
    (tmp_path / "programs").mkdir()
    (tmp_path / "python/sitecustomize.py").write_text(HIDDEN)
    folders = {"PYTHONPATH": str(tmp_path / "python"), "PATH": str(tmp_path / "programs")}
    return {**os.environ, **folders, "NO_MKDOCS_2_WARNING": "1"}


def test_this_python_has_no_more_than_on_other_systems(elsewhere: dict[str, str]) -> None:
    asked = (
        "import os, shutil; print(hasattr(os, 'sched_getaffinity'), shutil.which('sh'));"
        "import fcntl"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked], env=elsewhere, capture_output=True, text=True, check=False
    )
    assert told.stdout == "False None\n"
    assert told.stderr.strip().endswith(
        "ModuleNotFoundError: import of fcntl halted; None in sys.modules"
    )


def test_a_project_is_checked(project: Path, elsewhere: dict[str, str]) -> None:
    checked = run(project, elsewhere, "coproduction", "check")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_site_is_built_with_its_documents_but_for_braille(
    project: Path, elsewhere: dict[str, str]
) -> None:
    built = run(project, elsewhere, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    assert BRAILLE in built.stderr
    files = {path.name for path in (project / "site/downloads/easy").iterdir()}
    assert {name for name in files if not name.endswith((".br", ".gz"))} == {
        "easy.pdf", "easy.epub", "easy.docx"
    }  # fmt: skip
    assert len(PdfReader(project / "site/downloads/easy/easy.pdf").pages) > 1
    page = BeautifulSoup((project / "site/easy/index.html").read_text(), "html.parser")
    offered = {str(link["href"]) for link in page.select('[data-part="downloads"] a')}
    assert {address.rpartition(".")[2] for address in offered} == {"pdf", "epub", "docx"}


def test_a_site_that_lacks_a_format_it_promises_is_not_deployed(
    project: Path, elsewhere: dict[str, str]
) -> None:
    built = run(project, {**elsewhere, "DEPLOY": "1"}, "mkdocs", "build", "--strict")
    assert built.returncode == 1
    assert f"WARNING -  {BRAILLE}" in built.stderr
    assert not (project / "site").exists()


def test_a_server_shows_the_site(project: Path, elsewhere: dict[str, str]) -> None:
    address = ["--dev-addr", "127.0.0.1:0"]
    program = str(Path(sys.executable).with_name("mkdocs"))
    server = subprocess.Popen(
        [sys.executable, program, "serve", "--strict", *address],
        cwd=project,
        env=elsewhere,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stderr
    said = []
    for line in server.stderr:
        said.append(line)
        if "Serving on http://" in line:
            break
    server.terminate()
    server.communicate()
    assert "Serving on http://" in said[-1], "".join(said)
