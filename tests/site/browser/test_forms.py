"""A form in a browser: scores are added up and shown, and nothing of it is sent or kept."""

from collections.abc import Callable

from pages import KINDS
from playwright.sync_api import Page, Request

SCORES = KINDS["scores"]
STORED = "() => localStorage.length + sessionStorage.length + document.cookie.length"


def score(page: Page, part: str, points: list[int]) -> None:
    """Gives each statement of a part its points."""
    statements = page.get_by_role("group", name=part, exact=True).locator(".score").all()
    for statement, point in zip(statements, points, strict=True):
        statement.get_by_role("radio", name=str(point), exact=True).check()


def test_points_are_added_up(visit: Callable[..., Page]) -> None:
    page = visit(SCORES)
    score(page, "Culture", [1, 2, 3, 4, 5])
    group = page.get_by_role("group", name="Culture", exact=True)
    assert group.get_by_text("out of 25").inner_text() == "Your score for “Culture” 15 out of 25"


def test_the_picture_shows_the_points_of_each_part(visit: Callable[..., Page]) -> None:
    page = visit(SCORES)
    score(page, "Structure", [5, 5, 5, 1, 1])
    score(page, "Review", [1, 1, 1, 1, 1])
    filled = {
        row.locator("th").inner_text(): row.locator("i.on").count()
        for row in page.locator(".result tbody tr").all()
    }
    assert filled == {"Culture": 0, "Structure": 17, "Practice": 0, "Review": 5}


def test_points_are_given_by_keys_alone(visit: Callable[..., Page]) -> None:
    page = visit(SCORES)
    page.get_by_role("radio", name="1", exact=True).first.focus()
    for key in ("Space", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    assert page.locator(".field__sum output").first.inner_text() == "3"


def test_nothing_is_sent_or_kept(visit: Callable[..., Page]) -> None:
    page = visit(KINDS["tool"])
    sent: list[Request] = []
    page.on("request", lambda request: sent.append(request))
    page.get_by_label("Your name").fill("Somebody")
    page.get_by_label("Your name").press("Enter")
    assert [one.url for one in sent if may_tell(one)] == []
    assert page.evaluate(STORED) == 0
    page.reload()
    assert page.get_by_label("Your name").input_value() == ""


def may_tell(one: Request) -> bool:
    """Whether a request could carry what was written; that for the site's mark comes late."""
    return one.is_navigation_request() or one.method != "GET" or "?" in one.url


def test_without_script_a_form_can_be_filled_in(visit: Callable[..., Page]) -> None:
    page = visit(SCORES, java_script_enabled=False)
    page.get_by_role("radio", name="4", exact=True).first.check()
    page.get_by_label("Where we scored differently").fill("In every part.")
    assert page.get_by_text("On paper, shade one square for each point.").is_visible()
    assert page.get_by_role("button", name="Print this page").count() == 0
