"""What an editor hears of a recipe that is wrong."""

from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner

from coproduction.cli import main
from coproduction.problem import Problem
from coproduction_drawing.studio import make
from drawing.conftest import MEETING, RECORD

Change = Callable[[str, str], Problem]


def test_a_right_recipe_has_no_problem(root: Path) -> None:
    assert make(root).problems == ()


def test_a_person_nobody_knows_is_told_with_its_line_and_the_whole_cast(problem: Change) -> None:
    found = problem("person: bill", "person: bil")
    assert (found.file, found.line) == ("data/scenes/people.yml", 4)
    assert found.what == "There is no person “bil”."
    assert "Did you mean “bill”?" in found.mend
    assert "amira, bill, dorothy, gurpreet, kofi, martin, mei, rosa, tom" in found.mend


def test_a_pose_that_is_not_there_is_told_with_the_nearest(problem: Change) -> None:
    found = problem("pose: explaining", "pose: explains")
    assert (found.line, found.what) == (3, "There is no pose “explains”.")
    assert "Did you mean “explaining”?" in found.mend


def test_a_face_that_is_not_there_is_told_with_all_there_are(problem: Change) -> None:
    found = problem("pose: explaining", "pose: explaining, face: smiling")
    assert found.what == "There is no face “smiling”."
    assert "quiet, serious, smile, talking" in found.mend


def test_a_thing_that_is_not_there_names_the_command_that_lists_them(problem: Change) -> None:
    found = problem("person: bill,", "thing: tabel,")
    assert found.what == "There is no thing “tabel”."
    assert "Did you mean “table”?" in found.mend
    assert "coproduction draw --list" in found.mend


def test_a_colour_that_is_not_there_is_told(problem: Change) -> None:
    found = problem("turned: true", "colours: {top: read}")
    assert found.what == "There is no colour “read”."


def test_a_part_of_a_person_that_has_no_colour_is_told(problem: Change) -> None:
    found = problem("turned: true", "colours: {hat: coral}")
    assert found.what == "There is no part “hat”."


def test_a_pose_without_a_free_hand_cannot_hold_a_thing(problem: Change) -> None:
    found = problem("pose: explaining", "pose: explaining, holds: pen")
    assert found.what == "In the pose “explaining” no hand can hold anything."
    assert "holding, reading, walking" in found.mend


def test_a_thing_has_no_face(problem: Change) -> None:
    found = problem("person: bill,", "thing: table, face: smile,")
    assert found.what == "“table” is a thing, and has no “face”."


def test_an_item_is_a_person_or_a_thing(problem: Change) -> None:
    found = problem("person: bill, ", "")
    assert (found.line, found.what) == (4, "Here is neither a person nor a thing.")


def test_a_field_that_is_not_there_is_told_with_those_there_are(problem: Change) -> None:
    found = problem("pose: explaining", "pse: explaining")
    assert found.what == "There is no field “draw.1.pse”."
    assert "pose" in found.mend


def test_a_person_outside_the_frame_is_told_by_how_much(problem: Change) -> None:
    found = problem("x: 880", "x: 1150")
    assert found.line == 4
    assert found.what.startswith("“bill” is outside the picture: too far right by ")
    assert found.mend == "Change “x” or “y”, or give a smaller “size”."


def test_a_half_person_does_not_end_in_the_air(problem: Change) -> None:
    found = problem("x: 880, y: 560", "x: 880, y: 400")
    assert found.what == "“bill” ends in the air: the pose “shirt” has no legs."
    assert found.mend.startswith("Add ")


def test_a_table_hides_where_a_half_person_ends(root: Path) -> None:
    table = "    - {thing: table, x: 600, y: 1040}\n"
    (root / "data/scenes/people.yml").write_text(MEETING.replace("y: 560", "y: 440") + table)
    assert make(root).problems == ()


def test_a_picture_that_stands_alone_needs_words(problem: Change) -> None:
    found = problem("- id: meeting\n", "- id: meeting\n  frame: wide\n")
    assert (found.line, found.mend) == (1, "Add “alt”: say in a sentence what it shows.")


def test_a_picture_without_a_record_is_told_where_to_add_it(problem: Change) -> None:
    found = problem("id: meeting", "id: talk")
    assert found.what == "data/pictures.yml says nothing of the picture “talk”."
    assert "file: pictures/talk.svg" in found.mend


def test_a_picture_without_a_record_is_drawn_so_that_one_can_be_added(root: Path) -> None:
    (root / "data/scenes/people.yml").write_text(MEETING.replace("id: meeting", "id: talk"))
    result = CliRunner().invoke(main, ["draw", str(root)])
    assert result.exit_code == 0
    assert "data/pictures.yml says nothing of the picture “talk”." in result.output
    assert (root / "docs/pictures/talk.svg").is_file()


def test_two_pictures_that_look_the_same_are_told_at_the_second(root: Path) -> None:
    again = MEETING.replace("id: meeting", "id: talk").replace("x: 320", "x: 322")
    (root / "data/scenes/people.yml").write_text(MEETING + again)
    (root / "data/pictures.yml").write_text(RECORD + RECORD.replace("meeting", "talk"))
    (found,) = make(root).problems
    assert (found.line, found.what) == (5, "The pictures “meeting” and “talk” look the same.")


def test_two_recipes_do_not_share_an_id(root: Path) -> None:
    (root / "data/scenes/people.yml").write_text(MEETING + MEETING)
    (found,) = make(root).problems
    assert found.line == 5
    assert "the first is data/scenes/people.yml:1" in found.what


def test_all_problems_come_at_once(root: Path) -> None:
    wrong = MEETING.replace("amira", "amir").replace("bill", "bil")
    (root / "data/scenes/people.yml").write_text(wrong)
    assert [found.line for found in make(root).problems] == [3, 4]


def test_a_file_that_is_no_list_is_told(root: Path) -> None:
    (root / "data/scenes/people.yml").write_text("id: meeting\n")
    (found,) = make(root).problems
    assert found.what == "The file does not hold a list of pictures."


def test_the_command_writes_nothing_while_a_recipe_is_wrong(root: Path) -> None:
    (root / "data/scenes/people.yml").write_text(MEETING.replace("amira", "amir"))
    result = CliRunner().invoke(main, ["draw", str(root)])
    assert result.exit_code == 1
    assert "data/scenes/people.yml:3: There is no person “amir”." in result.output
    assert not (root / "docs").exists()
