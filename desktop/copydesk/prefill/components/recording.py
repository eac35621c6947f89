"""Quotes written into a Doc and read out of it, whoever found them.

``doc._.quotes`` has them as the JSON objects of core.records, with code points of the Doc's text; the span groups
"content", "cue" and "source" have the same parts as spaCy spans, grown to whole tokens where they must.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from spacy.tokens import Doc, Span, SpanGroup

from copydesk.core.annotations import Quote, Role
from copydesk.core.records import annotation_from_record, annotation_to_record
from copydesk.core.spans import Span as TextSpan
from copydesk.prefill.findings import RawQuote, as_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable

if not Doc.has_extension("quotes"):
    Doc.set_extension("quotes", default=None)


def record_quotes(doc: Doc, found: Sequence[RawQuote]) -> None:
    """Write the quotes of a Doc into it."""
    doc._.quotes = [annotation_to_record(quote) for quote in as_quotes(doc.text, found)]
    for role in Role:
        spans = [_tokens(doc, span, role.value) for quote in found for span in getattr(quote, role.value)]
        doc.spans[role.value] = SpanGroup(doc, name=role.value, spans=spans)


def recorded_quotes(doc: Doc, offset: int = 0) -> list[RawQuote]:
    """The quotes of a Doc whose text begins at ``offset`` of its article, in code points of the article."""
    found: list[RawQuote] = []
    for record in cast("Iterable[Mapping[str, object]]", doc._.quotes or ()):
        quote = annotation_from_record(record)
        assert isinstance(quote, Quote)
        content, cue, source = (_moved(quote.part(role), offset) for role in Role)
        found.append(RawQuote(content, cue, source, quote.score if quote.score is not None else 0.5))
    return found


def _moved(spans: Sequence[TextSpan], offset: int) -> tuple[TextSpan, ...]:
    return tuple(TextSpan(span.start + offset, span.end + offset) for span in spans) if offset else tuple(spans)


def _tokens(doc: Doc, span: TextSpan, role: str) -> Span:
    found = doc.char_span(span.start, span.end, label=role, alignment_mode="expand")
    assert found is not None, "a quote lies outside its text"
    return found
