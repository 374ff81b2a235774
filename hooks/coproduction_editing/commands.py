"""The commands `new` and `set`: a record or a page more, and another value in a field."""

import json
import shlex
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from subprocess import list2cmdline

import click

from coproduction.clock import today
from coproduction.commands.options import PROJECT
from coproduction.export.schema import example_page, example_yaml
from coproduction.inside import Outside
from coproduction.model import Site, by_name, kinds, page_types
from coproduction.model.pages import PageFields
from coproduction.problem import nearest, report
from coproduction.source import Unreadable
from coproduction_editing.asking import ask_for, asked
from coproduction_editing.fields import NotWritten
from coproduction_editing.pages import EASY_READ, new_page
from coproduction_editing.plans import PAGE, SITE, Refused, new_record, set_field
from coproduction_editing.workspace import Change, apply, ids_of

BY_COMMAND = ("comparison",)
"""Kinds of record that a command writes, so that nobody adds one."""


FEW = 4
"""Other files with warnings that are named after a change."""


def _kinds() -> list[str]:
    return [*(kind.name for kind in kinds() if kind.name not in BY_COMMAND), *page_types()]


@click.command("new", epilog=f"KIND is one of: {', '.join(_kinds())}.")
@click.option("--print", "only_print", is_flag=True, help="Print an example, and write nothing.")
@click.option("--ask/--no-ask", default=None, help="Ask for what is missing, or not.")
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file of JSON that holds fields with their values.",
)
@click.argument("kind")
@click.argument("fields", nargs=-1)
@PROJECT
def new_command(
    kind: str,
    fields: tuple[str, ...],
    only_print: bool,
    ask: bool | None,
    answers: Path | None,
    root: Path,
) -> None:
    """Adds a record or a page of a KIND, and asks for what it needs.

    FIELDS are written NAME=VALUE, such as id=readers source.place=¶31. Of a page, “file”,
    “part” (of the menu), “words” and “picture” can be said too.
    """
    if kind not in _kinds():
        raise click.ClickException(_unknown(kind, _kinds()))
    if only_print:
        record = by_name().get(kind)
        click.echo(example_yaml(record.model) if record else example_page(kind), nl=False)
        return
    told = {**_read(answers), **dict(_pair(one) for one in fields)}
    asks = sys.stdin.isatty() if ask is None else ask

    def ids(name: str) -> list[str]:
        return ids_of(root, by_name()[name])

    def make(kind: str, told: Mapping[str, str]) -> Change:
        given = ask_for(asked(kind), told, _ask, ids) if asks else told
        try:
            if kind in by_name():
                return _do(root, lambda: new_record(root, by_name()[kind], given))
            return _do(root, lambda: new_page(root, kind, given, today()))
        except click.ClickException:
            if given != told:
                quoted = list2cmdline if sys.platform == "win32" else shlex.join
                again = quoted([f"{name}={words}" for name, words in given.items() if words])
                click.echo(f"To try again with your answers: coproduction new {kind} {again}")
            raise

    change = make(kind, told)
    may_be_shortened = kind in page_types() and EASY_READ in page_types()[kind].model_fields
    if asks and may_be_shortened and click.confirm("Shall it have an Easy Read, too?"):
        shortens = next(iter(change.files)).removeprefix("docs/")
        make("easy-read", {"shortens": shortens})


@click.command("set")
@click.option("--remove", is_flag=True, help="Take the field out.")
@click.option("--keep-date", is_flag=True, help="Leave “changed” as it is: for a slip of the pen.")
@click.option(
    "--value-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file that holds the value.",
)
@click.argument("kind")
@click.argument("words", nargs=-1, metavar="ID FIELD VALUE")
@PROJECT
def set_command(
    kind: str,
    words: tuple[str, ...],
    remove: bool,
    keep_date: bool,
    value_file: Path | None,
    root: Path,
) -> None:
    """Puts another VALUE into a FIELD of the record ID of a KIND; “changed” says today.

    KIND is a kind of record; or “page”, and ID its file; or “site”, which has no ID. A field in
    another is named with a point: source.place, parts.2.did.
    """
    there = [*(one.name for one in kinds() if one.name not in BY_COMMAND), PAGE, SITE]
    if kind not in there and kind in page_types():
        raise click.ClickException(f"“{kind}” is a page. Write: coproduction set page FILE FIELD …")
    if kind not in there:
        raise click.ClickException(_unknown(kind, there))
    value = value_file.read_text(encoding="utf-8") if value_file else None
    rest = [*words, *([value] if value is not None else [])]
    wanted = ["FIELD"] if kind == SITE else ["ID", "FIELD"]
    wanted += [] if remove else ["VALUE"]
    if len(rest) != len(wanted):
        model = Site if kind == SITE else by_name()[kind].model if kind in by_name() else PageFields
        fields = ", ".join(info.alias or name for name, info in model.model_fields.items())
        write = f"Write: coproduction set {kind} {' '.join(wanted)}"
        raise click.ClickException(f"{write}\nFields are: {fields}.")
    identifier = "" if kind == SITE else rest.pop(0)
    words_or_none = None if remove else rest[1]
    day = None if keep_date else today()
    _do(root, lambda: set_field(root, kind, identifier, rest[0], words_or_none, day))


def _unknown(kind: str, there: list[str]) -> str:
    return f"There is no “{kind}”. {nearest(kind, there)} All are in: coproduction new --help"


def _do(root: Path, plan: Callable[[], Change]) -> Change:
    """Makes a change that was planned, and says so, what the check finds, and what comes next."""
    try:
        change = plan()
        found = apply(root, change)
    except (NotWritten, Outside) as error:
        raise click.ClickException(str(error)) from None
    except Refused as error:
        _stop(report(error.problems))
    except Unreadable as error:
        _stop(report([error.problem]))
    if any(one.severity == "error" for one in found):
        _stop(report(found))
    click.echo(change.says)
    if here := [one for one in found if one.file in change.files]:
        click.echo(report(here))
    for step in change.steps:
        click.echo(f"Next: {step}")
    if others := sorted({one.file for one in found} - {*change.files}):
        more = f" and {len(others) - FEW} more" if len(others) > FEW else ""
        click.echo(f"Next: coproduction check. It warns of {', '.join(others[:FEW])}{more}.")
    return change


def _stop(words: str) -> None:
    click.echo(words)
    raise click.ClickException("Nothing was changed.")


def _ask(name: str, about: str) -> str:
    click.echo(f"\n{about}")
    answer: str = click.prompt(name, default="", show_default=False)
    return answer


def _pair(words: str) -> tuple[str, str]:
    name, sign, value = words.partition("=")
    if not sign:
        raise click.ClickException(f"“{words}” is not NAME=VALUE, such as title=Culture.")
    return name.strip(), value


def _read(file: Path | None) -> Mapping[str, str]:
    if file is None:
        return {}
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        raise click.ClickException(f"{file} is not JSON.") from None
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise click.ClickException(f"{file} does not hold fields with words.")
    return found
