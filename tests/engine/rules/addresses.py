"""Addresses that editors get wrong, on the page docs/part/new.md, with what is to be said."""

PAGE = (
    "---\ntype: page\ntitle: New\nsummary: New.\nchanged: 2026-11-01\n"
    "reviewed: 2026-11-01\nnext_review: archive\n---\n\n# New\n\n"
)

BROKEN: dict[str, str] = {
    # the name of a file, a little wrong
    "[a](../gide.md)": "Write “../guide.md”.",
    "[a](guide.md)": "Write “../guide.md”.",
    "[a](../../guide.md)": "Write “../guide.md”.",
    "[a](../Guide.md)": "Write “../guide.md”.",
    "[a](../GUIDE.MD)": "Write “../guide.md”.",
    "[a](../guide.MD)": "Write “../guide.md”.",
    "[a](../guide)": "Write “../guide.md”.",
    "[a](../guide.html)": "Write “../guide.md”.",
    "[a](../guide/index.html)": "Write “../guide.md”.",
    "[a](../guide,md)": "Write “../guide.md”.",
    "[a](<../gu ide.md>)": "Write “../guide.md”.",
    "[a](..\\guide.md)": "Write “../guide.md”.",
    "[a](other)": "Write “other.md”.",
    "[a](othr.md)": "Write “other.md”.",
    "[a](../other.md)": "Write “other.md”.",
    "[a](part/other.md)": "Write “other.md”.",
    "[a](Other%2Emd)": "Write “other.md”.",
    # half an address
    "[a](https//example.org/b)": "Write the address whole: “https://example.org/b”.",
    # addresses of the site in place of files
    "[a](../guide/)": "Write “../guide.md”.",
    "[a](../../guide/)": "Write “../guide.md”.",
    "[a](/guide/)": "Write “../guide.md”.",
    "[a](/guide.md)": "Write “../guide.md”.",
    "[a](../other/)": "Write “other.md”.",
    "[a](../../part/other/)": "Write “other.md”.",
    "[a](..)": "Write “../index.md”.",
    "[a](/)": "Write “../index.md”.",
    # what follows the path stays
    "[a](../gide.md#choosing-a-book)": "Write “../guide.md#choosing-a-book”.",
    "[a](../gide.md?print=1)": "Write “../guide.md?print=1”.",
    # renamed pages
    "[a](../old-guide.md)": "docs/old-guide.md was renamed: it is docs/part/other.md now.",
    "[a](../old-guide.md#part)": "Write “other.md#part”.",
    "[a](../old-guide/)": "Write “other.md”.",
    # addresses elsewhere
    "[a](www.example.org)": "Write the address whole: “https://www.example.org”.",
    "[a](www.example.org/page.html)": "“https://www.example.org/page.html”",
    "[a](example.org.uk/a)": "“https://example.org.uk/a”",
    # nothing near
    "[a](nowhere-at-all.md)": "Name a file of this site",
    "[a](somewhere)": "Name a file of this site",
    "[a](someone@somewhere)": "Name a file of this site",
    "[a](readers@example.org)": "Write “mailto:readers@example.org”.",
    # other ways to write a link
    "[a][b]\n\n[b]: ../gide.md": "Write “../guide.md”.",
    "[b]\n\n[b]: ../gide.md 'Title'": "Write “../guide.md”.",
    "[a](../gide.md 'Title')": "Write “../guide.md”.",
    "[a](<../gide.md>)": "Write “../guide.md”.",
    "[**a** `b`](../gide.md)": "Write “../guide.md”.",
    "| a |\n|---|\n| [b](../gide.md) |": "Write “../guide.md”.",
    "1. [b](../gide.md)": "Write “../guide.md”.",
    "## [b](../gide.md)": "Write “../guide.md”.",
    "[![Alt](../pictures/book.svg)](../gide.md)": "Write “../guide.md”.",
    # places
    "[a](#nowhere)": "This page has no place “#nowhere”.",
    "[a](../guide.md#nowhere)": "docs/guide.md has no place “#nowhere”.",
    "[a](../guide.md#chosing-a-book)": "Did you mean “choosing-a-book”?",
    "[a](../guide.md#Choosing-a-book)": "Did you mean “choosing-a-book”?",
    "[a](../guide.md#choosing%20a%20book)": "Did you mean “choosing-a-book”?",
    "[a](../all-views.md#organisation-libary)": "has no place “#organisation-libary”",
    "[a](../sources.md#figure-reader)": "Did you mean “figure-readers”?",
    # pictures and other files
    "![Alt](../pictures/bok.svg)": "Write “../pictures/book.svg”.",
    "![Alt](pictures/book.svg)": "Write “../pictures/book.svg”.",
    "![Alt](book.svg)": "Write “../pictures/book.svg”.",
    "![Alt](/pictures/book.svg)": "Write “../pictures/book.svg”.",
    "![Alt](../pictures/Book.svg)": "Write “../pictures/book.svg”.",
    "![Alt](../pictures/book.png)": "There is no picture “../pictures/book.png”.",
    "![Alt](big.png)": "Put the file into docs/, or mend its name.",
    "![Alt][p]\n\n[p]: ../pictures/bok.svg": "Write “../pictures/book.svg”.",
    "![Alt]()": "A picture names no file.",
    "[a](../pictures/bok.svg)": "Write “../pictures/book.svg”.",
    "[a](../data/figurs.csv)": "Write “../data/figures.csv”.",
}

