"""How long checks of projects take, in a program that has checked one before.

`python tests/timed_checks.py PROJECT…` checks each, and prints the seconds of a processor that each
took, one a line; the first is checked so that what a check needs is loaded. Ends in failure where
there is a problem.
"""

import sys
import time
from pathlib import Path

from coproduction.project import check, read_project


def main() -> None:
    """Checks and prints."""
    for folder in sys.argv[1:]:
        begun = time.process_time()
        problems = check(read_project(Path(folder)))
        print(time.process_time() - begun)
        if problems:
            raise SystemExit(f"{folder}: {problems[0]}")


if __name__ == "__main__":
    main()
