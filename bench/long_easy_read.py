"""Sets one publication of a project as PDF, and prints what that took as JSON.

`python bench/long_easy_read.py ROOT ID PDF` is run by `bench/documents.py`. The PDF is made in a
process of its own, as a build makes it, so its peak of memory is that of making it alone.
"""

import json
import sys
import time
from pathlib import Path

from coproduction.cache import Cache
from coproduction.document import Document, document
from coproduction.formats.fonts import Fonts, read_fonts
from coproduction.formats.making import make_one
from coproduction.formats.workers import side_by_side
from coproduction.load import Memo, load
from coproduction.look import read_look
from coproduction.model.library import Publication
from coproduction.project import Project
from coproduction.settings import read_settings
from coproduction.views import expand_all


def main(root: Path, name: str, pdf: Path) -> None:
    """Writes the PDF; prints the seconds that it took, and MB at the peak of its process."""
    catalogue = load(root)
    bodies = expand_all(catalogue, Memo(), clean=True).bodies  # the rules want no booklet as long
    entry = next(one for one in catalogue.written(Publication) if one.record.id == name)
    settings = read_settings(root)
    fonts = read_fonts(read_look(root, settings.theme), Cache(root / ".cache"))
    project = Project(root, root / "docs", settings, catalogue, bodies, frozenset(), ())
    book, problems = document(entry, project, fonts.letters)
    assert book, problems
    [(content, seconds, peak)] = side_by_side(made, [(book, fonts)], 2, (b"", 0.0, 0.0))
    assert content
    pdf.write_bytes(content)
    print(json.dumps({"seconds": seconds, "peak": peak}))


def made(book: Document, fonts: Fonts) -> tuple[bytes, float, float]:
    """The PDF, the seconds that it took, and the MB that its process held at its peak."""
    began = time.monotonic()
    content = make_one(book, "pdf", fonts)
    seconds = time.monotonic() - began
    # Not getrusage: its peak begins with what the process held that started this one.
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return content, seconds, int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
