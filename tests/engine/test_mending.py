"""`check --fix` mends what has one right answer, shows it first, and leaves the rest alone."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bad_input import DELIVERABLES, FIGURES, INDEX, PAGE
from coproduction.cli import main
from wrong_edits import GUIDE

pytestmark = pytest.mark.slow

NEW = "docs/new.md"
Change = tuple[str, str, str]
RIGHT: dict[str, tuple[str, str, str, str]] = {
    # what was slipped: the file, right, wrong; and what stands there afterwards
    "a-tab-before-a-field": (DELIVERABLES, "  number: 1\n", "\tnumber: 1\n", "  number: 1\n"),
    "a-tab-behind-a-colon": (DELIVERABLES, "number: 1\n", "number:\t1\n", "number: 1\n"),
    "smart-quotes-round-a-value": (
        DELIVERABLES,
        "state: ongoing",
        "state: “ongoing”",
        'state: "ongoing"',
    ),
    "smart-quotes-in-brackets": (
        "data/events.yml",
        "[library]",
        "[“library”]",
        '["library"]',
    ),
    "words-that-yaml-reads-otherwise": (
        "data/words.yml",
        "word: large print",
        "word: no",
        'word: "no"',
    ),
    "no-space-behind-a-colon": (DELIVERABLES, "due: ongoing", "due:ongoing", "due: ongoing"),
    "no-space-behind-a-hyphen": (FIGURES, "- id: readers", "-id: readers", "- id: readers"),
    "a-record-further-in": (
        "data/groups.yml",
        "\n  purpose:",
        "\n   purpose:",
        "\n  purpose:",
    ),
    "spaces-behind-a-value": (DELIVERABLES, "due: ongoing\n", "due: ongoing  \n", "due: ongoing\n"),
    "a-field-of-a-page": (INDEX, "\nchanged: 2", "\nchanged:2", "\nchanged: 2"),
    "a-day-as-in-letters": (
        INDEX,
        "changed: 2026-11-01",
        "changed: 26 November 2026",
        "changed: 2026-11-26",
    ),
    "a-day-with-strokes": (
        INDEX,
        "changed: 2026-11-01",
        "changed: 26/11/2026",
        "changed: 2026-11-26",
    ),
    "stars-for-hyphens": (
        GUIDE,
        "sources: [minutes, poster]",
        "sources:\n* minutes\n* poster",
        "sources:\n- minutes\n- poster",
    ),
    "another-space-in-a-field": (INDEX, "title: R", "title:\xa0R", "title: R"),
    "another-space-before-a-field": (FIGURES, "\n  value: o", "\n\xa0 value: o", "\n  value: o"),
    "letters-read-wrongly": ("data/words.yml", "Letters", "Itâ€™s cafÃ©", "It’s café"),
    "an-empty-line-above-the-fields": (INDEX, "---\ntype", "\n---\ntype", "---\ntype"),
    "a-tab-in-a-page": (INDEX, "\nchanged: 2", "\nchanged:\t2", "\nchanged: 2"),
}


def run(project: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["check", str(project), "--fix", *words])


def page(project: Path, body: str) -> str:
    """What is left of a new page's body after it was mended."""
    (project / NEW).write_text(f"{PAGE}\n# New\n\n{body}")
    run(project, "--yes")
    return (project / NEW).read_text().removeprefix(f"{PAGE}\n# New\n\n")


@pytest.mark.parametrize("case", RIGHT)
def test_one_slip_is_mended_and_no_other_line_changes(case: str, project: Path) -> None:
    file, right, wrong, after = RIGHT[case]
    text = (project / file).read_text()
    assert right in text
    (project / file).write_text(text.replace(right, wrong, 1))
    result = run(project, "--yes")
    assert (project / file).read_text() == text.replace(right, after, 1)
    assert result.output.endswith("No problems.\n")


def test_what_would_change_is_shown_and_nothing_is_written_without_a_yes(project: Path) -> None:
    path = project / DELIVERABLES
    path.write_text(wrong := path.read_text().replace("  number: 1\n", "\tnumber: 1\n", 1))
    shown = run(project).output
    assert "-\\tnumber: 1\n+  number: 1\n" in shown
    assert "Nothing was written. With --yes it is." in shown
    assert path.read_text() == wrong


def test_line_ends_and_a_mark_at_the_beginning_go(project: Path) -> None:
    path = project / DELIVERABLES
    right = path.read_bytes()
    path.write_bytes(b"\xef\xbb\xbf" + right.replace(b"\n", b"\r\n"))
    run(project, "--yes")
    assert path.read_bytes() == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Words:\n• one\n• two\n", "Words:\n\n- one\n- two\n"),
        ("Words\n\n–one\n–two\n", "Words\n\n- one\n- two\n"),
        ("Words\n\n-one\n-two\n", "Words\n\n- one\n- two\n"),
        ("Words\n\n1.one\n2.two\n", "Words\n\n1. one\n2. two\n"),
        ("##Next\n\nWords \n", "## Next\n\nWords\n"),
        ("See [it] (index.md).\n", "See [it](index.md).\n"),
        ("One  \nline\n", "One  \nline\n"),
        ("Ramp\n:A slope.\n", "Ramp\n: A slope.\n"),
        ("1. a\n  - b\n  - c\n2. d\n", "1. a\n    - b\n    - c\n2. d\n"),
        ("- []one\n- [] two\n- [x]three\n", "- [ ] one\n- [ ] two\n- [x] three\n"),
        ("This is ** bold ** here.\n", "This is **bold** here.\n"),
        ("-\xa0one\n-\xa0two\n", "- one\n- two\n"),
        ("2 * three or * four words * here.\n", "2 * three or * four words * here.\n"),
    ],
)
def test_lines_of_a_page_are_mended(wrong: str, right: str, project: Path) -> None:
    assert page(project, wrong) == right


def test_a_word_that_the_site_hyphens_gets_its_hyphen(project: Path) -> None:
    site = project / "data/site.yml"
    site.write_text(f"{site.read_text()}unbroken: [co-, long-]\n")
    words = "A co-opted and long-term member. Co opted in `co opted`, for the long term.\n"
    assert page(project, words) == words.replace("Co opted", "Co-opted")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (DELIVERABLES, "state: reported-done", "state: reported"),
        (FIGURES, "value: over 30", "value: quite a few"),
        ("data/words.yml", "word: large print", "word: large print #1"),
        ("data/words.yml", "word: large print", "word: “large” “print”: both"),
        ("data/organisations.yml", "category: founders", "category: founder"),
        (INDEX, "title: ", "title: “"),
        (INDEX, "changed: 2026-11-01", "changed: 01/11/2026"),
        (INDEX, "changed: 2026-11-01", "changed: yesterday"),
    ],
)
def test_what_could_be_meant_otherwise_is_left_alone(
    file: str, old: str, new: str, project: Path
) -> None:
    text = (project / file).read_text()
    assert old in text
    (project / file).write_text(wrong := text.replace(old, new, 1))
    run(project, "--yes")
    assert (project / file).read_text() == wrong


def test_a_good_project_stays_as_it_is(project: Path) -> None:
    assert run(project, "--yes").output == "Nothing here has one right answer.\nNo problems.\n"
