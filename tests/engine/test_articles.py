"""Articles that other programs render are as if this one had; what is to be told is told once."""

from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from sites import contents

pytestmark = pytest.mark.slow


def built(project: Path, site: Path, many: int) -> int:
    """Builds into `site`, side by side from so many articles on; how many were ready before."""
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(site))
    import articles  # it is there once the settings were read
    from session import session

    config.plugins.on_startup(command="build", dirty=False)
    with pytest.MonkeyPatch.context() as context:
        context.setattr(articles, "MANY", many)
        context.setattr(articles, "processors", lambda: 2)
        build(config)
    return len(session.ready)


def test_side_by_side_gives_what_one_program_gives(project: Path, tmp_path: Path) -> None:
    pages = len([*(project / "docs").rglob("*.md")])
    assert built(project, tmp_path / "one", many=1_000) == 0
    assert built(project, tmp_path / "two", many=1) == pages
    assert contents(tmp_path / "two") == contents(tmp_path / "one")
    assert built(project, tmp_path / "kept", many=1_000) == pages
    assert contents(tmp_path / "kept") == contents(tmp_path / "one")


def test_pages_hold_their_articles_as_those_who_made_them_do(project: Path, tmp_path: Path) -> None:
    built(project, tmp_path / "site", many=1)
    from session import session

    assert session.files
    for uri, article in session.ready.items():
        file = session.files.get_file_from_path(uri)
        assert file
        assert file.page
        held = [*vars(file.page).values()]
        assert article.html not in held
        if file.page.content == article.html:  # a list of documents was filled in later
            assert any(one is article.written for one in held)


def test_a_page_that_is_refused_is_told_once(
    project: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with (project / "docs/guide.md").open("a") as page:
        page.write('\n<b onclick="f()">Read</b>\n')
    with pytest.raises(Abort):
        built(project, tmp_path / "site", many=1)
    assert [one.message.count("onclick") for one in caplog.records if "onclick" in one.message] == [
        1
    ]


def test_what_the_engine_warns_of_is_told_once(
    project: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with (project / "docs/guide.md").open("a") as page:
        page.write("\n[Nowhere](nowhere.md)\n")
    with caplog.at_level("WARNING"):
        built(project, tmp_path / "site", many=1)
    assert len([one for one in caplog.records if "nowhere.md" in one.message]) == 1
