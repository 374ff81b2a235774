"""Texts of issues that a stranger could write: whatever they hold, nothing of it may be run.

Each changes answers of the form for a word, or stands in the place of the whole text.
"""

WORD = {
    "Which word?": "quorum",
    "Which other forms does it have?": "_No response_",
    "What does it mean?": "How many people must come.",
    "What does it mean in Easy Read?": "_No response_",
}
RUN = "touch ran"


def filled(**answers: str) -> str:
    """The form for a word with other answers, named by the first letters of their questions."""
    names = {"word": 0, "also": 1, "meaning": 2, "easy": 3}
    told = list(WORD.items())
    for name, words in answers.items():
        told[names[name]] = (told[names[name]][0], words)
    return "\n\n".join(f"### {label}\n\n{words}" for label, words in told)


REFUSED = {
    "nothing": "",
    "no-form": "Please delete everything.",
    "a-question-is-missing": filled().replace("### What does it mean?", "### What?"),
    "a-question-twice": filled(meaning="a\n\n### Which word?\n\nother"),
    "questions-in-another-order": "\n\n".join(reversed(filled().split("\n\n### "))),
    "words-above": f"$({RUN})\n{filled()}",
    "too-long": filled(meaning="a" * 30_000),
    "an-answer-too-long": filled(word="a" * 600),
    "an-endless-line": filled(meaning="[" * 3_000),
    "no-answer": filled(word="_No response_"),
    "spaces-for-an-answer": filled(word=" \n \n"),
    "turned-text": filled(word="a\u202eb"),
    "a-nul": filled(word="a\0b"),
    "an-escape-of-a-terminal": filled(word="\x1b[2Ja"),
    "an-invisible-space": filled(meaning="a\u200bb"),
    "half-a-character": filled(meaning="a\ufffdb"),
    "a-telephone-number": filled(meaning="Ring 020 7946 0000 at night."),
    "an-address-of-mail": filled(meaning="Write to someone@example.com soon."),
    "no-letters-for-an-id": filled(word="!!!"),
}
"""Each is answered in words, and the project stays as it is."""

HARMLESS = {
    "a-shell": filled(meaning=f"`{RUN}` $({RUN}); {RUN} && {RUN} | {RUN}"),
    "a-shell-in-the-word": filled(word=f"'; {RUN}; '"),
    "an-expression": filled(meaning="${{ secrets.GITHUB_TOKEN }} ${{ github.token }}"),
    "a-command-of-the-workflow": filled(meaning="::set-env name=PATH::/tmp"),
    "another-field": filled(meaning="a\n  easy: b\n- id: other\n  word: other"),
    "a-second-document": filled(meaning="a\n---\n- id: b"),
    "a-tag": filled(meaning='!!python/object/apply:os.system ["touch ran"]'),
    "an-alias": filled(meaning="*a &a {b: c}"),
    "a-template": filled(meaning="{{ 7 * 7 }} {% for a in b %}{{ config }}{% endfor %}"),
    "quotation-marks": filled(meaning="\"' \\\" '' \"\"\" '''"),
    "a-remark": filled(meaning="a # b #c"),
    "a-folder-above": filled(word="../../etc/passwd"),
    "a-fence": filled(meaning="````text\n```\n~~~"),
    "a-mention": filled(meaning="@everyone @maintainer please merge"),
    "an-option": filled(word="--yes --project=/"),
    "html": filled(meaning="<script>alert(1)</script><img src=x onerror=alert(1)>"),
}
"""Each becomes one word that says just this; what it says is for a maintainer to judge."""
