"""What the site engine warns of is told as our own problems are: at its line, with a mend."""

from pathlib import Path

import pytest

from bad_input import PAGE
from coproduction.engine_words import as_problem
from coproduction.project import read_project


@pytest.mark.parametrize(
    ("link", "warning", "what", "mend"),
    [
        (
            "gude.md",
            "but the target 'gude.md' is not found among documentation files.",
            "There is no page or file “gude.md”.",
            "Write “guide.md”.",
        ),
        (
            "guide.md#no",
            "but the doc 'guide.md' does not contain an anchor '#no'.",
            "“guide.md#no” leads to no heading: there is no place “#no”.",
            "Write the id of a heading on that page, or delete what follows the “#”.",
        ),
    ],
)
def test_a_dead_link_has_its_line_and_what_was_meant(
    link: str, warning: str, what: str, mend: str, project: Path
) -> None:
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\nWords.\n\n[A]({link})\n")
    catalogue = read_project(project).catalogue
    found = as_problem(f"Doc file 'new.md' contains a link '{link}', {warning}", catalogue)
    assert found
    assert (found.file, found.line, found.what, found.mend) == ("docs/new.md", 14, what, mend)


def test_what_is_of_no_link_stays_as_the_engine_says_it(project: Path) -> None:
    catalogue = read_project(project).catalogue
    assert as_problem("Config value 'theme': Unrecognised theme name", catalogue) is None
    assert as_problem("Doc file 'none.md' contains a link 'a.md', but", catalogue) is None
