"""The core of the publishing system: records and words in, lists, tables and charts out.

It never imports the site engine. `LAYERS` is its order from the ground up: a module
imports only what stands above it in the list.
"""

LAYERS = (
    "parts",
    "characters",
    "problem",
    "images",
    "phrases",
    "templates",
    "assets",
    "spelling",
    "cache",
    "source",
    "settings",
    "captions",
    "model",
    "look",
    "page",
    "extensions",
    "article",
    "load",
    "rules",
    "freshness",
    "views",
    "export",
    "document",
    "formats",
    "site_files",
    "project",
    "sharing",
    "hosting",
    "compress",
    "search",
    "replacement",
    "stage",
    "convert",
    "cli",
)
