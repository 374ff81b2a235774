"""What hosts are asked to send; tests/site/browser/test_policy.py sees how nginx does it."""

import base64
import hashlib
from itertools import pairwise

import pytest

from coproduction.hosting import (
    FRESH,
    HEADERS,
    OF_PAGES,
    first_script,
    headers_file,
    named,
    policy,
    policy_of_home,
    settings_files,
)
from project import ROOT


@pytest.mark.parametrize("name", settings_files())
def test_settings_for_a_server_are_not_stale(name: str) -> None:
    found = (ROOT / name).read_text(encoding="utf-8")
    assert found == settings_files()[name], "run: .venv/bin/coproduction hosting"


@pytest.mark.parametrize("text", [*settings_files().values(), headers_file(["guide/"])])
def test_every_kind_of_settings_has_every_header_and_both_policies(text: str) -> None:
    for name, value in (HEADERS | OF_PAGES).items():
        assert name in text
        assert value in text
    assert policy() in text
    assert policy(search=True) in text
    assert policy_of_home() in text
    assert "&#39;" not in text


def test_caddy_answers_for_what_is_not_there_as_for_a_page() -> None:
    wanted = {"Content-Security-Policy": policy(), "Cache-Control": FRESH} | OF_PAGES
    _, _, after = settings_files()["deploy/Caddyfile"].partition("handle_errors {")
    answer, _, _ = after.partition("file_server")
    assert [line for name in wanted for line in answer.splitlines() if name in line] == [
        f'\t\t\t{name} "{value}"' for name, value in wanted.items()
    ]


def test_no_policy_lets_script_stand_in_a_page() -> None:
    for search in (False, True):
        assert "unsafe-inline" not in policy(search)
        assert "'unsafe-eval'" not in policy(search)
    assert "wasm" not in policy()


def test_every_policy_names_what_runs_first_in_each_page() -> None:
    digest = hashlib.sha256(first_script().encode()).digest()
    name = f"'sha256-{base64.b64encode(digest).decode()}'"
    for text in (policy(), policy(search=True), policy(meta=True), policy_of_home()):
        assert name in text


def test_the_home_page_is_held_to_its_own_style_by_its_meta_tag_and_to_all_else_twice() -> None:
    inside, header = policy(meta=True, style=named("p {}")), policy_of_home()
    assert f"style-src 'self' {named('p {}')}" in inside
    assert "style" not in header
    assert "default" not in header
    for kind in ("object", "frame", "worker", "manifest"):
        assert f"{kind}-src 'none'" in header
    for part in policy(meta=True).split("; "):
        assert part in header or part.startswith(("default-src", "style-src"))


def test_a_meta_tag_holds_nothing_that_browsers_refuse_there() -> None:
    assert "frame-ancestors" in policy()
    assert "frame-ancestors" not in policy(meta=True)


def test_no_folder_has_two_policies_where_hosts_would_join_them() -> None:
    lines = headers_file(["guide/", "search/", "404.html", "index.html", "feed.xml"]).splitlines()
    rules = [line for line in lines if line.startswith("/")]
    with_policy = [
        rule for rule, after in pairwise(lines) if after.startswith("  Content-Security-Policy")
    ]
    assert with_policy == ["/", "/index.html", "/404.html", "/guide/*", "/search/*"]
    assert rules[0] == "/*"
