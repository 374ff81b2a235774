"""The look of a site: the styles, scripts, fonts and pictures in its theme's folder.

The folder is `theme.custom_dir` of mkdocs.yml, here `overrides/`; the files stand in its
`assets/`, and their addresses from the site's top begin with that.
"""

from dataclasses import dataclass, field
from pathlib import Path

from coproduction.problem import Problem
from coproduction.source import Mapping as Fields
from coproduction.source import Unreadable, read_text, read_yaml

ASSETS = "assets"
MARK = "assets/mark.svg"
"""The site's own picture, beside its name."""

_USUAL = "overrides"


@dataclass(frozen=True)
class Look:
    """A theme's folder. `name` is how mkdocs.yml calls it.

    `assets` are its files by their address from the site's top, before they get their names
    by content; `templates` are the texts of its templates, by file below the folder.
    `problems` are those with templates that cannot be read.
    """

    folder: Path
    name: str
    assets: dict[str, bytes] = field(default_factory=dict)
    templates: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def fonts(self) -> Path:
        """The folder of the fonts."""
        return self.folder / ASSETS / "fonts"


def read_look(root: Path) -> Look:
    """The look of the project in `root`; an empty one where its theme has no folder."""
    name = _name(root)
    folder = root / name
    assets = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / ASSETS).rglob("*"))
        if path.is_file()
    }
    templates: dict[str, str] = {}
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.html")):
        file = path.relative_to(folder).as_posix()
        try:
            templates[file] = read_text(path, f"{name}/{file}")
        except Unreadable as error:
            problems.append(error.problem)
    return Look(folder, name, assets, templates, tuple(problems))


def _name(root: Path) -> str:
    """What `theme.custom_dir` says. Settings that cannot be read are for the engine to refuse."""
    try:
        settings = read_yaml(read_text(root / "mkdocs.yml", "mkdocs.yml"), "mkdocs.yml")
    except (OSError, Unreadable):
        return _USUAL
    theme = settings.get("theme") if isinstance(settings, Fields) else None
    name = theme.get("custom_dir") if isinstance(theme, Fields) else None
    return str(name) if isinstance(name, str) else _USUAL
