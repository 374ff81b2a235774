"""Words that the site writes with a hyphen, and that somebody wrote as two."""

import re
from collections.abc import Iterator

from coproduction.familiar import is_familiar
from coproduction.load import Catalogue

_LEFT_ALONE = re.compile(r"`[^`]*`|\]\([^)]*\)|<[^>]*>|https?://\S+|\{\{[^}]*\}\}")


def split_words(catalogue: Catalogue) -> frozenset[str]:
    """What begins with a part that is no word alone (`unbroken:` of the site), in small letters.

    Found in the pages themselves; “long-term” is not among it, for “long” is a word.
    """
    site = catalogue.site
    parts = [one for one in (site.record.unbroken if site else ()) if _is_no_word(one)]
    if not parts:
        return frozenset()
    looks = re.compile(rf"\b(?:{'|'.join(map(re.escape, parts))})[a-z]+", re.IGNORECASE)
    bodies = (page.body for page in catalogue.pages.values())
    return frozenset(word.lower() for body in bodies for word in looks.findall(body))


def _is_no_word(part: str) -> bool:
    bare = part.removesuffix("-")
    return part.endswith("-") and len(bare) > 1 and not is_familiar(bare)


def joined(text: str, words: frozenset[str]) -> str:
    """The text with the hyphen in these words; code, addresses and fields stay as they are."""
    if not words:
        return text
    looks = re.compile(
        rf"(?<![\w-])(?:{'|'.join(re.escape(one).replace('-', ' ') for one in sorted(words))})\b",
        re.IGNORECASE,
    )
    return "".join(_joined(line, looks) for line in _lines(text))


def _joined(line: tuple[str, bool], looks: re.Pattern[str]) -> str:
    words, is_code = line
    if is_code:
        return words
    done, at = [], 0
    for kept in _LEFT_ALONE.finditer(words):
        done += [looks.sub(_with_hyphen, words[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join([*done, looks.sub(_with_hyphen, words[at:])])


def _with_hyphen(found: re.Match[str]) -> str:
    return found[0].replace(" ", "-", 1)


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is part of a block of code."""
    fence = ""
    for line in text.splitlines(keepends=True):
        mark = re.match(r" *(`{3,}|~{3,})", line)
        inside = bool(fence)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and line.strip() == mark[1]:
            fence = ""
        yield line, inside or bool(fence)
