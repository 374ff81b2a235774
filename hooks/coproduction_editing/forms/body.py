"""The text of an issue that a form made: each question as a heading, and the answer below it.

The code host writes “### ” and the question, an empty line, the answer, and “_No response_” for
none (its documentation, “Syntax for issue forms”). All of it is a stranger's text: it is read as
lines, and nothing in it is run or looked up.
"""

from collections.abc import Sequence

from coproduction.characters import hidden
from coproduction_editing.fields import NotWritten
from coproduction_editing.forms.form import Form, forms

LARGEST = 20_000
"""Letters of an issue's text."""
LONGEST = {False: 500, True: 4_000}
"""Letters of an answer, and of one that has room for several lines."""
NO_ANSWER = "_No response_"


def answers(body: str) -> tuple[Form, dict[str, str]]:
    """The form that was filled in, and the answer to each question that has one, by its field.

    Raises `NotWritten` for a text that is of no form, for what is too long, and for what hides.
    """
    if len(body) > LARGEST:
        raise NotWritten(f"The text has {len(body):,} letters; at most {LARGEST:,} are read.")
    lines = body.replace("\r\n", "\n").split("\n")
    form = _form(lines)
    found: dict[str, list[str]] = {}
    labels = {f"### {ask.label}": ask for ask in form.asks}
    path = ""
    for line in lines:
        if ask := labels.get(line.rstrip()):
            path = ask.path
            if path in found:
                what = f"The question “{ask.label}” stands in the text twice."
                raise NotWritten(f"{what} Take it out of your answer.")
            found[path] = []
        elif path:
            found[path].append(line)
        elif line.strip():
            raise NotWritten("Words stand above the first question. Take them away.")
    return form, _checked(form, {path: "\n".join(one).strip() for path, one in found.items()})


def _form(lines: Sequence[str]) -> Form:
    """The form all of whose questions stand in the text, in their order."""
    headings = [line.rstrip() for line in lines if line.startswith("### ")]
    for form in sorted(forms(), key=lambda one: -len(one.asks)):
        labels = [f"### {ask.label}" for ask in form.asks]
        if list(dict.fromkeys(line for line in headings if line in labels)) == labels:
            return form
    names = ", ".join(form.name for form in forms())
    raise NotWritten(
        "This is none of our forms, or questions were taken out of it. Open a new issue, choose "
        f"a form, and leave its questions as they are. The forms are: {names}."
    )


def _checked(form: Form, found: dict[str, str]) -> dict[str, str]:
    told = {path: words for path, words in found.items() if words and words != NO_ANSWER}
    for ask in form.asks:
        words = told.get(ask.path, "")
        if ask.field.needed and not words:
            raise NotWritten(f"The question “{ask.label}” has no answer. Write one.")
        if len(words) > LONGEST[ask.long]:
            what = f"The answer to “{ask.label}” has {len(words):,} letters."
            raise NotWritten(f"{what} Write at most {LONGEST[ask.long]:,}.")
        if unseen := next((one for line in words.split("\n") for one in hidden(line)), None):
            what = f"In the answer to “{ask.label}”: {unseen.what}"
            raise NotWritten(f"{what} Type the words again by hand.")
        if words and ask.field.choices and words not in ask.field.choices:
            there = ", ".join(ask.field.choices)
            raise NotWritten(f"“{ask.label}”: choose one of {there}.")
    return told
