"""Marks of words: kinds that stand anywhere in a line."""

from coproduction.page.copied_mark_kinds import COPIED_IN_WORDS
from coproduction.page.mark import FILLED_IN, Mark
from coproduction.page.program_mark_kinds import OF_PROGRAMS

_TO_LAST_BRACKET = r"^(.*\))"
_BEHIND_LAST_BRACKET = r"^(?:.*\))?(.*)$"
_UP_TO_A_BRACKET = r"(?:\A|\n[ \t]*\n)((?:[^()\n]|\n(?![ \t]*\n))*[\ufffb\ufffc]\))"
_WITHOUT_SQUARE_BRACKET = r"(?:([^\]]*)(?=\n[ \t]*\n|\Z))?[^\]]*\]?"
"""Stretches of a line, and of a paragraph."""

_SHOWN = "“{it}” would be shown as it stands."

IN_WORDS = (
    *OF_PROGRAMS,
    *COPIED_IN_WORDS,
    Mark(
        r"\[\[ *[a-z-]+\.[a-z0-9-]+[^\[\]\n]*\]\]",
        "“{it}” is nothing that the page can fill in.",
        "Write curly brackets, as in {{ figure.id }}, or delete it.",
        has=("[[",),
    ),
    Mark(
        r"!?\[\[[^\[\]\n]+\]\]",
        "“{it}” is no link here.",
        "Write [its name](its address).",
        has=("[[",),
    ),
    Mark(
        r"\([^()\n]+\)\[(?:https?:|www\.|\.{0,2}/|[\w./-]+\.(?:md|html?|org|uk|com))[^\[\]\n]*\]",
        "The brackets of the link “{it}” have changed places.",
        "Write its name in square brackets, its address in round ones: [its name](its address).",
        has=(")[",),
    ),
    Mark(
        r"\^\[[^\[\]\n]+\]",
        _SHOWN,
        "Write “[^1]” here, and the note at the end of the page: “[^1]: the words”.",
        has=("^[",),
    ),
    Mark(r"\[/[a-z]+\]", _SHOWN, "Write it in Markdown, such as **bold words**.", has=("[/",)),
    Mark(
        r"\{(?:\+\+|--|>>)[^{}\n]*\}",
        _SHOWN,
        "Write what the page is to say, and no more.",
        has=("{++", "{--", "{>>"),
    ),
    Mark(
        r"'{3}[^'\n]+'{3}|(?<!')''[^'\n]+''(?!')",
        _SHOWN,
        "Write **bold words** and *stressed ones*.",
        has=("''",),
    ),
    Mark(
        r"\+\+(?=[A-Za-z])[^+\n]+(?<=\S)\+\+|\|\|(?=\S)[^|\n]+(?<=\S)\|\|",
        _SHOWN,
        "Write the words alone.",
        has=("++", "||"),
    ),
    Mark(
        r":(?<![\w:]:)(?:[a-z][a-z0-9_+-]+|[+-]1):(?![\w:])",
        _SHOWN,
        "Write the sign itself, or say it in words.",
        has=":",
    ),
    Mark(
        r"(?<![\w\\$])\$(?=[^\s$\d{])(?=[A-Za-z]\$|[^$\n]*?[\\^_={}])[^$\n]++\$(?!\w)",
        _SHOWN,
        "Write a formula in words, or as `code`.",
        has="$",
    ),
    Mark(
        r"\[[^\[\]\n]+\] +\((?:https?:|mailto:|www\.|\.{0,2}/|#|[\w./-]+\.\w{2,4}\b)[^\s)]*\)?",
        "A space stands between the words of a link and its address: “{it}”.",
        "Take the space away: [its name](its address).",
        has=("] ",),
    ),
    Mark(
        r"!?\[[^\[\]\n]+\]\[[^\[\]\n^]*\]",
        "“{it}” is no link, for the page says nowhere where it leads.",
        "Write the address behind the words: [its name](its address).",
        has=("][",),
    ),
    Mark(
        r"!?\[[^\[\]\n]*\]\([^)\n]*\)",
        "The address of the link “{it}” cannot be read.",
        "Write it without spaces (a space is %20), and its brackets in pairs.",
        _TO_LAST_BRACKET,
        has=("](",),
    ),
    Mark(
        r"!?\[[^\[\]\n]*\]\([^)\n]*$",
        "The bracket of the link “{it}” is never closed.",
        "Write “)” behind its address.",
        _BEHIND_LAST_BRACKET,
        has=("](",),
    ),
    Mark(
        r"\[\^[^\[\]\n]{0,60}\]:?",
        "The page has no note for “{it}”.",
        "Write the note on a line of its own at the end of the page: “[^1]: the words”.",
        has=("[^",),
    ),
    Mark(
        r"(?<![\w{.-])[a-z-]{3,20}\.[a-z0-9-]{1,100} *\}\}",
        "“{it}” is nothing that the page can fill in.",
        "Write two brackets on each side, as in {{ figure.id }}, or delete it.",
        has="}",
    ),
    Mark(
        r"(?<!\{)\{ *[a-z-]+\.[a-z0-9-][^{}\n]*+\}+",
        "“{it}” is nothing that the page can fill in.",
        "Write two brackets on each side, as in {{ figure.id }}, or delete it.",
        has="{",
    ),
    Mark(
        r"(?<![\w/])(?:https?://|www\.)[^\s<>\"”’\[\]\ufffc]*[^\s<>\"”’\[\]\ufffc.,;:!?)]",
        "“{it}” is no link as it stands.",
        "Write [its name](the whole address), or the address alone between “<” and “>”.",
        has=("http", "www."),
    ),
    Mark(
        r"!?\[[^\n]{0,30}",
        "The bracket “{it}” is never closed.",
        "Write “]” behind the words. If a sign is meant, put “\\” before it.",
        _WITHOUT_SQUARE_BRACKET,
        has="[",
    ),
    Mark(
        r"~~+", _SHOWN, "Write two on each side of the words, without spaces: ~~fax~~.", has=("~~",)
    ),
    Mark(
        r"==(?=[^\s=])[^=\n]+==",
        _SHOWN,
        "Write <mark>the words</mark>, or **the words**.",
        has=("==",),
    ),
    Mark(r"\w~[^\s~]+~", _SHOWN, "Write ₂, or <sub>2</sub>.", has="~"),
    Mark(r"\w\^[^\s^]+\^", _SHOWN, "Write ², or <sup>2</sup>.", has="^"),
    Mark(
        r"`+",
        "A “{it}” would be shown as it stands.",
        "Write one on each side of the code.",
        has="`",
    ),
    Mark(
        r"\*\*+(?=\S)|(?<=\S)\*\*+|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)",
        "“{it}” would be shown as it stands, for bold words begin or end nowhere else.",
        "Write two stars on each side of the words, without spaces: **two words**.",
        in_pairs=True,
        has=("**", "__"),
    ),
    Mark(
        r"(?<![\w*])\*(?=[\w“])|(?<![\w_])_(?=[A-Za-z])(?!\w+[./]\w)|(?<=[A-Za-z])_(?=[\s.,;:!?)]|$)",
        "“{it}” would be shown as it stands, for stressed words begin or end nowhere else.",
        "Write one star on each side of the words. If a sign is meant, put “\\” before it.",
        has="*_",
    ),
    Mark(
        r"(?<![\w*])\*\*[ \t]++(?=[^*\n]*[A-Za-z]{2})[^*\n]*?[ \t]\*\*(?![\w*])"
        r"|(?<![\w_])__[ \t]++(?=[^_\n]*[A-Za-z])[^_\n]*?[ \t]__(?![\w_])",
        "“{it}” would be shown with its marks: spaces stand beside them.",
        "Take the spaces away: **two words**.",
        has=("**", "__"),
    ),
    Mark(
        r"(?<![\w*/])(?<!\d )\*[ \t]++(?=[A-Za-z]{2})[^*\n]*?(?<!\d)[ \t]\*(?![\w*/]| \d)"
        r"|(?<=[A-Za-z]{2} )\*[ \t][A-Za-z][ \t]\*(?= [A-Za-z]{2}|[.,;:!?]|$)"
        r"|(?<![\w_])_[ \t]++(?=[^_\n]*[A-Za-z])[^_\n]*?[ \t]_(?![\w_])",
        "“{it}” would be shown with its marks: spaces stand beside them.",
        "Take the spaces away: *two words*. If signs are meant, put “\\” before each.",
        has="*_",
    ),
    Mark(
        rf"\{{\ufffc+{FILLED_IN}\}}",
        "“{it}” has three brackets on a side, and one would be shown.",
        "Write two: {{ figure.id }}.",
        has=("{\ufffc",),
    ),
    Mark(
        r"(?<![\w.=/:\ufffc-])\{(?=[A-Za-z])[A-Za-z0-9_ -]{1,40}(?:[:|][^{}\n\"]*)?\}"
        r"(?![\w=/]|\.\w)",
        "“{it}” is nothing that the page can fill in.",
        "Write the words, or {{ figure.id }} for what stands in data/. If a sign is meant, write it"
        " as `code`.",
        has="{",
    ),
    Mark(
        r"(?<=[\ufffb\ufffc])\)",
        "A bracket “{it}” stands behind a link, and none is open.",
        "Delete it.",
        _UP_TO_A_BRACKET,
        has=("\ufffb)", "\ufffc)"),
    ),
    Mark(r"\\$", "A backslash at the end would be shown.", "Delete it.", has="\\"),
)
"""Marks that stand anywhere."""
