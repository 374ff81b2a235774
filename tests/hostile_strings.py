"""300 strings that break programs which write XML: each is refused, or comes back as it was."""

# ruff: noqa: E501  (rows of strings, to be looked through and not read)

from pathlib import Path

from bad_input import PAGE

CONTROLS = [chr(one) for one in (*range(0x20), *range(0x7F, 0xA0)) if chr(one) not in "\t\n"]
NO_CHARACTERS = [
    chr(one)
    for one in (
        0xFDD0,
        0xFDEF,
        *(plane * 0x10000 + end for plane in range(17) for end in (0xFFFE, 0xFFFF)),
    )
]
TURNING = [*"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
UNSEEN = [
    *"\u00ad\u180e\u200b\u2028\u2029\u2060\u2061\u2064\ufeff\ufff9\ufffb\ufffd\U000e0001\U000e0041"
]
HALVES = ["\ud800", "\udbff", "\udc00", "\udfff", "\ud83d\ud83d", "\ude00\ud83d"]
"""Halves of a pair that UTF-16 writes one character with; in a file only an escape can say them."""

XML = """
]]> | ]]&gt; | <![CDATA[ | <![CDATA[]]> | <!-- | --> | -- | --- | <?xml version="1.0"?> | ?> | <?a?>
& | && | &; | & amp; | &amp; | &amp;amp; | &lt; | &#60; | &#x3c; | &#0; | &#x0; | &#8; | &#x1F;
&#xFFFE; | &#xFFFF; | &#x110000; | &#xD800; | &#xZZ; | &#; | &nbsp; | &undefined; | &b; | %b; | &quot;
< | << | <> | </> | <a | <a> | </a> | <a/> | <a b='c'> | <a b="c"/> | > | >> | " | ' | "' | '" | =" | ='
</title> | </name></author> | </w:t></w:r> | </dc:title> | <w:br/> | <dc:title> | xmlns="a" | a:b:c
<!DOCTYPE a [<!ENTITY b "c">]> | <!DOCTYPE a SYSTEM "file:///etc/passwd"> | <!ENTITY % b SYSTEM "c">
<xi:include href="a"/> | <x xmlns:y="z"> | {http://www.w3.org/1999/xhtml}p | xml:space="preserve"
""".replace("\n", " | ").split(" | ")
MARKUP = """
<script>alert(1)</script> | <img src=x onerror=alert(1)> | <svg onload=a> | <b>bold</b> | <br> | <hr/>
*a* | **a** | _a_ | __a__ | `a` | ``a`` | ``` | ~~a~~ | # a | ## a | - a | > a | 1. a | [a](b) | ![a](b)
[a]: b | [^1] | {: .a } | {: onclick=b } | a {#b} | \\ | \\\\ | \\n | \\u202e | \\x00 | \\" | | a | b
{{ figure.nobody }} | {{ 7*7 }} | {{ | }} | {# a #} | ${a} | #{a} | {0} | {a!r} | %s | %(a)s | %n | $a$
#import "a.typ" | #eval("1") | @label | <label> | $x^2$ | \\textbf{a} | === | *** | --- a | +++
""".replace("\n", " | ").split(" | ")
FORMULAS = [
    f"{sign}{rest}"
    for sign in ("=", "+", "-", "@", "＝", "＋", "－", "＠")
    for rest in ("SUM(A1)", "cmd|' /C calc'!A0")
]
ENCODED = """
%00 | %0d%0a | %3Cscript%3E | %2e%2e%2f | ..%2f | %u202e | %C0%AF | %EF%BF%BE | %E2%80%AE | %ff | %
=?utf-8?q?a?= | \\u0000 | &#x202E | \\ud800 | \\N{NULL} | 0x00 | \\0 | +ADw-script+AD4-
""".replace("\n", " | ").split(" | ")
LETTERS = [
    "שלום", "سلام", "नमस्ते", "你好", "🙂", "👩‍👩‍👧", "🏴󠁧󠁢", "e\u0301" + "\u0301" * 40, "\u0301", "ﬁ", "İ", "ſ",
    "\ue000", "\U000f0000", "\u0378", "\u00a0a\u00a0", "\u3000", "a\u2003b", "\u200d", "a\u200cb", "\ufe0f",
    "𝔸", "１２", "Ａ", "ª", "\u1680", "\u2007", "\u202f",
]  # fmt: skip
LONG = [
    "a" * 9_000, "<" * 3_000, "&" * 3_000, "]]>" * 1_000, "é" * 4_000, "🙂" * 3_000, "a " * 4_000,
    "&amp;" * 1_500, '"' * 4_000, "a" * 10_001, "[" * 300, "{{" * 900, "-" * 5_000, "\\" * 2_000,
]  # fmt: skip

_HIDDEN = [*CONTROLS, *NO_CHARACTERS, *TURNING, *UNSEEN, *HALVES]
_SEEN = [*XML, *MARKUP, *FORMULAS, *ENCODED, *LETTERS, *LONG]
STRINGS = tuple(
    dict.fromkeys([*(f"a {one} b" for one in _HIDDEN), *(one for one in _SEEN if one.strip())])
)


def quoted(text: str) -> str:
    """A string as YAML writes it in quotation marks, whatever is in it."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable() or character in "\u200c\u200d":
        return character
    return f"\\U{ord(character):08X}"


FILES = {
    "data/words": "- id: s{n}\n  word: {s}\n  meaning: {s}\n",
    "data/figures": "- id: s{n}\n  value: {n}\n  unit: people\n  counts: {s}\n  period: 2020\n"
    "  topic: Hostile\n  series: hostile\n  label: {s}\n"
    "  source: {{document: minutes, place: Item 7}}\n",
    "data/pictures": "- id: s{n}\n  file: pictures/cup.svg\n  alt: {s}\n  means: {s}\n"
    "  credit: Ann\n  licence: CC-BY-4.0\n",
}
"""Where each string is put, by the folder of its file."""
SHOWN = """
```data
show: figures
as: chart
series: hostile
title: Hostile
```
"""


def file(folder: str, number: int) -> str:
    return f"{folder}/s{number}.{'md' if folder == 'docs' else 'yml'}"


def write(root: Path) -> None:
    """The example project with each string in every field that reaches XML, a file for each."""
    for folder, text in FILES.items():
        (root / folder).mkdir()
        for number, string in enumerate(STRINGS):
            content = text.format(n=number, s=quoted(string))
            (root / file(folder, number)).write_text(content, encoding="utf-8")
    for number, string in enumerate(STRINGS):
        fields = PAGE.replace("title: New", f"title: {quoted(string)}")
        fields = fields.replace("summary: New.", f"summary: {quoted(string)}")
        (root / file("docs", number)).write_text(f"{fields}\nWords.\n", encoding="utf-8")
    pictures = [f"{{{{ picture.s{number} }}}}\n\n" for number in range(len(STRINGS))]
    (root / "docs/hostile.md").write_text(f"{PAGE}{SHOWN}\n{''.join(pictures)}", encoding="utf-8")


def places(number: int) -> set[str]:
    return {file(folder, number) for folder in (*FILES, "docs")}
