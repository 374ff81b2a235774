"""Records as open data, and the models as schemas and as a reference for contributors."""

from coproduction.export.files import data_files
from coproduction.export.tables import Table, tables

__all__ = ["Table", "data_files", "tables"]
