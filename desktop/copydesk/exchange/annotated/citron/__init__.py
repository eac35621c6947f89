"""Citron's JSON (the BBC's quote extractor): quotes with cue, sources, contents and the sources' coreferences.

https://github.com/bbc/citron/blob/main/docs/data_format.md
"""

from __future__ import annotations

from copydesk.exchange.annotated.citron.reading import read, recognises
from copydesk.exchange.annotated.citron.words import NAME
from copydesk.exchange.annotated.citron.writing import FILES, write
from copydesk.exchange.annotated.rows import OFFSETS
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

FORMAT = Format(
    NAME,
    (".json", ".jsonl", ".ndjson"),
    "Citron",
    read,
    write,
    recognises,
    Carries.QUOTES
    | Carries.LINKS
    | Carries.FRAGMENTS
    | Carries.NESTING
    | Carries.SPEAKERS
    | Carries.TITLE
    | Carries.META
    | Carries.SIGN_OFF
    | Carries.IDS
    | Carries.ANY_EDGES,
    annotated=True,
    read_choices=(OFFSETS,),
    write_choices=(FILES,),
    folder=True,
)

__all__ = ["FORMAT"]
