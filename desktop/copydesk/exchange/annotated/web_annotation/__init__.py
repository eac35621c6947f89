"""The W3C's Web Annotation Data Model, in JSON-LD; the article's text stands in the same file."""

from __future__ import annotations

from copydesk.exchange.annotated.rows import OFFSETS
from copydesk.exchange.annotated.web_annotation.reading import companions, read, recognises
from copydesk.exchange.annotated.web_annotation.words import NAME
from copydesk.exchange.annotated.web_annotation.writing import CONTAINER, write
from copydesk.exchange.format import Format
from copydesk.exchange.losses import EVERYTHING

FORMAT = Format(
    NAME,
    (".jsonld", ".json"),
    "W3C Web Annotation",
    read,
    write,
    recognises,
    EVERYTHING,
    annotated=True,
    read_choices=(OFFSETS,),
    write_choices=(CONTAINER,),
    companions=companions,
)

__all__ = ["FORMAT"]
