"""Marks of what was copied from letters, chats, PDFs and wikis; and what looks like one.

Each mark with the words of its message, as in `test_marks`.
"""

TOLD = {
    # e-mails and chats
    "From: Ann Smith\nSent: 3 March 2026 10:00\nSubject: Tea": "is of an e-mail",
    "From: Ann Smith\nTo: Bob": "is of an e-mail",
    "---------- Forwarded message ---------": "is of an e-mail",
    "-----Original Message-----": "is of an e-mail",
    "On Tue, 3 Mar 2026 at 10:00, Ann wrote:": "is of an e-mail",
    "Sent from my iPhone": "is of an e-mail",
    "See you there.\n--\nThe readers": "One or two hyphens or equals signs",
    "[03/03/2026, 10:00:12] Ann: Tea?": "is of a chat, and says who wrote when",
    "03/03/2026, 10:00 - Ann: Tea?": "is of a chat, and says who wrote when",
    "When: Tuesday\nWhere: The library\nCost: nothing": "Lines that begin as “When:” would run",
    "**When:** Tuesday\n**Where:** The library": "would run together",
    "**When**: Tuesday\n**Where**: The library": "would run together",
    "Q: Who can come?\nA: Everyone.": "Lines that begin as “Q:” would run",
    # PDFs and Word
    "Page 3 of 12": "“Page 3 of 12” is of a page of paper",
    "It is for the commu-\nnity.": "“commu- nity” would be shown",
    "We \N{LATIN SMALL LIGATURE FI}nd it.": "is one sign for several letters",
    "Introduction .......... 3": "is of a table of contents",
    "Introduction…………3": "is of a table of contents",
    "Introduction . . . . . . 3": "is of a table of contents",
    'See HYPERLINK "https" for more': "is an order to Word",
    "Tea PAGEREF _Toc123 now": "is an order to Word",
    "Dear «First_Name»,": "“«First_Name»” was left to be written",
    "-- one\n-- two": "Lines that begin as “--” are no list",
    "ü one\nü two": "Lines that begin as “ü” are no list",
    "Ø one\nØ two": "Lines that begin as “Ø” are no list",
    "Name\tAge\tTown": "A line with tabs is no table",
    "* two words *": "with a star behind it",
    "* x *": "with a star behind it",
    "This is * x * here": "“* x *” would be shown with its marks",
    # Google Docs
    "[a]Should we say more?": "“[a]” begins a remark of Google Docs",
    # HTML
    "Tea &amp;amp; cake": "“&amp;amp;” would be shown",
    "Tea&nbsp and cake": "“&nbsp” would be shown",
    # wikis and other ways to write
    "[https://example.org the guide]": "“[https://example.org the guide]” is no link here",
    '{| class="wikitable"\n|-\n| a\n|}': "is an order to another program",
    "__NOTOC__": "“__NOTOC__” is an order to another program",
    "#REDIRECT [[Tea]]": "is an order to another program",
    "bq. Somebody said so.": "“bq.” would be shown",
    "[url=https://example.org]the guide[/url]": "is an order to another program",
    "[img]cup.png[/img]": "is an order to another program",
    "!cup.png!": "“!cup.png!” is no picture here",
    "!cup.png|thumbnail!": "“!cup.png|thumbnail!” is no picture here",
    "= The Title": "“=” is no heading here",
    "[source,ruby]": "“[source,ruby]” is an order to another program",
    "link:guide.html[the guide]": "is an order to another program",
    "image::cup.png[A cup]": "is an order to another program",
    "include::part.adoc[]": "is an order to another program",
    "|===": "“|===” is an order to another program",
    ".. [a] : https://example.org": "for it names no address here",
    ".. _a: https://example.org": "for it names no address here",
    "See `the guide <https://example.org>`_.": "behind code makes no link",
    "See :ref:`the guide`.": "“:ref:” is an order to another program",
    "#+TITLE: Tea": "“#+TITLE:” is an order to another program",
    "; Ramp\n: A slope.": "“;” begins no term here",
    "Ramp\n~ A slope.": "“~” says no meaning of a term",
    "####### Seven": "“#######” is no heading here",
    '+++\ntitle = "Tea"': "“+++” begins or ends fields of another program",
    "\U0001d5d5\U0001d5fc\U0001d5f9\U0001d5f1 words": "is written in signs of mathematics",
    "**bold\n\nmore** words": "“**” would be shown",
}
LATER = {
    "--\nThe readers": "See you",
    "~ A slope.": "~",
}
"""Marks that stand below the first line of what is written, by how their line begins."""

MEANT = [
    "From: the guide.\n\nTo: everyone. On time: always. On 3 March she wrote: come.",
    "Title\n---\n\nWords.\n\nWords\n===",
    "Day 03/03/2026, 10:00 in the hall; on 3/4 of all days.",
    "When: Tuesday.\n\nWhere: the library.\n\n- Cost: nothing\n- Bring: cups",
    "When: Tuesday  \nWhere: the library\\\nCost: nothing",
    "Note: this is one line\nthat goes on. Also: this.",
    "Short-\nand long-term, pre- or\npost-war; a re-use of co-production.",
    "It takes … 3 or 4. See page 3 of 12, or Page 4 of 5 of it. 1...3",
    "«Oui», she said. HYPER and MERGE. A & B; R&D; AT&T, &amp; &nbsp; &copy; 5 &lt; 6.",
    "One\ttab. Text [a] with [b] and [s]he, Act[s].",
    "!important! No! Yes!\n\nAll rights: image: cup, link: none. Ratio 3::4 and a::b.",
    "width * x * 3, 2 * x * y\n\n* Name\n* 5 * 6 * 7",
    "The list [email] and [list] and [code] of [size].",
    "Come to +++ it is free +++ and bring 3+++ cups.",
    "~ 5 km from here. ~20 people; and so on.",
]
