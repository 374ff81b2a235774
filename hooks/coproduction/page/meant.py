"""Suggestions for an address that leads nowhere: the file that somebody meant by it."""

import posixpath
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches

from coproduction.page.address import page_folder


def meant(uri: str, path: str, files: Collection[str], former: Mapping[str, str]) -> str | None:
    """The likeliest of `files` for a path that the page `uri` names; None where none is near.

    All are relative to docs/. `former` says what has become of renamed pages: the nearest of
    the readings counts, first as it stands, then without regard to capital letters, then the
    same name in another folder, then names that are spelled alike.
    """
    readings = dict.fromkeys(_readings(uri, path))
    now = {**{file: file for file in files}, **former}
    low = {name.lower(): file for name, file in now.items()}
    exact = (now[one] for one in readings if one in now)
    small = (low[one.lower()] for one in readings if one.lower() in low)
    found = next(exact, None) or next(small, None)
    if found or not readings:
        return found
    by_name = _by(files, lambda file: posixpath.basename(file).lower())
    asked = (posixpath.basename(one).lower() for one in readings)
    elsewhere = next((by_name[one] for one in asked if one in by_name and one != "index.md"), None)
    return elsewhere or _alike([*readings], now)


def _readings(uri: str, path: str) -> Iterator[str]:
    """The files that a path may stand for: as the file's neighbour, as an address, from the top."""
    folders = ("",) if path.startswith("/") else (posixpath.dirname(uri), page_folder(uri), "")
    for folder in folders:
        place = posixpath.normpath(posixpath.join(folder, path.replace("\\", "/").lstrip("/")))
        if place.startswith("../"):
            continue
        yield place
        stem = place.removesuffix(".html").removesuffix(".htm").removesuffix(".")
        stem = posixpath.dirname(stem) if posixpath.basename(stem) == "index" else stem
        yield f"{stem}.md" if stem else "index.md"
        yield posixpath.normpath(f"{stem}/index.md")


def _alike(readings: list[str], now: Mapping[str, str]) -> str | None:
    """The file whose name is spelled nearly so, in the same folder if there is one."""
    for one in readings:
        folder, ending = posixpath.dirname(one), posixpath.splitext(one)[1].lower()
        same = [name for name in now if posixpath.splitext(name)[1].lower() == ending]
        stems = _by(same, _stem, first=folder)
        stem = _stem(one)
        if stem != "index" and (close := get_close_matches(stem, stems, n=1, cutoff=0.7)):
            return now[stems[close[0]]]
    return None


def _stem(file: str) -> str:
    return posixpath.splitext(posixpath.basename(file))[0].lower()


def _by(files: Collection[str], key: Callable[[str], str], first: str = "") -> dict[str, str]:
    """A file for each key: the one in the folder `first`, else the one nearest to the top."""
    found: dict[str, str] = {}
    for file in sorted(files, key=lambda file: (posixpath.dirname(file) != first, file.count("/"))):
        found.setdefault(key(file), file)
    return found
