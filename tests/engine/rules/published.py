"""Eight short texts in the manner of guides to Easy Read, and the words that all of them accept.

They are our own; each does what its guide allows: bullets, initials that people know, names.
"""

ACCEPTED = """\
- {id: gp, word: GP, also: [GPs], same: [doctor], why: It stands on the door of the surgery.}
- {id: nhs, word: NHS, why: People know it better than the words it is short for.}
- {id: tv, word: TV, why: Everybody says it.}
- {id: uk, word: UK, why: Everybody says it.}
"""

TEXTS = {
    "DH 2009": """
## Your health check

{{ picture.book }}
You can have a health check each year.
The NHS pays for it.

{{ picture.map }}
Your GP checks:

- your weight
- your blood
- your ears and eyes
""",
    "GOV.UK": """
## Your complaint

{{ picture.book }}
A **complaint** tells us that something is wrong.
A complaint means that you are not happy.

{{ picture.map }}
We are following up your complaint.
This takes 14 days.
""",
    "People First": """
## Speaking up

{{ picture.book }}
We are people with learning difficulties.
We run our own group.

{{ picture.map }}
We speak up for:

- our rights
- our homes
- our jobs
""",
    "Standard": """
## Seeing your GP

{{ picture.book }}
A GP is a family doctor.
You can bring a person with you.

{{ picture.map }}
Ask the GP to:

- talk slowly
- use easy words
- write it down
""",
    "Norfolk": """
## Help with money

{{ picture.book }}
We can help you with money.
You do not have to pay us.

{{ picture.map }}
Bring these to the NHS:

- your card
- your letter
""",
    "Advocacy Project": """
## Your advocate

{{ picture.book }}
An **advocate** helps you to say what you want.
An advocate is on your side.

{{ picture.map }}
3 people work in our team.
You can meet them on 4 May 2027.
""",
    "Inclusion Europe": """
## Voting in the UK

{{ picture.book }}
Voting means that you choose who runs the UK.
You can watch it on TV.

{{ picture.map }}
You can vote in 3 ways:

1. go there
2. send a letter
3. ask a friend to go for you
""",
    "Easy Read Online": """
## Getting a jab

{{ picture.book }}
A jab keeps you well.
The nurse gives it to you.

{{ picture.map }}
Tell the nurse if you:

- feel ill
- take tablets
- have had a bad jab before
""",
}
