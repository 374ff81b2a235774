"""What strangers get wrong who edit a page, a list, the menu, a form, a film or a fact.

Each is a change to the example project, as in `bad_input`, and each has one message.
"""

Change = tuple[str, str, str] | tuple[str, str | bytes]

INDEX, GUIDE, EASY = "docs/index.md", "docs/guide.md", "docs/easy.md"
FILM, OWN = "docs/film.md", "docs/opening.md"
DELIVERABLES, WORDS = "data/deliverables.yml", "data/words.yml"
FIELDS = (
    "title: {}\nsummary: New.\nchanged: 2026-11-01\nreviewed: 2026-11-01\nnext_review: archive\n"
)
MENU = (
    "- Home:\n    - index.md\n    - guide.md\n    - easy.md\n    - glance.md\n"
    "- About:\n    - all-views.md\n    - sources.md\n    - film.md\n    - opening.md\n"
    "    - story.md\n"
)
IDEA = "{{ picture.book }}\nWe read books together.\n"


def page(words: str) -> list[Change]:
    return [("docs/new.md", f"---\ntype: page\n{FIELDS.format('New')}---\n\n# New\n\n{words}\n")]


def menu(right: str, wrong: str) -> list[Change]:
    assert right in MENU
    return [("data/menu.yml", MENU.replace(right, wrong, 1))]


def tool(block: str, fence: str = "field") -> list[Change]:
    top = f"---\ntype: tool\n{FIELDS.format('Sheet')}---\n\n# Sheet\n\nOurs.\n\n## The form\n\n"
    return [("docs/sheet.md", f"{top}```{fence}\n{block}\n```\n\nFrom: us.\n")]


STRANGERS: dict[str, list[Change]] = {
    # the fields of a page
    "stranger-colon-in-summary": [(INDEX, "summary: What", "summary: Reading: what")],
    "stranger-quotation-unclosed": [(INDEX, "title: Reading", 'title: "Reading')],
    "stranger-date-by-day": [(INDEX, "changed: 2026-11-01", "changed: 01/11/2026")],
    "stranger-dash-of-word": [(INDEX, "---\ntype: page", "—-\ntype: page")],
    "stranger-field-with-capital": [(INDEX, "title: Reading", "Title: Reading")],
    "stranger-list-with-commas": [
        (GUIDE, "sources: [minutes, poster]", "sources: minutes, poster")
    ],
    "stranger-list-without-commas": [
        (GUIDE, "sources: [minutes, poster]", "sources: [minutes poster]")
    ],
    "stranger-curly-list": [
        (GUIDE, "sources: [minutes, poster]", "sources: [“minutes”, “poster”]")
    ],
    "stranger-curly-title": [(INDEX, "title: Reading aloud together", "title: “Reading aloud”")],
    "stranger-words-above-fields": [(INDEX, "---\ntype: page", "# Reading\n\n---\ntype: page")],
    "stranger-bullets-in-fields": [
        (GUIDE, "sources: [minutes, poster]", "sources:\n  • minutes\n  • poster")
    ],
    "stranger-equals": [(INDEX, "type: page", "type = page")],
    # words
    "stranger-link-without-ending": page("See [the guide](guide)."),
    "stranger-link-of-the-site": page("See [the guide](/guide/)."),
    "stranger-heading-close": page("##Choosing\n\nWords."),
    "stranger-list-close": page("-One\n-Two"),
    "stranger-record-in-capitals": page("There are {{ figure.Readers }} readers."),
    "stranger-record-in-the-plural": page("There are {{ figures.readers }} readers."),
    "stranger-square-brackets": page("There are [[ figure.readers ]] readers."),
    "stranger-block-in-one-line": page("```data show: deliverables```"),
    "stranger-block-of-yaml": page("```yaml\nshow: deliverables\nas: table\n```"),
    "stranger-block-of-apostrophes": page("'''data\nshow: deliverables\nas: table\n'''"),
    "stranger-field-in-a-field": page("```data\nshow: organisations\nwhere: group: readers\n```"),
    "stranger-table-with-a-cell-too-many": page("| a | b |\n|---|---|\n| 1 | 2 | 3 |"),
    "stranger-link-with-a-space": page("See [the guide](the guide.md)."),
    "stranger-mail-address": page("Write to <someone@example.org>."),
    "stranger-hashtags": page("#reading #aloud"),
    "stranger-class": page("This is red {.red} here."),
    "stranger-width": page("A cup {width=50%} of tea."),
    "stranger-anchor": page("A cup {#cup} of tea."),
    "stranger-box-of-another-engine": page("::: {.note}\nWords.\n:::"),
    "stranger-own-computer": page("See [the guide](http://localhost:8000/guide/)."),
    "stranger-words-as-html": page("We had a <b and c> d."),
    "stranger-all-in-code": page("```markdown\n## Choosing\n\nWords.\n```"),
    "stranger-second-fields": page("Words.\n\n---\ntitle: x\nlayout: y\n---\n\nMore."),
    "stranger-letters-read-wrongly": page("It\N{LATIN SMALL LETTER A WITH CIRCUMFLEX}€™s ours."),
    "stranger-page-as-text": [("docs/new.md.txt", "---\ntype: page\n---\n")],
    "stranger-block-of-another-kind": page("```data\nlabel: Your name\nkind: short\n```"),
    # the menu
    "stranger-menu-misspelt": menu("story.md", "storys.md"),
    "stranger-menu-with-docs": menu("guide.md", "docs/guide.md"),
    "stranger-menu-without-colon": menu("- About:", "- About"),
    "stranger-menu-forgotten": menu("    - story.md\n", ""),
    "stranger-menu-twice": menu("    - story.md\n", "    - story.md\n    - story.md\n"),
    # forms
    "stranger-kind-of-its-own": tool("label: Your name\nkind: tickbox"),
    "stranger-kind-with-capital": tool("label: Your name\nkind: Short"),
    "stranger-options-with-commas": tool("label: Which?\nkind: choices\noptions: Walk, The meal"),
    "stranger-block-of-fields": tool("label: Your name\nkind: short", "fields"),
    "stranger-view-in-a-form": tool("show: organisations\nas: table"),
    "stranger-lable": tool("lable: Your name\nkind: short"),
    # films
    "stranger-year-of-two": [(FILM, "year: 2020", "year: 2020/21")],
    "stranger-address-without-scheme": [(FILM, "https://example.org", "www.example.org")],
    "stranger-film-in-capitals": [(OWN, "video: opening.mp4", "video: opening.MP4")],
    "stranger-length-by-clock": [(OWN, "seconds: 11", "seconds: 0:11")],
    "stranger-captions-of-another-kind": [(OWN, "opening.vtt", "opening.srt")],
    # Easy Read
    "stranger-picture-below": [(EASY, IDEA, "We read books together.\n{{ picture.book }}\n")],
    "stranger-gap-below-picture": [(EASY, IDEA, IDEA.replace("\n", "\n\n", 1))],
    "stranger-bold-heading": [(EASY, "## What we do", "**What we do**")],
    # facts
    "stranger-state-with-capital": [(DELIVERABLES, "state: ongoing", "state: Ongoing")],
    "stranger-hyphen-close": [(DELIVERABLES, "- id: shelves", "-id: shelves")],
    "stranger-id-with-underscore": [(WORDS, "id: large-print", "id: large_print")],
}
