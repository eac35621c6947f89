"""Copydesk: correct the entities and quotes that a machine has highlighted in news articles."""

__version__ = "0.1.0"
