"""EXAMPLE. The words of the invented network's logs: nothing here is about anybody."""

ACTIVITIES = {
    2025: (
        ("A leaflet on breaks", "Breaks for carers"),
        ("A new front door for the day centre", "Places to go"),
        ("How to complain, in plain words", "Being heard"),
        ("Choosing who gives care at home", "Care at home"),
        ("Training for new care workers", "Good workers"),
        ("A map of quiet places", "Places to go"),
        ("The direct payments guide", "Money"),
        ("Visits to three day centres", "Places to go"),
        ("A survey about transport", "Getting there"),
    ),
    2026: (
        ("A leaflet on breaks, second print", "Breaks for carers"),
        ("A group for young carers", "Breaks for carers"),
        ("Choosing who gives care at home", "Care at home"),
        ("Training for new care workers", "Good workers"),
        ("Training for managers", "Good workers"),
        ("The direct payments guide", "Money"),
        ("A bus that stops at the hospital", "Getting there"),
        ("Letters that people can read", "Being heard"),
        ("What a good visit looks like", "Care at home"),
        ("The budget, explained", "Money"),
        ("A kitchen that everybody can use", "Places to go"),
    ),
}
PANELS = ("A care worker", "A team leader", "Who runs the day centre", "A trainer",
          "Who prints the leaflets", "The director of adult care")  # fmt: skip
SAID = (
    ("Papers come too late.", "Papers now go out ten days before.", ""),
    ("The room has no lift.", "We meet on the ground floor.", ""),
    ("Expenses take weeks.", "Expenses are paid before the day.", ""),
    ("Meetings are too long.", "There is a break every forty minutes.", ""),
    ("We want a hearing loop.", "There is one in the large room.", "The small room has none yet."),
    ("Nobody told us what came of it.", "There is a page that says it.", ""),
    ("Lunch has nothing that everybody can eat.", "", "The kitchen closed this year."),
    ("The forms are hard to read.", "Three of five were written anew.", "Two belong to others."),
    ("We want to choose the chair.", "Members chose the chair in May.", ""),
    ("Taxis do not come.", "", "There is no money for a contract."),
)
QUESTIONS = (
    ("Could you say what you wanted to say?", ("Yes", "In part", "No")),
    ("Did you have what you needed to take part?", ("Yes", "In part", "No")),
    ("Would you do it again?", ("Yes", "Not sure", "No")),
)
COMMENTS = (
    ("I was asked what I think, and it was done.", "a member", True),
    ("We were paid on the day, which was new to me.", "a carer", False),
    ("I learned more in two meetings than in two years.", "a member of staff", False),
    ("There should be more of us on panels.", "somebody who draws on care", False),
    ("Do not print this one.", "a member", False),
)
MEETINGS = ("Spring meeting", "Summer meeting", "Autumn meeting", "Winter meeting",
            "Meeting on the budget")  # fmt: skip
GROUPS = (("young people", 8), ("people who do not use speech", 5), ("carers in work", 10))
MEASURES = (
    ("meetings-in-a-year", "meetings held", None, ""),
    ("members-take-part", "members who took part", "members", ""),
    ("papers-in-time", "papers on time", "meetings held", ""),
    ("planned-from-the-start", "planned at the start", "activities", ""),
    ("people-on-panels", "panels with people", "panels", ""),
    ("access-needs-met", "access met", "access asked", ""),
    ("could-say-what-they-wanted", "first answer to a question", "people who answered",
     QUESTIONS[0][0]),
)  # fmt: skip
