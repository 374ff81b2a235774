"""Project stories by what people did, and what stands at the top of film and project pages."""

from typing import Any

from coproduction import templates
from coproduction.load import Catalogue, Page
from coproduction.model.people import Organisation
from coproduction.model.stories import Did, Film, Project
from coproduction.views.cite import Citations, one_block
from coproduction.views.films import film_facts
from coproduction.views.view import Options, View

DID: dict[Did, str] = {
    "advised": "Gave advice",
    "chaired": "Chaired a group",
    "filmed": "Made or shaped a film",
    "interviewed": "Interviewed people",
    "recruited": "Chose staff or chairs",
    "reviewed": "Reviewed the work",
    "spoke": "Spoke in public or on film",
    "wrote": "Wrote",
}


def facts(page: Page, catalogue: Catalogue, cite: Citations) -> str | None:
    """The facts of a film or project as HTML; None for every other page."""
    fields = page.entry.record
    if isinstance(fields, Project):
        return one_block(
            templates.render(
                "pages/project.html.jinja",
                did=[DID[one] for one in fields.did],
                partners=[
                    (catalogue.find(Organisation, one).name, cite.organisation(one))
                    for one in fields.partners
                ],
            )
        )
    if isinstance(fields, Film):
        return film_facts(page, fields, catalogue, cite)
    return None


def _stories(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    stories = [
        (page.uri, page.entry.record)
        for page in catalogue.pages.values()
        if isinstance(page.entry.record, Project)
    ]
    found = {
        name: [(uri, story) for uri, story in stories if did in story.did]
        for did, name in DID.items()
    }
    return {"sections": [(name, pages) for name, pages in found.items() if pages]}


VIEWS = (View("stories", "list", Options, _stories),)
