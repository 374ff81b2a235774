"""The views of a year: what each module of this package shows."""

from coproduction_yearly.views import heard, measures, meetings, numbers, promises, slipped

VIEWS = (
    *numbers.VIEWS,
    *measures.VIEWS,
    *promises.VIEWS,
    *meetings.VIEWS,
    *heard.VIEWS,
    *slipped.VIEWS,
)
