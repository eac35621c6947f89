"""Annotations that are about to be stored: do they fit the text?"""

from __future__ import annotations

import math

from copydesk.core.annotations import Annotations, Entity, Quote
from copydesk.core.remarks import Remark


def require_plain(annotations: Annotations) -> None:
    """Raises TypeError or ValueError when one has numbers or half characters for words, or words for numbers."""
    for item in (*annotations, *annotations.remarks.values()):
        words = [item.id, item.annotator]
        words += (item.about, item.rule, item.text) if isinstance(item, Remark) else ()
        words += (item.label,) if isinstance(item, Entity) else (item.speaker,) if isinstance(item, Quote) else ()
        for word in words:
            if word is not None:
                str.encode(word)
        if not isinstance(item, Remark) and item.score is not None:
            math.isfinite(item.score)


def require_within(text: str, annotations: Annotations) -> None:
    """Raises ValueError when one ends behind the text."""
    for remark in annotations.remarks.values():
        if remark.span is not None and not remark.span.fits(text):
            raise ValueError(f"{remark.id} ends behind the text of {len(text)} characters")
    for annotation in annotations:
        spans = (annotation.span,) if isinstance(annotation, Entity) else (span for _, _, span in annotation.spans())
        if not all(span.fits(text) for span in spans):
            raise ValueError(f"{annotation.id} ends behind the text of {len(text)} characters")
