"""Drawing: pictures of people and things from short recipes, `data/scenes/` in, SVG files out."""

from coproduction.parts import Part

PART = Part(
    "coproduction_drawing",
    commands={"draw": "coproduction_drawing.command:draw"},
    writers="coproduction_drawing.writers:WRITERS",
)
