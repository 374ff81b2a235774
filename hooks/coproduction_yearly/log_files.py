"""The empty log as a file of the site, to be downloaded."""

from coproduction.load import Catalogue
from coproduction.site_files import Files

ADDRESS = "downloads/yearly-log/yearly-log.xlsx"


def log_files(catalogue: Catalogue) -> dict[str, bytes]:
    """The empty spreadsheet by its address, where a page links to it."""
    from coproduction_yearly.log.workbook import empty  # openpyxl, which a check does not need

    return {address: empty() for address in _addresses(catalogue)}


def _addresses(catalogue: Catalogue) -> frozenset[str]:
    return frozenset({ADDRESS} if catalogue.derived(_wanted) else ())


def _wanted(catalogue: Catalogue) -> bool:
    return any(ADDRESS in page.body for page in catalogue.pages.values())


FILES = (Files(_addresses, log_files),)
