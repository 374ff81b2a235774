"""Paths of files in docs/, as records and pages write them: relative, plain, inside the folder."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from coproduction.model.base import as_written, refused

_STEP = r"[A-Za-z0-9_-][A-Za-z0-9._-]*"
_PATH = re.compile(rf"{_STEP}(?:/{_STEP})*")


def file_path(*extensions: str) -> BeforeValidator:
    """A file below docs/ with one of these extensions; any, where none is named."""
    wanted = f" that ends in .{' or .'.join(extensions)}" if extensions else ""

    def path(value: Any) -> str:
        written = as_written(value)
        known = not extensions or written.rpartition(".")[2] in extensions
        if len(written) > 200 or not _PATH.fullmatch(written) or not known:
            raise refused(
                f"“{written[:60]}” is not a file in docs/{wanted}.",
                "Write its place below docs/, such as "
                f"folder/name.{extensions[0] if extensions else 'svg'}, with no “..”.",
            )
        return written

    return BeforeValidator(path)


MarkdownPath = Annotated[str, file_path("md"), WithJsonSchema({"type": "string"})]
PicturePath = Annotated[
    str, file_path("svg", "png", "jpg", "jpeg", "webp"), WithJsonSchema({"type": "string"})
]
