"""Signs that the tables of braille have no cells for, said in letters."""

import unicodedata

_SAID = {
    "✔": "(tick)",
    "✓": "(tick)",
    "✅": "(tick)",
    "☑": "[x]",
    "☒": "[x]",
    "☐": "[ ]",
    "❌": "(cross)",
    "✗": "(cross)",
    "✘": "(cross)",
    "✖": "(cross)",
    "❎": "(cross)",
    "☎": "Telephone",
    "✆": "Telephone",
    "✉": "E-mail",
    "⚠": "Warning:",
    "ℹ": "Information:",
    "★": "(star)",
    "☆": "(star)",
    "⭐": "(star)",
    "♥": "(heart)",
    "❤": "(heart)",
    "☺": "(smile)",
    "▪": "•",
    "▫": "•",
    "●": "•",
    "○": "•",
    "■": "•",
    "□": "•",
    "◆": "•",
    "▶": "→",
    "►": "→",
    "▸": "→",
    "➔": "→",
    "➜": "→",
    "➡": "→",
    "⬅": "←",
    "⬆": "↑",
    "⬇": "↓",
    "⁄": "/",
    "‣": "•",
    "⁃": "•",
    "∙": "•",
    "◦": "•",
    "◇": "•",
    "‰": "per mille",
    "„": "“",
    "‾": "",
    "‗": "",
    "℮": "e",
    "\ufe0f": "",
}
_NAMED = frozenset("↔⇐⇧⇨▼◀◂♦♣♠♪☹☼☀☁☂♿✂✏✎☞")
"""Signs that are called by Unicode's name of them."""
_OTHERS = frozenset("½¼¾²³¹ªº…™")
"""Signs that Unicode takes apart, and braille knows whole."""


def in_letters(text: str) -> str:
    """The text with such signs said: ⅓ as 1/3, ₂ as 2, ✔ as (tick)."""
    if text.isascii():
        return text
    return "".join(_said(one) for one in text)


def _said(sign: str) -> str:
    if sign in _SAID:
        return _SAID[sign]
    if sign in _NAMED:
        return f"({unicodedata.name(sign).lower()})"
    if sign.isascii() or sign in _OTHERS or not unicodedata.decomposition(sign).startswith("<"):
        return sign
    return unicodedata.normalize("NFKC", sign).replace("⁄", "/")
