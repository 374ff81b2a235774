"""Runs of words as hashes, so that the site can be compared with a text it may not repeat.

`python tests/own_words.py TEXT` prints the hashes of a text's runs, one a line; those of
the report are in tests/content/report-runs.txt, and its words are not in this repository.
"""

import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

RUN = 15
"""Words in a run. Shorter runs are too often nobody's own."""


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Every run of words of a text, with its hash; capitals and punctuation aside."""
    words = re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("'", ""))
    for start in range(len(words) - RUN + 1):
        run = " ".join(words[start : start + RUN])
        yield hashlib.sha256(run.encode()).hexdigest()[:12], run


if __name__ == "__main__":
    print(*sorted({mark for mark, _ in runs(Path(sys.argv[1]).read_text("utf-8"))}), sep="\n")
