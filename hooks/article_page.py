"""A page of MkDocs whose article is kept for the next build while pages are served."""

from functools import partial

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from rendered import Article, as_json, headings
from session import session


class ArticlePage(Page):
    """A page that is rendered when its Markdown, or what its links may lead to, has changed.

    It holds its article as UTF-8, and the same one as `session.ready`; and its `contents` as
    JSON, for most pages stand as they stood, and no template asks for theirs.
    """

    _written: bytes | None = None
    contents: str = "[]"

    @property
    def content(self) -> str | None:
        """The article; None before there is one."""
        return None if self._written is None else self._written.decode()

    @content.setter
    def content(self, html: str | None) -> None:
        written = None if html is None else html.encode()
        if written != self._written:
            self._written = written

    @property
    def toc(self) -> TableOfContents:
        """The headings, for templates."""
        return headings(self.contents)

    @toc.setter
    def toc(self, toc: TableOfContents) -> None:
        self.contents = as_json(toc)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Sets `content`, `toc`, `present_anchor_ids` and `links_to_anchors`, as MkDocs does."""
        assert self.markdown is not None
        project, before = session.project, len(session.warned)
        article = session.ready.get(self.file.src_uri) or session.memo.made(
            ("article", self.file.src_uri),
            (
                self.markdown,
                project.views_in(self.markdown),
                project.settings and project.settings.values,
                project.catalogue.phrases,
                session.addresses,
            ),
            partial(self.rendered, config, files),
        )
        self._written = article.written
        self.contents, self.present_anchor_ids = article.contents, article.anchors
        found = {files.get_file_from_path(uri): links for uri, links in article.links.items()}
        self.links_to_anchors = {file: links for file, links in found.items() if file}
        session.warned[before:] = article.warned

    def rendered(self, config: MkDocsConfig, files: Files) -> Article:
        """What MkDocs makes of the page's Markdown now."""
        before = len(session.warned)
        super().render(config, files)
        links = {file.src_uri: links for file, links in (self.links_to_anchors or {}).items()}
        warned = tuple(session.warned[before:])
        html, anchors = self._written or b"", self.present_anchor_ids
        return Article(html, self.contents, anchors, links, warned)
