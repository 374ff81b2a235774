"""What each view prints of the example project: golden files hold the HTML."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coproduction.project import read_project
from coproduction.views.registry import views

PAGES = [
    "all-views.md",
    "index.md",
    "sources.md",
    "guide.md",
    "glance.md",
    "easy.md",
    "story.md",
    "film.md",
    "opening.md",
]


@pytest.mark.parametrize("uri", PAGES)
def test_a_page_is_filled_in(uri: str, project: Path, golden: Callable[[str, str], None]) -> None:
    golden(f"pages/{uri}", read_project(project).bodies[uri])


def test_the_example_project_shows_every_view(project: Path) -> None:
    text = "\n".join(path.read_text() for path in (project / "docs").glob("*.md"))
    shown = set()
    for block in text.split("```data\n")[1:]:
        fields = dict(line.split(": ", 1) for line in block.split("```")[0].strip().split("\n"))
        first = next(view.form for view in views() if view.show == fields["show"])
        shown.add((fields["show"], fields.get("as", first)))
    assert shown == {(view.show, view.form) for view in views()}


def test_words_of_records_cannot_become_markup(project: Path) -> None:
    words = project / "data/words.yml"
    words.write_text(
        words.read_text().replace("large print", "<b>large</b> ``` [print](x) {{ figure.readers }}")
    )
    body = read_project(project).bodies["all-views.md"]
    assert "&lt;b&gt;large&lt;/b&gt; &#96;&#96;&#96; [print](x) {{ figure.readers }}" in body
