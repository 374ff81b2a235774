"""An editor is told which idea to look at first: the one whose words are most like the change."""

import pytest

from coproduction.passages.alike import most_alike
from coproduction.passages.ideas import Idea
from coproduction.passages.ideas import ideas as ideas_of
from coproduction.project import Project

pytestmark = pytest.mark.slow

VERSION = "easy-read/your-rights-in-a-meeting.md"


@pytest.fixture(scope="module")
def ideas(ours: Project) -> list[Idea]:
    return ideas_of(ours.catalogue.pages[VERSION], ours.catalogue)


@pytest.mark.parametrize(
    ("changed", "has"),
    [("Anybody may ask for breaks.", "break"), ("The votes are counted aloud.", "vote")],
)
def test_it_is_found_by_its_words(ideas: list[Idea], changed: str, has: str) -> None:
    found = most_alike([changed], ideas)
    assert found
    assert has in found.text


def test_where_no_idea_has_such_words_none_is_named(ideas: list[Idea]) -> None:
    assert most_alike(["You should have been there with all of them."], ideas) is None
