"""The core of the publishing system: records and words in, lists, tables and charts out.

It never imports the site engine. `LAYERS` is its order from the ground up: a module
imports only what stands above it in the list.
"""

LAYERS = (
    "characters",
    "problem",
    "templates",
    "assets",
    "spelling",
    "cache",
    "source",
    "captions",
    "model",
    "page",
    "shortcuts",
    "article",
    "load",
    "rules",
    "freshness",
    "views",
    "export",
    "document",
    "formats",
    "outputs",
    "sharing",
    "hosting",
    "compress",
    "search",
    "replacement",
    "stage",
    "speak",
    "cli",
)
