"""Lists that the engine's parser reads differently from the one used here.

Python-Markdown wants an empty line above a list and four spaces before a list inside
a list (its documentation, "Differences from the Markdown syntax rules"); CommonMark
wants neither, so a page can look right to an editor and come out wrong.
"""

from collections.abc import Iterator

from markdown_it.token import Token


def misread_lists(tokens: list[Token], lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """The index of each such line in `lines`, what is wrong, and how to mend it."""
    depth = 0
    for token in tokens:
        if token.type in ("bullet_list_close", "ordered_list_close"):
            depth -= 1
        elif token.type in ("bullet_list_open", "ordered_list_open") and token.map:
            index = token.map[0]
            above = lines[index - 1].strip() if index else ""
            indent = len(lines[index]) - len(lines[index].lstrip())
            if depth == 0 and above and not above.startswith(("#", ">")):
                yield (
                    index,
                    "A list begins straight after a line of words, and would be shown as part "
                    "of them.",
                    "Put an empty line above the list.",
                )
            elif depth and indent < 4 * depth and not lines[index].lstrip().startswith(">"):
                yield (
                    index,
                    f"A list inside a list begins after {indent} spaces, and would be shown as "
                    "part of the outer list.",
                    f"Begin its lines with {4 * depth} spaces.",
                )
            depth += 1
