"""The W3C's Web Annotation Data Model, in JSON-LD; the article's text stands in the same file."""

from __future__ import annotations

from copydesk.exchange.annotated.rows import OFFSETS
from copydesk.exchange.annotated.web_annotation.reading import companions, read, recognises
from copydesk.exchange.annotated.web_annotation.words import NAME
from copydesk.exchange.annotated.web_annotation.writing import CONTAINER, write
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Carries

FORMAT = Format(
    NAME,
    (".jsonld", ".json"),
    "W3C Web Annotation",
    read,
    write,
    recognises,
    Carries.ENTITIES
    | Carries.QUOTES
    | Carries.LINKS
    | Carries.FRAGMENTS
    | Carries.NESTING
    | Carries.SPEAKERS
    | Carries.KINDS
    | Carries.ORIGINS
    | Carries.REMARKS
    | Carries.TITLE
    | Carries.META
    | Carries.SIGN_OFF
    | Carries.IDS
    | Carries.ANY_EDGES,
    annotated=True,
    read_choices=(OFFSETS,),
    write_choices=(CONTAINER,),
    companions=companions,
)

__all__ = ["FORMAT"]
