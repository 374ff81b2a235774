"""Forms on the code host: what they ask, as files for it, and what is made of their answers."""
