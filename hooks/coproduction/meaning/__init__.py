"""The meaning of a sentence that may not get lost: numbers, days, money, who, must, not, names.

Everything here is found by lists and patterns, counted, and can be followed by hand.
"""

from collections import Counter

from coproduction.meaning.comparing import Difference, added, changes, left_out
from coproduction.meaning.items import Item, items

Meaning = Counter[Item]
"""How often each thing is said."""

__all__ = ["Difference", "Item", "Meaning", "added", "changes", "items", "left_out"]
