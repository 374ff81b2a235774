"""In a book, words are explained once, at its end."""

from pathlib import Path

from coproduction.document import documents
from coproduction.document.document import walk
from coproduction.document.tree import Anchor, Link
from coproduction.project import read_project
from takeaway import example


def test_words_are_explained_once_and_every_link_to_a_meaning_leads_there(tmp_path: Path) -> None:
    project = read_project(example(tmp_path / "project"))
    made, _ = documents(project, frozenset(range(0x3000)))
    links = [part for part in walk(made[0].chapters) if isinstance(part, Link)]
    used = {link.anchor for link in links if "word-" in link.anchor}
    marks = [part.anchor for part in walk(made[0].chapters[-1]) if isinstance(part, Anchor)]
    assert used
    assert used <= set(marks)
    assert len(marks) == len(set(marks))
