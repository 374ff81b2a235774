"""The words of XML files, as a strict parser reads them."""

import io
import zipfile

from lxml import etree

XML = (".xml", ".rels", ".opf", ".xhtml")


def texts(xml: bytes) -> set[str]:
    """The words of every element, and of every attribute; raises where it is no XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    elements = [one for one in etree.fromstring(xml, parser).iter() if isinstance(one.tag, str)]
    words = {"".join(one.itertext()) for one in elements}
    return words | {value for one in elements for value in one.attrib.values()}


def lost(strings: list[str], *files: bytes) -> list[str]:
    found = {" ".join(text.split()) for content in files for text in texts(content)}
    return [one[:99] for one in strings if one not in found]


def xml_of(content: bytes) -> dict[str, bytes]:
    """The XML in a zipped file, by the last part of its name."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = [one for one in package.namelist() if one.endswith(XML)]
        return {name.rpartition("/")[2]: package.read(name) for name in names}
