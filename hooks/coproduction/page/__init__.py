"""One Markdown page: headings, data blocks, mentions, Easy Read ideas, each with its line."""

from coproduction.page.ideas import split_sentences
from coproduction.page.outline import DataBlock, Heading, Idea, Mention, Outline, Passage, Sentence
from coproduction.page.reader import read_body

__all__ = [
    "DataBlock",
    "Heading",
    "Idea",
    "Mention",
    "Outline",
    "Passage",
    "Sentence",
    "read_body",
    "split_sentences",
]
