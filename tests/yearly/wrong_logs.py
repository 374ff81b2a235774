"""Every wrong spreadsheet, of cells and of sheets."""

from wrong_cells import OF_CELLS
from wrong_sheets import OF_SHEETS

WRONG = {**OF_CELLS, **OF_SHEETS}
