"""Gives each page what it tells search engines and those who share it."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from coproduction.page.address import page_address
from coproduction.sharing import ARTICLES, Step, linked_data
from session import session

AFTER = ("records",)  # which gives the site its address


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Makes no list of addresses for search engines while there is no address."""
    if not config.site_url:
        config.theme.static_templates.discard("sitemap.xml")
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leaves out that list's template too, which would now be copied as it stands."""
    template = files.get_file_from_path("sitemap.xml")
    if template and not config.site_url:
        files.remove(template)
    return files


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Adds `linked_data`, `way` and `is_article` to what the page's template gets.

    The way are the titles and addresses of what stands above the page.
    """
    project = session.project
    known = project.catalogue.pages.get(page.file.src_uri)
    if known:
        way = _way(page, nav)
        context["way"] = [(step.title, page_address(step.uri) or ".") for step in way[:-1]]
        context["linked_data"] = linked_data(known, way, project.catalogue)
        context["is_article"] = isinstance(known.entry.record, ARTICLES)
    return context


def _way(page: Page, nav: Navigation) -> list[Step]:
    """From the home page through the menu; a section counts as its first page."""
    here, home = _step(page), nav.homepage
    if not home or home is page:
        return [here]
    steps = [_step(home)]
    for section in reversed(list(page.ancestors)):
        first = _first(section)
        if first and first is not page:
            steps.append(Step(str(section.title), first.file.src_uri))
    return [*steps, here]


def _step(page: Page) -> Step:
    uri = page.file.src_uri
    return Step(session.project.catalogue.pages[uri].entry.record.title, uri)


def _first(item: Any) -> Page | None:
    """A page, or the first page of a section."""
    while isinstance(item, Section):
        item = next(iter(item.children), None)
    return item if isinstance(item, Page) else None
