"""The commands `issue-forms` and `from-form`: forms for the code host, and what they change."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from coproduction.clock import today
from coproduction.commands.options import PROJECT
from coproduction.inside import Outside
from coproduction.inside import write as write_inside
from coproduction.problem import errors, report
from coproduction.source import Unreadable
from coproduction.templates import render
from coproduction_editing.fields import NotWritten
from coproduction_editing.forms.applying import plan
from coproduction_editing.forms.body import answers
from coproduction_editing.forms.files import form_files
from coproduction_editing.plans import Refused
from coproduction_editing.workspace import apply

LARGEST = 1_000_000
"""Bytes of an event of the code host."""


@dataclass(frozen=True)
class Answer:
    """What is said in the issue, in the words of the program; `title` is of the change, if any."""

    title: str
    says: str
    refused: bool = False


@click.command("issue-forms")
@PROJECT
def issue_forms_command(root: Path) -> None:
    """Writes the forms of the code host from the models."""
    for name, text in form_files().items():
        write_inside(root, name, text.encode())
        click.echo(name)


@click.command("from-form")
@click.argument("event", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--into",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("answer"),
    help="The folder for what is said in the issue, and for the title of the change.",
)
@PROJECT
def from_form_command(event: Path, folder: Path, root: Path) -> None:
    """Makes the change that an issue's form asks for; EVENT is the code host's file on it.

    What a stranger wrote is read as data. FOLDER then holds answer.md, and title.txt where
    there is a change to send.
    """
    number, body = read_event(event)
    answer = answered(root, number, body)
    text = render("editing/answer.md.jinja", answer=answer, fence=_fence(answer.says))
    write_inside(folder, "answer.md", f"{text}\n".encode())
    if answer.title:
        write_inside(folder, "title.txt", f"{answer.title}\n".encode())
    click.echo(answer.title or "No change.")


def read_event(event: Path) -> tuple[int, str]:
    """The issue's number and text in a file of the code host; raises `ClickException`."""
    try:
        if event.stat().st_size > LARGEST:
            raise ValueError
        issue: Any = json.loads(event.read_bytes())["issue"]
        number, body = issue["number"], issue["body"] or ""
        if type(number) is not int or number < 1 or not isinstance(body, str):
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError):
        raise click.ClickException(f"{event} is no event of an issue.") from None
    return number, body


def answered(root: Path, number: int, body: str) -> Answer:
    """Makes the change, if it can be made, and says what was done or what is to be mended."""
    try:
        form, told = answers(body)
        change = plan(root, form, told, today())
        if change is None:
            return Answer("", "This form changes nothing by itself. People will read it.")
        found = apply(root, change)
    except (NotWritten, Outside) as error:
        return Answer("", str(error), refused=True)
    except Refused as error:
        return Answer("", report(error.problems), refused=True)
    except Unreadable as error:
        return Answer("", report([error.problem]), refused=True)
    if errors(found):
        return Answer("", report(found), refused=True)
    here = [one for one in found if one.file in change.files]
    says = "\n".join([change.says, *([report(here)] if here else [])])
    return Answer(f"{form.name}, from issue {number}", says)


def _fence(words: str) -> str:
    """A fence that nothing in the words can close."""
    return "`" * max(3, words.count("`") + 1)
