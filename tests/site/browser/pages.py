"""One page of each kind, for what is too slow to try on every page."""

KINDS = {
    "home": "",
    "guide": "guide/culture/",
    "page with versions": "guide/",
    "at a glance": "at-a-glance/",
    "Easy Read list": "easy-read/",
    "Easy Read booklet": "easy-read/taking-part/",
    "Easy Read form": "easy-read/claim-form/",
    "tool": "tools/claim-form/",
    "scores": "tools/self-assessment/",
    "film": "films/have-we-got-co-production-news/",
    "project": "projects/nice-guidelines/",
    "table of Markdown": "films/",
    "table of records": "report-2014/progress/",
    "chart and figures": "report-2014/who-took-part/",
    "timeline": "report-2014/then-and-since/",
    "organisations": "report-2014/who-took-part/",
    "open data": "about/data/",
    "search": "search/",
    "not found": "404.html",
}
WIDEST_TABLE = KINDS["table of records"]
