"""Pictures that records name are files of the site."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.model.library import Picture
from coproduction.problem import Problem, nearest


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Picture records whose file is not in docs/."""
    known = [file.removeprefix("docs/") for file in catalogue.files]
    for entry in catalogue.written(Picture):
        if f"docs/{entry.record.file}" not in catalogue.files:
            what = f"There is no file docs/{entry.record.file}."
            yield Problem(entry.file, entry.line("file"), what, nearest(entry.record.file, known))
