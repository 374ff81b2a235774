"""What would keep a program busy or lead out of the project is refused, or harmless, at once."""

import os
import resource
from pathlib import Path

import pytest
from hostile_bombs import BOMBS
from hostile_made import Files, page
from hostile_odd import HARMLESS, SETTINGS
from test_hostile import build_site, live, problems

from cost import Usual
from sites import copy_example

pytestmark = pytest.mark.slow

MOST = 20
"""How many times as long as for the project as it was; on a quick machine that is three seconds."""
MOST_MEMORY = 500 * 1024
"""KiB that one contribution may cost; none here costs a tenth of it."""


def put(project: Path, files: Files) -> None:
    for name, content in files.items():
        path = project / name
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            os.mkfifo(path)
        elif isinstance(content, Path):
            path.symlink_to(content)
        elif isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content, encoding="utf-8")


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Usual:
    """A check of the project as it was."""
    project = copy_example(tmp_path_factory.mktemp("usual") / "project")
    return Usual(lambda: problems(project))


def told(project: Path, usual: Usual) -> str:
    """What the check says of the project, by file; it may cost little time and memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = usual.within(MOST, lambda: problems(project))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY
    assert all(line >= 1 for _, line in found)
    assert "The program failed" not in str(found)
    return "\n".join(f"{file}: {said}" for (file, _), said in found.items())


@pytest.mark.parametrize("name", BOMBS)
def test_it_is_refused_in_its_file(name: str, project: Path, usual: Usual) -> None:
    files, refused, said = BOMBS[name]
    put(project, files)
    lines = [one for one in told(project, usual).splitlines() if one.startswith(f"{refused}:")]
    assert said in "\n".join(lines)


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_are_refused(name: str, project: Path, usual: Usual) -> None:
    line, said = SETTINGS[name]
    settings = project / "mkdocs.yml"
    settings.write_text(f"{settings.read_text()}{line}\n", encoding="utf-8")
    assert said in told(project, usual)


def test_words_that_are_odd_are_refused_or_do_nothing(
    project: Path, tmp_path: Path, usual: Usual
) -> None:
    for name, words in HARMLESS.items():
        (text,) = page(words).values()
        assert isinstance(text, str)
        text = text.replace("title: New", f"title: Odd {name}", 1)
        (project / f"docs/odd-{name}.md").write_text(text, encoding="utf-8")
    refused = {line.split(":")[0] for line in told(project, usual).splitlines()}
    for name in refused:
        (project / name).unlink()
    build_site(project, tmp_path / "site")
    pages = [*(tmp_path / "site").glob("odd-*/index.html")]
    assert len(pages) == len(HARMLESS) - len(refused) > 5
    found = [one for path in pages for one in live(path.read_text(encoding="utf-8"))]
    assert found == []
    assert not [path for path in pages if "root:" in path.read_text(encoding="utf-8")]
