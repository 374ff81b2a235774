"""Who does it: the person or body that a clause begins with."""

import re
from collections.abc import Iterator

_PERSONS = """
adviser advisers advisor advisors advocate advocates assistant author authors board boards carer
carers chair chairs charity charities child children citizen citizens clerk colleague colleagues
commissioner commissioners committee committees company companies council councillor councillors
councils doctor doctors employer employers everybody everyone executive expert experts families
family friend friends funder funders government group groups helper he i interpreter leader leaders
learner learners manager managers member members minister ministers neighbour neighbours network
networks nobody nurse nurses officer officers ombudsman organisation organisations panel panels
parent parents partner partners patient patients people person professional professionals
researcher researchers resident residents secretary she sister somebody someone
staff steering-group student students supporter supporters teacher team teams they trainer trainers
trustee trustees visitor visitors volunteer volunteers we worker workers writer writers
you young-people
"""
_DOERS = "|".join(sorted((word for word in _PERSONS.split()), key=len, reverse=True))
_FRONT = (
    r"(?:the|a|an|all|any|both|each|every|many|most|no|other|our|some|their|these|this|those|two"
    r"|three|four|five|several|your|its|one|\d+)\s+"
)
_OPENS = (
    r"(?:^|[.;:!?,()\"“|–—-]\s*|\b(?:and|but|or|so|if|when|while|because|that|who|which|where|unless"
    r"|until|before|after|whether|as|than|what|then|since|although|though|however|therefore|also"
    r"|once|whenever|how|yet)\s+)"
)
_CLAUSE = re.compile(
    rf"(?={_OPENS}(?:{_FRONT})*(?:(?!of\b|in\b|to\b)[\w'-]+\s+)?"
    rf"(?P<doer>{_DOERS})\s+(?P<next>[\w']+))",
    re.IGNORECASE,
)
_NO_VERB_WORDS = """
a about after among an and as at because before between but by first for from if in inside into
near nor of on or outside over s than that the through to together under when which who whose with
without alone
"""
_NO_VERB = frozenset(_NO_VERB_WORDS.split())


def doers(text: str) -> Iterator[str]:
    """Every doer in small letters, as often as a clause begins with it."""
    seen: set[int] = set()
    for match in _CLAUSE.finditer(text):
        if match["next"].casefold() not in _NO_VERB and match.start("doer") not in seen:
            seen.add(match.start("doer"))
            yield match["doer"].casefold()
