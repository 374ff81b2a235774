"""What a film page says of access has a source."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.model.stories import Film
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """A “yes” that no source and no film of our own stands behind."""
    for page in catalogue.pages.values():
        film = page.entry.record
        if not isinstance(film, Film) or film.access_source or film.hosted:
            continue
        for name in type(film.access).model_fields:
            if getattr(film.access, name) == "yes":
                yield Problem(
                    page.file,
                    page.entry.line("access", name),
                    f"“{name}” says yes, and no source says so.",
                    "Add “access_source: …” with the id of the document, or write “unknown”.",
                )
