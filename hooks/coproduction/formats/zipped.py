"""Reproducible ZIP archives: the same files give the same bytes on any day."""

import io
import zipfile
from collections.abc import Mapping

from coproduction.inside import checked

_DAY = (1980, 1, 1, 0, 0, 0)
"""The first that the format can say."""


def pack(files: Mapping[str, bytes], plain: str = "") -> bytes:
    """The files by name, in their order; the one named `plain` is not made smaller.

    Raises `Outside` for a name that leads out of the folder it would be unpacked into.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, content in files.items():
            entry = zipfile.ZipInfo(checked(name), _DAY)
            entry.compress_type = zipfile.ZIP_STORED if name == plain else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content)
    return stream.getvalue()
