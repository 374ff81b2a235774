"""What each view prints of the example project: golden files hold the HTML."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coproduction.parts import registered
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
    of_parts = {view.show for view in registered("views")}
    assert shown == {(one.show, one.form) for one in views() if one.show not in of_parts}


def test_words_of_records_cannot_become_markup(project: Path) -> None:
    words = project / "data/words.yml"
    words.write_text(
        words.read_text().replace("large print", "<b>large</b> ``` [print](x) {{ figure.readers }}")
    )
    body = read_project(project).bodies["all-views.md"]
    assert "&lt;b&gt;large&lt;/b&gt; &#96;&#96;&#96; [print](x) {{ figure.readers }}" in body


def headline(project: Path, *changes: tuple[str, str]) -> str:
    """The sentence that the example prints of its promises, with changes to their records."""
    file = project / "data/deliverables.yml"
    text = file.read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text)
    page = BeautifulSoup(read_project(project).bodies["all-views.md"], "html.parser")
    (line,) = page.select(".headline")
    return line.get_text()


def test_a_promise_that_falls_due_later_is_not_counted(project: Path) -> None:
    assert headline(project, ("due: summer 2020", "due: 2021")) == (
        "Of the 1 promise that fell due by the end of 2020, the web page shows 1 done."
    )


def test_what_nothing_is_said_of_is_not_called_broken(project: Path) -> None:
    said = headline(project, ("state: reported-done", "state: not-reported"))
    assert said == (
        "2 promises fell due by the end of 2020. The web page does not say what became of them."
    )


def test_where_nothing_fell_due_the_block_is_refused(project: Path) -> None:
    page = project / "docs/all-views.md"
    page.write_text(page.read_text().replace("due_by: 2020", "due_by: 2019"))
    (found,) = read_project(project).problems
    assert "Nothing fell due by “2019”" in found.what


def test_a_picture_that_begins_an_item_is_silent_beside_its_words(project: Path) -> None:
    page = project / "docs/index.md"
    page.write_text(f"{page.read_text()}\n- {{{{ picture.book }}}}\n    [Guide](guide.md)\n")
    made = read_project(project)
    assert not made.problems
    assert BeautifulSoup(made.articles["index.md"], "html.parser").select('li > img[alt=""] + a')


def test_a_word_that_stays_whole_does_so_in_titles(project: Path) -> None:
    site, page = project / "data/site.yml", project / "docs/index.md"
    site.write_text(f"{site.read_text()}unbroken: [self-]\n")
    page.write_text(f"{page.read_text()}\n## Self-help\n\n- [On self-help?](guide.md)\n")
    article = BeautifulSoup(read_project(project).articles["index.md"], "html.parser")
    assert [one.get_text() for one in article.select(".whole")] == ["Self-help", "self-help?"]


def test_each_place_leads_to_the_pages_that_use_it(project: Path) -> None:
    file = project / "data/sources.yml"
    file.write_text(file.read_text().replace("numbers: 1 to 12", "numbers: 1 to 13"))
    page = BeautifulSoup(read_project(project).bodies["all-views.md"], "html.parser")
    (table,) = (one for one in page.select("table") if "Pages that use" in str(one.caption))
    used = {
        str(row.th.string): [link["href"] for link in row.select("a")]
        for row in table.select("tbody tr")
        if row.th
    }
    assert "../guide/" in used["Item 2"]
    assert "Item 13" not in used
    assert "<p>No page uses: item 13.</p>" in str(page)


def test_figures_of_one_document_are_listed_alone(project: Path) -> None:
    def shown(where: str) -> int:
        file = project / "docs/all-views.md"
        file.write_text(f"{before}```data\nshow: figures\n{where}```\n")
        page = BeautifulSoup(read_project(project).bodies["all-views.md"], "html.parser")
        return len(page.select(".figure__value"))

    text = (project / "docs/all-views.md").read_text()
    before = text[: text.index("\n---\n", 4) + 5]
    assert shown("where: {document: minutes}\n") == shown("") > 0
    assert shown("where: {document: poster}\n") == 0
