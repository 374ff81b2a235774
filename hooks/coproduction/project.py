"""A project: its folder, settings, records and pages, read and filled in; its articles.

Each page is rendered once: here where nothing else does (check, stage, speech), by the site
engine in a build, which hands its articles in (`with_articles`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from coproduction import clock, document, rules, views
from coproduction.formats.downloads import problems_of_documents
from coproduction.load import NOTHING, Catalogue, Memo, Page, load
from coproduction.load.tracked import tracked
from coproduction.one_page import guarded, heard
from coproduction.parts import registered
from coproduction.problem import Problem, errors, once
from coproduction.python_markdown import Renderer, Written
from coproduction.rights import is_closed, not_readable
from coproduction.rules import links
from coproduction.rules.hand_written import may_hold_marks
from coproduction.rules.markup import judge
from coproduction.rules.navigation import check as checked_navigation
from coproduction.rules.settings import judge as judge_settings
from coproduction.settings import SITE, THEME, Settings, read_settings
from coproduction.site_files import addresses, site_files
from coproduction.source import Unreadable

Judged = tuple[Settings | None, list[Problem]]
"""Settings; None, and what is wrong with them, where none may be used."""


@dataclass(frozen=True)
class Project:
    """A project as it was read.

    `settings` are None where they cannot be read, or may not be used. `bodies` holds the
    Markdown by uri of each page that was filled in, `views` the HTML of the data blocks in
    them, `problems` what was found on the way; pictures are in `docs`. The `memo` keeps what
    was worked out, for the next reading. A page that is converted stands `alone`: where its links
    lead is not known.
    """

    root: Path
    docs: Path
    settings: Settings | None
    catalogue: Catalogue
    bodies: Mapping[str, str]
    views: frozenset[str]
    problems: tuple[Problem, ...]
    memo: Memo = field(default_factory=Memo)
    rendered: Mapping[str, str] | None = None
    alone: bool = False

    @cached_property
    def articles(self) -> Mapping[str, str]:
        """The HTML of each page's article by uri; of a page not filled in, as it stands.

        Empty where there are no settings; without pages that cannot be rendered. Raises
        `Unreadable` for an extension of Markdown that cannot be used.
        """
        return self.rendered if self.rendered is not None else self._rendered[0]

    @cached_property
    def unrendered(self) -> tuple[Problem, ...]:
        """The pages that could not be rendered, and why; raises `Unreadable` as above."""
        return () if self.rendered is not None else self._rendered[1]

    @cached_property
    def _rendered(
        self,
    ) -> tuple[Mapping[str, str], tuple[Problem, ...], Mapping[str, tuple[Written, ...]]]:
        articles: dict[str, str] = {}
        problems: list[Problem] = []
        written: dict[str, tuple[Written, ...]] = {}
        if self.settings is None:
            return articles, (), written
        phrases = self.catalogue.phrases
        renderer = Renderer(self.settings, self.views, phrases)

        def article(body: str) -> tuple[str, tuple[Written, ...]]:
            return renderer.render(body), renderer.written()

        for uri, page in self.catalogue.pages.items():
            body = self.bodies.get(uri, page.body)
            given = (body, self.views_in(body), self.settings.values, phrases)
            with guarded(page.file, problems):
                articles[uri], written[uri] = self.memo.made(
                    ("rendered", uri), given, partial(article, body)
                )
        return articles, tuple(problems), written

    def views_in(self, body: str) -> frozenset[str]:
        """The HTML of those data blocks that stand in a page's Markdown."""
        return self.views & {part.strip("\n") for part in body.split("\n\n")}

    def with_articles(self, articles: Mapping[str, str]) -> "Project":
        """The project with articles that the engine made."""
        return replace(self, rendered=articles)

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """What a build gives besides pages and documents, by address; none with a problem."""
        return {} if errors(self.problems) else site_files(self.catalogue, self.memo)

    @property
    def _addresses(self) -> frozenset[str]:
        return addresses(self.catalogue) if self.bodies else frozenset()  # as pages name them

    def dead_ends(self) -> list[Problem]:
        """Links and pictures of the site's pages that lead nowhere; raises `Unreadable`."""
        if self.rendered is not None:
            return []
        html, unrendered, written = self._rendered
        whole = not errors([*self.problems, *unrendered])
        site = links.Links(self.catalogue, links.Articles(html, written, self._addresses, whole))
        found: list[Problem] = []
        for uri in html:
            page = self.catalogue.pages[uri]
            with guarded(page.file, found):
                found += site.check(page)
        return found

    def judge(self, uri: str, article: str) -> list[Problem]:
        """What may not stand in a page's article."""
        page, site = self.catalogue.pages.get(uri), self.catalogue.site
        found: list[Problem] = []
        if page:
            contact = site.record.contact if site else None
            with guarded(page.file, found):
                found += self.memo.made(
                    ("judged", uri),
                    (article, page, contact, self.settings and self.settings.values, self.alone),
                    lambda: judge(article, page, contact, self._written(page), self.alone),
                )
        return found

    def _written(self, page: Page) -> str | None:
        """The HTML of a page's words alone, where they may hold what is the templates'."""
        if self.settings is None or not may_hold_marks(page.body):
            return None
        return Renderer(self.settings, ours=False).render(page.body)


@heard()
def read_project(
    root: Path,
    judged: Judged | None = None,
    today: date | None = None,
    memo: Memo | None = None,
) -> Project:
    """Reads, checks and fills in the project in `root`; raises nothing for bad input.

    Settings that were `judged` are not read again; `today` is named where it is not the clock's.
    What the `memo` keeps of the last reading is not worked out again.
    """
    memo = memo or Memo()
    settings, wrong = judged or judged_settings(root)
    problems = [*wrong]
    if any(map(is_closed, problems)):  # what else there is to say nobody knows
        return Project(root, root / "docs", None, NOTHING, {}, frozenset(), tuple(problems), memo)
    navigation, theme = (settings.navigation, settings.theme) if settings else (None, THEME)
    catalogue = load(root, navigation, theme, today or clock.today(), memo)
    aside = [one for look_through in registered("folders") for one in look_through(root)]
    told = {one.file for one in aside}
    problems += [*tracked(root, settings.folder if settings else SITE), *aside]
    problems += [one for one in catalogue.problems if one.file not in told]
    problems += [*rules.problems(catalogue, memo), *document.check(catalogue)]
    problems += [*checked_navigation(settings, catalogue)] if settings else []
    expanded = views.expand_all(catalogue, memo, clean=not errors(problems))
    found = tuple(sorted([*problems, *expanded.problems]))
    filled = replace(catalogue, pages={**catalogue.pages, **expanded.pages})
    docs, bodies = root / "docs", expanded.bodies
    return Project(root, docs, settings, filled, bodies, expanded.views, found, memo)


def judged_settings(root: Path, file: str = "") -> Judged:
    """The settings of the project in `root`, of those in a `file` that is not mkdocs.yml."""
    try:
        settings = read_settings(root, file)
    except Unreadable as error:
        return None, [error.problem]
    problems = judge_settings(settings, root)
    problems += not_readable(root, ("data", "docs", settings.theme))
    return None if problems else settings, problems


def check(project: Project) -> list[Problem]:
    """Every problem there is: on reading, in the articles, and, with no other, in documents."""
    found = [*project.problems]
    try:
        articles = project.articles
        more = [*project.unrendered, *([] if project.alone else project.dead_ends())]
    except Unreadable as error:
        return [*found, error.problem]
    more += [one for uri, html in articles.items() for one in project.judge(uri, html)]
    found = once(found, more)
    return found if errors(found) else [*found, *problems_of_documents(project)]
