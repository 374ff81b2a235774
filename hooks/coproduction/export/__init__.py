"""Records as open data, and the models as schemas and as a reference for contributors."""

from coproduction.export.files import data_files, data_names
from coproduction.export.tables import Table, tables

__all__ = ["Table", "data_files", "data_names", "tables"]
