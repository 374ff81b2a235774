"""Ids of new records, made of what they are called."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from markdown.extensions.toc import slugify

from coproduction.model import Kind
from coproduction_editing.fields import NotWritten
from coproduction_editing.workspace import ids_of

NAMES = ("name", "word", "title", "counts", "words", "file")
"""Fields of which the first that is answered gives a record its id; of a file, its own name."""
_LONGEST = 60


def id_for(root: Path, kind: Kind, told: Mapping[str, str]) -> str:
    """The id that was told; else one of the record's name that no other has.

    Raises `NotWritten` where there is nothing to make one of.
    """
    if given := told.get("id", "").strip():
        return given
    told = {**told, "file": PurePosixPath(told.get("file", "").strip()).stem}
    words = next((told[name] for name in NAMES if told.get(name, "").strip()), "")
    made = slugify(words, "-")[:_LONGEST].strip("-")
    if not made:
        about = f"can be made of “{words}”" if words else "was given"
        raise NotWritten(f"No id {about}. Give one: small letters, digits and hyphens.")
    taken = {*ids_of(root, kind)}
    return next(one for one in (made, *(f"{made}-{n}" for n in range(2, 999))) if one not in taken)
