"""Licences of pictures by their SPDX names, with the names and addresses that readers need."""

from typing import NamedTuple

from coproduction.model.site import Site

_CC, _OURS = "https://creativecommons.org/licenses/{}/4.0/", "Creative Commons {} 4.0 International"
_SPDX = {
    "CC-BY-4.0": (_OURS.format("Attribution"), _CC.format("by")),
    "CC-BY-SA-4.0": (_OURS.format("Attribution-ShareAlike"), _CC.format("by-sa")),
    "CC-BY-ND-4.0": (_OURS.format("Attribution-NoDerivatives"), _CC.format("by-nd")),
    "CC-BY-NC-4.0": (_OURS.format("Attribution-NonCommercial"), _CC.format("by-nc")),
    "CC0-1.0": (
        "Creative Commons Zero 1.0 Universal",
        "https://creativecommons.org/publicdomain/zero/1.0/",
    ),
    "MIT": ("MIT Licence", "https://opensource.org/license/mit"),
    "OGL-UK-3.0": (
        "Open Government Licence 3.0",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    ),
}
"""Name in full and address; names are those of https://spdx.org/licenses/."""


class Terms(NamedTuple):
    """A licence as records name it, as readers are told it, and where its text is, "" if unknown.

    `name` is also how a voice says it, so that a recording stays right.
    """

    name: str
    title: str
    address: str


def terms(name: str, site: Site | None) -> Terms:
    """The licence of this name; the site's own is called as the site calls it.

    One that is not known is shown as its record names it, without a link.
    """
    if site and site.licence and site.licence.name == name:
        return Terms(name, site.licence.title, site.licence.address)
    title, address = _SPDX.get(name, (name, ""))
    return Terms(name, title, address)
