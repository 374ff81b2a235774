"""What stands in a page's body, and where."""

from coproduction.page import read_body


def test_a_block_inside_another_fence_is_only_shown() -> None:
    outline = read_body("````markdown\n```data\nshow: figures\n```\n````\n", "a.md", 1)
    assert not outline.blocks
    assert not outline.problems


def test_a_block_knows_the_line_its_first_field_stands_on() -> None:
    body = "Words.\n\n~~~ data\nshow: figures\n~~~\n\nMore.\n"
    (block,) = read_body(body, "a.md", 8).blocks
    assert (block.text, block.line) == ("show: figures\n", 11)
    assert body[: block.start] + body[block.end :] == "Words.\n\n\n\nMore.\n"


def test_a_figure_in_code_is_left_as_it_is() -> None:
    outline = read_body("`{{ figure.a }}` and {{ figure.b }}\n\n    {{ figure.c }}\n", "a.md", 1)
    assert [mention.id for mention in outline.mentions] == ["b"]


def test_a_figure_is_linked_in_words_and_not_in_headings_links_or_pictures() -> None:
    body = (
        "# A {{ figure.a }}\n\n{{ figure.b }} [c {{ figure.c }}](x.md) ![d {{ figure.d }}](d.png)\n"
        "\n| a | b |\n|---|---|\n| {{ figure.e }} | `{{ x }}` {{ figure.f }} |\n"
        "\n> - {{figure.g}}\n"
    )
    mentions = read_body(body, "a.md", 1).mentions
    linked = {mention.id: (mention.linked, mention.line) for mention in mentions}
    assert linked == {
        "a": (False, 1),
        "b": (True, 3),
        "c": (False, 3),
        "d": (False, 3),
        "e": (True, 7),
        "f": (True, 7),
        "g": (True, 9),
    }


def test_headings_are_listed_with_their_lines() -> None:
    headings = read_body("# One\n\nTwo\n---\n", "a.md", 5).headings
    assert [(h.level, h.text, h.line) for h in headings] == [(1, "One", 5), (2, "Two", 7)]


def test_lists_that_both_parsers_read_alike_are_let_through() -> None:
    body = "# Bring\n- cups\n- tea\n    - green\n\nThen:\n\n1. pour\n\n    - slowly\n"
    assert not read_body(body, "a.md", 1).problems
