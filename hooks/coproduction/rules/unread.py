"""Words of an article that are meant for a program, and would be shown as they stand."""

import re

from coproduction.problem import Severity
from coproduction.rules.address import short
from coproduction.rules.elements import Fault

UNREAD = re.compile(
    r"\{:[^}\n]*\}?|\{ ?(?:[.#]|[a-z-]+=)[^{}\s][^{}\n]*\}"
    r"|(?<!-)-+8<-+.*|\{[%!].*|^[ \t]*!include\b.*|<!--.*",
    re.MULTILINE,
)
MAY_BE_UNREAD = re.compile(r"\{ ?[:.#a-z]|8<-|\{[%!]|!include|<!--")
"""What stands in all words that the expression above fits; far quicker to look for."""


def unread(words: str, severity: Severity) -> Fault:
    """What is wrong with words that `UNREAD` found, and how to mend it."""
    if words.startswith("<!--"):
        what, mend = f"A comment that never ends, “{short(words)}”.", "Delete it."
    elif re.match(r"\{[ :]*\.", words):
        what = f"“{short(words)}” names a class, and would be shown as it stands."
        mend = "Delete it: how words look follows from what they are."
    elif re.match(r"\{ ?[:#\w]", words):
        what = f"“{short(words)}” stands where it says nothing of any part, and would be shown."
        mend = "Put it straight behind the part, or on the line below the paragraph; or delete it."
    else:
        what = f"“{short(words)}” is an order to a program, and would be shown as it stands."
        mend = "Delete it. Nothing is taken in from other files: write or link to the words here."
    start = re.escape(words[:40].lower())
    return Fault(what, mend, (("written", start), ("decoded", start)), severity=severity)
