"""Conversion of one Markdown file outside the site into documents."""

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from coproduction.formats.downloads import Downloads, make_downloads
from coproduction.inside import inside
from coproduction.load import Catalogue, Entry, Page, load
from coproduction.model import Record
from coproduction.model.library import Publication
from coproduction.model.pages import Page as PageFields
from coproduction.model.validation import validate
from coproduction.page import read_body
from coproduction.problem import Problem, errors
from coproduction.project import Project, check, judged_settings
from coproduction.source import Mapping, Scalar, Unreadable, read_text, split_front_matter


def convert(file: Path, formats: Sequence[str], root: Path, today: date) -> Downloads:
    """Makes the documents of one Markdown file, with the name and fonts of the project in `root`.

    Its fields are optional: the title may be the first heading, the date is `today`'s unless
    `changed` gives one.
    """
    try:
        page = _read(file, today)
    except Unreadable as error:
        return Downloads(problems=(error.problem,))
    settings, wrong = judged_settings(root)
    if settings is None:
        return Downloads(problems=tuple(wrong))
    catalogue = load(root, theme=settings.theme)
    if catalogue.site is None:
        wrong = [one for one in catalogue.problems if one.file == "data/site.yml"]
        return Downloads(problems=tuple(wrong))
    found = (*page.outline.problems, *_of_the_site(page))
    alone = _of_one(page, formats, catalogue)
    project = Project(root, file.parent, settings, alone, {}, frozenset(), found, alone=True)
    problems = check(project)
    if errors(problems):
        return Downloads(problems=tuple(problems))
    made = make_downloads(project)
    return made if made.problems else replace(made, problems=tuple(problems))


def write(made: Downloads, folder: Path, name: str) -> Iterator[Path]:
    """Puts the files into `folder`, each whole or not at all, under `name` with their endings."""
    folder.mkdir(parents=True, exist_ok=True)
    for offer in made.offers:
        path = inside(folder, f"{name}.{offer.format}")
        draft = path.with_name(f".{path.name}.part")
        shutil.copyfile(made.files[offer.url], draft)
        draft.replace(path)
        yield path


def _read(file: Path, today: date) -> Page:
    text, name = read_text(file, str(file)), str(file)
    fields, body, first = Mapping(), text, 1
    fields.line = 1
    if text.startswith("---"):
        parts = split_front_matter(text, name)
        fields, body, first = parts.fields, parts.body, parts.first_line
    outline = read_body(body, name, first)
    title = fields.get("title") or next((one.text for one in outline.headings if one.text), None)
    if isinstance(title, str):  # its marks, if it has any, are no words of it
        plain = read_body(f"# {title}", name, first).headings
        title = plain[0].text if plain and plain[0].text else title
    else:
        what, mend = "The page has no title.", "Begin it with a line such as “# Our meeting”."
        raise Unreadable(name, first, what, mend)
    record, problems = validate(PageFields, _fields(fields, title, today), name)
    if record is None:
        raise Unreadable(name, problems[0].line, problems[0].what, problems[0].mend)
    return Page(file.name, Entry(record, fields, name), body, outline)


def _fields(written: Mapping, title: str, today: date) -> Mapping:
    """The title and day that the page gives, and what else a page has to say of itself."""
    whole = Mapping({key: one for key, one in written.items() if key in ("title", "changed")})
    whole.line, day = written.line, today.isoformat()
    said = {"type": "page", "title": title, "summary": title, "changed": day, "reviewed": day}
    for name, words in {**said, "next_review": "archive"}.items():
        if name not in whole:
            whole[name] = scalar = Scalar(words)
            scalar.line, scalar.reads_as = written.line, None
    return whole


def _of_the_site(page: Page) -> list[Problem]:
    """Lists, figures and pictures of records, which only a page of the site can have."""
    found = page.outline
    lines = [one.line for part in (found.blocks, found.mentions, found.ideas) for one in part]
    what = "A page outside the site has no records to show."
    mend = "Write it out, or put the page in docs/."
    return [Problem(page.file, line, what, mend) for line in lines]


def _of_one(page: Page, formats: Sequence[str], catalogue: Catalogue) -> Catalogue:
    """The catalogue with this page alone, as a publication of its own."""
    name = re.sub(r"[^a-z0-9]+", "-", Path(page.uri).stem.lower()).strip("-") or "page"
    title, pages = page.entry.record.title, (page.uri,)
    record = Publication(id=name, title=title, pages=pages, formats=tuple(formats))
    entry = Entry(record, page.entry.fields, page.file)
    entries: dict[type[Record], Any] = {**catalogue.entries, Publication: {name: entry}}
    return replace(catalogue, pages={page.uri: page}, entries=entries)
