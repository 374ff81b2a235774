"""What a cell of the spreadsheet offers and refuses while somebody types (data validation)."""

from typing import Literal

from openpyxl.worksheet.datavalidation import DataValidation

from coproduction_yearly.log.columns import Column

_YES_NO = ("yes", "no")


def dropdown(column: Column, first: str, rows: int) -> DataValidation | None:
    """The list or the rule for a column's cells, from the cell `first` down; None for any words.

    It helps and warns: what it does not know can be typed all the same, and is told by the tally.
    """
    rule = _rule(column)
    if rule is None:
        return None
    rule.errorStyle, rule.showErrorMessage = "warning", True
    rule.errorTitle, rule.error = column.title, column.help
    rule.showInputMessage = True
    rule.promptTitle, rule.prompt = column.title, column.help
    name = first.rstrip("0123456789")
    row = int(first.removeprefix(name))
    rule.add(f"{first}:{name}{row + rows - 1}")
    return rule


def _rule(column: Column) -> DataValidation | None:
    kind = column.kind
    if kind in ("choice", "yes-no"):
        listed = ",".join(column.choices or _YES_NO)
        return DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
    if kind == "of":
        return DataValidation(type="list", formula1=column.sheet, allow_blank=True)
    if kind == "date":
        return DataValidation(
            type="date", operator="between", formula1="36526", formula2="73050", allow_blank=True
        )
    if kind in ("number", "hours", "money"):
        number: Literal["whole", "decimal"] = "whole" if kind == "number" else "decimal"
        return DataValidation(
            type=number, operator="between", formula1="0", formula2=str(column.most),
            allow_blank=True,
        )  # fmt: skip
    return None
