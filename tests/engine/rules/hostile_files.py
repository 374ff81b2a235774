"""Files that would do readers harm: the name, the content or where a link leads, the line that is
refused, and words of the answer.
"""

from pathlib import Path

from bad_input import PAGE

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n'


def drawing(part: str) -> str:
    return f"{SVG}{part}\n</svg>\n"


FILES: dict[str, tuple[str, str | Path, int, str]] = {
    "svg-script": ("a.svg", drawing("<script>a</script>"), 2, "“<script>”"),
    "svg-prefixed-script": (
        "a.svg", '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>', 1, "“<script>”",
    ),
    "svg-handler": ("a.svg", drawing('<g/>\n<g onclick="a"/>'), 3, "“onclick”"),
    "svg-page": ("a.svg", drawing("<foreignObject/>"), 2, "“<foreignObject>”"),
    "svg-html": ("a.svg", drawing('<p xmlns="http://www.w3.org/1999/xhtml"/>'), 2, "“<p>”"),
    "svg-link": ("a.svg", drawing('<a xlink:href="javascript:a"/>'), 2, "“<a>”"),
    "svg-picture": ("a.svg", drawing('<image href="https://o.example"/>'), 2, "“<image>”"),
    "svg-use": ("a.svg", drawing('<use xlink:href="//o.example/#a"/>'), 2, "not a part"),
    "svg-fill": ("a.svg", drawing('<g fill="url(//o.example)"/>'), 2, "not a part"),
    "svg-style-attribute": ("a.svg", drawing('<g style="fill:url(a)"/>'), 2, "“style”"),
    "svg-import": ("a.svg", drawing("<style>@import '//o.example';</style>"), 2, "“@”"),
    "svg-style-address": ("a.svg", drawing("<style>g{fill:url(//o)}</style>"), 2, "“url(”"),
    "svg-style-escape": ("a.svg", drawing("<style>g{fill:\\75rl(//o)}</style>"), 2, "style of a"),
    "svg-style-in-parts": (
        "a.svg", drawing("<style>g{}<g/>@import '//o.example';</style>"), 2, "“<g>”",
    ),
    "svg-animation": ("a.svg", drawing('<set attributeName="href"/>'), 2, "“<set>”"),
    "svg-doctype": ("a.svg", f"\n<!DOCTYPE svg>\n{drawing('')}", 2, "“<!DOCTYPE”"),
    "svg-entity": (
        "a.svg", f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>{drawing("&a;")}', 1,
        "“<!DOCTYPE”",
    ),
    "svg-style-sheet": ("a.svg", f'<?xml-stylesheet href="//o"?>\n{drawing("")}', 1, "“<?xml-st"),
    "svg-not-xml": ("a.svg", drawing("<g>"), 3, "cannot be read"),
    "page-in-html": ("a.html", "<script>alert(1)</script>", 1, "“.html”"),
    "page-in-htm": ("a.htm", "<script>alert(1)</script>", 1, "“.htm”"),
    "page-in-xml": ("a.xml", "<a/>", 1, "“.xml”"),
    "page-in-capitals": ("a.MD", "<script>alert(1)</script>", 1, "“.MD”"),
    "page-by-another-ending": ("a.markdown", "<script>alert(1)</script>", 1, "“.markdown”"),
    "script-among-pages": ("a.js", "alert(1)", 1, "overrides/assets/ only"),
    "style-among-pages": ("a.css", "* { display: none }", 1, "overrides/assets/ only"),
    "program": ("a.exe", "MZ", 1, "“.exe”"),
    "no-ending": ("a", "<script>alert(1)</script>", 1, "without an ending"),
    "tag-in-a-name": ('<img src=x onerror="a">.md', f"{PAGE}a\n", 1, "the name of a file"),
    "svg-comment": ("a.svg", drawing("<g/><!-- Jane -->"), 2, "A comment, “Jane”"),
    "svg-turned": ("a.svg", drawing('<g id="a&#x202E;"/>'), 2, "direction"),
    "svg-contact": ("a.svg", drawing("<desc>020 7946 0000</desc>"), 2, "Contact details"),
    "text-contact": ("a.txt", "Ring\nevil@o.example\n", 2, "Contact details"),
    "text-contact-in-entities": ("a.txt", "evil&#64;o.example\n", 1, "Contact details"),
    "captions-note": (
        "a.vtt", "WEBVTT\n\nNOTE\nJane\n\n00:00.300 --> 00:01.900\na\n", 3, "A note",
    ),
    "captions-turned": (
        "a.vtt", "WEBVTT\n\n00:00.300 --> 00:01.900\na &#x202E;b\n", 4, "direction",
    ),
    "hidden": (".htaccess", "Redirect / https://o.example\n", 1, "A hidden file"),
    "readme": ("README.md", f"{PAGE}a\n", 1, "A README is no page"),
    "linked-page": ("a.md", Path("/etc/hosts"), 1, "symbolic link"),
    "linked-page-of-the-project": ("a.md", Path("../index.md"), 1, "symbolic link"),
    "linked-picture": ("a.png", Path("/etc/hosts"), 1, "symbolic link"),
    "linked-folder": ("a", Path("/etc"), 1, "symbolic link"),
    "linked-to-nothing": ("a.svg", Path("/nowhere"), 1, "symbolic link"),
    "linked-to-what-never-ends": ("a.md", Path("/dev/zero"), 1, "symbolic link"),
}  # fmt: skip
