"""Addresses that mail programs and search engines put round another, to see who follows it."""

import re
from urllib.parse import parse_qs, urlsplit

from coproduction.model.web import is_web_address

_WRAPPER = re.compile(
    r"https?://(?:(?:[\w-]+\.)*safelinks\.protection\.outlook\.com/"
    r"|(?:www\.)?google\.[a-z.]{2,6}/url\?|lm?\.facebook\.com/l\.php\?"
    r"|urldefense(?:\.proofpoint)?\.com/|(?:www\.)?linkedin\.com/(?:redir|safety/go)\b)",
    re.IGNORECASE,
)
_INSIDE = ("url", "q", "u")
"""Names under which the address that is meant stands in the query."""


def wrapped(address: str) -> tuple[str, str] | None:
    """What is wrong with an address that is put round another; None for any other."""
    found = _WRAPPER.match(address)
    if not found:
        return None
    values = parse_qs(urlsplit(address).query)
    meant = (one for name in _INSIDE for one in values.get(name, ()) if is_web_address(one))
    what = f"The link leads through {urlsplit(address).netloc}, which notes who follows it."
    return what, f"Write where it leads: {next(meant, 'open it, and copy the address there')}."
