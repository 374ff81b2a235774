"""Settings of a site's look: colours for light, dark and print, its mark, its pictures."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from coproduction.model.base import Record, Text, as_written, refused

_PATTERN = r"#[0-9a-fA-F]{6}"


def _colour(value: Any) -> str:
    words = as_written(value)
    if not re.fullmatch(_PATTERN, words):
        raise refused(
            f"“{words}” is not a colour that can be read.",
            "Write # and six signs in quotation marks, such as “#ffffff” for white.",
        )
    return words.lower()


def _drawing(value: Any) -> str:
    words = as_written(value)
    if not words.endswith(".svg"):
        raise refused(f"“{words}” is not a drawing.", "Name a file in docs/ that ends in .svg.")
    return words


Colour = Annotated[
    str, BeforeValidator(_colour), WithJsonSchema({"type": "string", "pattern": f"^{_PATTERN}$"})
]
Drawing = Annotated[
    str, BeforeValidator(_drawing), WithJsonSchema({"type": "string", "pattern": r"\.svg$"})
]


def _named(description: str) -> Any:
    return Field(None, description=description, examples=["#ffffff"])


class Palette(Record):
    """The colours of one scheme; what is left out is as the look has it."""

    paper: Colour | None = _named("The ground of a page.")
    panel: Colour | None = _named("The ground of cards, notes and buttons.")
    band: Colour | None = _named("The ground of the home page's opening.")
    foot: Colour | None = _named("The ground of the foot of a page.")
    ink: Colour | None = _named("Words.")
    quiet: Colour | None = _named("Words that may stand back: places, dates, sizes.")
    on_band: Colour | None = _named("Words on the band and in the foot.")
    link: Colour | None = _named("Links.")
    link_hover: Colour | None = _named("Links under the pointer, and links followed in Word.")
    accent: Colour | None = _named("Titles, large numbers, bars and buttons' edges.")
    spark: Colour | None = _named("Small lines below titles, and what has the focus on the band.")
    edge: Colour | None = _named("Lines around what can be used.")
    rule: Colour | None = _named("Lines between things.")
    focus: Colour | None = _named("The ring around what has the focus.")
    found: Colour | None = _named("The ground of what was searched for, or followed to.")

    def given(self) -> dict[str, str]:
        """The colours that are given, by name."""
        return {name: colour for name, colour in self if colour}


class Colours(Record):
    """A palette for light screens, one for dark ones, and what print has otherwise than light."""

    light: Palette = Field(
        default_factory=Palette, description="On a light screen.", examples=[{"accent": "#000000"}]
    )
    dark: Palette = Field(
        default_factory=Palette, description="On a dark screen.", examples=[{"accent": "#ffffff"}]
    )
    print: Palette = Field(
        default_factory=Palette,
        description="In documents, where it is not as on a light screen.",
        examples=[{"rule": "#000000"}],
    )


class SiteLook(Record):
    """What makes the site's look its own. What is left out is as the folder `overrides/` has it."""

    mark: Drawing | None = Field(
        None,
        description="The picture beside the site's name, a drawing in docs/.",
        examples=["pictures/mark.svg"],
    )
    share_picture: Text | None = Field(
        None,
        description="The picture for those who share a page, in docs/: 1200 wide, 630 high.",
        examples=["pictures/share.png"],
    )
    colours: Colours = Field(
        default_factory=Colours,
        description="Its colours.",
        examples=[{"light": {"accent": "#000000"}}],
    )


_LINEAR, _GAMMA = 0.04045, 2.4


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """WCAG 2.2, “relative luminance”."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** _GAMMA for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
