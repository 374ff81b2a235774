"""What the template of a field marks, and what documents read of it, are the same nodes."""

import pytest

from coproduction.document import documents
from coproduction.project import Project
from coproduction.templates.nodes import mark
from coproduction_forms.nodes import FieldNode

LETTERS = frozenset(range(0x20, 0x3000))


@pytest.mark.parametrize("node", FieldNode)
def test_a_node_of_a_field_is_written_and_read(node: FieldNode, with_form: Project) -> None:
    html = with_form.articles["form.md"]
    without = {**with_form.articles, "form.md": html.replace(f" {mark(node)}", "")}
    assert without["form.md"] != html
    as_it_is = documents(with_form, LETTERS)[0]
    assert documents(with_form.with_articles(without), LETTERS)[0] != as_it_is
