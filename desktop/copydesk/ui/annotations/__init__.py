"""The article’s annotations as lists: quotes, entities, what was rejected, and the guideline for each."""