REFUSED: dict[str, str] = {
    "[a](#)": "A link leads nowhere.",
    '[a]("https://example.org")': "A link leads nowhere.",
    "[a][b]\n\n[b]: #": "A link leads nowhere.",
    "[a](“https://example.org”)": "begins with a quotation mark. Write the address alone.",
    "[a](“../guide.md”)": "begins with a quotation mark. Write the address alone.",
    # hosts that nobody can read, and addresses round others
    "[a](http://192.0.2.1/b)": "“192.0.2.1” is the number of a computer",
    "<http://192.0.2.1/b>": "“192.0.2.1” is the number of a computer",
    "[a](http://3221225985/)": "is the number of a computer",
    "[a](http://0xC0000201/)": "is the number of a computer",
    "[a](http://１92.0.2.1/)": "is the number of a computer",
    "[a](https://xn--bcher-kva.example/)": "is a name in code, which nobody can read.",
    "[a](https://www.XN--bcher-kva.example/)": "is a name in code",
    "[a](https://b.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fb&c=d)": (
        "Write where it leads: https://example.org/b."
    ),
    "[a](https://www.google.com/url?q=https://example.org/&sa=D)": (
        "Write where it leads: https://example.org/."
    ),
    "[a](https://urldefense.com/v3/__https://example.org/__;b)": "which notes who follows it",
    "[https://example.org/a](https://example.com/a)": "are another address than it leads to.",
    "[www.example.org](../guide.md)": "are another address than it leads to.",
    "[a]()": "A link leads nowhere.",
    "<a href='#'>a</a>": "A link leads nowhere.",
}
"""Links that no build publishes, whether it is strict or not."""

IN_HTML: dict[str, str] = {
    "<a href='../guide.md'>a</a>": "In HTML a page's file is no address",
    '<a href="../gide/">a</a>': "There is no page or file “../gide/”.",
    "<a href='/guide/'>a</a>": "Write “../../guide/”.",
    "<a href='guide/'>a</a>": "Write “../../guide/”.",
    "<img src='../pictures/book.svg' alt='a'>": "There is no picture",
}
"""Links in HTML stay as they are: the engine's strict build does not look at them."""

RIGHT = [
    "[a](../guide.md) [b](other.md) [c](../part/other.md) [d](./other.md) [e](new.md)",
    "[a](../guide.md#choosing-a-book) [b](#below) [c](other.md?a=b#part) [d](#mine)",
    "[a](../gu%69de.md) [b](<../guide.md>) [c](../guide.md 'Title') [d][e]\n\n[e]: ../guide.md",
    "[a](https://example.org/a.md#b) [b](http://example.org) <https://example.org>",
    "[a](../sources.md#figure-readers) [b](../all-views.md#organisation-library)",
    "[a](../data/figures.csv) [b](../pictures/book.svg) [c](../feed.xml) [e](?a=b)",
    "[us](mailto:readers@example.org) and <readers@example.org>",
    "![Alt](../pictures/book.svg) [![Alt](../pictures/book.svg)](../guide.md)",
    "<a href='../../guide/'>a</a> <a href='../other/#part'>b</a> <a href='#below'>c</a>",
    "<img src='../../pictures/book.svg' alt='a'>",
    "[a](https://bücher.example/1.2) [b](https://1.example.org:8080/) [c](https://a2.1x/)",
    "[https://example.org](https://www.example.org/a?b) [example.org](../guide.md)",
    "[www.example.org](https://example.org/) <https://example.org/b>",
    "[a](https://www.google.com/maps?q=b) [b](https://www.linkedin.com/company/c)",
    "`[a](../gide.md)` and \\[a\\]\\(../gide.md\\)",
    "```\n[a](../gide.md)\n```",
]
"""What is right, with “## Below” and a place `mine` on the page."""
