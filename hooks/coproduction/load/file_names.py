"""Names of files in docs/, which become parts of addresses."""

import re
import unicodedata

_RIGHT = re.compile(r"[A-Za-z0-9._-]+")
_WRONG = re.compile(r"[^A-Za-z0-9._]+")
_HOW = "Use letters, digits and hyphens: the name becomes part of an address."


def name_fault(name: str) -> tuple[str, str] | None:
    """What is wrong with the name of a file, and how to mend it: with a name, if one is like it."""
    if _RIGHT.fullmatch(name):
        return None
    what = f"“{name}” cannot be the name of a file here."
    if name.endswith("~") or name.startswith("~$"):
        return what, "Delete it: a program left it behind."
    bare = "".join(one for one in unicodedata.normalize("NFKD", name) if one.isascii())
    stem, dot, ending = _WRONG.sub("-", bare).rpartition(".")
    stem = stem.strip("-.")
    if not stem or not dot:
        return what, _HOW
    return what, f"Rename it, such as “{stem}.{ending.strip('-')}”. {_HOW}"
