"""What `coproduction draw` writes, as `coproduction check` looks at it."""

from coproduction.made_by_command import Writer

WRITERS = (
    Writer(
        "draw",
        "the recipe in data/scenes/",
        "coproduction_drawing.command:made_of",
        ("data/scenes",),
        made_of=True,
    ),
)
