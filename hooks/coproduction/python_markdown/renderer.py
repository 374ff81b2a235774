"""The renderer: a page's Markdown → the HTML of its article, as the site engine makes it.

Python-Markdown is the only renderer: its extensions are read from mkdocs.yml, so what
is checked here and what the engine builds are the same. The engine's own changes (links
between Markdown files become addresses) are left to it.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from coproduction.phrases import Phrases, phrases_of
from coproduction.python_markdown.article import ARTICLE
from coproduction.python_markdown.reading import READING
from coproduction.settings import Settings

_ALWAYS = ("toc", "tables", "fenced_code")
"""Extensions that MkDocs adds by itself (its user guide, `markdown_extensions`)."""
_UNUSABLE = (ImportError, KeyError, TypeError, ValueError, AttributeError)
"""What an extension raises that is not there, or has options that it does not know."""
_TRIAL = "# A\n\nB\n"
"""What shows whether an extension works at all."""


class Written(NamedTuple):
    """The address of a link (`a`) or picture (`img`) that was written in Markdown."""

    tag: str
    address: str


class Renderer:
    """Renders pages as the engine of one project does."""

    def __init__(
        self,
        settings: Settings,
        views: Collection[str] = (),
        phrases: Phrases | None = None,
        ours: bool = True,
    ) -> None:
        """Takes the settings' extensions; raises `Unreadable` where one cannot be used.

        `views` is the HTML of every data block in the pages, filled in; `phrases` are the
        site's, English if left out. Without what is `ours`, nothing is done to what was written.
        """
        named = settings.extensions()
        options = {one.name: {**one.options} for one in named if one.options}
        if ours:
            options[ARTICLE] = {"views": views, "phrases": phrases or phrases_of()}
        paths = {one.name: one.path for one in named}
        self._addresses = _Addresses()
        names = [*dict.fromkeys([*_ALWAYS, *paths, ARTICLE if ours else READING])]
        try:
            self._markdown = _tried(names, options)
            self._markdown.treeprocessors.register(self._addresses, "addresses", 0)
        except _UNUSABLE as error:
            name, why = _culprit(names, options) or (names[-1], error)
            what = f"The Markdown extension “{name}” cannot be used: {why}."
            mend = "Check its name and options, and that it is installed."
            raise settings.read.refusal(paths.get(name, ()), what, mend) from None

    def render(self, body: str) -> str:
        """The article's HTML from a page's Markdown, its data blocks and figures filled in."""
        return self._markdown.reset().convert(body)

    def written(self) -> tuple[Written, ...]:
        """Links and pictures of the page rendered last, but for those in HTML."""
        return tuple(self._addresses.found)


class _Addresses(Treeprocessor):
    """Notes addresses when the engine looks at them, which is last, and of Markdown alone.

    E-mail addresses in <…> stand there letter by letter, and lead to no file.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Written] = []

    def run(self, root: ElementTree.Element) -> None:
        keys = {"a": "href", "img": "src"}
        self.found = [
            Written(element.tag, address)
            for element in root.iter()
            if element.tag in keys
            and AMP_SUBSTITUTE not in (address := element.get(keys[element.tag]) or "")
        ]


def _tried(names: list[str], options: Mapping[str, dict[str, Any]]) -> markdown.Markdown:
    """Python-Markdown with all extensions at once: some look for others when they first run."""
    made = markdown.Markdown(extensions=names, extension_configs=options)
    made.convert(_TRIAL)
    return made


def _culprit(
    names: list[str], options: Mapping[str, dict[str, Any]]
) -> tuple[str, Exception] | None:
    """The first extension that fails by itself, and why."""
    for name in names:
        try:
            _tried([name], options)
        except _UNUSABLE as error:
            return name, error
    return None
