"""Judges mkdocs.yml, for it can have any program run and any file published.

What may be set is listed here, with the values that it may have; all else is refused.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from coproduction.model.web import is_web_address
from coproduction.problem import Problem, nearest
from coproduction.rules.address import short
from coproduction.rules.own_code import HOOKS, are_our_hooks, is_our_look
from coproduction.settings import THEME, Settings
from coproduction.source import Unreadable

EXTENSIONS: Mapping[str, tuple[str, ...]] = {
    "attr_list": (),
    "fenced_code": (),
    "tables": (),
    "toc": ("permalink", "toc_depth"),
}
"""Markdown extensions, each with the options it may have: those that documents can read."""

_EXTENSIONS = ("attr_list", "fenced_code", "tables")
"""Those that pages are not read without."""

FROM_ENVIRONMENT = ("dev_addr", "site_dir", "strict")
"""What `!ENV` may stand for: nothing that readers of the site would see."""

_SOURCES = ("docs", "data", "hooks", THEME)
"""Folders of a project that the site cannot take the place of."""
_LEVELS = ("warn", "info", "ignore")

Steps = tuple[str | int, ...]
Fault = tuple[Steps, str, str]
"""Names and numbers that lead to a setting, what is wrong with it, and how to mend it."""
Check = Callable[[Any, Path], str | None]
"""How a value of the project in a folder is to be mended; None where it may stand."""


def judge(settings: Settings, root: Path) -> list[Problem]:
    """Everything in the settings of the project in `root` that may not stand there."""
    try:
        found = [*_faults(settings, root)]
        place = settings.read.place
        return sorted({Problem(*place(path), what, mend) for path, what, mend in found})
    except Unreadable as error:
        return [error.problem]


def _faults(settings: Settings, root: Path) -> Iterator[Fault]:
    values = settings.values
    yield from _fields(values, _SETTINGS, (), root)
    for name, example in _NEEDED.items():
        if name not in values:
            yield (), f"The setting “{name}” is missing.", f"Add it: {example}."
    if isinstance(theme := values.get("theme"), dict):
        yield from _fields({"custom_dir": None, **theme}, _THEME, ("theme",), root)
    for path in settings.read.environment():
        if not path or path[0] not in FROM_ENVIRONMENT:
            what = "This would publish what the environment of whoever builds the site says."
            yield path, what, "Write the value itself."
    extensions = settings.extensions()
    missing = [name for name in _EXTENSIONS if name not in {one.name for one in extensions}]
    if extensions and missing:
        what = f"Without “{'” and “'.join(missing)}”, parts of pages would be shown as typed."
        yield ("markdown_extensions",), what, f"Add {', '.join(missing)} to the list."
    for extension in extensions:
        if extension.name not in EXTENSIONS:
            what = f"Pages here are not written with “{short(extension.name)}”."
            yield extension.path, what, f"Delete it. {nearest(extension.name, EXTENSIONS)}"
            continue
        for option, value in extension.options.items():
            known = option in EXTENSIONS[extension.name] and isinstance(value, bool | int)
            if not known:
                what = f"“{short(str(option))}” is no option that “{extension.name}” has here."
                yield (*extension.path, extension.name, option), what, "Delete it."


def _fields(
    values: Mapping[Any, Any], known: Mapping[str, Check], path: Steps, root: Path
) -> Iterator[Fault]:
    for name, value in values.items():
        if name not in known:
            what = f"“{short(str(name))}” is not a setting of this site."
            yield (*path, name), what, f"Delete it. {nearest(str(name), known)}"
        elif mend := known[name](value, root):
            yield (*path, name), f"“{name}” cannot be “{short(str(value))}”.", mend


def _one_of(*allowed: Any) -> Check:
    said = " or ".join("nothing" if one is None else str(one).lower() for one in allowed)
    there = [(type(one), one) for one in allowed]
    return lambda value, _: None if (type(value), value) in there else f"It can be: {said}."


def _words(value: Any, _: Path) -> str | None:
    fits = value is None or (isinstance(value, str) and len(value) <= 500)
    return None if fits else "Write a few words."


def _address(value: Any, _: Path) -> str | None:
    fits = not value or (isinstance(value, str) and is_web_address(value))
    return None if fits else "Write a whole address, such as https://example.org/."


def _name(value: Any, root: Path) -> str | None:
    return _words(value, root) if value else "Write the name of the site."


def _names(value: Any, root: Path) -> str | None:
    fits = isinstance(value, list) and all(isinstance(one, str) for one in value)
    there = fits and all((root / one).exists() for one in value)
    return None if there else "Write a list of files and folders that are there."


def _of_the_look(value: Any, _: Path) -> str | None:
    plain = isinstance(value, str) and value.startswith("assets/") and ".." not in value
    return None if plain else f"Name a file in {THEME}/assets/, such as assets/mark.svg."


def _site_folder(value: Any, root: Path) -> str | None:
    if value is None:
        return None
    place = (root / str(value)).resolve()
    sources = [(root / name).resolve() for name in _SOURCES]
    over = any(one.is_relative_to(place) or place.is_relative_to(one) for one in sources)
    return "Name a folder that holds nothing else, such as site." if over else None


def _menu(value: Any, root: Path) -> str | None:
    if isinstance(value, dict):
        value = [*value.values()]
    if isinstance(value, list):
        return next((mend for one in value if (mend := _menu(one, root))), None)
    fits = value is None or value.endswith(".md") or is_web_address(value)
    return None if fits else "Name pages (guide.md) and addresses with https:// alone."


def _levels(value: Any, root: Path) -> str | None:
    if isinstance(value, dict):
        return next((mend for one in value.values() if (mend := _levels(one, root))), None)
    return None if value in _LEVELS else f"It can be: {', '.join(_LEVELS)}."


def _hooks(value: Any, root: Path) -> str | None:
    files = ", ".join(f"hooks/{name}.py" for name in HOOKS)
    return None if are_our_hooks(value, root) else f"Write ours, in their order: {files}."


def _look(value: Any, root: Path) -> str | None:
    mend = f"Write “custom_dir: {THEME}”; a look of your own stands there, and has to exist."
    return None if is_our_look(value, root) else mend


def _theme(value: Any, _: Path) -> str | None:
    return None if isinstance(value, dict) else f"Write its name and “custom_dir: {THEME}”."


def _extensions(value: Any, _: Path) -> None:
    """Judged one by one, for each has a line."""


_SETTINGS: Mapping[str, Check] = {
    "site_name": _name,
    "site_description": _words,
    "site_author": _words,
    "site_url": _address,
    "copyright": _words,
    "docs_dir": _one_of("docs"),
    "site_dir": _site_folder,
    "use_directory_urls": _one_of(True),
    "strict": _one_of(True, False),
    "dev_addr": _words,
    "theme": _theme,
    "plugins": _one_of([]),
    "hooks": _hooks,
    "watch": _names,
    "validation": _levels,
    "nav": _menu,
    "markdown_extensions": _extensions,
}
_THEME: Mapping[str, Check] = {
    "name": _one_of("material", None),
    "custom_dir": _look,
    "font": _one_of(False),
    "logo": _of_the_look,
    "favicon": _of_the_look,
}
_NEEDED = {
    "hooks": "the list of our hooks, as in the mkdocs.yml of this system",
    "markdown_extensions": f"markdown_extensions: [{', '.join(_EXTENSIONS)}]",
    "plugins": "plugins: []",
    "site_name": "site_name: Our site",
    "theme": f"theme: {{name: material, custom_dir: {THEME}, font: false}}",
}
"""Settings without which MkDocs would stop, or do something else."""
