"""A tally that cannot be written."""


class Refused(Exception):
    """Why nothing is written, and how to mend it, in sentences."""
