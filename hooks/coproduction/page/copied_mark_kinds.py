"""Marks that come along with words copied out of letters, chats, PDFs, wikis and other sources."""

from coproduction.page.mark import DIGIT, Mark

_SHOWN = "“{it}” would be shown as it stands."
_DELETE = "Delete it."
_MAIL = "“{it}” is of an e-mail, and would be shown."
_LINK = "Write [its name](its address)."
_BLOCK = "Write a heading, a quotation (“> ”), or code between lines “```” instead."
_OTHER = "“{it}” is an order to another program, and would be shown as it stands."
_BBCODE = "url|img|email|quote|size|color|code|list|embed|video|audio|youtube|caption"

COPIED_IN_LINES = (
    # of e-mails and chats
    Mark(
        r"^From: [^\n]*\n(?:Sent|To|Date|Subject|Cc): [^\n]*",
        _MAIL,
        "Delete the lines above the words: names and addresses are nobody's business.",
        has=("From: ",),
    ),
    Mark(
        r"^-{3,} ?(?:Original Message|Forwarded message) ?-{3,}$",
        _MAIL,
        _DELETE,
        has=("Original Message", "Forwarded message"),
    ),
    Mark(
        r"^On [^\n]{5,90} wrote:$", _MAIL, "Delete it, and ask before you quote.", has=(" wrote:",)
    ),
    Mark(r"^Sent from my [^\n]{2,40}$", _MAIL, _DELETE, has=("Sent from my ",)),
    Mark(
        r"^\[?\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?:\]| -) [^\n:]{1,60}:",
        "“{it}” is of a chat, and says who wrote when.",
        "Write what was meant, in your own words: a chat is private.",
        has="/",
        first=f"[{DIGIT}",
    ),
    # of PDFs and of Word
    Mark(r"^Page \d{1,4} of \d{1,4}$", "“{it}” is of a page of paper.", _DELETE, has=("Page ",)),
    Mark(
        r"(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<! \.)(?: \.){4,}) *\d{1,3}$",
        "“{it}” is of a table of contents.",
        "Delete the table: the page lists its own headings.",
        has=("....", "……", " . . . ."),
    ),
    # of Google Docs
    Mark(r"^\[[a-z]{1,2}\](?=[A-Z])", "“{it}” begins a remark of Google Docs.", _DELETE, has="["),
    # of wikis and other ways to write
    Mark(
        r"^\{\|[^\n]*(?:\n[|!][^\n]*)*|^\|={3,}[ \t]*\n(?:\|[^\n]*\n)*\|={3,}$|^\|={3,}$",
        _OTHER,
        "Write the table with bars, and a line such as “| --- | --- |” below the heads.",
        has=("{|", "|==="),
    ),
    Mark(r"^\ufffc{2}(?:NO|FORCE)?TOC\ufffc{2}$", _OTHER, _DELETE, has=("TOC",)),
    Mark(
        r"^#(?:REDIRECT|redirect)\b[^\n]*",
        _OTHER,
        "Delete the page, and say so in the other's field “formerly”.",
        has=("#R", "#r"),
    ),
    Mark(
        r"^ *\ufffc{1,3}#{1,6}[ \t]+(?=\S)",
        "“{it}” begins no heading inside other marks.",
        "Write “## ” first, and the marks behind it, if they are wanted.",
        has="#",
    ),
    Mark(
        r"^ *\*{2,5}[ \t]+(?=[^\s*])(?![^\n]*\*\*)",
        "“{it}” begins no item inside another.",
        "Begin the line with four spaces and “- ”.",
        has=("**",),
    ),
    Mark(r"^#\+[A-Za-z_]{2,20}:", _OTHER, "Delete it; a title is written “# ”.", has=("#+",)),
    Mark(r"^bq\. +(?=\S)", _SHOWN, "Begin a quotation with “> ”.", has=("bq.",)),
    Mark(r"^= +(?=[A-Z][a-z])", "“{it}” is no heading here.", "Begin the line with “# ”.", has="="),
    Mark(r"^\[(?:source|quote|cols|NOTE|TIP|verse|sidebar)\b[^\]\n]*\]$", _OTHER, _BLOCK, has="["),
    Mark(
        r"^ {0,3}\.\. +(?:\[[^\]\n]+\]|_[^\s:]+) *:?(?: [^\n]*)?$",
        "“{it}” would be shown as it stands, for it names no address here.",
        "Write the address where it belongs: [its name](its address).",
        has=(".. ",),
    ),
    Mark(
        r"^ {0,3};[ \t]+(?=\S)",
        "“{it}” begins no term here.",
        "Write the term alone, and “: ” with what it means on the line below.",
        has=";",
        first=";",
    ),
    Mark(
        r"^ {0,3}~[ \t]+(?=[^\W\d_])",
        "“{it}” says no meaning of a term here.",
        "Write “: ” with a space, straight below the term.",
        has="~",
    ),
    Mark(
        r"^ {0,3}#{7,}(?=[ \t])",
        "“{it}” is no heading here.",
        "Write six signs at most.",
        has=("#######",),
    ),
)
"""Marks that begin a line, or are all of it."""

