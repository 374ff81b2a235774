"""The W3C's checker (vnu) on every page, style sheet and drawing of the built site."""

import json
import subprocess
from pathlib import Path

VNU = "vnu-jar/build/dist/vnu.jar"


def errors(tools: Path, folder: Path) -> list[str]:
    """What vnu calls an error in the files of a folder."""
    command = [
        "java", "-jar", str(tools / VNU), "--format", "json", "--stdout",
        "--also-check-css", "--also-check-svg", "--skip-non-html", str(folder),
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(run.stdout)["messages"]
    return [
        f"{message.get('url')}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if message["type"] != "info"
    ]


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
