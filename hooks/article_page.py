"""A page of MkDocs whose article is kept for the next build while pages are served."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from session import session


@dataclass(frozen=True)
class Article:
    """What MkDocs makes of a page's Markdown, and what it warned of.

    `links` are the anchors that the page links to in each file, by its uri.
    """

    html: str
    toc: TableOfContents
    anchors: set[str] | None
    links: Mapping[str, dict[str, str]]
    warned: tuple[str, ...]


class ArticlePage(Page):
    """A page that is rendered when its Markdown, or what its links may lead to, has changed."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Sets `content`, `toc`, `present_anchor_ids` and `links_to_anchors`, as MkDocs does."""
        assert self.markdown is not None
        project, before = session.project, len(session.warned)
        parts = {part.strip("\n") for part in self.markdown.split("\n\n")}
        article = session.memo.made(
            ("article", self.file.src_uri),
            (
                self.markdown,
                project.views & parts,
                project.settings and project.settings.values,
                project.catalogue.phrases,
                session.addresses,
            ),
            partial(self._rendered, config, files),
        )
        self.content, self.toc, self.present_anchor_ids = article.html, article.toc, article.anchors
        found = {files.get_file_from_path(uri): links for uri, links in article.links.items()}
        self.links_to_anchors = {file: links for file, links in found.items() if file}
        session.warned[before:] = article.warned

    def _rendered(self, config: MkDocsConfig, files: Files) -> Article:
        before = len(session.warned)
        super().render(config, files)
        links = {file.src_uri: links for file, links in (self.links_to_anchors or {}).items()}
        warned = tuple(session.warned[before:])
        return Article(self.content or "", self.toc, self.present_anchor_ids, links, warned)
