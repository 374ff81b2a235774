"""Gives each page's template its links: the top of the menu, and the pages of its own section.

Made here and not in the template, because it is done for every page: twenty links cost Jinja
more than the rest of the page. No page lists the whole tree.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from coproduction import unbroken
from session import session


@dataclass(frozen=True)
class Link:
    """A link: its words, its address from the page, what `aria-current` says ("" for nothing).

    `html` is made here, for each page has dozens, and a macro for each costs Jinja more.
    """

    title: str
    url: str
    current: str
    children: "tuple[Link, ...]" = ()

    @property
    def html(self) -> str:
        """The link as HTML."""
        current = f' aria-current="{self.current}"' if self.current else ""
        return f'<a href="{escape(self.url)}"{current}>{whole(self.title)}</a>'


def whole(title: str) -> Markup:
    """A title as HTML, with the words that the site keeps whole at the end of a line."""
    site = session.project.catalogue.site
    return unbroken.title(title, site.record.unbroken if site else ())


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Gives templates the filter `whole`."""
    env.filters["whole"] = whole


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> None:
    """Adds `menu`, `quick`, `about` and `section` (its title and links) to what templates get."""
    _add(context, config, nav, lambda item, first: _link(item, first, page))
    section = next(reversed(list(page.ancestors)), None)
    if isinstance(section, Section) and len(section.children) > 1:
        context["section"] = (_words(section.title), _links(section, page))


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> None:
    """The same for the page of an address that is not there; its links begin at the top."""

    def link(item: Any, first: Page) -> Link:
        return Link(_words(item.title), f"{context['base_url'].rstrip('/')}/{first.url}", "")

    _add(context, config, context["nav"], link)


def _add(
    context: dict[str, Any],
    config: MkDocsConfig,
    nav: Navigation,
    link: Callable[[Any, Page], Link],
) -> None:
    """Which pages stand beside the menu and in the foot is said in data/site.yml."""
    site = config.extra["site"]
    top = [(item, first) for item in nav.items if (first := _first(item))]
    context["menu"] = [link(*one) for one in top if one[1].file.src_uri not in site["quick"]]
    context["quick"] = [link(*one) for one in top if one[1].file.src_uri in site["quick"]]
    about = next((item for item, first in top if first.file.src_uri == site["about"]), None)
    pages = about.children if isinstance(about, Section) else []
    context["about"] = [link(item, item) for item in pages if isinstance(item, Page)]


def _links(section: Section, page: Page) -> tuple[Link, ...]:
    """The pages of a section; those of a section within it only where the reader is there."""
    found = []
    for item in section.children:
        first = _first(item)
        if first:
            inside = isinstance(item, Section) and item in page.ancestors
            children = _links(item, page) if isinstance(item, Section) and inside else ()
            link = _link(item, first, page)
            found.append(Link(link.title, link.url, link.current, children))
    return tuple(found)


def _link(item: Any, first: Page, page: Page) -> Link:
    current = "page" if first is page else "true" if item in page.ancestors else ""
    return Link(_words(item.title), _relative(first.url, page.url), current)


def _relative(url: str, origin: str) -> str:
    """A page's address from another page; most are in the same folder, and need no more."""
    folder, _, name = url.rstrip("/").rpartition("/")
    if folder and name and origin.rstrip("/").rpartition("/")[0] == folder:
        return f"../{name}/"
    return get_relative_url(url, origin)


@cache
def _striptags(title: str) -> str:
    return Markup(title).striptags()


def _first(item: Any) -> Page | None:
    """A page, or the first page of a section; None for an outside link."""
    while isinstance(item, Section):
        item = next(iter(item.children), None)
    return item if isinstance(item, Page) else None


def _words(title: Any) -> str:
    """A title as plain text, whichever of YAML or Markdown it was written in."""
    return _striptags(title or "")
