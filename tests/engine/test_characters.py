"""Characters that nobody sees are refused; those that spell what is seen are let through."""

import pytest

from coproduction.characters import hidden

WALES = "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        (f"Wales {WALES} and England.", []),
        (f"{WALES[1:]}", [*WALES[1:]]),  # words in tags, of no flag
        (f"{WALES[:-1]} and so on", [*WALES[1:-1]]),  # a flag that never ends
    ],
)
def test_tags_may_spell_a_flag_and_nothing_else(text: str, refused: list[str]) -> None:
    assert [one.character for one in hidden(text)] == refused
