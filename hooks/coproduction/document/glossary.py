"""The words that pages explain at their ends, gathered into one list at the end of a book."""

from collections.abc import Mapping

from selectolax.lexbor import LexborNode

from coproduction.page.address import relative_url

TITLE = "Words in this book"
URI = "words-in-this-book.md"
"""What the list is called where pages are: it is a chapter, and no page of the site."""

_LINK = 'a[href^="#word-"]'


def gather(roots: Mapping[str, LexborNode]) -> str:
    """One list (HTML) of the words that the pages explain, in the order of the alphabet.

    `roots` are the articles by uri. Their own lists are taken out of them, and their links
    then lead to `URI`. "" where no word is explained.
    """
    meanings: dict[str, str] = {}
    for uri, root in roots.items():
        for words in root.css("section.words-here"):
            terms, told = words.css("dt"), words.css("dd")
            for term, meaning in zip(terms, told, strict=True):
                meanings.setdefault(term.text().casefold(), f"{term.html}{meaning.html}")
            words.decompose()
        for link in root.css(_LINK):
            link.attrs["href"] = f"{relative_url(uri, URI)}{link.attributes['href']}"
    rows = "".join(meanings[word] for word in sorted(meanings))
    return f'<dl class="words">{rows}</dl>' if rows else ""
