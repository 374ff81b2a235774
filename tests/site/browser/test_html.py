"""The W3C's checker on every page, style sheet and drawing of the built site."""

from pathlib import Path

from vnu import errors


def test_vnu_finds_no_error(tools: Path, site: Path) -> None:
    assert not errors(tools, site)


def test_vnu_would_find_errors_in_pages_styles_and_drawings(tools: Path, tmp_path: Path) -> None:
    page = "<!doctype html><html lang='en'><title>A</title><p><i><p></i></html>"
    (tmp_path / "page.html").write_text(page)
    (tmp_path / "look.css").write_text("p { colour: red }")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"><square/></svg>'
    (tmp_path / "drawing.svg").write_text(drawing)
    found = {error.split(":")[1].rpartition("/")[2] for error in errors(tools, tmp_path)}
    assert found == {"page.html", "look.css", "drawing.svg"}
