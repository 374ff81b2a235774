"""The command `coproduction`, and what it can be told to do."""

from pkgutil import resolve_name

import click

from coproduction.parts import commands


class _Registered(click.Group):
    """Commands that are imported when somebody asks for them, by name or for their help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all, in the order of the alphabet."""
        return sorted(commands())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name; None where there is none."""
        place = commands().get(cmd_name)
        command: click.Command | None = resolve_name(place) if place else None
        return command


@click.group(cls=_Registered)
def main() -> None:
    """Checks and publishes a site of pages and records."""
