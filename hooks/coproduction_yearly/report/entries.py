"""The report in the site's lists: its publications, and its part of the menu, as text to add."""

import json
from collections.abc import Sequence

from coproduction import templates
from coproduction.model.when import When
from coproduction.phrases import Phrases
from coproduction_yearly.report.draft import EASY, folder
from coproduction_yearly.report.shape import Shape
from coproduction_yearly.year import Year


def title(shape: Shape, year: Year, t: Phrases) -> str:
    """The report's title, with its period in words."""
    return shape.title.replace("{period}", _in_words(year.period, t))


def publications(shape: Shape, year: Year, t: Phrases) -> str:
    """The records of the report's downloads, for the end of data/publications.yml."""
    return templates.render(
        "report/publications.yml.md.jinja",
        t,
        id=folder(year),
        title=json.dumps(title(shape, year, t), ensure_ascii=False),
        pages=_pages(shape, year),
        cover=shape.cover,
        formats=shape.formats,
        easy=shape.easy_read,
        easy_page=f"{folder(year)}/{EASY}.md",
        easy_title=json.dumps(shape.easy_read.title, ensure_ascii=False) if shape.easy_read else "",
    )


def menu(shape: Shape, year: Year, t: Phrases) -> str:
    """The report's part of the menu, for the end of data/menu.yml."""
    pages = _pages(shape, year)
    easy = [f"{folder(year)}/{EASY}.md"] if shape.easy_read else []
    lines = [f"    - {page}" for page in [*pages, *easy]]
    heading = json.dumps(title(shape, year, t), ensure_ascii=False)
    return "\n".join([f"- {heading}:", *lines, ""])


def _pages(shape: Shape, year: Year) -> Sequence[str]:
    return [f"{folder(year)}/{page.file}.md" for page in shape.pages]


def _in_words(when: When, t: Phrases) -> str:
    return when.in_words(t)
