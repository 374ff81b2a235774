"""The filled-in Markdown of pages, as it is held."""

from coproduction.project import read_project
from coproduction.views.bodies import Bodies
from project import ROOT


def test_bodies_say_what_was_written_and_are_held_as_bytes() -> None:
    bodies = Bodies({"index.md": "“Yes”, she said.".encode()})
    assert {**bodies} == {"index.md": "“Yes”, she said."}
    assert "index.md" in bodies
    assert "other.md" not in bodies
    assert len(bodies) == 1


def test_a_project_holds_the_bodies_of_its_pages_so() -> None:
    assert isinstance(read_project(ROOT / "examples/network").bodies, Bodies)
