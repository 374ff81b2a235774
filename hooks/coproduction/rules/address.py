"""Which addresses a page may hold, read as browsers read them (URL Standard, URL parsing)."""

import re

from coproduction.model.web import host_fault, is_web_address
from coproduction.rules.wrapped import wrapped

_IGNORED = re.compile(r"[\x00-\x20\x7f]+")
"""Browsers drop these at the ends, and tabs and line ends anywhere; here they never count."""

_LINK = "Link to a page of this site (such as guide/culture.md), or to an address with https://."
_RING = "Write an organisation's number in words alone: a telephone makes a link of it by itself."
_OWN_COMPUTER = re.compile(
    r"(?:https?:)?//(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|192\.168\.\d+\.\d+|\[::1\])(?=[:/?#]|$)",
    re.IGNORECASE,
)
_QUOTES = "“”„‘’\"'"
_OWN = "Save the file in docs/, and write its place there."


def read_address(written: str) -> str:
    """The address without what a browser ignores in it, each backslash a slash as there."""
    return _IGNORED.sub("", written).replace("\\", "/")


def link_fault(written: str, contact: str | None) -> tuple[str, str] | None:
    """What is wrong with the address of a link, and how to mend it; None where it may stand.

    `contact` is the publisher's own e-mail address, the only one that is linked to.
    """
    address = read_address(written)
    scheme, host = _parts(address)
    if address[:1] and address[0] in _QUOTES:
        return f"“{short(written)}” begins with a quotation mark.", "Write the address alone."
    if _OWN_COMPUTER.match(address):
        return f"“{short(written)}” leads to your own computer.", _LINK
    if scheme == "mailto":
        if contact and address.casefold() == f"mailto:{contact}".casefold():
            return None
        what = f"“{short(written)}” is not the publisher's own e-mail address."
        return what, "Name the person's organisation, and link to its website."
    if scheme in ("http", "https") and is_web_address(written.strip()):
        return host_fault(written.strip()) or wrapped(written.strip())
    if scheme in ("http", "https"):
        what = f"“{short(written)}” is not an address that every browser reads alike."
        return what, "Write it whole, with letters that an address can have: https://example.org/."
    if scheme is None and not host:
        return None
    mend = _RING if scheme == "tel" else _LINK
    return f"“{short(written)}” is not an address that a page may link to.", mend


def file_fault(written: str) -> tuple[str, str] | None:
    """What is wrong with the address of a picture, film or sound; None where it may stand."""
    scheme, host = _parts(read_address(written))
    if scheme is None and not host:
        return None
    return f"“{short(written)}” is not a file of this site.", _OWN


def short(words: str, most: int = 60) -> str:
    """Words as one line of a message can show them."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[:most]}…"


def _parts(address: str) -> tuple[str | None, bool]:
    """The scheme (all before a colon in the first step of the path), and whether a host follows."""
    first = re.split(r"[/?#]", address, maxsplit=1)[0]
    if ":" not in first:
        return None, address.startswith("//")
    scheme = first.split(":")[0]
    return scheme.lower(), re.match(r"//[^/]", address[len(scheme) + 1 :]) is not None
