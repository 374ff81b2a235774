"""Conversion of one Markdown file outside the site into documents."""

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from coproduction.foreign import Around, Simple, ids_of, simplify
from coproduction.formats.downloads import Downloads, make_downloads
from coproduction.inside import inside
from coproduction.load import Catalogue, Entry, Page, load
from coproduction.model import Record
from coproduction.model.library import Publication
from coproduction.model.pages import Page as PageFields
from coproduction.model.validation import validate
from coproduction.one_page import guarded
from coproduction.page import Outline, read_body
from coproduction.problem import Problem, errors
from coproduction.project import Project, check, judged_settings
from coproduction.python_markdown import Renderer
from coproduction.settings import Settings
from coproduction.source import Mapping, Scalar, Unreadable, pack, read_text, split_front_matter


def convert(file: Path, formats: Sequence[str], root: Path, today: date) -> Downloads:
    """Makes the documents of one Markdown file, with the name and fonts of the project in `root`.

    Its fields are optional: the title may be the first heading, the date is `today`'s unless
    `changed` gives one.
    """
    settings, wrong = judged_settings(root)
    if settings is None:
        return Downloads(problems=tuple(wrong))
    catalogue = load(root, theme=settings.theme)
    if catalogue.site is None:
        wrong = [one for one in catalogue.problems if one.file == "data/site.yml"]
        return Downloads(problems=tuple(wrong))
    with guarded(str(file), wrong):
        try:
            page, simple, of_fields = _read(file, today, settings, catalogue.site.record.contact)
        except Unreadable as error:
            wrong.append(error.problem)
    if wrong:
        return Downloads(problems=tuple(wrong))
    found = (*of_fields, *_told(page.outline), *_of_the_site(page))
    alone = _of_one(page, formats, catalogue)
    project = Project(root, file.parent, settings, alone, {}, frozenset(), found, alone=True)
    problems = [*simple.problems, *(simple.written(one) for one in check(project))]
    if errors(problems):
        return Downloads(problems=tuple(problems))
    made = make_downloads(project)
    wrong = [simple.written(one) for one in made.problems]
    return replace(made, problems=tuple(wrong or problems))


def write(made: Downloads, folder: Path, name: str) -> Iterator[Path]:
    """Puts the files into `folder`, each whole or not at all, under `name` with their endings."""
    folder.mkdir(parents=True, exist_ok=True)
    for offer in made.offers:
        path = inside(folder, f"{name}.{offer.format}")
        draft = path.with_name(f".{path.name}.part")
        shutil.copyfile(made.files[offer.url], draft)
        draft.replace(path)
        yield path


def _told(outline: Outline) -> list[Problem]:
    """What is wrong with a page's Markdown: a warning, where it is shown as it stands."""
    return [
        replace(one, severity="warning") if one in outline.shown else one
        for one in outline.problems
    ]


def _read(
    file: Path, today: date, settings: Settings, contact: str | None
) -> tuple[Page, Simple, list[Problem]]:
    """The page, its body, and what is wrong with its fields: then it has others in their place."""
    text, name = read_text(file, str(file)), str(file)
    fields, body, first = Mapping(), text, 1
    fields.line = 1
    if text.startswith("---"):
        parts = split_front_matter(text, name)
        fields, body, first = parts.fields, parts.body, parts.first_line
    simple = _simplified(body, name, first, Around(file.parent, contact), settings)
    outline = read_body(simple.body, name, first)
    title = fields.get("title") or next((one.text for one in outline.headings if one.text), None)
    if isinstance(title, str):  # its marks, if it has any, are no words of it
        plain = read_body(f"# {title}", name, first).headings
        title = plain[0].text if plain and plain[0].text else title
    else:
        what, mend = "The page has no title.", "Begin it with a line such as “# Our meeting”."
        raise Unreadable(name, first, what, mend)
    record, problems = validate(PageFields, _fields(fields, title, today), name)
    if record is None:
        nothing = Mapping()
        nothing.line = 1
        record, _ = validate(PageFields, _fields(nothing, "Page", today), name)
        assert record
    return (
        Page(file.name, Entry(record, pack(fields), name), simple.body, outline),
        simple,
        problems,
    )


def _simplified(body: str, name: str, first: int, around: Around, settings: Settings) -> Simple:
    """The body as a document can hold it, without links to places that it does not have."""
    simple = simplify(body, name, first, around)
    if "#" not in simple.body:
        return simple
    html = Renderer(settings).render(simple.body)
    return simple.then(simplify(simple.body, name, first, replace(around, places=ids_of(html))))


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
    entry = Entry(record, page.entry.written, page.file)
    entries: dict[type[Record], Any] = {**catalogue.entries, Publication: {name: entry}}
    return replace(catalogue, pages={page.uri: page}, entries=entries)
