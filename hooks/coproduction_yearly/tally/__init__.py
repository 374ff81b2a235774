"""The tally of a private log: counts of people, and which of them may leave it."""
