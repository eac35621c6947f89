"""Annotations that are about to be stored: do they fit the text?"""

from __future__ import annotations

from copydesk.core.annotations import Annotations, Entity


def require_within(text: str, annotations: Annotations) -> None:
    """Raises ValueError when one ends behind the text."""
    for remark in annotations.remarks.values():
        if remark.span is not None and not remark.span.fits(text):
            raise ValueError(f"{remark.id} ends behind the text of {len(text)} characters")
    for annotation in annotations:
        spans = (annotation.span,) if isinstance(annotation, Entity) else (span for _, _, span in annotation.spans())
        if not all(span.fits(text) for span in spans):
            raise ValueError(f"{annotation.id} ends behind the text of {len(text)} characters")
