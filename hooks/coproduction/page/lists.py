"""Items of lists that a picture begins."""

from coproduction.page.lines import Lines
from coproduction.page.outline import Mention

_BULLETS = ("-", "*", "+")


def begins_item(lines: Lines, picture: Mention) -> bool:
    """True where the first line of an item holds the picture and nothing else."""
    index = lines.index(picture.start)
    before = lines.body[lines.start(index) : picture.start].strip()
    after = lines.body[picture.end : lines.stop(index + 1)].strip()
    return before in _BULLETS and not after