COPIED_IN_WORDS = (
    # of PDFs
    Mark(
        r"[\ufb00-\ufb06]",
        "“{it}” is one sign for several letters: search and voices do not know it.",
        "Type the letters again; it came from a PDF.",
        has="\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06",
    ),
    Mark(
        r"[\U0001d400-\U0001d7ff]+(?: [\U0001d400-\U0001d7ff]+)*",
        "“{it}” is written in signs of mathematics: search and voices do not know the words.",
        "Type them again in letters; for stress, write **bold**.",
    ),
    Mark(
        r"(?<![A-Za-z])[A-Za-z]{2,}-\n[ \t]*(?!(?:and|or|to|nor|but)\b)[a-z]+",
        "A word is parted where the line ends: “{it}” would be shown, with the space.",
        "Write it whole, on one of the two lines.",
        has=("-\n",),
    ),
    # of Word
    Mark(
        r"\b(?:HYPERLINK|PAGEREF|MERGEFORMAT|MERGEFIELD)\b(?: +\\?[\"“\w]\S{0,80})?",
        "“{it}” is an order to Word.",
        _DELETE,
        has=("HYPERLINK", "PAGEREF", "MERGEF"),
    ),
    Mark(
        r"«[A-Za-z]+_\w{0,40}»",
        "“{it}” was left to be written.",
        "Write what belongs there, or delete it.",
        has="«",
    ),
    # of HTML
    Mark(
        r"&amp;(?:[a-z]{2,8}|#\d{2,5});"
        r"|&(?:nbsp|amp|quot|copy|pound|euro|[nm]dash|[lr][sd]quo|hellip|bull)\b(?!;)",
        _SHOWN,
        "Type the sign itself.",
        has="&",
    ),
    # of wikis and other ways to write
    Mark(
        r"!?\[https?:[^\s\[\]]+ [^\[\]\n]+\](?!\()",
        "“{it}” is no link here.",
        _LINK,
        has=("[http",),
    ),
    Mark(
        rf"\[(?:{_BBCODE})=[^\[\]\n]*\](?:[^\[\n]*\[/[a-z]+\])?"
        rf"|\[(?:{_BBCODE})\][^\[\n]*\[/[a-z]+\]",
        _OTHER,
        "Write it in Markdown: [its name](its address), ![what it shows](its file).",
        has="[",
    ),
    Mark(
        r"(?<![\w!])![\w./-]{1,80}\.(?:png|jpe?g|gif|svg|webp)(?:\|[^!\n]{0,80})?!",
        "“{it}” is no picture here.",
        "Write ![what it shows](its file).",
        has="!",
    ),
    Mark(
        r"\b(?:link|image|include|xref|footnote|mailto):{1,2}[^\s\[\]]{0,200}\[[^\[\]\n]*\](?!\()",
        _OTHER,
        "Write it in Markdown: [its name](its address).",
        has="[",
    ),
    Mark(
        r"(?<!\S)! +(?=\ufffc)",
        "A space stands between “!” and a picture.",
        "Take the space away: ![what it shows](its file).",
        has=("! ",),
    ),
    Mark(
        r"\(\( *[a-z-]+\.[a-z0-9-]+ *\)\)|<< *[a-z-]+\.[a-z0-9-]+ *>>",
        "“{it}” is nothing that the page can fill in.",
        "Write curly brackets, as in {{ figure.id }}, or delete it.",
        has=("((", "<<"),
    ),
    Mark(
        r":[a-z][a-z:+-]{1,30}:(?=\ufffc)",
        _OTHER,
        "Delete it, or write a link in Markdown.",
        has=(":\ufffc",),
    ),
    Mark(
        r"(?<=\ufffc)__?(?!\w)", "“{it}” behind code makes no link here.", _LINK, has=("\ufffc_",)
    ),
    Mark(r"(?<=\w)::$", _SHOWN, "Write one colon; code stands between lines “```”.", has=("::",)),
)
"""Marks that stand anywhere."""
