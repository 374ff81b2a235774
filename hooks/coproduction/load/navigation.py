"""Which pages the navigation in `mkdocs.yml` leads to."""

from collections.abc import Iterator
from pathlib import Path

from coproduction.source import Mapping, Sequence, Unreadable, Value, read_text, read_yaml


def read_navigation(root: Path) -> frozenset[str] | None:
    """The files under `nav:`; None where there is none, because the engine then lists them all.

    Settings that cannot be read are left to the engine to complain of.
    """
    path = root / "mkdocs.yml"
    try:
        settings = read_yaml(read_text(path, path.name), path.name)
    except (OSError, Unreadable):
        return None
    navigation = settings.get("nav") if isinstance(settings, Mapping) else None
    return None if navigation is None else frozenset(_files(navigation))


def _files(value: Value) -> Iterator[str]:
    if isinstance(value, Sequence):
        for item in value:
            yield from _files(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _files(item)
    elif value.endswith(".md"):
        yield str(value)
