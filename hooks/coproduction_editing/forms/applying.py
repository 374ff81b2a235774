"""What a filled-in form changes: planned as the commands plan it, from answers that are data."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from coproduction.model import by_name, kinds
from coproduction.page.address import page_address
from coproduction.problem import nearest
from coproduction_editing.fields import MORE, NotWritten
from coproduction_editing.forms.form import Form
from coproduction_editing.front_matter import Front, front_of
from coproduction_editing.pages import new_page
from coproduction_editing.plans import new_record, set_fields, set_in_front
from coproduction_editing.workspace import Change, there
from coproduction_editing.yaml_text import Tree


def plan(root: Path, form: Form, told: Mapping[str, str], today: date) -> Change | None:
    """The change that a form asks for; None where it asks for none.

    Raises `NotWritten`, `Refused`, `Unreadable`.
    """
    match form.verb:
        case "new" if form.kind in by_name():
            return new_record(root, by_name()[form.kind], told)
        case "new":
            return new_page(root, form.kind, told, today)
        case "set" if form.kind in by_name():
            values = _grouped({name: words for name, words in told.items() if name != "id"})
            return set_fields(root, form.kind, told["id"], values, today)
        case "set":
            return _corrected(root, told, today)
        case "words":
            return better_words(root, told, today)
        case _:
            return None


def _grouped(told: Mapping[str, str]) -> dict[str, Tree | None]:
    """Answers by their fields, those of one more of a list together: `evidence.+`."""
    values: dict[str, Tree | None] = {}
    for path, words in told.items():
        before, more, inside = path.partition(f".{MORE}.")
        if more:
            group = values.setdefault(f"{before}.{MORE}", {})
            assert isinstance(group, dict)
            group[inside] = " ".join(words.split())
        else:
            values[path] = words
    return values


def _corrected(root: Path, told: Mapping[str, str], today: date) -> Change:
    names = {name: kind.name for kind in kinds() for name in (kind.name, kind.plural)}
    kind = names.get(told["kind"].removesuffix(".yml"))
    if kind is None:
        raise NotWritten(f"There is no kind “{told['kind']}”. {nearest(told['kind'], by_name())}")
    return set_fields(root, kind, told["id"], {told["field"]: told["value"]}, today)


def better_words(root: Path, told: Mapping[str, str], today: date) -> Change:
    """A page with other words in the place of those that stand in it once."""
    uri = _page(root, told["page"])
    file = f"docs/{uri}"
    front = front_of(there(root, file), file)
    words = r"\s+".join(map(re.escape, told["now"].split()))
    found = [*re.finditer(words, front.after)]
    if not found:
        raise NotWritten(
            f"These words do not stand in {file} just so. Copy them from one paragraph; where a "
            "link or a number stands among them, copy them from the file itself."
        )
    if len(found) > 1:
        raise NotWritten(f"These words stand in {file} {len(found)} times. Copy more of them.")
    new = told["instead"].replace("\n", "\r\n" if "\r\n" in front.after else "\n")
    after = front.after[: found[0].start()] + new + front.after[found[0].end() :]
    dated = set_in_front(front, file, {"changed": today.isoformat()})
    page = Front(dated.before, dated.fields, after).whole()
    return Change({file: page}, f"{file}: better words")


def _page(root: Path, named: str) -> str:
    """The page that somebody named by its file, or by its address."""
    docs = root / "docs"
    uris = [path.relative_to(docs).as_posix() for path in docs.rglob("*.md")]
    asked = named.strip().removeprefix("./").removeprefix("docs/")
    if asked in uris:
        return asked
    path = urlsplit(asked).path.strip("/")
    by_address = {page_address(uri).strip("/"): uri for uri in uris}
    endings = [address for address in by_address if address and path.endswith(address)]
    if path in by_address or endings:
        return by_address[path if path in by_address else max(endings, key=len)]
    raise NotWritten(f"There is no page “{named}”. {nearest(asked, uris)}")
