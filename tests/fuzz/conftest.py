"""Fuzzing: any input gives a result or a problem for an editor, within a second.

`make test` tries what was saved in tests/fuzz/corpus and a few new inputs, the same each time;
`make fuzz` looks for minutes, and saves what breaks.
"""

import os
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase

SECONDS = 1

COMMON = settings(
    deadline=SECONDS * 1000,
    database=DirectoryBasedExampleDatabase(Path(__file__).parent / "corpus"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("test", COMMON, max_examples=40, derandomize=True, database=None)
settings.register_profile("fuzz", COMMON, max_examples=int(os.environ.get("EXAMPLES", "20000")))
settings.load_profile(os.environ.get("FUZZ", "test"))
