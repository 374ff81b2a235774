"""The first page of a site, and the pages that its record names."""

from pathlib import Path

from coproduction.project import check, read_project


def test_a_site_without_a_first_page_is_told(project: Path) -> None:
    (project / "docs/index.md").rename(project / "docs/start.md")
    told = [one.what for one in check(read_project(project)) if one.file == "docs/index.md"]
    assert told == ["There is no first page, so that the site's own address would lead nowhere."]


def test_a_picture_is_no_page_to_stand_beside_the_menu(project: Path) -> None:
    site = project / "data/site.yml"
    site.write_text(site.read_text().replace("[easy.md]", "[pictures/book.svg]"))
    (told,) = [one for one in check(read_project(project)) if one.file == "data/site.yml"]
    assert told.what == "There is no page docs/pictures/book.svg."
