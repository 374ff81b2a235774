"""What readers are told while a version is out of step, or a passage is right no longer."""

from datetime import date
from pathlib import Path

import pytest
from stepping import EASY, GUIDE, accept, carried, change, page

from coproduction.formats.downloads import make_downloads
from coproduction.project import read_project
from coproduction.rules import found_by, in_step
from file_words import READ
from takeaway import example

pytestmark = pytest.mark.slow

FORMATS = ("pdf", "docx", "epub", "txt")
PUBLICATIONS = {
    name: f"- id: {name}\n  title: {title}\n  pages: {name}.md\n  formats: [{', '.join(FORMATS)}]\n"
    for name, title in (("easy", "Reading aloud"), ("glance", "In short"), ("guide", "How we read"))
}
BEHIND = "The full text has changed since 26 November 2026. Some words here may be out of date."


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example with publications, compared on 26 November 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795651200")
    return carried(example(tmp_path / "project", "".join(PUBLICATIONS.values())))


def texts(project: Path, name: str, today: date | None = None) -> dict[str, str]:
    """The words of a publication, made alone, in each format, and of its page."""
    (project / "data/publications.yml").write_text(PUBLICATIONS[name])
    read = read_project(project, today=today)
    made = make_downloads(read)
    found = {
        form: " ".join(READ[form](made.files[f"downloads/{name}/{name}.{form}"]).split())
        for form in FORMATS
    }
    return {**found, "page": " ".join(read.articles[f"{name}.md"].split())}


def test_a_banner_with_the_date_stands_on_page_and_downloads_until_it_is_accepted(
    published: Path,
) -> None:
    assert not any(BEHIND in text for text in texts(published, "easy").values())
    change(published, "guide.md", "within 21 days", "within 60 days")
    assert [form for form, text in texts(published, "easy").items() if BEHIND not in text] == []
    accept(published, "easy.md")
    assert not any(BEHIND in text for text in texts(published, "easy").values())


def test_an_at_a_glance_has_the_same_banner(published: Path) -> None:
    fields = "carries:\n  how-we-read-at-a-glance: choosing-a-book\n"
    page(published, "glance.md", "\n# How we read, at a glance\n\nRead together.\n", fields)
    accept(published, "glance.md")
    change(published, "guide.md", "within 21 days", "within 60 days")
    assert [form for form, text in texts(published, "glance").items() if BEHIND not in text] == []


def test_a_passage_that_expired_carries_a_notice_and_its_ideas_are_named(published: Path) -> None:
    page(published, "guide.md", GUIDE, "expires:\n  being-paid: 2027-05-03\n")
    accept(published, "guide.md")
    said = "This part was right until 3 May 2027."
    before = texts(published, "guide", date(2027, 5, 3))
    assert not any(said in text for text in before.values())
    after = texts(published, "guide", date(2027, 5, 4))
    assert [form for form, text in after.items() if said not in text] == []
    catalogue = read_project(published, today=date(2027, 5, 4)).catalogue
    (told,) = found_by(in_step, catalogue)
    assert told.what == (
        "“Being paid” (line 27) was right until 3 May 2027. It is carried by idea 3 (line 31) of "
        "docs/easy.md."
    )
    assert "has changed since 3 May 2027" in texts(published, "easy", date(2027, 5, 4))["page"]


def test_a_version_without_a_field_carries_says_nothing(published: Path) -> None:
    page(published, "easy.md", EASY)
    (published / "data/comparisons.yml").unlink()
    path = published / "docs/easy.md"
    top, rest = path.read_text().split("carries:")
    path.write_text(top + rest[rest.index("---\n") :])
    assert found_by(in_step, read_project(published).catalogue) == []
