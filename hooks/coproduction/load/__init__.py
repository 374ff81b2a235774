"""Reads the folders `data/` and `docs/` into a catalogue, with every problem at once."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from coproduction.load.catalogue import Catalogue, Entry, Page
from coproduction.load.expiry import without_expired
from coproduction.load.files import lasting_stamp, read_files
from coproduction.load.memo import Memo
from coproduction.load.menu import read_menu
from coproduction.load.pages import read_pages
from coproduction.load.records import read_records
from coproduction.look import NO_LOOK, read_look

__all__ = ["NOTHING", "Catalogue", "Entry", "Memo", "Page", "load"]

NOTHING = Catalogue(None, {}, {}, {}, {}, {}, frozenset(), None, None, NO_LOOK, ())
"""The catalogue of a project that may not be read."""


def load(
    root: Path,
    navigation: Mapping[str, str] | None = None,
    theme: str = "overrides",
    today: date | None = None,
    memo: Memo | None = None,
) -> Catalogue:
    """Reads the project in `root`; what cannot be read is among the catalogue's problems.

    `navigation` is that of its settings, for a project without a menu of its own; `theme` is
    the folder of its look. Figures that expired before `today` are without their number. What
    the `memo` keeps is not read again.
    """
    memo = memo or Memo()
    records = read_records(root, memo)
    pages, page_problems = read_pages(root, memo)
    files = read_files(root, memo)
    menu, menu_problems = read_menu(root)
    site = records.site.record if records.site else None
    own = [root / "docs" / site.look.mark] if site and site.look.mark else []
    written = [(one.as_posix(), lasting_stamp(one)) for one in [*(root / theme).rglob("*"), *own]]
    look = memo.made("look", (theme, site, written), partial(read_look, root, theme, site))
    catalogue = Catalogue(
        records.site,
        records.entries,
        records.named,
        pages,
        files.texts,
        files.captions,
        frozenset(files.names),
        menu.pages if menu else navigation,
        menu,
        look,
        (*records.problems, *page_problems, *files.problems, *menu_problems, *look.problems),
    )
    return without_expired(catalogue, today, memo) if today else catalogue
