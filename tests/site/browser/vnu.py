"""The W3C's checker (vnu) on the files of a folder."""

import json
import subprocess
from pathlib import Path

PROGRAM = "vnu-jar/build/dist/vnu.jar"
SHORT_LIVED = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss8m")
"""Java that lives for seconds compiles less; code that is compiled less wants a larger stack."""


def errors(tools: Path, folder: Path) -> list[str]:
    """What vnu calls an error in the files of a folder."""
    command = [
        "java", *SHORT_LIVED, "-jar", str(tools / PROGRAM), "--format", "json", "--stdout",
        "--also-check-css", "--also-check-svg", "--skip-non-html", str(folder),
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(run.stdout)["messages"]
    return [
        f"{message.get('url')}:{message.get('lastLine')}: {message['message']}"
        for message in messages
        if message["type"] != "info"
    ]
