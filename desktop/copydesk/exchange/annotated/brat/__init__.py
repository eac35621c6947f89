"""brat's standoff files, both ways: brat.nlplab.org/standoff.html. PolNeAR comes in them."""

from copydesk.exchange.annotated.brat.reading import companions, read
from copydesk.exchange.annotated.brat.writing import QUOTES, write

__all__ = ["QUOTES", "companions", "read", "write"]
