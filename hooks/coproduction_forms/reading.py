"""Reads a field of a page's article as a part of a document."""

from selectolax.lexbor import LexborNode

from coproduction.document.reader import PageReader
from coproduction.document.tree import Image, Inline
from coproduction.templates.nodes import VALUE
from coproduction_forms.field import Field
from coproduction_forms.nodes import FieldNode


def read_field(element: LexborNode, reader: PageReader) -> Field:
    """The field that an element is marked as."""
    form, _, count = (element.attributes.get(VALUE) or "").partition(" ")
    pictures = [part for image in element.css("img") for part in reader.read(image)]
    return Field(
        form=form,
        name=element.attributes.get("id") or "",
        label=(*reader.take_anchors(), *_words(element, FieldNode.LABEL, reader)),
        help=_words(element, FieldNode.HELP, reader),
        count=int(count or 1),
        options=_texts(element, FieldNode.OPTION),
        columns=_texts(element, FieldNode.COLUMN),
        rows=_texts(element, FieldNode.ROW),
        picture=next((part for part in pictures if isinstance(part, Image)), None),
    )


def _words(element: LexborNode, node: FieldNode, reader: PageReader) -> tuple[Inline, ...]:
    return next((reader.words(part) for part in element.css(node.selector)), ())


def _texts(element: LexborNode, node: FieldNode) -> tuple[str, ...]:
    return tuple(" ".join(part.text().split()) for part in element.css(node.selector))


BLOCKS = ((FieldNode.FIELD, read_field),)
