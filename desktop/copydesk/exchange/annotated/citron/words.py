"""What Citron's files are made of, and which sources name themselves."""

from __future__ import annotations

from copydesk.core.speakers.words import FIRST, GENERIC, HE, IT, RELATIVE, SHE, THEY

NAME = "citron"
"""The format's name, and where its own keys are kept in an article's meta."""

OURS = "copydesk"  # what Citron has no place for; it reads the keys that it knows and passes over others
QUOTE_KEYS = ("cue", "sources", "contents", "coreferences", "confidence", "id", "source", "coreference")

_PRONOUNS = HE | SHE | THEY | IT | FIRST | RELATIVE | GENERIC


def names_itself(source: str) -> bool:
    """True when a source says who speaks, and leads back to nothing: Citron's empty list of coreferences."""
    return source.casefold() not in _PRONOUNS
