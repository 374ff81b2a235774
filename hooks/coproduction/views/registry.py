"""Every view there is: those of this package's modules, those of parts, and plain lists.

What a module of this package has in its `VIEWS` is registered by that.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from coproduction import views as package
from coproduction.model import kinds
from coproduction.parts import registered
from coproduction.views.records import plain_list
from coproduction.views.view import View


@cache
def views() -> tuple[View, ...]:
    """All views, those of parts too; a kind whose records none shows has a plain list."""
    found = (*_of_modules(), *registered("views"))
    shown = {view.show for view in found}
    plain = [plain_list(kind) for kind in kinds() if kind.mention and kind.plural not in shown]
    return (*found, *plain)


def _of_modules() -> Iterator[View]:
    for module in iter_modules(package.__path__, f"{package.__name__}."):
        yield from getattr(import_module(module.name), "VIEWS", ())
