"""The versions of a page: the full text, At a glance and Easy Read."""

from dataclasses import dataclass

from coproduction.load import Catalogue, Page
from coproduction.model.pages import AtAGlance, EasyRead
from coproduction.page.address import page_address


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
    t = catalogue.phrases
    found = [Version(t("version.full"), full, t("version.full_about"))]
    if at_a_glance:
        found.append(Version(t("version.at_a_glance"), at_a_glance, t("version.at_a_glance_about")))
    if easy_read:
        found.append(Version(t("version.easy_read"), easy_read, t("version.easy_read_about")))
    return found if len(found) > 1 else []
