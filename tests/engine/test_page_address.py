"""Links from one page to another."""

import pytest

from coproduction.page.address import relative_file, relative_url


@pytest.mark.parametrize(
    ("origin", "target", "link"),
    [
        ("index.md", "about/sources.md", "about/sources/#x"),
        ("about/sources.md", "index.md", "../../#x"),
        ("report/index.md", "report/network.md", "network/#x"),
        ("report/network.md", "report/index.md", "../#x"),
        ("report/network.md", "about/sources.md", "../../about/sources/#x"),
        ("about/sources.md", "about/sources.md", "#x"),
    ],
)
def test_an_address_is_relative_to_the_folder_of_the_page(
    origin: str, target: str, link: str
) -> None:
    assert relative_url(origin, target, "x") == link


def test_a_file_is_relative_to_the_folder_of_the_file() -> None:
    assert relative_file("report/network.md", "about/sources.md") == "../about/sources.md"
    assert relative_file("index.md", "about/sources.md") == "about/sources.md"
