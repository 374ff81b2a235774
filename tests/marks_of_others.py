"""Marks of other programs, and slips in lists, terms and tables; and what looks like one.

Each mark with the words of its message, as in `test_marks`.
"""

TOLD = {
    # signs beside spaces, and spaces of another kind
    "This is ** bold ** here": "“** bold **” would be shown with its marks",
    "This is __ bold __ here": "“__ bold __” would be shown with its marks",
    "This is _ x _ here": "“_ x _” would be shown with its marks",
    "This is * two words * here": "“* two words *” would be shown with its marks",
    "-\xa0one\n-\xa0two": "begins nothing here: a space beside it is another sign",
    "1.\xa0one\n2.\xa0two": "begins nothing here: a space beside it is another sign",
    "##\xa0Head": "begins nothing here: a space beside it is another sign",
    # lists and terms
    "-[ ] one": "“-” begins no item of a list without a space",
    "-[a](guide.md)\n-[b](guide.md)": "“-” begins no item of a list without a space",
    "- [x]one": "“- [x]” is no box to tick: a space is missing",
    "- [] one": "“- []” is no box to tick: a space is missing",
    "-\n- two": "An item of the list has no words",
    "Ramp\n:A slope.": "“:” begins no meaning of a term without a space",
    "Ramp\n\n:A slope.": "“:” begins no meaning of a term without a space",
    "Hello\n:smile: you": "“:smile:” would be shown",
    "1. a\n  - b\n2. c": "“- b” is indented too little to stand inside the item above",
    "1. a\n  1. b\n2. c": "“1. b” is indented too little to stand inside the item above",
    "1.1 one\n1.2 two": "Lines that begin as “1.1” are no list",
    "•\tone\n•\ttwo": "“•” begins no item of a list",
    "–\tone\n–\ttwo": "“–” begins no item of a list",
    "a)\tone\nb)\ttwo": "Lines that begin as “a)” are no list",
    "Words.[^1]\n\n[^1]: One.\n[^1]: Two.": "“[^1]” stands here for the second time",
    # tables
    "Name\tAge\n\nAnn\t3\n\nBob\t4": "Lines with tabs are no table",
    "| a | b |\n\n| 1 | 2 |\n\n| 3 | 4 |": "“| a | b |” is no row of a table here",
    "| a | b |\n|---|---|\n| 1 | 2 |\nTotal: 3": "This line stands straight below a table",
    # braces and brackets
    "{info}Words{info}": "“{info}” is an order to another program",
    "{panel:title=A}": "“{panel:title=A}” is an order to another program",
    "Dear {name},": "“{name}” is nothing that the page can fill in",
    "::: {.note}\nWords\n:::": "“::: {.note}” would be shown",
    ":::note\nWords\n:::": "“:::note” would be shown",
    "{{{ figure.readers }}}": "“{{{ figure.readers }}}” has three brackets on a side",
    "Page { PAGE }": "“{ PAGE }” is an order to Word",
    "See [a](guide.md)) now": "A bracket “)” stands behind a link, and none is open",
    "Words[1] here": "“[1]” leads to no note",
    "Words.[JB2]": "“[JB2]” leads to no note",
    # what other programs leave
    "Words 【12†source】": "“【12†source】” is left over from a program that writes",
    "Words :contentReference[oaicite:0]{index=0}": "“:contentReference[oaicite:0]{index=0}” is",
    "Words citeturn0search0": "“citeturn0search0” is left over",
    "See Error! Reference source not found.": "is left over from Word",
    "Words %%hidden%% here": "“%%hidden%%” would be shown",
    "Words here. ^abc123": "“^abc123” would be shown",
    "Good :+1: job": "“:+1:” would be shown",
    "h2. Heading": "“h2. Heading” is no heading here",
    "== Heading": "“== Heading” is no heading here",
    "[the guide|https://example.org]": "“[the guide|https://example.org]” is no link here",
    '[gallery ids="1,2"]': "is an order to another program",
    "[insert name here]": "“[insert name here]” was left to be written",
    "TODO: write this": "“TODO:” was left to be written",
    "=====": "“=====” would be shown",
    ".. note:: Words": "“.. note::” would be shown",
    "The area is $x$.": "“$x$” would be shown",
    "The area is $$x$$.": "“$$x$$” would be shown",
    "$$\nx = 1\n$$": "“$$ x = 1 $$” would be shown",
    "Words {# x #} here": "“{# x #}” is a remark to a program",
    "{#\na remark\n#}": "“{# a remark #}” is a remark to a program",
    # sections and addresses
    "## Tea\n\n## Milk\n\nWords.": "Nothing stands under this heading",
    "[a]\n\n[a]: b.md\n[A]: c.md": "“[A]:” leads to another address here than on line 9",
}
LATER = {
    ":A slope.": ":A",
    ":smile: you": ":smile",
    "  - b\n2.": "  - b",
    "  1. b\n2.": "  1. b",
    "[^1]: Two.": "[^1]: Two",
    "[A]: c.md": "[A]",
}
"""Marks that stand below the first line of what is written, by how their line begins."""

MEANT = [
    "2 * 3 * 4, a ** b, 5 * tall * 6, _ _ _ and ** 2 ** 3; f(x) = {1, 2}, { b } and a_b.",
    "(see\n[a](b.md)) and (as [c](d.md)) and e) [f](g.md) :)",
    "1. a\n   - b\n2. c\n\n    d\n\n- e\n  - f\n      - g\n\n 8. h\n 9. i\n10. j",
    "Ramp\n: A slope.\n\n| a |\n|---|\n| b |\n\n[sic] Act[s] [1][c] 10 [2]\n\n[c]: d.md",
    "It is 1.5\nmiles, or\n2.5 times as far. At 10:30: go. A 5% rise, 100%% sure. To do: more.",
    "Day\tand night.\n\nNo tab here.",
    "[a](b.md){rel=next} and ![c](d.png){width=300}",
    "   ## Indented\n\nWords",
    "## One\n\n### Two\n\n<p>Words</p>\n\n## Three\n\n- a\n\n## Four\n\n```\ncode\n```",
    "[a] [b]\n\n[a]: b.md\n[A]: b.md\n[b]: c.md\n\n```\n[a]: d.md\n```",
    "It costs $$ or $$$, or 5 $$.",
]
