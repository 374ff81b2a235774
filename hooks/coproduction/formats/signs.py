"""Signs that the tables of braille have no cells for, said in letters."""

import re
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
    "\u200c": "",
    "\u200d": "",
    "\ufe0e": "",
    "\ufe0f": "",
}
_NAMED = re.compile(r"[\u20a0-\u20cf\u2190-\u21ff\u2300-\u23ff\u2580-\u27bf]")
"""Signs that are called by Unicode's name of them, but for those that braille knows."""
_KNOWN = frozenset("₣₦₨€←↑→↓↖↗↘↙↦↲↳↵⇀⇁⇌⇒▧△♭♮♯")
_FRAMES = re.compile(r"[\u2500-\u2570\u2574-\u257f]")
"""Pieces of frames, such as those that stand before the names of files in a tree."""
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
    if _FRAMES.match(sign):
        return _piece(unicodedata.name(sign).split())
    if sign not in _KNOWN and _NAMED.match(sign):
        return f"({unicodedata.name(sign).lower()})"
    if sign.isascii() or sign in _OTHERS or not unicodedata.decomposition(sign).startswith("<"):
        return sign
    return unicodedata.normalize("NFKC", sign).replace("⁄", "/")


def _piece(words: list[str]) -> str:
    """A piece of a frame as people draw it with a typewriter."""
    across, down = {*words} & {"HORIZONTAL", "LEFT", "RIGHT"}, {*words} & {"VERTICAL", "UP", "DOWN"}
    return "+" if across and down else "|" if down else "-"
