"""`coproduction check`: what an editor runs before sending a change."""

import sys
from pathlib import Path
from typing import get_args

import click

from coproduction.clock import today
from coproduction.commands.options import IN_ROOT
from coproduction.freshness import dates_to_come, without_early_reviews
from coproduction.inside import write as write_inside
from coproduction.kept_memo import kept_memo
from coproduction.made_by_command import edited
from coproduction.mending import difference, mended
from coproduction.problem import Format, errors, report
from coproduction.project import Project, check, read_project
from coproduction.rights import is_closed


@click.command("check")
@click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="text",
    help="text for people, json for programs, github for notes on a pull request.",
)
@click.option("--fix", is_flag=True, help="Mend what has one right answer; shows it first.")
@click.option("--yes", is_flag=True, help="With --fix: do not ask before writing.")
@IN_ROOT
def check_command(root: Path, form: Format, fix: bool, yes: bool) -> None:
    """Finds everything that is wrong in data/ and docs/, all at once.

    ROOT is the project's folder; the one you are in if left out.
    """
    with kept_memo("check", root) as memo:
        project = read_project(root, memo=memo)
        if fix and _mend(root, project, yes):
            project = read_project(root, memo=memo)
        found = check(project)
    to_come = dates_to_come(project.catalogue, today())
    made = [] if any(map(is_closed, found)) else edited(root)
    found = [*without_early_reviews(found, to_come), *to_come, *made]
    click.echo(report(found, form))
    if errors(found):
        raise SystemExit(1)


def _mend(root: Path, project: Project, yes: bool) -> bool:
    """Shows what can be mended by machine, and mends it if somebody says so; whether it did."""
    new = mended(root, project.catalogue, check(project))
    if not new:
        click.echo("Nothing here has one right answer.")
        return False
    click.echo(difference(root, new))
    if not yes and not (sys.stdin.isatty() and click.confirm("Write this?")):
        click.echo("Nothing was written. With --yes it is.")
        return False
    for file, content in new.items():
        write_inside(root, file, content)
    return True
