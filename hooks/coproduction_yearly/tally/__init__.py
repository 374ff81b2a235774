"""The tally of a private log: counts of people, and which of them may leave it."""


class Refused(Exception):
    """Why no tally is written, and how to mend it, in sentences."""
