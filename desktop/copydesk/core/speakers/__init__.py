"""Who speaks: the people and bodies of an article, ranked for each of its quotes.

Pure functions of text, entities and quotes. The pre-fill names speakers with them and the window lists the cast with
them, so both rank by the same scores. All offsets are code points into the article's text, half-open.
"""
