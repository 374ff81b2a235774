"""Web addresses that a record may give and a page may link to (URL Standard, hosts)."""

import re
from unicodedata import normalize

_WHOLE = re.compile(
    r"(?P<scheme>https?)://(?P<host>[^\W_](?:[\w.-]{0,251}[^\W_])?)(?::(?P<port>[0-9]{1,5}))?"
    r"(?:[/?#][^\s<>\"'\\^`{|}]*)?",
    re.IGNORECASE,
)
"""Scheme, host, port and the rest. No name and password before the host: they only mislead."""

_LAST_PORT = 65535
_NUMBER = re.compile(r"(?:0[xX][0-9a-fA-F]*|[0-9]+)\.?")
_IN_CODE = "xn--"


def is_web_address(written: str, scheme: str | None = None) -> bool:
    """Whether this is a whole address that every browser reads alike; of one scheme, if given."""
    found = _WHOLE.fullmatch(written)
    if not found or ".." in found["host"] or int(found["port"] or 0) > _LAST_PORT:
        return False
    return scheme is None or found["scheme"].lower() == scheme


def host_fault(address: str) -> tuple[str, str] | None:
    """What is wrong with the host of a whole address, and how to mend it; None where it has a name.

    A host whose last part is a number is one as browsers read it (URL Standard, “ends in a
    number”);
    “xn--” begins a name in the code of RFC 5890, which nobody can read.
    """
    found = _WHOLE.fullmatch(address)
    if not found:
        return None
    host = normalize("NFKC", found["host"])
    if _NUMBER.fullmatch(host.rpartition(".")[2]):
        what = f"“{host}” is the number of a computer, which says nothing of whose it is."
        return what, "Write the name of the site, such as https://example.org/."
    if any(part.lower().startswith(_IN_CODE) for part in host.split(".")):
        what = f"“{host}” is a name in code, which nobody can read."
        return what, "Write the name in its own letters, such as https://café.example.org/."
    return None
