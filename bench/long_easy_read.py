"""Sets one publication of a project as PDF, and prints what that took as JSON.

`python bench/long_easy_read.py ROOT ID PDF` is run by `bench/documents.py` in a process of its
own, whose peak of memory is then that of everything it did.
"""

import json
import resource
import sys
import time
from pathlib import Path

from coproduction.article import Renderer
from coproduction.cache import Cache
from coproduction.formats.fonts import read_fonts
from coproduction.formats.making import make_one
from coproduction.load import load
from coproduction.model.library import Publication
from coproduction.publication import Workshop, document
from coproduction.views import expand_all


def main(root: Path, name: str, pdf: Path) -> None:
    """Writes the PDF; prints seconds for the PDF alone, and MB at the peak of the process."""
    catalogue = load(root)
    site = catalogue.site
    assert site
    bodies = expand_all(catalogue, clean=True).bodies  # the rules want no booklet as long
    entry = next(one for one in catalogue.written(Publication) if one.record.id == name)
    renderer = Renderer(root)
    articles = {uri: renderer.render(bodies[uri]) for uri in entry.record.pages}
    fonts = read_fonts(root / "docs", Cache(root / ".cache"))
    shop = Workshop(catalogue, site.record, articles, root / "docs", fonts.letters)
    book, problems = document(entry, shop)
    assert book, problems
    began = time.monotonic()
    pdf.write_bytes(make_one(book, "pdf", fonts))
    seconds = time.monotonic() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak": peak}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
