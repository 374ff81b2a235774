"""Kinds of marks that are no Markdown here: how each looks in words, and how it is mended."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Mark(NamedTuple):
    """A mark: how it looks (a regular expression), what is wrong, and how to mend it.

    `{it}` stands in `what` and `mend` for what was found. `where` finds the only stretches of
    a text that the mark can stand in, each its first group: for what is never closed, what
    follows the last bracket. So no bracket is looked for twice, and long texts take no longer.
    """

    looks: re.Pattern[str]
    what: str
    mend: str
    where: re.Pattern[str] | None = None

    def find(self, words: str) -> list[re.Match[str]]:
        """Each time that it stands in the words, in order."""
        return [*self._found(words)]

    def _found(self, words: str) -> Iterator[re.Match[str]]:
        if self.where is None:
            yield from self.looks.finditer(words)
            return
        for stretch in self.where.finditer(words):
            yield from self.looks.finditer(words, *stretch.span(1))


def _mark(looks: str, what: str, mend: str, where: str = "") -> Mark:
    stretches = re.compile(where, re.MULTILINE) if where else None
    return Mark(re.compile(looks, re.MULTILINE), what, mend, stretches)


_TO_LAST_BRACKET = r"^(.*\))"
_BEHIND_LAST_BRACKET = r"^(?:.*\))?(.*)$"
_WITHOUT_SQUARE_BRACKET = r"(?:([^\]]*)(?=\n[ \t]*\n|\Z))?[^\]]*\]?"
"""Stretches of a line, and of a paragraph."""

_SHOWN = "“{it}” would be shown as it stands."
_TABLE = (
    "Write a line such as “| --- | --- |” below the heads, with as many parts as columns, and a "
    "bar between the parts of each line."
)
_LIST = "Begin each line with “- ”, or with “1. ”, and put an empty line above the first."

IN_LINES = (
    _mark(
        r"^ *\|(?! *\| *$).*\| *$",
        "“{it}” is no row of a table here.",
        "Write a line such as “| --- | --- |” below the heads, with as many parts as columns, "
        "and an empty line above the table.",
    ),
    _mark(
        r"^ {0,3}!!!\+? *\w*", _SHOWN, "Write the words as a quotation: “> **Note:** the words”."
    ),
    _mark(
        r"^ {0,3}(?:\?\?\?\+?|:::+) *\w*",
        _SHOWN,
        "Write the words with a heading of their own, or as a quotation (“> ”).",
    ),
    _mark(r"^ {0,3}===\+? +\"[^\"\n]*\"", _SHOWN, "Write a heading with “## ” for each tab."),
    _mark(
        r"^ {0,3}\*\[[^\]\n]+\]:",
        "“{it}” explains an abbreviation, and would be shown as it stands.",
        "Write it out where it is used first, or put it into data/words.yml.",
    ),
    _mark(
        r"^ *\[[ xX]?\] +(?=\S)",
        "“{it}” begins a line without a list, so it is no box to tick.",
        "Begin the line with “- [ ] ”.",
    ),
    _mark(
        r"^ {0,3}(?:'{3,}|‘{2,}['‘’]|’{3,}|\"{3,}) *\w+$",
        "“{it}” begins no block.",
        "Write three backticks: “```data” before its lines, and “```” after them.",
    ),
    _mark(
        r"^ {0,3}: +(?=\S)",
        "“{it}” says what a term means, and there is none above it.",
        "Write the term on the line above, at the left margin.",
    ),
    _mark(r"^ *[•·▪▫◦●○∙‣⁃➢✓] *(?=\S)", "“{it}” begins no item of a list here.", _LIST),
    _mark(r"^ *–[ \t]*(?=[^\s\d])", "“{it}” begins no item of a list here.", _LIST),
    _mark(
        r"^ *[-+](?=[A-Za-z“\"'])",
        "“{it}” begins no item of a list without a space behind it.",
        "Write “- ” with a space, and put an empty line above the first.",
    ),
    _mark(
        r"^ *\d{1,3}[.)](?=[A-Za-z])",
        "“{it}” begins no item of a list without a space behind it.",
        "Put a space behind it, and an empty line above the first.",
    ),
    _mark(
        r"^ {0,3}={2,6} +\S[^=\n]* ={2,6} *$",
        "“{it}” is no heading here.",
        "Begin the line with “## ”.",
    ),
    _mark(
        r"^ {0,3}(?:={2,}|-{2,})(?: +(?:={2,}|-{2,}))+ *$|^ {0,3}\+(?:[-=]+\+)+ *$",
        "“{it}” draws no table here.",
        "Write the table with bars, and a line such as “| --- | --- |” below the heads.",
    ),
    _mark(r"^ {0,3}-# +(?=\S)", _SHOWN, "Write the words alone: small letters are hard to read."),
    _mark(r"^ {0,3}[“”‘’]{3}", _SHOWN, "Write a line “```” above and below code."),
    _mark(r"^ {0,3}\$\$", _SHOWN, "Write a formula in words, or as `code`."),
    _mark(
        r"^ {0,3}#{1,6}(?=[^\s#])",
        "“{it}” begins no heading without a space behind it.",
        "Put a space behind it. If it is no heading, write “\\#”.",
    ),
)
"""Marks that begin a line."""

RUN_TOGETHER = (
    _mark(r"^ *[—*] *(?=\w)", "“{it}” begins no item of a list here.", _LIST),
    _mark(
        r"^ *(?:\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})\)|(?:\d{1,2}|[a-hA-H]|[ivx]{1,4}|[IVX]{1,4})\."
        r"|\d{1,2}(?::| [-–—])|[-=]>|o|[~§]"
        r"|[^\w\s\x21-\x7e\ufffc“”‘’«¡¿…£€–—•·▪▫◦●○∙‣⁃➢✓-]) +(?=\S)",
        "Lines that begin as “{it}” are no list here, and would run together.",
        _LIST,
    ),
    _mark(
        r"(?<=[^\s\ufffc]) *(?:\t|  {2,})[ \t]*(?=[^\s\ufffc])",
        "Lines with tabs or wide spaces are no table here, and would run together.",
        _TABLE,
    ),
    _mark(
        r"^[^,;\n]+(?:,(?!\d{3}(?!\d))[^\s,;][^,;\n]*){2,}$|^[^;\n]+(?:;[^\s;][^;\n]*)+$",
        "Lines with commas or semicolons are no table here, and would run together.",
        _TABLE,
    ),
    _mark(
        r"\S *\| *\S|^ *\|.*\| *$",
        "Lines with bars are no table here.",
        (
            "Write a line such as “| --- | --- |” below the heads, with as many parts as columns,"
            " and an empty line above the table."
        ),
    ),
)
"""Marks of which there have to be two in lines of one paragraph: once, they may be words."""

IN_WORDS = (
    _mark(r"!?\[\[[^\[\]\n]+\]\]", "“{it}” is no link here.", "Write [its name](its address)."),
    _mark(
        r"\([^()\n]+\)\[(?:https?:|www\.|\.{0,2}/|[\w./-]+\.(?:md|html?|org|uk|com))[^\[\]\n]*\]",
        "The brackets of the link “{it}” have changed places.",
        "Write its name in square brackets, its address in round ones: [its name](its address).",
    ),
    _mark(
        r"\^\[[^\[\]\n]+\]",
        _SHOWN,
        "Write “[^1]” here, and the note at the end of the page: “[^1]: the words”.",
    ),
    _mark(r"\[/[a-z]+\]", _SHOWN, "Write it in Markdown, such as **bold words**."),
    _mark(r"\{(?:\+\+|--|>>)[^{}\n]*\}", _SHOWN, "Write what the page is to say, and no more."),
    _mark(
        r"'{3}[^'\n]+'{3}|(?<!')''[^'\n]+''(?!')",
        _SHOWN,
        "Write **bold words** and *stressed ones*.",
    ),
    _mark(
        r"\+\+(?=[A-Za-z])[^+\n]+(?<=\S)\+\+|\|\|(?=\S)[^|\n]+(?<=\S)\|\|",
        _SHOWN,
        "Write the words alone.",
    ),
    _mark(
        r"(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])",
        _SHOWN,
        "Write the sign itself, or say it in words.",
    ),
    _mark(
        r"(?<![\w\\$])\$(?=[^\s$\d])[^$\n]*[\\^_={}][^$\n]*\$(?!\w)",
        _SHOWN,
        "Write a formula in words, or as `code`.",
    ),
    _mark(
        r"\[[^\[\]\n]+\] +\((?:https?:|mailto:|www\.|\.{0,2}/|#|[\w./-]+\.\w{2,4}\b)[^\s)]*\)?",
        "A space stands between the words of a link and its address: “{it}”.",
        "Take the space away: [its name](its address).",
    ),
    _mark(
        r"\[\[ *[a-z-]+\.[a-z0-9-]+[^\[\]\n]*\]\]",
        "“{it}” is nothing that the page can fill in.",
        "Write curly brackets, as in {{ figure.id }}, or delete it.",
    ),
    _mark(
        r"!?\[[^\[\]\n]+\] ?\[[^\[\]\n^]*\]",
        "“{it}” is no link, for the page says nowhere where it leads.",
        "Write the address behind the words: [its name](its address).",
    ),
    _mark(
        r"!?\[[^\[\]\n]*\]\([^)\n]*\)",
        "The address of the link “{it}” cannot be read.",
        "Write it without spaces (a space is %20), and its brackets in pairs.",
        _TO_LAST_BRACKET,
    ),
    _mark(
        r"!?\[[^\[\]\n]*\]\([^)\n]*$",
        "The bracket of the link “{it}” is never closed.",
        "Write “)” behind its address.",
        _BEHIND_LAST_BRACKET,
    ),
    _mark(
        r"\[\^[^\[\]\s]*\]:?",
        "The page has no note for “{it}”.",
        "Write the note on a line of its own at the end of the page: “[^1]: the words”.",
    ),
    _mark(
        r"(?<!\{)\{ *[a-z-]+\.[a-z0-9-][^{}\n]*+\}+",
        "“{it}” is nothing that the page can fill in.",
        "Write two brackets on each side, as in {{ figure.id }}, or delete it.",
    ),
    _mark(
        r"(?<![\w/])(?:https?://|www\.)[^\s<>\"”’\[\]\ufffc]*[^\s<>\"”’\[\]\ufffc.,;:!?)]",
        "“{it}” is no link as it stands.",
        "Write [its name](the whole address), or the address alone between “<” and “>”.",
    ),
    _mark(
        r"!?\[[^\n]{0,30}",
        "The bracket “{it}” is never closed.",
        "Write “]” behind the words. If a sign is meant, put “\\” before it.",
        _WITHOUT_SQUARE_BRACKET,
    ),
    _mark(r"~~+", _SHOWN, "Write two on each side of the words, without spaces: ~~fax~~."),
    _mark(r"==(?=[^\s=])[^=\n]+==", _SHOWN, "Write <mark>the words</mark>, or **the words**."),
    _mark(r"\w~[^\s~]+~", _SHOWN, "Write ₂, or <sub>2</sub>."),
    _mark(r"\w\^[^\s^]+\^", _SHOWN, "Write ², or <sup>2</sup>."),
    _mark(r"`+", "A “{it}” would be shown as it stands.", "Write one on each side of the code."),
    _mark(
        r"\*\*+(?=\S)|(?<=\S)\*\*+|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)",
        "“{it}” would be shown as it stands, for bold words begin or end nowhere else.",
        "Write two stars on each side of the words, without spaces: **two words**.",
    ),
    _mark(
        r"(?<![\w*])\*(?=[\w“])|(?<![\w_])_(?=[A-Za-z])|(?<=[A-Za-z])_(?=[\s.,;:!?)]|$)",
        "“{it}” would be shown as it stands, for stressed words begin or end nowhere else.",
        "Write one star on each side of the words. If a sign is meant, put “\\” before it.",
    ),
    _mark(r"\\$", "A backslash at the end would be shown.", "Delete it."),
)
"""Marks that stand anywhere."""

MAY_RUN_TOGETHER = re.compile(
    r"[|\t]|   |[,;](?=[^\s\ufffc])"
    r"|^ *(?:[—*(]|\w{1,4}[.)]|\d{1,2}[: ]|[-=]>|o |[^\w\s\x21-\x7d\ufffc])",
    re.MULTILINE,
)
MAY_BE_IN_LINES = re.compile(r"^ *(?:[|!?:=*\[•·▪▫◦●○∙‣⁃➢✓–+#'\"“”‘’$-]|\d{1,3}[.)])", re.MULTILINE)
MAY_BE_IN_WORDS = re.compile(r"[\[{~^`*_\\$]|==|''|\+\+|\|\||:[a-z]|https?:|www\.")
"""What stands in all words that a mark of these is in; far quicker to look for than each."""
