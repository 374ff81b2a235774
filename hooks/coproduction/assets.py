"""Assets (styles, scripts, fonts, drawings) under names with a hash of their content.

A browser can then keep each for good: another content has another address.
"""

import hashlib
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rcssmin import cssmin

_IMPORT = re.compile(r'^@import "([^":]+)";\n?', re.MULTILINE)
_REFERENCES = {
    ".css": re.compile(r'(?<=url\(")[^":]+(?="\))'),
    ".js": re.compile(r'(?<=")\./[^"]+\.js(?=")'),
}
"""How a file of each kind names another by its address."""
_IN_CSS = re.compile(r"\.([a-z_][\w-]*)")
_IN_HTML = re.compile(r'\bclass="([^"]*)"')


class NotThere(Exception):
    """A file that another one names and nobody has; its words say which."""


@dataclass(frozen=True)
class Asset:
    """A file as it is published: its address from the site's top, and its bytes."""

    address: str
    content: bytes


def named_by_content(files: Mapping[str, bytes]) -> dict[str, Asset]:
    """The files, by the addresses they were written under.

    A style sheet holds those it imports, which have no file of their own any more, and neither
    comments nor space for editors. Raises `NotThere` where a file names one that is not there.
    """
    for name in files:
        for target, line in names_in(name, files[name]):
            if target not in files:
                raise NotThere(f"{name}, line {line}, names {target}, which is not there.")
    texts = {name: data.decode() for name, data in files.items() if _extension(name) in _REFERENCES}
    imported = {
        posixpath.join(posixpath.dirname(name), match[1])
        for name, text in texts.items()
        for match in _IMPORT.finditer(text)
    }
    found: dict[str, Asset] = {}
    for name in files.keys() - imported:
        _add(name, files, texts, found)
    return found


def names_in(name: str, content: bytes) -> Iterator[tuple[str, int]]:
    """The files that a style sheet or script names, each with the line; none of other files."""
    if _extension(name) not in _REFERENCES:
        return
    text, folder = content.decode(errors="replace"), posixpath.dirname(name)
    found = [(match[1], match.start()) for match in _IMPORT.finditer(text)]
    found += [(match[0], match.start()) for match in _REFERENCES[_extension(name)].finditer(text)]
    for target, at in found:
        yield posixpath.normpath(posixpath.join(folder, target)), text.count("\n", 0, at) + 1


def inlined(asset: Asset) -> str:
    """A style sheet's text for a page at the site's top that holds it in itself."""
    folder = posixpath.dirname(asset.address)
    return _REFERENCES[".css"].sub(
        lambda match: posixpath.join(folder, match[0]), asset.content.decode()
    )


def is_enough(sheet: Asset, whole: Asset, html: str) -> bool:
    """Whether a page looks the same with `sheet` alone as with `whole`, of which it is the first
    part: whether no class in the page has a rule in the rest.
    """
    rest = _classes(whole) - _classes(sheet)
    return rest.isdisjoint(name for names in _IN_HTML.findall(html) for name in names.split())


def _classes(sheet: Asset) -> set[str]:
    return set(_IN_CSS.findall(sheet.content.decode()))


def _add(
    name: str, files: Mapping[str, bytes], texts: Mapping[str, str], found: dict[str, Asset]
) -> Asset:
    """The file, added to `found` after every other that it names."""
    if name in found:
        return found[name]
    folder = posixpath.dirname(name)
    content = files[name]
    if name in texts:

        def address(match: re.Match[str]) -> str:
            target = posixpath.normpath(posixpath.join(folder, match[0]))
            relative = posixpath.relpath(_add(target, files, texts, found).address, folder)
            return f"./{relative}" if match[0].startswith("./") else relative

        text = _REFERENCES[_extension(name)].sub(address, _whole(name, texts))
        content = (cssmin(text) if _extension(name) == ".css" else text).encode()
    stem, extension = posixpath.splitext(name)
    digest = hashlib.sha256(content).hexdigest()[:8]
    found[name] = Asset(f"{stem}.{digest}{extension}", content)
    return found[name]


def _extension(name: str) -> str:
    return posixpath.splitext(name)[1]


def _whole(name: str, texts: Mapping[str, str]) -> str:
    """A style sheet with those that it imports in their place; all stand in one folder."""
    folder = posixpath.dirname(name)
    return _IMPORT.sub(lambda match: _whole(posixpath.join(folder, match[1]), texts), texts[name])
