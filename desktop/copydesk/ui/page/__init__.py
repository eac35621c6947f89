"""The article as it is shown: the page, what is painted on it, and what is pointed at."""
