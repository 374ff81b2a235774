"""The draft of a report: its pages and Easy Read as Markdown, from a shape and a year's records."""

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from coproduction import templates
from coproduction.load import Catalogue
from coproduction.model.library import Picture
from coproduction.views.registry import views
from coproduction.views.view import Unfit
from coproduction_yearly.report.shape import EasyShape, IdeaShape, PageShape, Section, Shape
from coproduction_yearly.views.options import find_count
from coproduction_yearly.year import Year

TO_WRITE = "TO WRITE:"
"""What stands before words that somebody has to write; no such page is published."""

EASY = "easy-read"
_GAP = re.compile(r"\{([a-z0-9-]+)\}")


def folder(year: Year) -> str:
    """The folder of a year's report in docs/."""
    return f"report-{year.id}"


def drafts(shape: Shape, year: Year, catalogue: Catalogue, today: date) -> dict[str, str]:
    """The Markdown of each page of a year's report, by its file in the project's folder."""
    inside = f"docs/{folder(year)}"
    found = {
        f"{inside}/{page.file}.md": templates.render(
            "report/page.md.jinja",
            catalogue.phrases,
            page=page,
            sections=[
                (
                    one,
                    [words for line in one.words if (words := _filled(line, year))],
                    [_written(block, year) for block in _fitting(one, year, catalogue)],
                )
                for one in page.sections
            ],
            shown={one.id for one in catalogue.all(Picture) if one.alt},
            year=year,
            easy=f"{folder(year)}/{EASY}.md" if _is_shortened(shape, page) else "",
            today=today.isoformat(),
            to_write=TO_WRITE,
        )
        for page in shape.pages
    }
    if shape.easy_read:
        found[f"{inside}/{EASY}.md"] = _easy(shape.easy_read, shape, year, catalogue, today)
    return found


def _is_shortened(shape: Shape, page: PageShape) -> bool:
    return shape.easy_read is not None and page is shape.pages[0]


def _fitting(section: Section, year: Year, catalogue: Catalogue) -> list[dict[str, Any]]:
    """The blocks for which the year has records; counts that it does not have are left out."""
    known = {one.id for one in year.counts}
    found: list[dict[str, Any]] = []
    for block in section.show:
        asked = dict(block)
        if "counts" in asked:
            asked["counts"] = [one for one in asked["counts"] if one in known]
        if asked.get("counts") != [] and _fits(asked, year, catalogue):
            found.append(asked)
    return found


def _fits(block: Mapping[str, Any], year: Year, catalogue: Catalogue) -> bool:
    view = next((one for one in views() if one.show == "year" and one.form == block["as"]), None)
    if view is None:
        return True  # left as it is: check says which views there are
    options = view.options.model_validate({"show": "year", **block, "year": year.id})
    try:
        view.context(catalogue, options)
    except Unfit:
        return False
    return True


def _written(block: Mapping[str, Any], year: Year) -> list[str]:
    """The lines of a data block."""
    fields = {"show": "year", **block, "year": year.id}
    return [f"{name}: {_value(fields[name])}" for name in fields]


def _value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if not _is_plain(value) else str(value)


def _is_plain(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-z][a-z -]*", value) is not None


def _easy(easy: EasyShape, shape: Shape, year: Year, catalogue: Catalogue, today: date) -> str:
    ideas = [
        (section, [said for one in section.ideas if (said := _idea(one, year, catalogue))])
        for section in easy.sections
    ]
    return templates.render(
        "report/easy-read.md.jinja",
        catalogue.phrases,
        easy=easy,
        longer=f"{folder(year)}/{shape.pages[0].file}.md",
        sections=[(section, found) for section, found in ideas if found],
        today=today.isoformat(),
        folder=folder(year),
    )


def _idea(idea: IdeaShape, year: Year, catalogue: Catalogue) -> tuple[str, list[str]] | None:
    """The picture's id and the lines beside it; None where the year does not show the number."""
    lines = [*idea.says, *([f"{TO_WRITE} {idea.write}"] if idea.write else [])]
    filled = [words for line in lines if (words := _filled(line, year))]
    if len(filled) < len(lines):
        return None
    if idea.picture not in {one.id for one in catalogue.all(Picture)}:
        filled.append(f"{TO_WRITE} choose another picture; there is no “{idea.picture}”.")
    return idea.picture, filled


def _filled(line: str, year: Year) -> str | None:
    """The words with the year's numbers in their gaps; None where it does not show one of them."""
    counts = {name: find_count(year, name) for name in _GAP.findall(line)}
    if not all(one and one.value for one in counts.values()):
        return None
    said = _GAP.sub(lambda gap: str(getattr(counts[gap[1]], "value", "")), line)
    return said[:1].upper() + said[1:]
