"""Marks that other programs leave in words which are copied out of them."""

from coproduction.page.mark import Mark

_SHOWN = "“{it}” would be shown as it stands."
_DELETE = "Delete it."
_CHAT = "“{it}” is left over from a program that writes, and leads nowhere."
_SOURCE = "Delete it. Where the words come from is said with {{ source.id ¶3 }}, or with a note."
_MACROS = (
    "info|note|tip|warning|panel|code|noformat|quote|toc|expand|section|column|excerpt|color|status"
    "|anchor|children|include|details|figure"
)

OF_PROGRAMS = (
    # of programs that write
    Mark(r"【[^【】\n]*】", _CHAT, _SOURCE, has="【"),
    Mark(
        r":contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?|\[oaicite:[^\]\n]*\]",
        _CHAT,
        _SOURCE,
        has=(":contentReference", "[oaicite:"),
    ),
    Mark(
        r"[\ue200-\ue2ff]*\b(?:file)?cite(?:[\ue200-\ue2ff]*turn\d+\w+\d+)+",
        _CHAT,
        _SOURCE,
        has=("cite",),
    ),
    # of Word
    Mark(
        r"Error! (?:Reference source|Bookmark|Hyperlink reference) not [a-z]+\.?",
        "“{it}” is left over from Word, where it led to another place.",
        "Write what it led to, or a link: [its name](its address).",
        has=("Error! ",),
    ),
    Mark(r"\{ *(?:[A-Z]{3,}\b)[^{}\n]*\}", "“{it}” is an order to Word.", _DELETE, has="{"),
    Mark(
        r"(?<=[\w.,;:!?)”’])\[(?:\d{1,3}|[A-Z]{1,3}\d{1,3})\]",
        "“{it}” leads to no note.",
        "Write “[^1]” here, and the note at the end of the page: “[^1]: the words”; or delete it.",
        has="[",
    ),
    # of wikis and notebooks
    Mark(r"%%[^%\n]+%%", _SHOWN, "Delete it: a page holds no remarks.", has=("%%",)),
    Mark(r"(?<=\s)\^[A-Za-z][\w-]*$", _SHOWN, _DELETE, has="^"),
    Mark(
        r"(?<![\w$])\$\$(?=[^\s$,.;:)]|[ \t]*\n)(?:[^$\n]|\n(?![ \t]*\n))+\$\$|^ {0,3}\$\$",
        _SHOWN,
        "Write a formula in words, or as `code`.",
        has=("$$",),
    ),
    # of templates
    Mark(
        r"\{#[^{}]*?#\}",
        "“{it}” is a remark to a program, and would be shown as it stands.",
        "Delete it: a page holds no remarks.",
        has=("{#",),
    ),
    Mark(
        r"\[[^\[\]|\n]+\|(?:https?:|www\.|mailto:|#)[^\[\]\n]*\]",
        "“{it}” is no link here.",
        "Write [its name](its address).",
        has="|",
    ),
    Mark(
        rf"\{{(?:{_MACROS})(?:[:|][^{{}}\n]*)?\}}",
        "“{it}” is an order to another program, and would be shown as it stands.",
        "Delete it. Write a heading, a quotation (“> ”) or code between lines “```” instead.",
        has="{",
    ),
    # of Hugo and Zola
    Mark(
        r"^\+{3}[ \t]*$",
        "“{it}” begins or ends fields of another program (TOML): they would be shown.",
        "Write “---” above and below the fields, and each as “name: value”.",
        has=("+++",),
    ),
    # of WordPress
    Mark(
        r"\[[a-z][a-z_-]+(?: +[\w-]+=[\"'“”‘’][^\[\]\n]*)+/?\](?:[^\[\n]*\[/[a-z_-]+\])?",
        "“{it}” is an order to another program, and would be shown as it stands.",
        "Delete it. A picture is written as ![what it shows](its file).",
        has="[",
    ),
    # what a page was begun from
    Mark(
        r"(?<![\w-])(?:TODO|FIXME)(?![\w-]):?|\bLorem ipsum\b"
        r"|\[(?:insert|add|your|type|enter) [^\[\]\n]{1,60}\](?![\[(])",
        "“{it}” was left to be written.",
        "Write what belongs there, or delete it.",
        has=("TODO", "FIXME", "Lorem", "["),
    ),
)
"""Marks by the program that they come from; they stand anywhere."""
