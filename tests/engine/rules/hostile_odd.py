"""Settings that are refused, and words that are odd and harmless."""

SETTINGS: dict[str, tuple[str, str]] = {
    "inherits-from-itself": ("INHERIT: mkdocs.yml", "inherits from this one"),
    "digits-without-end": (f"site_description: {'9' * 5_000}", "no number that there is"),
    "no-such-day": ("copyright: 2020-13-45", "no date"),
    "deep": ("\n".join(f"{' ' * n}a{n}:" for n in range(1_300)), "too deep"),
    "brackets": (f"nav: {'[' * 400}", "opening brackets"),
    "merge": ("<<: {docs_dir: more}", "“docs_dir” cannot be"),
    "binary": ("site_author: !!binary YQ==", "“site_author” cannot be"),
    "set": ("watch: !!set {a, b}", "“watch” cannot be"),
    "key-of-a-list": ("? [a]\n: b", "cannot be read"),
}
"""Lines at the end of mkdocs.yml, and words of the answer."""
HARMLESS = {
    "brackets": "[a](" + "(" * 4_900,
    "pictures": "![" * 150,
    "braces": "}} " * 3_000,
    "attributes": "a {: " + "a=b " * 2_000,
    "tags": "<" * 9_000,
    "entities": "&#" * 4_500,
    "addresses": "a@a" * 3_000,
    "numbers": "0 " * 4_500,
    "postcodes": "SW1A 1A " * 1_100,
    "thousands": "1,111" * 1_900,
    "quotes": "“" * 9_000,
    "stars": "**a*" * 2_200,
    "lines": "_a__" * 2_200,
    "bars": "|" * 9_000 + "\n|-|",
    "headings": "#" * 9_000 + "\n" + "# " * 4_000,
    "backslashes": "\\" * 9_999,
    "definitions": "\n".join(f"[a{one}]: <{'<' * 50}>" for one in range(1_500)),
    "steps": "\n".join(" " * (one % 60) + "- a" for one in range(2_000)),
    "spans": "<table>" + "<tr><td rowspan=40 colspan=9>a</td></tr>\n" * 300 + "</table>",
    "order-of-another-engine": ".. include:: /etc/passwd",
    "order-in-code": '```\n--8<-- "/etc/passwd"\n```',
}
"""Words of pages that are long, odd and harmless: each is read in a moment, and does nothing."""
