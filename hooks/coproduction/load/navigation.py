"""Which pages the navigation in `mkdocs.yml` leads to, and in which of its parts they stand."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from coproduction.source import Mapping as Fields
from coproduction.source import Sequence, Unreadable, Value, read_text, read_yaml


def read_navigation(root: Path) -> Mapping[str, str] | None:
    """The files under `nav:`, each with the title of its part of the menu ("" where it has none).

    None where there is no `nav:`, because the engine then lists every file. Settings that
    cannot be read are left to the engine to complain of.
    """
    path = root / "mkdocs.yml"
    try:
        settings = read_yaml(read_text(path, path.name), path.name)
    except (OSError, Unreadable):
        return None
    navigation = settings.get("nav") if isinstance(settings, Fields) else None
    return None if navigation is None else dict(_titled(navigation))


def _titled(navigation: Value) -> Iterator[tuple[str, str]]:
    for item in navigation if isinstance(navigation, Sequence) else [navigation]:
        parts = item.items() if isinstance(item, Fields) else [("", item)]
        for title, inside in parts:
            yield from ((file, str(title)) for file in _files(inside))


def _files(value: Value) -> Iterator[str]:
    if isinstance(value, Sequence):
        for item in value:
            yield from _files(item)
    elif isinstance(value, Fields):
        for item in value.values():
            yield from _files(item)
    elif value.endswith(".md"):
        yield str(value)
