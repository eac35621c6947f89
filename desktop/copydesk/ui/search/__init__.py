"""Finding: words and names in the article and in all of them, and how it was decided before."""
