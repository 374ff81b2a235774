"""Pictures of people and things, drawn from short recipes: `data/scenes/` in, SVG files out.

A part beside the core: it imports `coproduction`, and nothing there needs it to build a site.
"""
