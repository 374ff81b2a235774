"""Turns a page's Markdown into the HTML of its article, as the site engine does.

Python-Markdown is the only renderer: its extensions are read from mkdocs.yml, so what
is checked here and what the engine builds are the same. The engine's own changes (links
between Markdown files become addresses) are left to it.
"""

from collections.abc import Collection, Mapping
from typing import Any

import markdown

from coproduction.extensions import ARTICLE
from coproduction.phrases import Phrases, phrases_of
from coproduction.reading import READING
from coproduction.settings import Settings

_ALWAYS = ("toc", "tables", "fenced_code")
"""Extensions that MkDocs adds by itself (its user guide, `markdown_extensions`)."""
_UNUSABLE = (ImportError, KeyError, TypeError, ValueError, AttributeError)
"""What an extension raises that is not there, or has options that it does not know."""
_TRIAL = "# A\n\nB\n"
"""What shows whether an extension works at all."""


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
        names = [*dict.fromkeys([*_ALWAYS, *paths, ARTICLE if ours else READING])]
        try:
            self._markdown = _tried(names, options)
        except _UNUSABLE as error:
            name, why = _culprit(names, options) or (names[-1], error)
            what = f"The Markdown extension “{name}” cannot be used: {why}."
            mend = "Check its name and options, and that it is installed."
            raise settings.read.refusal(paths.get(name, ()), what, mend) from None

    def render(self, body: str) -> str:
        """The article's HTML from a page's Markdown, its data blocks and figures filled in."""
        return self._markdown.reset().convert(body)


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
