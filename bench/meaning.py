"""Measures what the check makes of changed meaning: `python bench/meaning.py` writes meaning.md.

The changes are in tests/meaning/changes.yml, made by lot of sentences of our own pages.
"""

import sys

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from run import HERE

sys.path[:0] = [str(HERE.parent / "tests"), str(HERE.parent / "tests/meaning")]

import judging  # noqa: E402  (which stands beside the tests)


def main() -> None:
    """Writes the report."""
    rows = judging.rows()
    sure = [row for row in rows if row.kind in judging.SURE]
    harmless = [row for row in rows if row.kind not in judging.MEANING]
    templates = Environment(
        loader=FileSystemLoader(HERE),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    text = templates.get_template("meaning.md.jinja").render(
        seed=judging.read()["seed"],
        changed=[row for row in rows if row.kind in judging.MEANING],
        harmless=harmless,
        recall=sum(row.meaning for row in sure) / sum(row.count for row in sure),
        alarms=sum(row.meaning for row in harmless) / sum(row.count for row in harmless),
    )
    (HERE / "meaning.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
