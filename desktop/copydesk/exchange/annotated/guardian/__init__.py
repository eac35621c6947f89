"""The schema of the Guardian's and AFP's quote project: paragraphs, and entities that are contents, cues and sources.

https://github.com/JournalismAI-2021-Quotes/quote-extraction/tree/main/schema
"""

from __future__ import annotations

from copydesk.exchange.annotated.guardian.reading import read, recognises
from copydesk.exchange.annotated.guardian.words import NAME
from copydesk.exchange.annotated.guardian.writing import write
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

FORMAT = Format(
    NAME,
    (".json", ".jsonl", ".ndjson"),
    "Guardian quotes",
    read,
    write,
    recognises,
    Carries.QUOTES
    | Carries.NESTING
    | Carries.SPEAKERS
    | Carries.TITLE
    | Carries.META
    | Carries.SIGN_OFF
    | Carries.IDS
    | Carries.ANY_EDGES,
    annotated=True,
)

__all__ = ["FORMAT"]
