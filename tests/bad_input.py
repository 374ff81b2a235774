"""What editors get wrong: each case is a change to the example project.

A change is (file, old text, new text), or (file, whole new content) in words or bytes.
"""

from pasted_edits import PASTED, TOLD
from wrong_edits import STRANGERS, Change

DELIVERABLES = "data/deliverables.yml"
FIGURES = "data/figures.yml"
INDEX = "docs/index.md"
EASY = "docs/easy.md"
CAPTIONS = "docs/opening.vtt"
FILM_ACCESS = (
    'access: {captions: "yes", transcript: unknown, audio_description: "no", bsl: unknown}\n'
)
BLOCK = "```data\nshow: deliverables\nas: table\n```"

LONG = "We read " + "and read " * 9 + "books together."
MANY = "We read many good books here.\n\n{{ picture.book }}\n" * 170
NAVIGATION = "[index.md, About: [sources.md, all-views.md], guide.md, glance.md]"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
CONFLICT = "<<<<<<< HEAD\n- id: word\n=======\n- id: other\n>>>>>>> branch\n"
PAGE = (
    "---\ntype: page\ntitle: New\nsummary: New.\nchanged: 2026-11-01\n"
    "reviewed: 2026-11-01\nnext_review: archive\n---\n"
)

CASES: dict[str, list[Change]] = {
    # the fields of a record
    "unknown-field": [(DELIVERABLES, "state: reported-done", "status: reported-done")],
    "missing-field": [(DELIVERABLES, "  due: 2020-03-31\n", "")],
    "wrong-type": [(DELIVERABLES, "number: 1", "number: one")],
    "date-that-is-not": [(DELIVERABLES, "due: 2020-03-31", "due: 2014-02-30")],
    "date-in-words": [(DELIVERABLES, "due: 2020-03-31", "due: the last day of March")],
    "range-that-runs-backwards": [(DELIVERABLES, "due: 2020-03-31", "due: 2020-03/2020-01")],
    "duplicate-key": [(DELIVERABLES, "number: 1", "number: 1\n  number: 2")],
    "duplicate-id": [(DELIVERABLES, "id: shelves", "id: ramp")],
    "id-with-spaces": [(DELIVERABLES, "id: shelves", "id: The Shelves")],
    "dangling-reference": [("data/events.yml", "[library]", "[libary]")],
    "unknown-category": [("data/organisations.yml", "category: founders", "category: founder")],
    "unknown-state": [(DELIVERABLES, "state: ongoing", "state: on going")],
    "state-without-evidence": [(DELIVERABLES, "state: not-reported", "state: planned")],
    "place-that-is-not": [(DELIVERABLES, "place: Item 4", "place: Item 999")],
    "source-without-place": [(FIGURES, ", place: List of members", "")],
    "amount-in-words": [(FIGURES, "value: over 30", "value: quite a few")],
    "unquoted-yes": [("data/words.yml", "word: large print", "word: no")],
    "no-value": [("data/words.yml", "word: large print", "word:")],
    "words-for-a-list": [("data/groups.yml", "[How many visitors there were.]", "Not much")],
    "list-for-a-mapping": [("data/site.yml", "- name: Reading\n- strapline: Aloud\n")],
    "list-for-fields": [(FIGURES, "{document: minutes, place: Item 7}", "[minutes, Item 7]")],
    "fields-for-a-list": [("data/words.yml", "id: large-print\nword: large print\n")],
    "record-without-fields": [("data/words.yml", "- large print\n- small print\n")],
    "contact-details": [
        ("data/words.yml", "Letters of", "Ask someone@example.com or 020 7946 0000 for letters of")
    ],
    "address-without-https": [("data/products.yml", "https://example.org", "www.example.org")],
    "unknown-file": [("data/deliverable.yml", "- id: one\n")],
    "synonym-twice": [("data/synonyms.yml", "- id: a\n  words: room\n- id: b\n  words: room\n")],
    "source-named-twice": [("docs/guide.md", "Item 1, Item 2 }}", "Item 1, Item 2, Item 1 }}")],
    # YAML itself
    "tab": [(DELIVERABLES, "  number: 1", "\tnumber: 1")],
    "not-utf-8": [("data/words.yml", "- id: caf\xe9\n".encode("latin-1"))],
    "nul": [("data/words.yml", b"- id: word\n  word: a\x00b\n")],
    "turned-text": [("data/words.yml", "large print", "large \u202eprint")],
    "alias-bomb": [("data/words.yml", BOMB)],
    "python-tag": [("data/words.yml", "- !!python/object/apply:os.system [ls]\n")],
    "merge-conflict": [("data/words.yml", CONFLICT)],
    "too-large": [("data/words.yml", b"x" * 50_000_000)],
    "empty-file": [("data/words.yml", "\n")],
    "comments-only": [("data/words.yml", "# words to come\n")],
    "two-documents": [("data/words.yml", "---\n- id: a\n---\n- id: b\n")],
    "not-yaml": [("data/words.yml", "- id: a\n  word: [b\n  meaning: c\n")],
    "too-deep": [("data/words.yml", "- id: " + "[" * 5000)],
    # pages
    "page-without-fields": [("docs/new.md", "# New\n")],
    "fields-never-end": [("docs/new.md", "---\ntype: page\n\n# New\n")],
    "unknown-page-type": [(INDEX, "type: page", "type: pge")],
    "missing-page-field": [(INDEX, "next_review: 2027-11-01\n", "")],
    "unknown-page-field": [(INDEX, "summary:", "sumary:")],
    "unknown-source": [(INDEX, "sources: [minutes]", "sources: [minuts]")],
    "page-with-telephone": [("docs/new.md", PAGE + "\nRing (020) 7946 0000.\n")],
    # data blocks and figures in pages
    "unknown-view": [(INDEX, "show: deliverables", "show: deliverable")],
    "unknown-form": [(INDEX, "as: table", "as: tabel")],
    "unknown-option": [(INDEX, "as: table", "as: table\nsort: due")],
    "unknown-option-value": [(INDEX, "as: table", "as: table\nby: date")],
    "unknown-filter": [(INDEX, "as: table", "as: table\nwhere: {due_befor: 2014-04-01}")],
    "unknown-group": [(INDEX, "where: {group: readers}", "where: {group: reader}")],
    "category-without-group": [(INDEX, "where: {group: readers}\n", "")],
    "block-without-show": [(INDEX, "show: deliverables\nas: table", "as: table")],
    "block-empty": [(INDEX, "show: deliverables\nas: table\n", "")],
    "block-of-words": [(INDEX, "show: deliverables\nas: table", "deliverables")],
    "block-never-closed": [("docs/new.md", PAGE + "\n```data\nshow: words\n")],
    "block-in-a-list": [("docs/new.md", PAGE + "\n- one\n\n  ```data\n  show: words\n  ```\n")],
    "block-indented": [
        ("docs/new.md", PAGE + "\nWords\n\n    ```data\n    show: words\n    ```\n")
    ],
    "unknown-figure": [(INDEX, "{{ figure.readers }} readers", "{{ figure.reader }} readers")],
    "not-a-figure": [(INDEX, "{{ figure.readers }} readers", "{{ readers }} readers")],
    "figure-in-an-address": [("docs/new.md", PAGE + "\n[a](sources.md?{{figure.readers}})\n")],
    "figure-in-html": [("docs/new.md", PAGE + "\n<p>{{ figure.readers }}</p>\n")],
    "chart-of-unlike-things": [
        (
            FIGURES,
            "period: 2020-05\n  topic: Meetings\n  series: by-time\n  label: Evening",
            "period: 2021\n  topic: Meetings\n  series: by-time\n  label: Evening",
        )
    ],
    "chart-of-vague-things": [(FIGURES, "value: 6\n", "value: over 6\n")],
    "chart-of-nothing": [("docs/all-views.md", "series: by-time", "series: by-tide")],
    "unknown-topic": [
        ("docs/new.md", PAGE + "\n```data\nshow: figures\nwhere: {topic: Group}\n```\n")
    ],
    "two-indexes": [("docs/new.md", PAGE + "\n```data\nshow: figures\nas: index\n```\n")],
    "no-index": [("docs/sources.md", "```data\nshow: figures\nas: index\n```\n", "")],
    # pages that were renamed
    "former-file-that-exists": [(INDEX, "type: page", "type: page\nformerly: [sources.md]")],
    "former-file-twice": [
        (INDEX, "type: page", "type: page\nformerly: [old.md]"),
        ("docs/sources.md", "type: page", "type: page\nformerly: [old.md]"),
    ],
    "former-file-that-is-none": [(INDEX, "type: page", "type: page\nformerly: [/old]")],
    # versions, origins, navigation
    "shorter-version-missing": [("docs/guide.md", "easy_read: easy.md", "easy_read: esy.md")],
    "shorter-version-of-nothing": [(EASY, "shortens: guide.md", "shortens: gide.md")],
    "shorter-version-of-another-type": [
        ("docs/guide.md", "easy_read: easy.md", "easy_read: glance.md")
    ],
    "shorter-version-not-named": [("docs/guide.md", "easy_read: easy.md\n", "")],
    "quotation-without-source": [("docs/guide.md", "> — {{ source.poster }}\n", "")],
    "section-without-origin": [
        ("docs/guide.md", "From: {{ source.minutes Item 1, Item 2 }}; ", "It is ")
    ],
    "mention-of-unknown-place": [("docs/guide.md", "Item 1, Item 2", "Item 1, Item 99")],
    "mention-of-unknown-source": [("docs/guide.md", "{{ source.poster }}", "{{ source.postr }}")],
    "page-no-navigation-reaches": [
        ("mkdocs.yml", "plugins: []", f"plugins: []\nnav: {NAVIGATION}"),
    ],
    "page-without-review": [(INDEX, "reviewed: 2026-11-01\nnext_review: 2027-11-01\n", "")],
    # pictures
    "unknown-picture": [(EASY, "{{ picture.book }}\nWe", "{{ picture.bok }}\nWe")],
    "picture-without-licence": [("data/pictures.yml", "  licence: CC-BY-4.0\n", "")],
    "picture-alone-without-words": [("docs/guide.md", "{{ picture.map }}", "{{ picture.book }}")],
    "picture-in-a-sentence": [("docs/guide.md", "Everyone may", "Everyone {{ picture.map }} may")],
    # films and stories
    "film-access-without-source": [("docs/film.md", "access_source: poster\n", "")],
    "film-address-not-https": [("docs/film.md", "https://example.org", "http://example.org")],
    "film-without-access": [("docs/film.md", FILM_ACCESS, "")],
    "film-access-said-twice": [("docs/opening.md", "hosted:", f"{FILM_ACCESS}hosted:")],
    "film-file-missing": [("docs/opening.md", "described: opening-described", "described: other")],
    "film-file-elsewhere": [("docs/opening.md", "opening.mp4", "https://example.org/film.mp4")],
    "film-length-in-words": [("docs/opening.md", "seconds: 11", "seconds: eleven")],
    "film-without-captions": [("docs/opening.md", "  captions: opening.vtt\n", "")],
    "captions-missing": [("docs/opening.md", "captions: opening.vtt", "captions: opening-en.vtt")],
    "captions-without-words": [(CAPTIONS, "WEBVTT\n")],
    "captions-of-another-kind": [(CAPTIONS, "WEBVTT\n\n", "")],
    "captions-with-a-wrong-time": [(CAPTIONS, "00:02.000 -->", "00:02,000 -->")],
    "captions-without-a-time": [(CAPTIONS, "group\nthat asked", "group\n\nthat asked")],
    "captions-that-show-nothing": [(CAPTIONS, "<v Reader>The library had steps.", "<v Reader>")],
    "captions-that-end-at-once": [(CAPTIONS, "00:01.900", "00:00.200")],
    "captions-out-of-order": [(CAPTIONS, "00:02.000", "00:00.100")],
    "captions-past-the-end": [(CAPTIONS, "00:10.900", "00:12.000")],
    "captions-with-telephone": [(CAPTIONS, "The library", "Ring 020 7946 0000. The library")],
    "chapters-past-the-end": [("docs/opening-chapters.vtt", "00:11.000", "01:11.000")],
    "story-without-what-people-did": [("docs/story.md", "did: [advised, chaired]\n", "")],
    "story-with-unknown-partner": [("docs/story.md", "[library, bakery]", "[library, bakry]")],
    # Easy Read
    "easy-idea-without-picture": [(EASY, "{{ picture.book }}\nWe", "We")],
    "easy-list": [(EASY, "## What we do", "## What we do\n\n- books\n- tea")],
    "easy-four-sentences": [(EASY, "We read books together.", "We read. We talk. We rest.")],
    "easy-sentence-too-long": [(EASY, "We read books together.", LONG)],
    "easy-hard-word-not-explained": [(EASY, "Large print means big letters.", "We like them.")],
    "easy-contraction": [(EASY, "We read books", "We don't read books")],
    "easy-shortened-word": [(EASY, "We read books", "We read e.g. books")],
    "easy-italics": [(EASY, "We read books", "We *read* books")],
    "easy-capitals": [(EASY, "We read books", "We READ books")],
    "easy-number-in-letters": [(EASY, "We read books", "We read three books")],
    "easy-percentage": [(EASY, "We read books", "50% of us read books")],
    "easy-without-headings": [(EASY, "## What we do\n", "")],
    "easy-booklet-too-long": [(EASY, "We read books together.\n", MANY)],
    # several at once
    "everything-at-once": [
        (DELIVERABLES, "number: 1", "number: one"),
        (DELIVERABLES, "state: ongoing", "state: on going"),
        ("data/words.yml", "\tx"),
        ("data/events.yml", "[library]", "[libary]"),
        (INDEX, "{{ figure.readers }} readers", "{{ figure.reader }} readers"),
        (INDEX, "as: table", "as: tabel"),
    ],
}
CASES |= STRANGERS | PASTED
WARNINGS: dict[str, list[Change]] = {
    "figure-typed-by-hand": [
        ("docs/guide.md", "Everyone may", "The 18 readers who came may"),
        ("docs/guide.md", "Item 1, Item 2", "Item 7"),
    ],
}
WARNINGS |= TOLD
