"""What an article and a drawing may hold: the list that everything else is judged against.

Names are those of the HTML and SVG standards. What is not here is refused; a new name
is added here and nowhere else.
"""

from coproduction.templates.nodes import PART, VALUE

GLOBAL = frozenset({"id", "class", "lang", "dir", "title", "role", "tabindex"})
"""Attributes of every element; those that begin with `aria-` are too."""

MARKS = frozenset({PART, VALUE})
"""Attributes of every element of an article that a template marks as a node."""

_PLAIN = (
    "h1 h2 h3 h4 h5 h6 p div section aside br hr wbr span em strong b i u s small mark sub sup "
    "del ins kbd samp var abbr dfn cite q blockquote pre code ul dl dt dd "
    "table caption thead tbody tfoot tr figure figcaption details summary"
)

HTML: dict[str, frozenset[str]] = {
    **{name: frozenset() for name in _PLAIN.split()},
    "a": frozenset({"href", "rel", "hreflang", "download"}),
    "audio": frozenset({"src", "controls", "preload"}),
    "details": frozenset({"open"}),
    "img": frozenset({"src", "alt", "width", "height", "loading", "decoding"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"start", "reversed"}),
    "source": frozenset({"src", "type"}),
    "td": frozenset({"colspan", "rowspan", "headers", "data-label"}),
    "th": frozenset({"colspan", "rowspan", "headers", "data-label", "scope", "abbr"}),
    "time": frozenset({"datetime"}),
    "track": frozenset({"src", "kind", "srclang", "label", "default"}),
    "video": frozenset({"src", "controls", "preload", "playsinline", "poster", "width", "height"}),
}
"""Elements of a page, each with the attributes it has beside the global ones. A film stands
only where its own page puts it, which `films` sees to.
"""

FORM: dict[str, frozenset[str]] = {
    **{name: frozenset() for name in ("fieldset", "legend")},
    "input": frozenset({"type", "name", "value", "inputmode", "autocomplete", "maxlength"}),
    "label": frozenset({"for"}),
    "output": frozenset({"for"}),
    "textarea": frozenset({"rows", "autocomplete"}),
}
"""What a reader fills in: only where a view shows it. No `form` is here, so nothing is sent."""

_DRAWING = (
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs use symbol "
    "clipPath linearGradient radialGradient stop"
)

SVG_ELEMENTS = frozenset(_DRAWING.split())
"""Elements of a drawing, in a page or in a file of its own."""

_LOOKS = (
    "viewBox preserveAspectRatio version focusable href x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy "
    "width height d points transform fill fill-rule fill-opacity stroke stroke-width "
    "stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset "
    "stroke-opacity opacity color clip-path clip-rule clipPathUnits gradientUnits "
    "gradientTransform spreadMethod offset stop-color stop-opacity text-anchor "
    "dominant-baseline font-family font-size font-weight font-style letter-spacing "
    "vector-effect xmlns xmlns:xlink xml:space"
)

SVG_ATTRIBUTES = frozenset(_LOOKS.split())
"""Attributes of every element of a drawing; `href` only on `use`, to a part of the same drawing."""
