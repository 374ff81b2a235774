"""The look of a site: styles, scripts, fonts, pictures and colours, from its theme's folder.

The folder is `theme.custom_dir` of mkdocs.yml, here `overrides/`; the files stand in its
`assets/`, and their addresses from the site's top begin with that. What data/site.yml says
takes the place of what the folder has.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from coproduction.model import Site
from coproduction.model.look import Colours, Palette, SiteLook
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping as Fields
from coproduction.source import Unreadable, line_at, read_text, read_yaml
from coproduction.templates import render

ASSETS = "assets"
MARK = "assets/mark.svg"
"""The site's own picture, beside its name."""

_COLOURS = "assets/colours.css"

Palettes = Mapping[str, Mapping[str, str]]
"""Colours by name, by scheme: light, dark, print."""


@dataclass(frozen=True)
class Look:
    """A theme's folder. `name` is how mkdocs.yml calls it.

    `assets` are its files by their address from the site's top, before they get their names
    by content; `templates` are the texts of its templates, by file below the folder.
    `colours` hold every colour of every scheme; `written` is where the look's own stand.
    `problems` are those with files that cannot be read.
    """

    folder: Path
    name: str
    assets: Mapping[str, bytes]
    templates: Mapping[str, str]
    colours: Palettes
    written: Fields
    problems: tuple[Problem, ...]

    @property
    def fonts(self) -> Path:
        """The folder of the fonts."""
        return self.folder / ASSETS / "fonts"

    @property
    def colours_file(self) -> str:
        """The file with the look's own colours, relative to the project's folder."""
        return f"{self.name}/colours.yml"


def _no_look() -> Look:
    written = Fields()
    written.line = 1
    return Look(Path(), "", {}, {}, {}, written, ())


NO_LOOK = _no_look()
"""That of a project without a folder for it."""


@dataclass
class _Reading:
    """What was found in one theme's folder."""

    folder: Path
    name: str
    problems: list[Problem] = field(default_factory=list)

    def assets(self) -> dict[str, bytes]:
        found = sorted((self.folder / ASSETS).rglob("*"))
        for path in found:
            if path.is_symlink():
                file = path.relative_to(self.folder).as_posix()
                what = "This is a symbolic link: it stands for a file or folder elsewhere."
                self.problems.append(
                    Problem(f"{self.name}/{file}", 1, what, "Put the file itself here.")
                )
        names = {
            path.relative_to(self.folder).as_posix(): path
            for path in found
            if path.is_file() and not path.is_symlink()
        }
        return {name: path.read_bytes() for name, path in names.items()}

    def templates(self) -> dict[str, str]:
        found = {}
        for path in sorted(self.folder.rglob("*.html")):
            file = path.relative_to(self.folder).as_posix()
            if text := self._text(file):
                found[file] = text
        return found

    def colours(self) -> tuple[Colours, Fields]:
        """The look's own colours: all of light and dark."""
        written, file = Fields(), "colours.yml"
        written.line = 1
        if not (self.folder / file).exists():
            mend = "Write it, with every colour that data/schema/README.md names."
            problem = Problem(f"{self.name}/{file}", 1, "The look has no colours.", mend)
            self.problems.append(problem)
            return Colours(), written
        if not (text := self._text(file)):
            return Colours(), written
        try:
            value = read_yaml(text, f"{self.name}/{file}")
        except Unreadable as error:
            self.problems.append(error.problem)
            return Colours(), written
        colours, wrong = validate(Colours, value, f"{self.name}/{file}")
        self.problems += wrong
        if colours is None or not isinstance(value, Fields):
            return Colours(), written
        for scheme in ("light", "dark"):
            given = getattr(colours, scheme).given()
            for name in Palette.model_fields.keys() - given:
                what = f"The colours for {scheme} have no “{name}”."
                line = line_at(value, (scheme,))
                self.problems.append(Problem(f"{self.name}/{file}", line, what, "Add it."))
        return colours, value

    def _text(self, file: str) -> str:
        try:
            return read_text(self.folder / file, f"{self.name}/{file}")
        except Unreadable as error:
            self.problems.append(error.problem)
            return ""


def read_look(root: Path, name: str, site: Site | None = None) -> Look:
    """The look of the project in `root`; an empty one where there is no folder `name`.

    What `site` says of it takes the place of what the folder has.
    """
    reading = _Reading(root / name, name)
    if not reading.folder.is_dir():
        return replace(NO_LOOK, folder=reading.folder, name=name)
    own = site.look if site else SiteLook()
    colours, written = reading.colours()
    palettes = _palettes(colours, own.colours)
    assets = reading.assets()
    if own.mark and (path := root / "docs" / own.mark).is_file():
        assets[MARK] = path.read_bytes()
    css = render("colours.css.jinja", **palettes)
    assets[_COLOURS] = css.encode()
    templates = reading.templates()
    return Look(reading.folder, name, assets, templates, palettes, written, tuple(reading.problems))


def _palettes(look: Colours, site: Colours) -> dict[str, dict[str, str]]:
    """Every colour of every scheme; in print those of light, but for what it names itself."""
    light = look.light.given() | site.light.given()
    return {
        "light": light,
        "dark": look.dark.given() | site.dark.given(),
        "print": look.light.given() | look.print.given() | site.light.given() | site.print.given(),
    }
