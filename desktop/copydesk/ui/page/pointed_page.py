"""The article with whatever is pointed at in it: what a search found, what the linter says, notes, what was rejected.

It knows where words are on the page, and nothing of what they are annotated with. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from copydesk.core.annotations import Annotations
from copydesk.core.spans import Span
from copydesk.ui.page.annotation_geometry import Geometry
from copydesk.ui.page.article_page import ArticlePage
from copydesk.ui.page.passages import Passages
from copydesk.ui.page.reading_type import blocks_between

_SPILL: Final = 26.0  # pixels at 100 % by which tags, outlines and grips may leave their row


class PointedPage(ArticlePage):
    """Keeps what is pointed out, and asks for the lines it is on to be painted; how, is for `page_painter`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._geometry = Geometry(self.document(), "", self._map, Annotations())
        self._pointed: dict[str, Passages] = {}

    def begin_with(self, annotations: Annotations) -> None:
        """Another text is on the page, with these annotations."""
        self._geometry = Geometry(self.document(), self._text, self._map, annotations)
        self._pointed = {}

    def show_findings(self, findings: Sequence[tuple[Span, str]]) -> None:
        """Put a wavy line under each span, and its words into the tool tip there; until the next article. No scroll."""
        self._point_out("findings", Passages(findings))

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Put a box under each span that a search found, or take all away; until the next article. Never scrolls."""
        self._point_out("hits", Passages((span, "") for span in hits))

    def show_ghosts(self, spans: Sequence[Span]) -> None:
        """Cross out where rejected suggestions were, or nothing; until the next article. Never scrolls."""
        self._point_out("ghosts", Passages((span, "") for span in spans))

    def show_notes(self, notes: Sequence[tuple[Span, str]]) -> None:
        """Put a small sign at the end of each span, and its words into the tool tip there. Never scrolls."""
        self._point_out("notes", Passages(notes))

    def rects_of_span(self, span: Span) -> list[QRect]:
        """Around the letters of some text, a rectangle a line, in reading order; in pixels of the viewport."""
        away = -self.scrolled()
        return [rect.translated(away).toRect() for rect, _ in self._geometry.boxes_of(span)]

    def findings_at(self, point: QPoint) -> list[str]:
        """What is pointed out at a point of the viewport: findings and notes."""
        place = QPointF(point) + self.scrolled()
        return [
            words
            for kind in ("findings", "notes")
            for span, words in self._pointed.get(kind, Passages()).between(*self._seen())
            for rect, row in self._geometry.boxes_of(span, (place.y(), place.y()))
            if row.top <= place.y() < row.floor and rect.left() - 2 <= place.x() < rect.right() + 2
        ]

    def spill(self) -> float:
        """How far from its row something may be painted that belongs to it, in pixels."""
        return _SPILL * self._scale()

    def _point_out(self, kind: str, passages: Passages) -> None:
        before = self._pointed.get(kind, Passages())
        self._pointed[kind] = passages
        self._repaint_spans(span for span, _ in passages.other_than(before))

    def _repaint_spans(self, spans: Iterable[Span]) -> None:
        """Ask for the lines that some text is on to be painted; what cannot be seen is not even looked up."""
        first, last = self._seen()
        scrolled = self.scrolled().y()
        spill = self.spill()
        for span in set(spans):
            if span.start < last and span.end > first:
                top = self.row_at(max(span.start, first)).top - scrolled - spill
                bottom = self.row_at(min(span.end, last) - 1).floor - scrolled + spill
                self.viewport().update(QRectF(0, top, self.viewport().width(), bottom - top).toAlignedRect())

    def _seen(self) -> tuple[int, int]:
        """The code points of the paragraphs that can be seen, first and one past the last."""
        top = self.scrolled().y()
        blocks = list(blocks_between(self.document(), top, top + self.viewport().height()))
        if not blocks:
            return 0, 0  # a window too low to show the first line
        end16 = min(self._map.length16, blocks[-1].position() + blocks[-1].length() - 1)
        return self._map.from_utf16(blocks[0].position()), self._map.from_utf16(end16)

    def _scale(self) -> float:
        return QFontMetricsF(self.font()).height() / 21
