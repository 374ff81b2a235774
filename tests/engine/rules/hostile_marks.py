"""Pages that take what is the templates' own, as in `hostile`: Markdown, the line of it that is
refused, and words of the answer.
"""

_CLASS = "classes are the templates' alone"
_MARK = "only templates mark"

MARKS: dict[str, tuple[str, int, str]] = {
    # what is hidden from who reads the source alone
    "contact-in-stressed-parts": ("a\nRing **020** 7946 *0000*.", 2, "Contact details"),
    "contact-in-tags": ("a\nRing <b>020</b> 7946 <b>0000</b>.", 2, "Contact details"),
    "contact-around-a-tag": ("a\nsomeone<b>@</b>example.com", 2, "Contact details"),
    "contact-in-other-digits": (
        "a\n\u0660\u0662\u0660 \u0667\u0669\u0664\u0666 \u0660\u0660\u0660\u0660", 2,
        "Contact details",
    ),
    "letter-without-width": ("a\nOne \u3164word.", 2, "U+3164"),
    "link-to-no-port": ("[a](https://example.org:99999/)", 1, "not an address"),
    # classes, which the look goes by
    "link-over-the-screen": ('<div class="ways"><a href="https://o.org">a</a></div>', 1, _CLASS),
    "class-in-capitals": ('<P CLASS="ways">a</P>', 1, _CLASS),
    "class-without-quotes": ("<p class=ways>a</p>", 1, _CLASS),
    "class-in-single-quotes": ("b\n\n<p class='ways'>a</p>", 3, _CLASS),
    "class-in-entities": ('<p class="w&#97;ys">a</p>', 1, _CLASS),
    "class-over-lines": ('<p\nclass="ways">a</p>', 2, _CLASS),
    "class-of-nobody": ('<p class="of-nobody">a</p>', 1, _CLASS),
    "class-beside-one-of-code": ('<p class="language-a ways">a</p>', 1, _CLASS),
    "class-in-a-list": ("- a\n- b\n{: .ways }", 3, _CLASS),
    "class-of-a-paragraph": ("a\n{: .ways }", 2, _CLASS),
    "class-of-a-paragraph-by-name": ("a\n{: class=ways }", 2, _CLASS),
    "class-of-a-heading": ("b\n\n## a {: .ways }", 3, _CLASS),
    "class-of-a-heading-without-colon": ("## a { .ways }", 1, _CLASS),
    "class-of-a-heading-close": ("## a {.ways}", 1, _CLASS),
    "class-of-a-link": ("[a](index.md){: .ways }", 1, _CLASS),
    "class-of-emphasis": ("*a*{: .ways}", 1, _CLASS),
    "class-of-a-picture": ("![a](pictures/book.svg){: .ways }", 1, _CLASS),
    "class-of-a-cell": ("| a |\n|---|\n| b {: .ways } |", 3, _CLASS),
    "class-of-code": ("``` { .python .ways }\na\n```", 1, _CLASS),
    "class-in-a-drawing": ('<svg class="ways"><g></g></svg>', 1, _CLASS),
    "class-in-a-quotation": ('> <b class="ways">a</b>', 1, _CLASS),
    "class-behind-a-figure": ('{{ figure.readers }} <b class="ways">a</b>', 1, _CLASS),
    "class-with-a-figure": ("a {{ figure.readers }}\n{: .ways }", 2, _CLASS),
    "class-of-a-table-frame": ('<div class="table-frame" tabindex="0">a</div>', 1, _CLASS),
    # marks of nodes, which documents, the search and the checks go by
    "mark-of-a-view": ('<div data-part="view">a</div>', 1, _MARK),
    "mark-that-hides-from-the-search": ('<p data-part="downloads">a</p>', 1, _MARK),
    "mark-of-a-notice": ('b\n\n<div data-part="notice"><p>a</p></div>', 3, _MARK),
    "mark-by-attribute-list": ('a\n{: data-part="idea" }', 2, _MARK),
    "mark-of-a-heading": ("## a {: data-part=count }", 1, _MARK),
    "mark-in-capitals": ('<p DATA-PART="note">a</p>', 1, _MARK),
    "mark-with-a-value": ('<p data-part="chart-bar" data-value="9e9">a</p>', 1, _MARK),
    "mark-of-a-bar-in-a-drawing": ('<svg><g data-part="chart-bar"></g></svg>', 1, "data-part"),
    "value-alone": ('<p data-value="left">a</p>', 1, "marks no node"),
    # what the search goes by
    "kept-from-the-search": ("<p data-pagefind-ignore>a</p>", 1, "“data-pagefind-ignore”"),
    "weight-in-the-search": ('<p data-pagefind-weight="10">a</p>', 1, "“data-pagefind-weight”"),
    "label-of-a-cell-elsewhere": ('<p data-label="a">b</p>', 1, "“data-label”"),
}  # fmt: skip
