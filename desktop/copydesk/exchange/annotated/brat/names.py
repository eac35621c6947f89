"""What the parts of a quote, and what is known of one, are called in brat files; PolNeAR's names where it has one."""

from __future__ import annotations

import json
from typing import Final

from copydesk.core.annotations import Role
from copydesk.exchange.annotated.brat.grammar import LINE_ENDS

EVENT: Final = "Attribution"
ROLES: Final = {Role.CONTENT: "Content", Role.CUE: "Cue", Role.SOURCE: "Source"}

# Attributes, which brat shows as marks beside the label.
KIND: Final = "QuoteType"
ORIGIN: Final = "Origin"

# Notes, which brat shows when the mouse is on the annotation.
SPEAKER: Final = "Speaker"
ANNOTATOR: Final = "Annotator"
SCORE: Final = "Score"
LABEL: Final = "Label"  # the label in full, where a type may not be called so
ID: Final = "CopydeskId"  # where an id is none that brat would take
SPANS: Final = "Spans"  # the spans as they are, where line ends had to be left out of them


def as_note(value: str) -> str:
    """Any text as the words of a note: one line, nothing at its ends that a reader would cut off."""
    plain = value == value.strip() and value[:1] != '"' and not any(end in value for end in (*LINE_ENDS, "\t"))
    if plain and value:
        return value
    # JSON escapes the ends of lines among ASCII only when it escapes everything else too.
    return json.dumps(value)


def from_note(note: str) -> str:
    """The text that a note was made of."""
    if note[:1] == '"':
        try:
            value: object = json.loads(note)
        except (ValueError, RecursionError):
            return note
        return value if isinstance(value, str) else note
    return note
