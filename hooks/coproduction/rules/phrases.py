"""The site's language has phrases, and its own phrases take the place of some that there are."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.phrases import gaps, languages, texts_in
from coproduction.problem import Problem, nearest


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """A language without phrases; keys that there are not; gaps that nothing fills."""
    if catalogue.site is None:
        return
    site, file = catalogue.site.record, catalogue.site.file
    if not {site.language, site.language.split("-")[0]} & languages():
        what = f"There are no phrases in “{site.language}”."
        there = ", ".join(sorted(languages()))
        mend = f"Add a file of them to templates/phrases/, or choose a language there is: {there}."
        yield Problem(file, catalogue.site.line("language"), what, mend)
    known = texts_in(site.language)
    for key, text in site.phrases.items():
        line = catalogue.site.line("phrases", key)
        if key not in known:
            yield Problem(file, line, f"There is no phrase “{key}”.", nearest(key, known))
        elif unknown := gaps(text) - gaps(known[key]):
            what = f"Nothing fills in “{{{unknown.pop()}}}” here."
            mend = f"The phrase is “{known[key]}”; keep to what stands in its braces."
            yield Problem(file, line, what, mend)
