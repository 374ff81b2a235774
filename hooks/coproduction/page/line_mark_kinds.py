"""Marks of lines: kinds that begin one, or stand in several of one paragraph."""

from coproduction.page.copied_mark_kinds import COPIED_IN_LINES
from coproduction.page.mark import DIGIT, Mark

_SHOWN = "“{it}” would be shown as it stands."
_TABLE = (
    "Write a line such as “| --- | --- |” below the heads, with as many parts as columns, and a "
    "bar between the parts of each line."
)
_ROWS = (
    "Write a line such as “| --- | --- |” below the heads, with as many parts as columns, an empty "
    "line above the table, and none between its lines."
)
_TICK = "“{it}” is no box to tick: a space is missing."
_LIST = "Begin each line with “- ”, or with “1. ”, and put an empty line above the first."

IN_LINES = (
    *COPIED_IN_LINES,
    Mark(r"^ *\|(?! *\| *$).*\| *$", "“{it}” is no row of a table here.", _ROWS, has="|"),
    Mark(
        r"^[ \xa0]*(?:[-+*•]|\d{1,3}[.)]|#{1,6})[ ]*[\xa0\u2000-\u200a\u202f\u3000]+"
        r"|^ *[\xa0\u2000-\u200a\u202f\u3000][ \xa0]*(?:[-+*•]|\d{1,3}[.)]|#{1,6}) +",
        "“{it}” begins nothing here: a space beside it is another sign than the space bar writes.",
        "Type the space again.",
        has="\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000",
    ),
    Mark(
        r"^ {0,3}!!!\+? *\w*",
        _SHOWN,
        "Write the words as a quotation: “> **Note:** the words”.",
        has=("!!!",),
    ),
    Mark(
        r"^ {0,3}(?:\?\?\?\+? *\w*|:::+ *\w*(?: *\{[^}\n]*\})?)",
        _SHOWN,
        "Write the words with a heading of their own, or as a quotation (“> ”).",
        has=("???", ":::"),
    ),
    Mark(
        r"^ {0,3}===\+? +\"[^\"\n]*\"",
        _SHOWN,
        "Write a heading with “## ” for each tab.",
        has=("===",),
    ),
    Mark(
        r"^ {0,3}\*\[[^\]\n]+\]:",
        "“{it}” explains an abbreviation, and would be shown as it stands.",
        "Write it out where it is used first, or put it into data/words.yml.",
        has=("*[",),
    ),
    Mark(
        r"^ *\[[ xX]\] +(?=\S)",
        "“{it}” begins a line without a list, so it is no box to tick.",
        "Begin the line with “- [ ] ”.",
        has="[",
    ),
    Mark(
        r"^ {0,3}(?:'{3,}|‘{2,}['‘’]|’{3,}|\"{3,}) *\w+$",
        "“{it}” begins no block.",
        "Write three backticks: “```data” before its lines, and “```” after them.",
        has=("'''", "‘‘", "’’’", '"""'),
    ),
    Mark(r"^ *\[[xX ]?\](?=\w)", _TICK, "Begin the line with “- [ ] ” or “- [x] ”.", has="["),
    Mark(r"^ *\[\](?= +\S)", _TICK, "Begin the line with “- [ ] ” or “- [x] ”.", has=("[]",)),
    Mark(
        r"^ {0,3}:(?![\w+-]+:)(?=[\w“\"'(])",
        "“{it}” begins no meaning of a term without a space behind it.",
        "Write “: ” with a space, straight below the term.",
        has=":",
        first=":",
    ),
    Mark(
        r"^ {0,3}: +(?=\S)",
        "“{it}” says what a term means, and there is none above it.",
        "Write the term on the line above, at the left margin.",
        has=(": ",),
        first=":",
    ),
    Mark(
        r"^ *[•·▪▫◦●○∙‣⁃➢✓][ \t]*(?=\S)",
        "“{it}” begins no item of a list here.",
        _LIST,
        has="•·▪▫◦●○∙‣⁃➢✓",
    ),
    Mark(
        r"^ *–[ \t]*(?=[^\s\d])", "“{it}” begins no item of a list here.", _LIST, has="–", first="–"
    ),
    Mark(
        r"^ *[-+](?=[A-Za-z“\"'])|^ *-(?=[\[\ufffc])",
        "“{it}” begins no item of a list without a space behind it.",
        "Write “- ” with a space, and put an empty line above the first.",
        has="-+",
        first="-+",
    ),
    Mark(
        r"^ *\d{1,3}[.)](?=[A-Za-z])",
        "“{it}” begins no item of a list without a space behind it.",
        "Put a space behind it, and an empty line above the first.",
        first=DIGIT,
    ),
    Mark(
        r"^ {0,3}={2,6} +\S[^=\n]*(?: ={2,6} *)?$|^h[1-6]\. +\S[^\n]*",
        "“{it}” is no heading here.",
        "Begin the line with “## ”.",
        has=("==", "h1.", "h2.", "h3.", "h4.", "h5.", "h6."),
        first="=h",
    ),
    Mark(
        r"^ {0,3}={3,} *$",
        _SHOWN,
        "Delete it. A line across the page is written “---”.",
        has=("===",),
    ),
    Mark(
        r"^\.\. +[\w-]+::",
        _SHOWN,
        "Write the words as a quotation: “> **Note:** the words”.",
        has=("::",),
    ),
    Mark(
        r"^\S[^\t\n]*\t+\S[^\n]*(?:\n[ \t]*\n\S[^\t\n]*\t+\S[^\n]*)+",
        "Lines with tabs are no table here.",
        _TABLE,
        has="\t",
    ),
    Mark(
        r"^ *\S[^\t\n]*(?:\t+[^\s\ufffc][^\t\n]*){2,}$",
        "A line with tabs is no table here.",
        _TABLE,
        has="\t",
    ),
    Mark(
        r"^ {0,3}(?:={2,}|-{2,})(?: +(?:={2,}|-{2,}))+ *$|^ {0,3}\+(?:[-=]+\+)+ *$",
        "“{it}” draws no table here.",
        "Write the table with bars, and a line such as “| --- | --- |” below the heads.",
        has=("==", "--", "+-", "+="),
    ),
    Mark(
        r"^ {0,3}-# +(?=\S)",
        _SHOWN,
        "Write the words alone: small letters are hard to read.",
        has=("-#",),
    ),
    Mark(r"^ {0,3}[“”‘’]{3}", _SHOWN, "Write a line “```” above and below code.", first="“”‘’"),
    Mark(
        r"^ {0,3}#{1,6}(?=[^\s#}])",
        "“{it}” begins no heading without a space behind it.",
        "Put a space behind it. If it is no heading, write “\\#”.",
        has="#",
    ),
)
"""Marks that begin a line."""

