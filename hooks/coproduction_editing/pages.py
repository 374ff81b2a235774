"""New pages: their fields, first words by their type, their place in the menu, an Easy Read."""

import posixpath
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from markdown.extensions.toc import slugify
from pydantic import TypeAdapter, ValidationError

from coproduction.load.menu import FILE as MENU
from coproduction.model import Record, page_types
from coproduction.model.pages import EasyRead
from coproduction.model.paths import MarkdownPath
from coproduction.source import Unreadable, read_text, split_front_matter
from coproduction.templates import render
from coproduction_editing.answers import record_of
from coproduction_editing.fields import NotWritten, fields_of
from coproduction_editing.front_matter import Front, front_of
from coproduction_editing.menu import with_page
from coproduction_editing.plans import Refused, judged, set_in_front
from coproduction_editing.records import settled
from coproduction_editing.splice import Original
from coproduction_editing.workspace import Change, original, there
from coproduction_editing.yaml_text import Tree, written

OWN = {
    "file": ("Its file in docs/. Left out, it is made of the title.", "guide/culture.md"),
    "part": ("The part of the menu it stands in. Left out, it stands by its neighbours.", "Guide"),
    "words": ("What it says first, in one paragraph.", "We meet every Monday."),
    "picture": ("The picture of its first idea, by id.", "group"),
}
"""What can be said of a new page besides its fields: what it is, and an example."""
EASY_READ = "easy_read"
"""The field of a page that names its Easy Read."""
YEAR = timedelta(days=365)
_UNKNOWN = "unknown"


def new_page(root: Path, kind: str, answers: Mapping[str, str], today: date) -> Change:
    """A page of a type, in the menu, and named by the page that it shortens.

    Raises `NotWritten`, `Refused`, `Unreadable`.
    """
    model = page_types()[kind]
    own = {name: answers.get(name, "").strip() for name in OWN}
    told = {name: words for name, words in answers.items() if name not in OWN}
    told = {**_usual(model, told), **_dates(today), **told, "type": kind}
    fields = record_of(model, told)
    uri = _uri(root, kind, own["file"], str(fields.get("title", "")))
    file = f"docs/{uri}"
    if (root / file).exists():
        raise NotWritten(f"There is a page {file} already. Choose another name for the file.")
    page = _with_fields(model, fields, _body(kind, fields, own), file)
    files = {file: page}
    steps = [f"Write it: {file}. The site as you write: mkdocs serve"]
    if issubclass(model, EasyRead):
        longer = f"docs/{fields['shortens']}"
        named = set_in_front(front_of(there(root, longer), longer), longer, {EASY_READ: uri})
        files[longer] = named.whole()
        steps.append("When it is written, say which passages it carries, in its field “carries”.")
    elif EASY_READ in model.model_fields:
        steps.append(f"Its Easy Read: coproduction new easy-read shortens={uri}")
    menu = original(root, MENU)
    if menu:
        files[MENU] = with_page(menu, uri, own["part"])
    else:
        steps.append(f"Put it into the menu, under “nav:” in mkdocs.yml: - {uri}")
    return Change(files, f"{file}: a page of the type {kind}", (*steps,))


def _usual(model: type[Record], told: Mapping[str, str]) -> dict[str, str]:
    """Fields of which nothing was said, and that can say just that."""
    groups = {name.partition(".")[0] for name in told}
    return {
        field.path: _UNKNOWN
        for field in fields_of(model)
        if _UNKNOWN in field.choices and "hosted" not in groups
    }


def _dates(today: date) -> dict[str, str]:
    """It was read today, and is to be read again in a year."""
    day = today.isoformat()
    return {"changed": day, "reviewed": day, "next_review": (today + YEAR).isoformat()}


def _uri(root: Path, kind: str, given: str, title: str) -> str:
    """The file that was named; or one made of the title, beside most pages of this type."""
    uri = given.removeprefix("./").removeprefix("docs/")
    if not uri:
        name = slugify(title, "-")[:60].strip("-")
        if not name:
            raise NotWritten("The page has no title. Give one: title=…")
        uri = posixpath.join(folder_of(root, kind), f"{name}.md")
    try:
        TypeAdapter(MarkdownPath).validate_python(uri)
    except ValidationError as error:
        context = error.errors()[0]["ctx"]
        raise NotWritten(f"{context['what']} {context['mend']}") from None
    return uri


def folder_of(root: Path, kind: str) -> str:
    """The folder of docs/ in which most pages of a type stand; its top, if there is none.

    A page with a folder of its own stands in the folder around it.
    """
    docs = root / "docs"
    found: Counter[str] = Counter()
    for path in sorted(docs.rglob("*.md")):
        file = path.relative_to(docs).as_posix()
        try:
            fields = split_front_matter(read_text(path, file), file).fields
        except Unreadable:
            continue  # the check says it
        if fields.get("type") == kind:
            folder, name = posixpath.split(file)
            found[posixpath.dirname(folder) if name == "index.md" else folder] += 1
    return found.most_common(1)[0][0] if found else ""


def _body(kind: str, fields: Mapping[str, Tree], own: Mapping[str, str]) -> str:
    sources = fields.get("sources", [])
    first = next(iter(sources), "") if not isinstance(sources, str) else sources
    return render(
        f"editing/{kind}.md.jinja",
        title=fields.get("title", ""),
        words=own["words"] or fields.get("summary", ""),
        picture=f"{{{{ picture.{own['picture']} }}}}",
        origin=f"From: {{{{ source.{first} }}}}." if first else "From: us.",
    )


def _with_fields(model: type[Record], fields: dict[str, Tree], body: str, file: str) -> Original:
    """The page's text, judged as far as its fields go."""

    def front(tree: Tree) -> Original:
        return Original(written(tree) + "\n")

    edited = settled(fields, front, lambda text: judged(text.text, model, file, 2))
    if edited.problems:
        raise Refused(edited.problems)
    return Front("---\n", edited.original, f"---\n\n{body}\n").whole()
