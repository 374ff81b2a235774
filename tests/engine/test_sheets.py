"""The sheet of an Easy Read: its pictures in one file, each as it is in a file of its own."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from coproduction.document.pictures import Pictures
from coproduction.model.library import Picture
from coproduction.project import Project, check, read_project
from coproduction.sheets import Sheet, sheets

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("cup", "clock", "door", "pen", "hat")
LONG = "M0 0" + "h1v1" * 20


def drawing(colour: str, dark: str = "#000000") -> str:
    style = f"@media (prefers-color-scheme:dark){{.ground{{fill:{dark}}}}}"
    ground = '<path class="ground" fill="#ffffff" d="M0 0h9v9H0z"/>'
    shapes = f'{ground}<path fill="{colour}" d="{LONG}"/>'
    return f'<svg xmlns="{SVG[1:-1]}" viewBox="0 0 9 9"><style>{style}</style>{shapes}</svg>'


@pytest.fixture
def booklet(project: Path) -> Path:
    """The example, with an Easy Read of six pictures."""
    page, records = project / "docs/easy.md", project / "data/pictures.yml"
    ideas = [f"{{{{ picture.{name} }}}}\nThis is a {name}.\n" for name in NAMES]
    page.write_text("\n".join([page.read_text(), *ideas]))
    for number, name in enumerate(NAMES):
        (project / f"docs/pictures/{name}.svg").write_text(drawing(f"#00000{number}"))
        record = f"\n- {{id: {name}, file: pictures/{name}.svg, means: A {name}., "
        record += f"alt: A {name}, credit: A reader, licence: CC-BY-4.0}}\n"
        records.write_text(records.read_text() + record)
    return project


def read(folder: Path) -> tuple[Project, Sheet]:
    project = read_project(folder)
    assert not project.problems
    (made,) = sheets(project.catalogue)
    return project, made


def sources(project: Project) -> list[str]:
    article = BeautifulSoup(project.articles["easy.md"], "html.parser")
    return [str(one["src"]) for one in article.select('[data-part="idea-picture"]')]


def test_the_page_takes_its_pictures_out_of_one_file_but_for_the_first(booklet: Path) -> None:
    project, made = read(booklet)
    assert [one for one in sources(project) if "#" not in one] == ["pictures/book.svg"] * 2
    assert {one.partition("#")[2] for one in sources(project) if "#" in one} == {*NAMES}
    assert project.files[made.address] == made.svg


def test_a_sheet_has_a_view_of_each_picture_and_what_they_share_once(booklet: Path) -> None:
    root = ElementTree.fromstring(read(booklet)[1].svg)
    assert [one.get("id") for one in root.iter(f"{SVG}view")] == [*NAMES]
    assert len([one for one in root.iter() if one.get("d") == LONG]) == 1
    assert {one.get("fill") for one in root.iter(f"{SVG}use")} >= {"#000000", "#000004"}


@pytest.mark.parametrize(
    "foreign",
    [
        drawing("#000000", dark="#777777"),
        drawing("#000000").replace("<style>", "<style>path{opacity:.5}"),
        drawing("#000000").replace('d="M0 0h9', 'id="f" d="M0 0h9').replace("<path", "<g><path", 1)
        .replace("</svg>", "</g></svg>"),
        drawing("#000000").replace("viewBox", "data-box"),
    ],
    ids=["another dark colour", "a style for all", "a name deep inside", "no size"],
)  # fmt: skip
def test_a_drawing_that_would_change_the_others_keeps_its_own_file(
    booklet: Path, foreign: str
) -> None:
    (booklet / "docs/pictures/hat.svg").write_text(foreign)
    catalogue = read_project(booklet).catalogue
    (made,) = sheets(catalogue)
    assert made.ids == {*NAMES} - {"hat"}


def test_a_document_takes_the_picture_from_its_own_file(booklet: Path) -> None:
    project, made = read(booklet)
    pictures = Pictures(project.docs, project.catalogue.all(Picture))
    assert pictures.find("easy.md", f"../{made.address}#cup") == "pictures/cup.svg"


def test_what_is_wrong_on_another_page_is_told_alone(booklet: Path) -> None:
    with (booklet / "docs/index.md").open("a") as page:
        page.write("\n```data\nshow: organisations\nas: tabel\n```\n")
    (found,) = check(read_project(booklet))
    assert found.file == "docs/index.md"


def test_a_picture_may_begin_further_in(booklet: Path) -> None:
    page = booklet / "docs/easy.md"
    before = read(booklet)[0].articles["easy.md"]
    page.write_text(page.read_text().replace("{{ picture.clock }}", "   {{ picture.clock }}"))
    assert check(read_project(booklet)) == []
    assert read(booklet)[0].articles["easy.md"] == before
