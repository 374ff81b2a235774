"""`coproduction draw`: makes `docs/pictures/` from the recipes in `data/scenes/`."""

from pathlib import Path

import click

from coproduction.made_by_command import Made
from coproduction.problem import errors, report
from coproduction_drawing.naming import there_is
from coproduction_drawing.schema import FILE, schema
from coproduction_drawing.studio import make


@click.command()
@click.option("--list", "listing", is_flag=True, help="Name what there is to draw, and stop.")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; say what would change.")
@click.argument(
    "root", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path()
)
def draw(root: Path, listing: bool, only_check: bool) -> None:
    """Draws every picture anew from its recipe in data/scenes/, and the recipes' schema.

    ROOT is the project's folder; the one you are in if left out.
    """
    if listing:
        for kind, names in there_is().items():
            click.echo(f"{kind}: {', '.join(names)}")
        return
    made = make(root)
    if made.problems:
        click.echo(report(made.problems))
    if errors(made.problems):
        raise SystemExit(1)
    texts = {**made.pictures, FILE: schema()}
    changed = [file for file, text in texts.items() if text != _there(root / file)]
    for file in changed:
        click.echo(file)
        if not only_check:
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            (root / file).write_text(texts[file], encoding="utf-8")
    if only_check and changed:
        raise click.ClickException("These are not what the recipes say. Run: coproduction draw")


def _there(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def made_of(root: Path) -> Made:
    """Every picture and the recipes' schema, by its path in the project, and every problem."""
    made = make(root)
    return {**made.pictures, FILE: schema()}, made.problems
