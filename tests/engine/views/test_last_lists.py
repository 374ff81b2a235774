"""In the last lists of a booklet, words that the site keeps whole are not broken."""

from pathlib import Path

from coproduction.project import read_project


def test_a_meaning_keeps_its_words_whole(project: Path) -> None:
    words, site = project / "data/words.yml", project / "data/site.yml"
    meaning = "Large print means big letters"
    words.write_text(words.read_text().replace(meaning, f"{meaning} for co-production"))
    site.write_text(site.read_text() + "unbroken: [co-]\n")
    body = read_project(project).bodies["easy.md"]
    assert '<span class="whole" data-part="unbroken">co-production</span>' in body
