"""What Citron asks of a file: its own description, and what its reader does with each key.

https://github.com/bbc/citron: docs/data_format.md ("D") and citron/data.py, class CitronParser ("P"). Written anew from
these; Citron is in no package index. Knows nothing of Copydesk.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


def complaints(document: Any) -> list[str]:
    """Every rule that a document breaks."""
    return list(_complaints(document))


def _complaints(document: Any) -> Iterator[str]:
    if not isinstance(document, dict) or not isinstance(document.get("text"), str):
        yield "D: each file contains an object with the text of the document"
        return
    text = document["text"]
    quotes = document.get("quotes")
    if not isinstance(quotes, list):
        yield "D: the quotes property is an array"
        return
    ids = [quote.get("id") for quote in quotes if "id" in quote]
    if len(set(ids)) < len(ids):
        yield "D: id is a unique quote identifier"
    for quote in quotes:
        yield from _quote(quote, text)
    groups = document.get("coreference_groups")
    if groups is not None:
        for group in groups:
            if not isinstance(group, list) or not group:
                yield "D: each coreference group is an array of spans"
            for span in group:
                yield from _span(span, text)


def _quote(quote: Json, text: str) -> Iterator[str]:
    if not isinstance(quote.get("cue"), dict):
        yield "P: quote['cue'] is read of every quote, and is one span"
        return
    yield from _span(quote["cue"], text)
    for key in ("sources", "contents"):
        if not isinstance(quote.get(key), list):
            yield f"P: quote['{key}'] is read of every quote, and is an array"
            return
        for span in quote[key]:
            yield from _span(span, text)
    if not quote["contents"]:
        yield "D: a quote has contents"
    for span in quote.get("coreferences") or ():  # P: None is as good as none
        yield from _span(span, text)
    if "confidence" in quote:
        float(quote["confidence"])


def _span(span: Any, text: str) -> Iterator[str]:
    if not isinstance(span, dict) or type(span.get("start")) is not int or type(span.get("end")) is not int:
        yield "D: a span has start and end, character indices"
        return
    start, end = span["start"], span["end"]
    if not 0 <= start < end <= len(text):
        yield f"P: {start} and {end} - 1 are looked up in a list as long as the text"
    elif span.get("text") != text[start:end]:
        yield f"D: text is the span's text, not {span.get('text')!r}"