RUN_TOGETHER = (
    Mark(
        r"^ *[—*][ \t]*(?=\w)", "“{it}” begins no item of a list here.", _LIST, has="—*", first="—*"
    ),
    Mark(
        r"^ *(?:\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})\)|(?:\d{1,2}|[a-hA-H]|[ivx]{1,4}|[IVX]{1,4})\."
        r"|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}(?::| [-–—])|[-=]>|--|[oüØ]|[~§]"
        r"|[^\w\s\x21-\x7e\ufffc“”‘’«¡¿…£€–—•·▪▫◦●○∙‣⁃➢✓-])[ \t]+(?=\S)",
        "Lines that begin as “{it}” are no list here, and would run together.",
        _LIST,
    ),
    Mark(
        r"(?:\t| (?=[ \t]))(?<=[^\s\ufffc][ \t])(?<!^[•·▪▫◦●○∙‣⁃➢✓–][ \t])"
        r"(?:(?<=\t)|(?= *+\t|  ))[ \t]*+(?=[^\s\ufffc])",
        "Lines with tabs or wide spaces are no table here, and would run together.",
        _TABLE,
        has=("\t", "   "),
    ),
    Mark(
        r"^(?<!  \n)(?<!\ufffc\n) *\ufffc{0,2}(?!From|Sent|To:|Cc:|Subject)[A-Z][A-Za-z’' ]{0,24}"
        r"(?::\ufffc{0,2}|\ufffc{1,2}:) +(?=\S)",
        "Lines that begin as “{it}” would run together.",
        "Begin each line with “- ”, or put an empty line between them.",
        has=":",
    ),
    Mark(
        r"^[^,;\n]++(?:,(?!\d{3}(?!\d))[^\s,;][^,;\n]*){2,}$|^[^;\n]++(?:;[^\s;][^;\n]*)+$",
        "Lines with commas or semicolons are no table here, and would run together.",
        _TABLE,
        has=",;",
    ),
    Mark(
        r"\S *\| *\S|^ *\|.*\| *$",
        "Lines with bars are no table here.",
        (
            "Write a line such as “| --- | --- |” below the heads, with as many parts as columns,"
            " and an empty line above the table."
        ),
        has="|",
    ),
)
"""Marks of which there have to be two in lines of one paragraph: once, they may be words."""
