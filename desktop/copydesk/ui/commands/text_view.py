"""As much of the article view as the commands need."""

from __future__ import annotations

from typing import Protocol

from copydesk.core.spans import Span


class TextView(Protocol):
    """The article on the screen. Offsets are code points."""

    def selected_span(self) -> Span | None:
        """The selected words, or None."""

    def caret(self) -> int:
        """Where the caret is."""

    def select(self, span: Span | None) -> None:
        """Select words, or nothing."""

    def walk_to(self, offset: int, *, selecting: bool = False) -> None:
        """Move the caret and keep it in view, selecting what it passes if so."""

    def is_hidden(self, annotation_id: str) -> bool:
        """True for a suggestion that is not shown, because it is weak."""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
