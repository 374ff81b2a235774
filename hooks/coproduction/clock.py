"""The day that counts as today: the one a build is told, or the computer's.

`SOURCE_DATE_EPOCH` is the usual way to tell it (reproducible-builds.org/docs/source-date-epoch).
"""

import os
from datetime import UTC, date, datetime, timedelta

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_TOLD = "SOURCE_DATE_EPOCH"


def today() -> date:
    """The day of `SOURCE_DATE_EPOCH` (seconds, in UTC) where that can be read, or else today."""
    told = os.environ.get(_TOLD, "")
    try:
        return (_BEGIN + timedelta(seconds=int(told))).date()
    except (ValueError, OverflowError):
        return date.today()
