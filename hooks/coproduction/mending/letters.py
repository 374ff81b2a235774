"""Letters that were read in a wrong encoding: “â€™” is read again, as “’”."""

import re

from coproduction.characters import misread

_RUN = re.compile(r"[^\x00-\x7f]+")


def read_again(text: str) -> str:
    """The text with runs of such letters as the ones that they stand for."""
    if not misread(text):
        return text
    return _RUN.sub(lambda run: _read(run[0]) if misread(run[0]) else run[0], text)


def _read(letters: str) -> str:
    try:
        return b"".join(_byte(one) for one in letters).decode()
    except UnicodeError:
        return letters


def _byte(letter: str) -> bytes:
    """The byte that Windows-1252 reads as this letter; five have none there."""
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")
