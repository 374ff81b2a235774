"""Pictures that records name are files of the site, and those that pages show have a record."""

import re
from collections.abc import Iterable, Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.library import Picture
from coproduction.problem import Problem, nearest
from coproduction.rules.lines import Finder
from coproduction.sheets import FOLDER


def check_shown(page: Page, files: Iterable[str], catalogue: Catalogue) -> Iterator[Problem]:
    """Pictures on a page that no record credits, as warnings; `files` are relative to docs/.

    Those in a sheet are pictures of records.
    """
    known = {entry.record.file for entry in catalogue.written(Picture)}
    for file in dict.fromkeys(files):
        if file not in known and not file.startswith(f"{FOLDER}/"):
            what = f"No record says who made docs/{file}, nor under which licence it may be used."
            mend = "Add one to data/pictures.yml, with: coproduction new picture"
            line = Finder(page).line((("decoded", re.escape(file.rpartition("/")[2].lower())),))
            yield Problem(page.file, line, what, mend, "warning")


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Picture records whose file is not in docs/."""
    known = [file.removeprefix("docs/") for file in catalogue.files if not file.endswith(".md")]
    for entry in catalogue.written(Picture):
        if not catalogue.has_file(f"docs/{entry.record.file}"):
            what = f"There is no file docs/{entry.record.file}."
            yield Problem(entry.file, entry.line("file"), what, nearest(entry.record.file, known))
