"""Links and pictures that lead nowhere: what an editor is told, with the address that was meant."""

import posixpath
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from coproduction.page.address import page_folder, relative_file, relative_url
from coproduction.page.meant import meant
from coproduction.rules.address import short

HOW = "Name a file of this site, such as guide/culture.md, or an address with https://."
_HOST = re.compile(
    r"(?:www\.)?(?:[a-z0-9-]+\.)+(?:org|com|net|info|gov|ac|co|uk|eu|scot|wales)(?![\w-])"
)
_HALF = re.compile(r"(?:https?//|//?https?:?//?)(?=\w)")
"""An address that lacks its colon."""
_CURLY_TITLE = re.compile(r"\s+[“”„‘’«].*")
_STRAIGHT = "words behind an address stand between straight quotation marks, if at all."

Fault = tuple[str, str]


@dataclass(frozen=True)
class Address:
    """An address on the page `uri`, of a link (`a`) or picture (`img`); whether it is in HTML."""

    uri: str
    tag: str
    written: str
    in_html: bool

    @property
    def path(self) -> str:
        """Its path, decoded."""
        return unquote(urlsplit(self.written).path)

    @property
    def named(self) -> str:
        """The file that it names, seen from the page's file."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.uri), self.path))

    def to(self, file: str) -> str:
        """The address as it should be, to lead to this file."""
        parts = urlsplit(self.written)
        more = f"?{parts.query}" if parts.query else ""
        more += f"#{parts.fragment}" if parts.fragment else ""
        if not self.in_html:
            return f"{relative_file(self.uri, file)}{more}"
        if file.endswith(".md"):
            return f"{relative_url(self.uri, file)}{more}"
        return f"{posixpath.relpath(file, page_folder(self.uri) or '.')}{more}"


def nowhere(address: Address, files: Collection[str], former: Mapping[str, str]) -> Fault:
    """What is wrong with an address that leads to none of `files`, and how to mend it.

    Files are relative to docs/; `former` says what has become of renamed pages.
    """
    thing = "picture" if address.tag == "img" else "page or file"
    what = f"There is no {thing} “{short(address.written)}”."
    if address.tag == "a" and (half := _HALF.match(address.path)):
        return what, f"Write the address whole: “https://{address.written[half.end() :]}”."
    if address.tag == "a" and _HOST.match(address.path.lower()):
        return what, f"Write the address whole: “https://{address.written}”."
    if curly := _CURLY_TITLE.search(address.written):
        return what, f"Write “{address.written[: curly.start()]}”: {_STRAIGHT}"
    pictures = address.tag == "img"
    fitting = [file for file in files if not (pictures and file.endswith(".md"))]
    right = meant(address.uri, address.path, fitting, former)
    if right is None:
        return what, "Put the file into docs/, or mend its name." if pictures else HOW
    if address.named in former:
        what = f"docs/{address.named} was renamed: it is docs/{right} now."
    elif address.in_html and right == address.named and right.endswith(".md"):
        what = "In HTML a page's file is no address, so the link would lead nowhere."
        return what, f"Write it in Markdown: [words]({relative_file(address.uri, right)})."
    return what, f"Write “{address.to(right)}”."
