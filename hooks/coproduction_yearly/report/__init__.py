"""The report of a year: its shape, and the pages that are drafted from it and the records."""
