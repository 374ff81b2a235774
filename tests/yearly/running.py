"""Runs the tally as an editor does."""

from pathlib import Path

from click.testing import CliRunner, Result

from coproduction.cli import main


def tally(log: Path, output: Path, year: int, *more: str) -> Result:
    period = f"{year - 1}-04/{year}-03"
    arguments = ["tally", str(log), "--period", period, "-o", str(output), *more]
    return CliRunner().invoke(main, arguments)
