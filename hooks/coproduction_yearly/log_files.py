"""The empty log as a file of the site, to be downloaded."""

from coproduction.load import Catalogue
from coproduction_yearly.log.workbook import empty

ADDRESS = "downloads/yearly-log/yearly-log.xlsx"


def log_files(catalogue: Catalogue) -> dict[str, bytes]:
    """The empty spreadsheet by its address, where a page links to it."""
    return {ADDRESS: empty()} if catalogue.derived(_wanted) else {}


def _wanted(catalogue: Catalogue) -> bool:
    return any(ADDRESS in page.body for page in catalogue.pages.values())


FILES = (log_files,)
