"""Plain words of what is written in Markdown, for templates that print them themselves."""

import re

from coproduction.load import Catalogue
from coproduction.model import by_name

_MENTION = re.compile(r"\{\{\s*([a-z-]+)\.([\w-]+)[^{}\n]*\}\}")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
_MARKS = re.compile(r"\*+|`|(?<!\w)_+|_+(?!\w)")


def plain_words(written: str, catalogue: Catalogue) -> str:
    """One line of Markdown as it is read: mentions by what they are called, without marks."""

    def called(found: re.Match[str]) -> str:
        kind = by_name().get(found[1])
        if kind is None or kind.mention is None:
            return ""
        return kind.mention(catalogue.find(kind.model, found[2]))

    words = _MENTION.sub(called, written)
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", words)).split())
