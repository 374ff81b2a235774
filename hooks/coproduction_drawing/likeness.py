"""Finds pictures that look the same, by a fingerprint of light and dark (“difference hash”).

Each is made small and grey; a bit says whether a point is lighter than the one beside it.
N. Krawetz, “Kind of Like That” (2013).
"""

import io
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

_SIDE = 16
"""Points a side: 256 bits."""

_ALIKE = 20
"""As many bits apart at most, and two pictures look the same."""

_PAGES = """#set page(width: auto, height: auto, margin: 0pt)
#for name in sys.inputs.names.split(" ") { page(image(name, height: 96pt)) }
"""


def pairs(pictures: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The names of any two that look the same; `pictures` are SVG by name."""
    prints = dict(zip(pictures, map(_fingerprint, _rastered(pictures)), strict=True))
    for one, other in combinations(prints, 2):
        if (prints[one] ^ prints[other]).bit_count() <= _ALIKE:
            yield one, other


def _rastered(pictures: Mapping[str, str]) -> list[bytes]:
    """The pictures as PNG, in their order."""
    import typst

    with TemporaryDirectory() as name:
        folder = Path(name)
        for picture, text in pictures.items():
            (folder / f"{picture}.svg").write_text(text, encoding="utf-8")
        (folder / "pages.typ").write_text(_PAGES, encoding="utf-8")
        names = " ".join(f"{picture}.svg" for picture in pictures)
        inputs = {"names": names}
        made = typst.compile(
            str(folder / "pages.typ"), root=name, format="png", ppi=72, sys_inputs=inputs
        )
    return [made] if isinstance(made, bytes) else list(made or ())


def _fingerprint(png: bytes) -> int:
    from PIL import Image

    small = Image.open(io.BytesIO(png)).convert("L").resize((_SIDE + 1, _SIDE))
    points = small.tobytes()
    rows = [points[start : start + _SIDE + 1] for start in range(0, len(points), _SIDE + 1)]
    bits = [left < right for row in rows for left, right in pairwise(row)]
    return sum(1 << place for place, bit in enumerate(bits) if bit)
