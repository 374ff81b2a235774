"""The menu's file with a page more, in the part where its neighbours are."""

from collections.abc import Iterator
from pathlib import PurePosixPath

import yaml

from coproduction_editing.fields import NotWritten
from coproduction_editing.places import compose, end_of, line_end
from coproduction_editing.splice import Original, Splice
from coproduction_editing.yaml_text import in_brackets


def with_page(original: Original, uri: str, part: str = "") -> Original:
    """The menu with a page at the end of a part, or after the last page of its own folder.

    Raises `NotWritten` where there is no such part, or it is no list of pages.
    """
    node, lines = compose(original.text), original.text.split("\n")
    if not isinstance(node, yaml.SequenceNode) or node.flow_style:
        raise NotWritten("The menu is not a list, so the page was not put into it.")
    pages = [*_pages(node, "")]
    if any(page.value == uri for page, _ in pages):
        return original
    titles = list(dict.fromkeys(title for _, title in pages if title))
    if part and part not in titles:
        raise NotWritten(f"The menu has no part “{part}”. There are: {', '.join(titles)}.")
    folder = PurePosixPath(uri).parent
    near = [one for one, title in pages if PurePosixPath(one.value).parent == folder]
    near = [one for one, title in pages if title == part] if part else near
    last = near[-1] if near else pages[-1][0]
    place = line_end(end_of(last, lines), lines)
    indent = lines[place.line].index("-")
    return original.with_splices([Splice(place, place, f"\n{' ' * indent}- {in_brackets(uri)}")])


def _pages(node: yaml.Node, part: str) -> Iterator[tuple[yaml.ScalarNode, str]]:
    """Each page, with the title of the part of the menu that it stands in."""
    if isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from _pages(one, part)
    elif isinstance(node, yaml.MappingNode):
        for title, inside in node.value:
            if isinstance(inside, yaml.SequenceNode):
                yield from _pages(inside, part or str(title.value))
            else:
                yield from _pages(inside, part)
    elif isinstance(node, yaml.ScalarNode) and str(node.value).endswith(".md"):
        yield node, part
