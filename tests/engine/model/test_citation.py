"""How places in a document are said in a sentence."""

import pytest

from coproduction.model import Source
from coproduction.phrases import phrases_of

SOURCE = Source.model_validate(
    {
        "id": "report",
        "title": "A report",
        "author": "A network",
        "date": "2014",
        "kind": "report",
        "places": [
            {"mark": "¶", "numbers": "1 to 9", "name": "paragraph"},
            {"mark": "Appendix", "numbers": "1 to 3", "plural": "Appendices"},
            {"mark": "Appendix 1, row", "numbers": "1 to 9"},
            {"mark": "Map 1"},
            {"mark": "Map 2"},
        ],
    }
)


@pytest.mark.parametrize(
    ("places", "said"),
    [
        (["¶3"], "paragraph 3"),
        (["¶3", "¶4"], "paragraphs 3 and 4"),
        (["Appendix 1", "Appendix 3"], "Appendices 1 and 3"),
        (["Appendix 1, row 2", "Appendix 1, row 5"], "Appendix 1, rows 2 and 5"),
        (["Appendix 1", "¶3"], "Appendix 1 and paragraph 3"),
        (["Map 1", "Map 2"], "Map 1 and Map 2"),
    ],
)
def test_places_of_one_kind_are_counted_together(places: list[str], said: str) -> None:
    assert SOURCE.spoken(tuple(places), phrases_of()) == said
