"""What several commands take: the project's folder, and the folder for files that are made."""

from pathlib import Path

import click

IN_ROOT = click.argument(
    "root", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path()
)
OUTPUT = click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The folder for the files; the one you are in if left out.",
)
PROJECT = click.option(
    "--project",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; the one you are in if left out.",
)
