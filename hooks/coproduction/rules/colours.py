"""Colours can be told apart: words 7:1 on every ground (WCAG 2.2, 1.4.6), lines 3:1 (1.4.11)."""

from collections.abc import Iterator
from typing import NamedTuple

from coproduction.load import Catalogue, Entry
from coproduction.model import Site
from coproduction.model.look import contrast
from coproduction.problem import Problem
from coproduction.source import line_at


class Pair(NamedTuple):
    """What stands on which ground, and the least contrast between them."""

    mark: str
    ground: str
    least: float


PAIRS = (
    *(
        Pair(words, ground, 7.0)
        for words in ("ink", "quiet", "link", "link_hover", "accent")
        for ground in ("paper", "panel", "found")
    ),
    *(Pair(line, ground, 3.0) for line in ("edge", "focus") for ground in ("paper", "panel")),
    *(
        Pair(mark, ground, least)
        for mark, least in (("on_band", 7.0), ("spark", 3.0))
        for ground in ("band", "foot")
    ),
)


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Colours too much alike, and those that a site gives for light or dark alone."""
    colours = catalogue.look.colours
    if catalogue.site:
        yield from _one_scheme_alone(catalogue.site)
    for scheme, palette in colours.items():
        for pair in [one for one in PAIRS if {one.mark, one.ground} <= palette.keys()]:
            mark, ground = palette[pair.mark], palette[pair.ground]
            is_light = scheme == "print" and colours["light"].items() >= {
                (pair.mark, mark),
                (pair.ground, ground),
            }
            found = contrast(mark, ground)
            if found < pair.least and not is_light:
                file, line = _written(catalogue, scheme, pair)
                yield Problem(
                    file,
                    line,
                    f"{scheme}: “{pair.mark}” ({mark}) on “{pair.ground}” ({ground}) has a "
                    f"contrast of {int(found * 100) / 100:g}:1.",
                    f"Make one darker or the other lighter, until it is {pair.least:g}:1 or more.",
                )


def _one_scheme_alone(site: Entry[Site]) -> Iterator[Problem]:
    own = site.record.look.colours
    light, dark = own.light.given(), own.dark.given()
    for name in sorted(light.keys() ^ dark.keys()):
        given, other = ("light", "dark") if name in light else ("dark", "light")
        what = f"“{name}” has a colour for {given} screens, and none for {other} ones."
        line = site.line("look", "colours", given, name)
        yield Problem(site.file, line, what, f"Add it below “{other}:” too.")


def _written(catalogue: Catalogue, scheme: str, pair: Pair) -> tuple[str, int]:
    """Where one of the two colours stands: in data/site.yml, or else with the look's own."""
    schemes = ("print", "light") if scheme == "print" else (scheme,)
    site = catalogue.site
    for one in schemes if site else ():
        given = getattr(site.record.look.colours, one).given()  # type: ignore[union-attr]
        for name in (pair.mark, pair.ground):
            if name in given:
                return site.file, site.line("look", "colours", one, name)  # type: ignore[union-attr]
    look = catalogue.look
    return look.colours_file, line_at(look.written, (scheme, pair.mark))
