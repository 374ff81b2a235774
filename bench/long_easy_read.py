"""Sets one publication of a project as PDF, and prints what that took as JSON.

`python bench/long_easy_read.py ROOT ID PDF` is run by `bench/documents.py` in a process of its
own, whose peak of memory is then that of everything it did.
"""

import json
import resource
import sys
import time
from pathlib import Path

from coproduction import outputs
from coproduction.article import Renderer
from coproduction.cache import Cache
from coproduction.formats.fonts import read_fonts
from coproduction.formats.making import make_one
from coproduction.model.library import Publication
from coproduction.problem import errors, report
from coproduction.publication import Workshop, document


def main(root: Path, name: str, pdf: Path) -> None:
    """Writes the PDF; prints seconds for the PDF alone, and MB at the peak of the process."""
    made = outputs.make(root)
    site = made.catalogue.site
    if errors(made.problems) or not site:
        raise SystemExit(report(made.problems))
    entry = next(one for one in made.catalogue.written(Publication) if one.record.id == name)
    renderer = Renderer(root)
    articles = {uri: renderer.render(made.bodies[uri]) for uri in entry.record.pages}
    fonts = read_fonts(root / "docs", Cache(root / ".cache"))
    shop = Workshop(made.catalogue, site.record, articles, root / "docs", fonts.letters)
    book, problems = document(entry, shop)
    assert book, problems
    began = time.monotonic()
    pdf.write_bytes(make_one(book, "pdf", fonts))
    seconds = time.monotonic() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak": peak}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
