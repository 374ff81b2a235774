"""Contributions that would keep a program or a reader's browser busy, or lead out of the project:
the files by name, the file that is refused ("" where the words are harmless), words of the answer.
"""

# ruff: noqa: E501

import zlib
from pathlib import Path

from hostile_made import (
    CAPTIONS,
    CUE,
    FIFO,
    LAUGHS,
    MENU,
    NEW,
    PICTURE,
    Files,
    book,
    captions,
    fields,
    figure,
    menu,
    page,
    png,
    raster,
    svg,
    words,
)

from bad_input import PAGE

BOMBS: dict[str, tuple[Files, str, str]] = {
    # links and what is no file
    "link-folder-of-pages": ({"docs/more": Path("/etc")}, "docs/more", "symbolic link"),
    "link-folder-of-records": (
        {"data/figures": Path("/etc")}, "data/figures", "symbolic link",
    ),
    "link-among-records": (
        {"data/words/a.yml": Path("/etc/passwd")}, "data/words/a.yml", "symbolic link",
    ),
    "link-to-no-end": ({"docs/a.svg": Path("/dev/zero")}, "docs/a.svg", "symbolic link"),
    "link-in-a-ring": ({"docs/ring": Path()}, "docs/ring", "symbolic link"),
    "link-menu": ({MENU: Path("/etc/passwd")}, MENU, "symbolic link"),
    "pipe-page": ({"docs/a.md": FIFO}, "docs/a.md", "not a file"),
    "pipe-picture": ({"docs/a.png": FIFO}, "docs/a.png", "neither a file nor a folder"),
    "pipe-drawing": ({"docs/a.svg": FIFO}, "docs/a.svg", "neither a file nor a folder"),
    "pipe-captions": ({"docs/a.vtt": FIFO}, "docs/a.vtt", "neither a file nor a folder"),
    "pipe-among-records": ({"data/words/a.yml": FIFO}, "data/words/a.yml", "not a file"),
    "hidden-among-records": ({"data/words/.a.yml": "- id: a"}, "data/words/.a.yml", "hidden file"),
    "folder-named-as-a-file": ({"data/word.yml/a.yml": "- id: a"}, "data/word.yml", "No kind"),
    # ids
    "id-that-leads-out": (words("- id: ../../x\n"), "data/words/more.yml", "cannot be an id"),
    "id-of-other-letters": (words("- id: раура1\n"), "data/words/more.yml", "cannot be an id"),
    "id-without-end": (words(f"- id: {'a' * 9_000}\n"), "data/words/more.yml", "too long"),
    # cells and lists
    "rows-without-end": (page("<table><tr><td rowspan=99999999>a</table>"), NEW, "rowspan"),
    "columns-in-letters": (page("<table><tr><td colspan=1e9>a</table>"), NEW, "colspan"),
    "columns-in-other-digits": (page("<table><tr><td colspan=٣>a</table>"), NEW, "colspan"),
    "list-from-no-number": (page("<ol start=999999999999><li>a</ol>"), NEW, "start"),
    # encodings
    "utf-16": ({NEW: page("a")[NEW].encode("utf-16")}, NEW, "not UTF-8"),  # type: ignore[union-attr]
    "utf-32-records": ({"data/words/a.yml": "- id: a".encode("utf-32")}, "data/words/a.yml", "UTF-8"),
    "overlong": ({NEW: PAGE.encode() + b"\n\xc0\xbcb\xc0\xbe\n"}, NEW, "0xC0 is not UTF-8"),
    "halves": ({NEW: PAGE.encode() + b"\n\xed\xa0\xbd\n"}, NEW, "0xED is not UTF-8"),
    "packed": ({NEW: zlib.compress(PAGE.encode())}, NEW, "not UTF-8"),
    "old-line-ends": ({NEW: PAGE.replace("\n", "\r")}, NEW, "U+000D"),
    "drawing-in-utf-7": (
        {"docs/a.svg": '<?xml version="1.0" encoding="UTF-7"?><svg/>'}, "docs/a.svg", "UTF-7",
    ),
    # drawings
    "drawing-a-billion-laughs": (svg(LAUGHS), "docs/a.svg", "more than 50,000 elements"),
    "drawing-of-itself": (svg('<g id="a"><use href="#a"/></g>'), "docs/a.svg", "50,000"),
    "drawing-in-a-ring": (
        svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "docs/a.svg", "50,000",
    ),
    "drawing-in-a-page": (page(f"<svg>{LAUGHS}</svg>"), NEW, "50,000 elements"),
    "drawing-too-deep": (svg("\n".join([*["<g>"] * 3_000, *["</g>"] * 3_000])), "docs/a.svg", "inside one another"),
    "drawing-without-end": (svg("", "0 0 1e300 1e300"), "docs/a.svg", "no viewBox"),
    "drawing-of-no-size": (svg("", "0 0 NaN -1"), "docs/a.svg", "no viewBox"),
    "drawing-a-mile-wide": (svg("", "0 0 900000 1"), "docs/a.svg", "no viewBox"),
    "drawing-of-dust": (
        svg('<path d="M0 0H900" stroke-dasharray="0.0000001"/>'), "docs/a.svg", "dashes too small",
    ),
    "drawing-of-large-letters": (svg('<text font-size="1e30">a</text>'), "docs/a.svg", "above"),
    "drawing-by-entities": (
        {"docs/a.svg": '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'}, "docs/a.svg", "<!DOCTYPE",
    ),
    "drawing-takes-in": (
        svg('<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'),
        "docs/a.svg", "“<include>”",
    ),
    # pictures
    "picture-of-2-billion": ({"docs/a.png": png(2**31 - 1, 2**31 - 1)}, "docs/a.png", "pixels"),
    "picture-of-nothing": ({"docs/a.png": png(0, 0)}, "docs/a.png", "cannot be read"),
    "picture-jpeg-by-its-header": (
        {"docs/a.jpg": raster("JPEG", (8, 8)).replace(b"\0\x08\0\x08", b"\xff\xdc\xff\xdc")},
        "docs/a.jpg", "pixels",
    ),
    "picture-that-moves": (
        {"docs/a.webp": raster("WEBP", *[(8, 8)] * 200)}, "docs/a.webp", "moves",
    ),
    "picture-gif-inside": ({"docs/a.png": b"GIF89a\xff\xff\xff\xff\0\0\0;"}, "docs/a.png", "as .png"),
    "picture-page-inside": ({"docs/a.png": b"<html><script>a</script>"}, "docs/a.png", "as .png"),
    "picture-cut": ({"docs/a.jpg": raster("JPEG", (800, 800))[:300]}, "docs/a.jpg", "cannot be"),
    # captions
    "captions-for-years": (captions(CUE.replace("00:01", "99999999:00:01")), CAPTIONS, "11"),
    "captions-with-orders": (captions(f"{CUE[:23]} line:9999999%\na\n"), CAPTIONS, "cannot be read"),
    "captions-that-fetch": (
        captions(f"STYLE\n::cue {{ background: url(//o.example) }}\n\n{CUE}"), CAPTIONS, "elsewhere",
    ),
    "captions-by-telephone": (captions(CUE.replace("a", "<v Ann 020 7946 0000>a")), CAPTIONS, "0000"),
    "captions-turned": (captions(CUE.replace("a\n", "a&rlm;b\n")), CAPTIONS, "U+200F"),
    # YAML
    "yaml-laughs": (words("a: &a [x, x]\nb: [*a, *a]\n"), "data/words/more.yml", "short cut"),
    "yaml-merge": (words("- <<: {id: a}\n"), "data/words/more.yml", "no field “<<”"),
    "yaml-binary": (words("- id: !!binary YQ==\n"), "data/words/more.yml", "YAML tag"),
    "yaml-deep": (words("- " + "{a: " * 2_400 + "\n"), "data/words/more.yml", "12 levels"),
    "yaml-key-of-a-list": (words("- ? [a]\n  : b\n"), "data/words/more.yml", "field's name"),
    "yaml-other-version": (words("%YAML 9.9\n---\n- id: a\n"), "data/words/more.yml", "cannot begin"),
    "fields-by-short-cut": (fields("title: New", "title: &a New"), NEW, "short cut"),
    "fields-in-fields": (fields("title: New", "title: {a: b}"), NEW, "title"),
    "fields-of-a-program": (fields("title: New", "title: !!python/name:os.x"), NEW, "YAML tag"),
    "fields-of-a-template": (fields("title: New", "title: New\ntemplate: ../x"), NEW, "“template”"),
    "fields-that-lead-out": (fields("title: New", "title: New\nformerly: [../x.md]"), NEW, "../x"),
    "fields-in-a-ring": (
        fields("type: page", "type: at-a-glance\nshortens: b.md\nat_a_glance: b.md")
        | {"docs/b.md": fields(
            "type: page", "type: at-a-glance\nshortens: new.md\nat_a_glance: new.md")[NEW]},
        NEW, "shorter version of this page itself",
    ),
    # numbers
    "number-without-end": (figure("1e999999999"), "data/figures/more.yml", "not an amount"),
    "number-of-digits": (figure(f'"{"9" * 9_000}"'), "data/figures/more.yml", "not an amount"),
    "number-of-other-digits": (figure("٣٧"), "data/figures/more.yml", "not an amount"),
    "number-of-no-character": (page(f"&#{'9' * 9_000};"), NEW, "stands for no character"),
    "day-at-the-end-of-time": (figure("5", "9999-12-31"), "data/figures/more.yml", "not a date"),
    # the menu
    "menu-script": (menu("- a: javascript:alert(1)"), MENU, "is not a page"),
    "menu-out": (menu("- ../../x.md"), MENU, "no page docs/../../x.md"),
    "menu-dots": (menu("- a/../guide.md"), MENU, "no page docs/a/../guide.md"),
    "menu-with-a-name": (menu("- a: https://user:word@o.example/"), MENU, "not a page"),
    "menu-backslashes": (menu(r"- a: http:\\o.example"), MENU, "is not a page"),
    "menu-two-in-one": (menu("- {a: guide.md, b: glance.md}"), MENU, "“b” stands in the entry of"),
    "menu-deep": (menu("- " + "a: [{" * 9 + "b: guide.md" + "}]" * 9), MENU, "12 levels"),
    "menu-secret": (menu("- !ENV HOME"), MENU, "YAML tag"),
    "menu-turned": (menu(r'- "a\u202eb": guide.md'), MENU, "U+202E"),
    # books and their pictures
    "book-out": (book("../../../etc/passwd.md"), "data/publications.yml", "no page"),
    "book-around-a-corner": (book("a/../guide.md"), "data/publications.yml", "no page"),
    "book-of-one-page-often": (
        book("guide.md, " * 900 + "guide.md"), "data/publications.yml", "stands twice",
    ),
    "book-named-out": (book(name="'..'"), "data/publications.yml", "cannot be an id"),
    "book-of-no-format": (book(form="../x"), "data/publications.yml", "no format"),
    "picture-record-out": (
        {"data/pictures/more.yml": PICTURE.format(file="../../../x.png")},
        "data/pictures/more.yml", "not a file in docs/",
    ),
    "picture-record-in-code": (
        {"data/pictures/more.yml": PICTURE.format(file="%2e%2e/%2e%2e/x.svg")},
        "data/pictures/more.yml", "not a file in docs/",
    ),
    # orders to programs
    "order-snippet": (page('a\n\n;--8<-- "/etc/passwd"'), NEW, "order to a program"),
    "order-scissors": (page('-8<- "https://o.example/a.md"'), NEW, "order to a program"),
    "order-loop": (page("{% for a in range(999999999) %}a{% endfor %}"), NEW, "order to a"),
    "order-server": (page('<!--#include file="/etc/passwd" -->'), NEW, "A comment"),
    "order-macro": (page("{{ include('/etc/passwd') }}"), NEW, "no record that can stand here"),
}  # fmt: skip
