"""Which quote is meant when words are selected to be a part of one. All offsets are code points, half-open."""

from __future__ import annotations

from copydesk.core.annotations import Annotations, Quote, Role
from copydesk.core.spans import Span
from copydesk.core.text import paragraph_at


def nearest_quote(text: str, annotations: Annotations, words: Span, role: Role) -> Quote | None:
    """The quote that the words stand nearest to, for a cue and a source stand beside what they belong to.

    One of the same paragraph comes before those of others, and for content one that shares words with it before
    all. Of two that are equally near it is the one whose content comes first; None where there is no quote.
    """
    paragraph = paragraph_at(text, words.start) or words
    return min(
        annotations.quotes.values(),
        key=lambda quote: (*_away(quote, words, role, paragraph), quote.content),
        default=None,
    )


def shares_paragraph(text: str, quote: Quote, words: Span) -> bool:
    """True when a part of the quote stands in the paragraph in which the words begin."""
    paragraph = paragraph_at(text, words.start) or words
    return any(span.overlaps(paragraph) for _, _, span in quote.spans())


def _away(quote: Quote, words: Span, role: Role, paragraph: Span) -> tuple[int, bool, int]:
    """Words of the content that are left out, whether the quote is in another paragraph, and how far it is."""
    shared = sum(max(0, min(each.end, words.end) - max(each.start, words.start)) for each in quote.content)
    spans = [span for _, _, span in quote.spans()]
    gap = min(max(span.start - words.end, words.start - span.end, 0) for span in spans)
    elsewhere = not any(span.overlaps(paragraph) for span in spans)
    return -shared if role is Role.CONTENT else 0, elsewhere, gap
