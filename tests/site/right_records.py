"""One more record of each kind that an editor may add to the real site, by its file in data/."""

ADDED = {
    "sources": "- id: county-strategy\n  title: A strategy for care\n  author: Example County\n"
    "  date: 2027-01\n  kind: report\n",
    "organisations": "- id: example-library\n  name: Example Library\n  parts:\n"
    "    - {part: host, did: Lent its rooms., source: {document: scie-guide-51}}\n",
    "groups": "- id: readers\n  name: The readers\n  purpose: They read together.\n"
    "  source: {document: scie-guide-51}\n",
    "people": "- id: mayor\n  name: A. N. Example\n  role: Mayor\n"
    "  source: {document: scie-guide-51}\n",
    "deliverables": "- id: bench\n  wording: Put a bench by the door.\n  due: 2027-03\n"
    "  state: not-reported\n  source: {document: scie-guide-51}\n",
    "figures": "- id: benches\n  value: 3\n  unit: benches\n  counts: Benches by the door\n"
    "  period: 2027\n  topic: The Network\n  source: {document: scie-guide-51}\n",
    "events": "- id: open-day\n  title: An open day\n  kind: meeting\n  when: 2027-05-01\n"
    "  says: Everybody could come.\n  source: {document: scie-guide-51}\n",
    "products": "- id: poster\n  title: A poster\n  kind: guide\n  involvement: made\n"
    "  says: It says how to come in.\n  published: 2027\n  source: {document: scie-guide-51}\n",
    "next-steps": "- id: more-benches\n  theme: Places\n  wording: More benches were to come.\n"
    "  source: {document: scie-guide-51}\n",
    "contradictions": "- id: how-many-benches\n  title: How many benches there were\n  sayings:\n"
    "    - {says: There were three benches., source: {document: scie-guide-51}}\n"
    "    - {says: There were four benches., source: {document: scie-guide-51}}\n"
    "  here: We say three.\n",
    "words": "- id: bench\n  word: bench\n  also: [benches]\n  meaning: A seat for people.\n",
    "pictures": "- id: bench\n  file: pictures/idea.svg\n  means: A bench to sit on.\n"
    "  alt: A bench\n  credit: Made Together\n  licence: CC-BY-4.0\n",
    "publications": "- id: search-help\n  title: How to take part\n  pages: [taking-part.md]\n"
    "  formats: [txt]\n",
}
"""The source of most has no places, so none is cited."""
