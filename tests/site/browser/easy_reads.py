"""The addresses of all Easy Reads, read from the front matter of pages."""

from coproduction.page.address import page_address
from project import ROOT

BOOKLETS = [
    page_address(path.relative_to(ROOT / "docs").as_posix())
    for path in sorted((ROOT / "docs").rglob("*.md"))
    if "\ntype: easy-read\n" in path.read_text(encoding="utf-8").split("\n---\n")[0] + "\n"
]
