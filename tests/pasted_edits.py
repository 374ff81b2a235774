"""What editors paste from Word, letters, chats, PDFs and wikis, or write in YAML by hand.

Each is a change to the example project, as in `bad_input`, and each has one message. Marks in
words stand in `marks_copied`.
"""

from wrong_edits import DELIVERABLES, FILM, GUIDE, INDEX, Change, page

SOURCES = "sources: [minutes, poster]"
CITED = "source: {document: minutes, place: Item 2}"
ORGANISATIONS, SITE = "data/organisations.yml", "data/site.yml"
SPELT = "The poster spells it Bakkery."
WEB_PAGE = "<!DOCTYPE html>\n<html><body><p>Words</p></body></html>\n"
AS_TEXT = "---\ntype: page\ntitle: New\n---\n\n# New\n"

PASTED: dict[str, list[Change]] = {
    # YAML by hand
    "pasted-semicolons-in-a-list": [(GUIDE, SOURCES, "sources: [minutes; poster]")],
    "pasted-and-in-a-list": [(GUIDE, SOURCES, "sources: [minutes and poster]")],
    "pasted-marks-round-a-list": [(GUIDE, SOURCES, "sources: ['minutes, poster']")],
    "pasted-two-commas": [(GUIDE, SOURCES, "sources: [minutes,, poster]")],
    "pasted-hyphen-behind-a-colon": [(GUIDE, SOURCES, "sources: - minutes")],
    "pasted-colons-close": [(DELIVERABLES, CITED, "source: {document:minutes, place:Item 2}")],
    "pasted-equals-in-braces": [(DELIVERABLES, CITED, "source: {document=minutes, place=Item 2}")],
    "pasted-place-curly": [(DELIVERABLES, "place: Item 4", "place: “Item 4”")],
    "pasted-places-with-and": [(DELIVERABLES, "place: Item 4", "place: Item 4 and Item 5")],
    "pasted-plus-signs-round-fields": [(INDEX, "---\ntype: page", "+++\ntype: page")],
    "pasted-wide-colon": [(INDEX, "summary: What", "summary：What")],
    # files of other programs
    "pasted-word-file": [("docs/new.md", b"PK\x03\x04\x14\x00\x06\x00")],
    "pasted-rtf": [("docs/new.md", "{\\rtf1\\ansi\\deff0 Words}")],
    "pasted-pdf": [("docs/new.md", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")],
    "pasted-web-page": [("docs/new.md", WEB_PAGE)],
    "pasted-page-as-text": [("docs/new.txt", AS_TEXT)],
    # signs
    "pasted-object": page("Words \N{OBJECT REPLACEMENT CHARACTER} here."),
    "pasted-parted-word": page("It is for the commu-\nnity."),
    "pasted-bold-of-two-paragraphs": page("**It is\n\nbold** here."),
    "pasted-heading-in-bold": page("**## Choosing**\n\nWords."),
    "pasted-stars-for-inner-items": page("* one\n** two\n* three"),
    "pasted-row-of-two-lines": page("| a | b |\n|---|---|\n| 1 | two\nlines |"),
    "pasted-note-without-words": page("Words.[^1]\n\n[^1]:\n"),
    "pasted-note-with-a-space": page("Words.[^a b]\n\n[^a b]: More."),
    "pasted-note-that-is-not-there": page("Words.[^a b]"),
    "pasted-signs-of-two-lists": page("→ one\n→ two\n\nWords.\n\n✔ three\n✔ four"),
    "pasted-labels": page("When: Tuesday\nWhere: the library"),
    "pasted-mail": page("From: Ann\nSent: Tuesday\nSubject: Tea\n\nWords."),
    "pasted-chat": page("[03/03/2026, 10:00:12] Ann: Tea?\n[03/03/2026, 10:01:12] Bob: Yes."),
    "pasted-round-brackets": page("There are (( figure.readers )) readers."),
    "pasted-name-behind-a-figure": page("There are {{ figure.readers }}{name}."),
    "pasted-shortcode": [(FILM, "Readers sing.", "[embed]https://example.org/a[/embed]")],
    # links, places and pictures
    "pasted-safe-link": page(
        "[Us](https://b.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org)."
    ),
    "pasted-no-address": page("See [the guide](#)."),
    "pasted-curly-address": page("See [us](“https://example.org”)."),
    "pasted-quoted-address": page('See [us]("https://example.org").'),
    "pasted-curly-title-of-a-link": page("See [us](guide.md “The guide”)."),
    "pasted-host-of-numbers": page("See [us](http://192.0.2.7/)."),
    "pasted-host-in-code": page("See [us](https://xn--bcher-kva.example/)."),
    "pasted-words-of-another-address": page("See [https://example.org](https://example.com)."),
    "pasted-picture-with-a-space": page("! [A book](pictures/book.svg)"),
    "pasted-address-twice": page("See [us].\n\n[us]: guide.md\n[us]: index.md"),
    "pasted-html-round-marks": page("<div>It is **bold** here.</div>"),
    "pasted-html-round-a-list": page(
        "<details><summary>More</summary>\n\n- one\n- two\n\n</details>"
    ),
    "pasted-ids-by-case": page("## Fees\n\nOne.\n\nTwo.\n{: #Fees }"),
    # names and files
    "pasted-quotation-in-a-title": [(INDEX, "title: Reading aloud together", 'title: “A "b" c”')],
    "pasted-thin-space-in-an-amount": [("data/figures.yml", "over 30", "over 30\N{THIN SPACE}000")],
    "pasted-season-with-capital": [(DELIVERABLES, "due: 2020-03-31", "due: Summer 2020")],
    "pasted-place-twice": [(DELIVERABLES, "place: Item 4", "place: [Item 4, Item 4]")],
    "pasted-quick-twice": [(SITE, "quick: [easy.md]", "quick: [easy.md, easy.md]")],
    "pasted-source-twice": [(GUIDE, SOURCES, "sources: [minutes, poster, minutes]")],
    "pasted-contact-as-link": [(SITE, "contact: readers@", "contact: mailto:readers@")],
    "pasted-old-mac-lines": [(INDEX, AS_TEXT.replace("\n", "\r"))],
    "pasted-table-of-values": [("data/members.csv", "name,part\nLibrary,host\n")],
    "pasted-spreadsheet": [("data/members.xlsx", b"PK\x03\x04")],
}

TOLD: dict[str, list[Change]] = {
    "list-that-skips-a-number": page("1. One.\n3. Three.\n4. Four."),
    "list-with-a-number-twice": page("1. One.\n2. Two.\n2. Three."),
    "bold-words-for-a-heading": page("**Fees**\n\nIt is free."),
    "section-that-is-empty": page("Words.\n\n## Fees\n\n## Times\n\nMore."),
    "title-of-two-pages": [
        *page("Words."),
        (INDEX, "title: Reading aloud together", "title: New"),
    ],
    "filter-that-finds-nothing": page(
        "```data\nshow: deliverables\nwhere: {due_before: 1990-01-01}\nas: table\n```"
    ),
    "own-address-of-no-page": page("See [us](https://example.org/guides/)."),
    "own-address-of-no-place": page("See [us](https://example.org/guide/#fees)."),
    "list-that-counts-backwards": page("<ol reversed>\n<li>One</li>\n<li>Two</li>\n</ol>"),
    "picture-without-words": page("![](pictures/book.svg)"),
    "picture-with-the-name-of-its-file": page("![IMG_1234.jpg](pictures/book.svg)"),
    "picture-with-marks": page("![A **good** book](pictures/book.svg)"),
    "link-that-says-here": page("For fees see [here](guide.md)."),
    "pasted-word-twice": [
        (
            "data/words.yml",
            "- id: large",
            "- id: big\n  word: Large print\n  meaning: a\n- id: large",
        )
    ],
    # records, which are plain words
    "pasted-record-bold": [(ORGANISATIONS, SPELT, "The **poster** spells it Bakkery.")],
    "pasted-record-link": [(ORGANISATIONS, SPELT, "The [poster](sources.md) spells it so.")],
    "pasted-record-html": [(ORGANISATIONS, SPELT, "The <b>poster</b> spells<br>it so.")],
    "pasted-record-entity": [(ORGANISATIONS, SPELT, "Salt &amp; pepper.")],
    "pasted-record-figure": [(ORGANISATIONS, SPELT, "There are {{ figure.readers }} of them.")],
    "pasted-record-bullet": [(ORGANISATIONS, SPELT, "• The poster.")],
    "pasted-record-to-do": [(ORGANISATIONS, SPELT, "TODO ask them.")],
    "pasted-record-question": [(ORGANISATIONS, SPELT, '"?"')],
    "pasted-record-curly": [("data/words.yml", "word: large print", "word: “large print”")],
    "pasted-record-hyphen": [(ORGANISATIONS, SPELT, '"-"')],
}
"""What is told, and stops no build."""
