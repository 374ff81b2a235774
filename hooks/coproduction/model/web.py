"""Web addresses that a record may give and a page may link to (URL Standard, hosts)."""

import re

_WHOLE = re.compile(
    r"(?P<scheme>https?)://(?P<host>[^\W_](?:[\w.-]{0,251}[^\W_])?)(?::(?P<port>[0-9]{1,5}))?"
    r"(?:[/?#][^\s<>\"'\\^`{|}]*)?",
    re.IGNORECASE,
)
"""Scheme, host, port and the rest. No name and password before the host: they only mislead."""

_LAST_PORT = 65535


def is_web_address(written: str, scheme: str | None = None) -> bool:
    """Whether this is a whole address that every browser reads alike; of one scheme, if given."""
    found = _WHOLE.fullmatch(written)
    if not found or ".." in found["host"] or int(found["port"] or 0) > _LAST_PORT:
        return False
    return scheme is None or found["scheme"].lower() == scheme
