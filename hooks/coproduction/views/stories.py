"""Project stories by what people did, and what stands at the top of film and project pages."""

from typing import Any, get_args

from coproduction import templates
from coproduction.load import Catalogue, Page
from coproduction.model.people import Organisation
from coproduction.model.stories import Did, Film, Project
from coproduction.views.cite import Citations, one_block
from coproduction.views.films import film_facts
from coproduction.views.view import Options, View


def facts(page: Page, catalogue: Catalogue, cite: Citations) -> str | None:
    """The facts of a film or project as HTML; None for every other page."""
    fields = page.entry.record
    if isinstance(fields, Project):
        return one_block(
            templates.render(
                "pages/project.html.jinja",
                catalogue.phrases,
                did=[catalogue.phrases(f"did.{one}") for one in fields.did],
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
    found = [(did, [one for one in stories if did in one[1].did]) for did in get_args(Did)]
    sections = [(catalogue.phrases(f"did.{did}"), pages) for did, pages in found if pages]
    return {"sections": sections}


def _cards(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    """Each story with what people did in it, and the same as rows and columns."""
    stories = [
        (page.uri, page.entry.record)
        for page in catalogue.pages.values()
        if isinstance(page.entry.record, Project)
    ]
    kinds = [did for did in get_args(Did) if any(did in one.did for _, one in stories)]
    t = catalogue.phrases
    did = {uri: [t(f"did.{one}").lower() for one in story.did] for uri, story in stories}
    return {"stories": stories, "kinds": kinds, "did": did}


VIEWS = (
    View("stories", "list", Options, _stories),
    View("stories", "cards", Options, _cards),
    View("stories", "grid", Options, _cards),
)
