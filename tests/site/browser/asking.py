"""Asking the search a question, as a reader does."""

from playwright.sync_api import Page, expect


def ask(page: Page, query: str) -> list[str]:
    """Types a query, and gives the addresses that are found, once they stand there."""
    page.get_by_label("What are you looking for?").fill(query)
    page.keyboard.press("Enter")
    return found(page, query)


def found(page: Page, query: str) -> list[str]:
    expect(page).to_have_title(f"{query} – Search – Made Together")
    status = page.locator("#found")
    expect(status).to_contain_text("found for")
    page.locator("#search[data-settled]").wait_for()
    return page.locator("#results h2 a").evaluate_all(
        "links => links.map((link) => link.getAttribute('href'))"
    )
