"""Fuzzing: any input gives a result or a problem for an editor, and in `make fuzz` soon.

`make test` tries a few inputs, the same each time, and what once broke (each an `@example`).
`make fuzz` looks for minutes; it keeps what breaks, to try it first the next time.
"""

import os
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "made-together-fuzz")

COMMON = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
EXAMPLES = int(os.environ.get("EXAMPLES", "20000"))
settings.register_profile(
    "test", COMMON, max_examples=40, derandomize=True, database=None, deadline=None
)
settings.register_profile("fuzz", COMMON, max_examples=EXAMPLES, deadline=None)
settings.load_profile(os.environ.get("FUZZ", "test"))
