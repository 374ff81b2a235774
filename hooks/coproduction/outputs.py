"""The catalogue's outputs: pages filled in, files made beside them, and what stands in the way."""

import uuid
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from coproduction import document, rules, views
from coproduction.article import Renderer
from coproduction.export import data_files
from coproduction.formats.downloads import problems_of_documents
from coproduction.load import Catalogue, Page, load
from coproduction.model import Site
from coproduction.page.address import page_address, relative_url
from coproduction.problem import Problem, errors
from coproduction.rules.markup import judge
from coproduction.source import Unreadable
from coproduction.templates import render
from coproduction.views.changes import changes
from coproduction.views.versions import versions

IN_FEED = 100
"""The most changes in the feed, the newest: whoever follows it has seen the others."""


@dataclass(frozen=True)
class Output:
    """A file of the site: its address from the top, its bytes, and where to edit it."""

    address: str
    content: bytes
    edit: str


@dataclass(frozen=True)
class Outputs:
    """A project, read and checked: its catalogue, its pages filled in, files, every problem."""

    catalogue: Catalogue
    bodies: dict[str, str]
    files: tuple[Output, ...]
    problems: tuple[Problem, ...]


def make(root: Path) -> Outputs:
    """Reads, checks and fills in the project in `root`; raises nothing for bad input."""
    catalogue = load(root)
    problems = [*catalogue.problems, *rules.problems(catalogue), *document.check(catalogue)]
    expanded = views.expand_all(catalogue, clean=not errors(problems))
    problems += expanded.problems
    files = () if errors(problems) else tuple(_files(catalogue))
    return Outputs(catalogue, expanded.bodies, files, tuple(sorted(problems)))


def versions_of(made: Outputs, page: Page) -> list[dict[str, str]]:
    """The versions of a page for its template: name, about, uri, and url from the site's top."""
    found = versions(page, made.catalogue)
    return [{**asdict(one), "url": page_address(one.uri) or "."} for one in found]


def judge_article(made: Outputs, uri: str, html: str) -> list[Problem]:
    """What may not stand in the article that the engine made of a page."""
    page, site = made.catalogue.pages.get(uri), made.catalogue.site
    return judge(html, page, site.record.contact if site else None) if page else []


def judge_articles(root: Path, made: Outputs) -> list[Problem]:
    """The same for every page, rendered as the engine would; a page not filled in, as it stands.

    With nothing else wrong, what stands in the way of the publications too.
    """
    try:
        renderer = Renderer(root)
    except Unreadable as error:
        return [error.problem]
    pages = made.catalogue.pages
    articles = {
        uri: renderer.render(made.bodies.get(uri, page.body)) for uri, page in pages.items()
    }
    problems = [one for uri, html in articles.items() for one in judge_article(made, uri, html)]
    if problems or errors(made.problems):
        return problems
    return problems_of_documents(root, made.catalogue, articles)


def _files(catalogue: Catalogue) -> Iterator[Output]:
    """What a build gives besides pages: open data, redirects, a feed, words to crawlers."""
    for name, content in data_files(catalogue).items():
        yield Output(f"data/{name}", content, f"data/{Path(name).stem}.yml")
    for page in catalogue.pages.values():
        for former in page.entry.record.formerly:
            target = relative_url(former, page.uri)
            html = render("redirect.html.jinja", title=page.entry.record.title, target=target)
            yield Output(f"{page_address(former)}index.html", html.encode(), page.file)
    if catalogue.site:
        site = catalogue.site.record
        yield Output("feed.xml", _feed(catalogue, site), "data/site.yml")
        if site.address:
            robots = render("robots.txt.jinja", base=_base(site))
            yield Output("robots.txt", robots.encode(), "data/site.yml")


def _base(site: Site) -> str:
    """What links from outside begin with; "" where the site's address is not known."""
    return f"{site.address.rstrip('/')}/" if site.address else ""


def _feed(catalogue: Catalogue, site: Site) -> bytes:
    """An Atom feed (RFC 4287). Links are whole where the site's address is known."""
    found = changes(catalogue)[:IN_FEED]
    space = uuid.uuid5(uuid.NAMESPACE_URL, site.address or site.name)
    feed = render(
        "feed.xml.jinja",
        site=site,
        base=_base(site),
        updated=max([change.day for change in found], default=site.started.last),
        changes=[(change, page_address(change.uri or "index.md")) for change in found],
        identifier=lambda name: uuid.uuid5(space, name).urn,
    )
    return feed.encode()
