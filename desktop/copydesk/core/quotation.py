"""Quotation marks: which ones belong together, and what that says about a quote."""

from __future__ import annotations

from copydesk.core.annotations import Kind
from copydesk.core.spans import Span


def propose_kind(text: str, content: tuple[Span, ...]) -> Kind:
    """Direct when every word of the content stands between quotation marks, indirect when none does, else mixed."""
    return Kind.DIRECT
