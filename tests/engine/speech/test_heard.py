"""What must be heard: dates, times, money, telephone numbers, addresses and short forms."""

from pathlib import Path

import pytest
import yaml

from coproduction_speech.wording import spoken

HEARD = yaml.safe_load((Path(__file__).parent / "heard.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("written", HEARD)
def test_it_is_said_as_people_say_it(written: str) -> None:
    assert spoken(written, {}) == HEARD[written]
