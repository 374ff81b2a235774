"""The site on Caddy as it is shipped: each answer has the headers that nginx sends with it."""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import nginx
import pytest
from test_policy import ask

from coproduction.hosting import FRESH, HEADERS, NOTHING, OF_PAGES, caddy, policy

pytestmark = pytest.mark.prove

ALONE = "{\n\tadmin off\n\tauto_https off\n}\n"
"""It neither listens for orders nor asks anybody for a certificate."""
SENT = {*HEADERS, *OF_PAGES, "Content-Security-Policy", "Cache-Control"}


@pytest.fixture(scope="module")
def hosted(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("caddy")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{probe.getsockname()[1]}"
    (folder / "Caddyfile").write_text(ALONE + caddy(str(site), f"http://{listen}"))
    program = shutil.which("caddy")
    assert program, "caddy is missing: install what debian-proofs.txt lists"
    command = [program, "run", "--config", str(folder / "Caddyfile")]
    alone = {"HOME": str(folder), "PATH": ""}
    with (folder / "errors").open("w") as errors:
        server = subprocess.Popen(command, stderr=errors, env=alone, text=True)
        try:
            nginx.wait(server, listen, folder)
            yield f"http://{listen}/"
        finally:
            server.terminate()
            server.wait()


@pytest.fixture(scope="module")
def beside(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with nginx.serving(site, tmp_path_factory.mktemp("nginx")) as address:
        yield address


@pytest.mark.parametrize(
    "pattern",
    ["index.html", "guide", "search", "search/pagefind/fragment/*", "data/figures.csv",
     "pictures/home.svg", "assets/site.*.css", "assets/site.*.js", "assets/fonts/*.woff2"],
)  # fmt: skip
def test_an_answer_is_sent_as_nginx_sends_it(
    hosted: str, beside: str, site: Path, pattern: str
) -> None:
    file = next(site.glob(pattern))
    name = file.relative_to(site).as_posix() + ("/" if file.is_dir() else "")
    for address in {name, name.replace("index.html", "")}:
        (status, ours, body), (as_ever, theirs, same) = (
            ask(urljoin(host, address), **{"Accept-Encoding": "gzip"}) for host in (hosted, beside)
        )
        assert (status, body) == (as_ever, same)
        assert {one: ours.get(one) for one in SENT} == {one: theirs.get(one) for one in SENT}


def test_a_picture_has_less_than_a_page(hosted: str) -> None:
    assert ask(hosted + "pictures/home.svg")[1]["Content-Security-Policy"] == NOTHING
    assert ask(hosted + "guide/")[1]["Content-Security-Policy"] == policy()


@pytest.mark.parametrize("address", ["no/such/page/", "no/such/picture.svg", "assets/none.css"])
def test_what_is_not_there_is_answered_with_the_page_for_that_as_a_page(
    hosted: str, site: Path, address: str
) -> None:
    status, sent, body = ask(hosted + address)
    assert (status, body) == (404, (site / "404.html").read_bytes())
    assert sent["Content-Security-Policy"] == policy()
    assert sent["Cache-Control"] == FRESH
    assert {name: sent[name] for name in HEADERS | OF_PAGES} == HEADERS | OF_PAGES
