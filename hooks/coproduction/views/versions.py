"""The versions of a page: the full text, At a glance and Easy Read."""

from dataclasses import dataclass

from coproduction.load import Catalogue, Page
from coproduction.model.pages import AtAGlance, EasyRead
from coproduction.views.address import page_address


@dataclass(frozen=True)
class Version:
    """One version: its name, its uri and what it gives."""

    name: str
    uri: str
    about: str

    @property
    def url(self) -> str:
        """Its address from the site's top."""
        return page_address(self.uri) or "."


def versions(page: Page, catalogue: Catalogue) -> list[Version]:
    """All versions of what the page is about, always in the same order; none if it is alone."""
    fields = page.entry.record
    full = page.uri
    while isinstance(fields, AtAGlance | EasyRead) and fields.shortens in catalogue.pages:
        full = fields.shortens
        fields = catalogue.pages[full].entry.record
    at_a_glance = getattr(fields, "at_a_glance", None)
    easy_read = getattr(fields, "easy_read", None)
    found = [Version("Full text", full, "Everything, with its sources")]
    if at_a_glance:
        found.append(Version("At a glance", at_a_glance, "The key messages on one page"))
    if easy_read:
        found.append(Version("Easy Read", easy_read, "Short sentences with pictures"))
    return found if len(found) > 1 else []
