"""Draws what lies over the words: the outline of what is current, tags with the names of labels, grips at the edges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from copydesk.core.annotations import Annotations, Entity, Role
from copydesk.core.lanes import Mark
from copydesk.ui.looks.themes import Theme
from copydesk.ui.page.annotation_geometry import Piece
from copydesk.ui.page.annotation_inks import Ink, Inks
from copydesk.ui.page.reading_type import Row


class OutlinePainter:
    """Draws with the inks of one theme; ``scale`` is 1 at 100 %."""

    def __init__(self, inks: Inks, theme: Theme, scale: float, tag_font: QFont) -> None:
        self._inks = inks
        self._scale = scale
        self._page = QColor(theme.page)
        self._accent = QColor(theme.accent)
        self._tag_font = QFont(tag_font)
        self._tag_font.setPixelSize(max(9, round(9.5 * scale)))
        self._tag_font.setWeight(QFont.Weight.DemiBold)
        self._small_font = QFont(self._tag_font)
        self._small_font.setPixelSize(max(8, round(8 * scale)))

    def current(self, painter: QPainter, parts: Sequence[tuple[Piece, bool]]) -> None:
        """Outlines of the current annotation: its pieces, each with whether it is of the current mark."""
        strong = {piece.mark for piece, is_current in parts if is_current}
        for mark, pieces in _by_mark(piece for piece, _ in parts).items():
            if mark in strong or mark.role is not Role.CONTENT:
                self._outline(painter, pieces, strong=mark in strong)

    def aimed(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """A thin outline around the pieces of what the next key is about."""
        if pieces:
            self._outline(painter, pieces, strong=False)

    def tags(
        self, painter: QPainter, pieces: Iterable[Piece], annotations: Annotations, current: Mark | None
    ) -> list[QRectF]:
        """A tag at the first letters of each mark, where it is not in the way of another; returns where they are."""
        taken: list[QRectF] = []
        painter.setFont(self._tag_font)
        for mark, here in _by_mark(pieces).items():
            ink = self._inks.of(mark, annotations[mark.annotation_id])
            rect = self._free(self.tag_rect(here[0], ink.title), taken)
            taken.append(rect)
            self._tag(painter, rect, ink, strong=mark == current)
        return taken

    def small_tags(
        self, painter: QPainter, pieces: Iterable[Piece], annotations: Annotations, taken: list[QRectF]
    ) -> None:
        """The label of each name in small letters over its beginning; left out where another is in its way."""
        painter.setFont(self._small_font)
        for piece in pieces:
            annotation = annotations[piece.mark.annotation_id]
            if not isinstance(annotation, Entity) or not piece.begins:
                continue
            metrics = QFontMetricsF(self._small_font)
            width, height = metrics.horizontalAdvance(annotation.label) + 3, metrics.ascent() + 1
            x = piece.rect.right() - width + 1 if piece.row.from_right else piece.rect.left() - 1
            rect = QRectF(x, piece.row.top - height + 3 * self._scale, width, height)
            if any(rect.intersects(other) for other in taken):
                continue
            taken.append(rect)
            painter.fillRect(rect, self._page)
            painter.setPen(self._inks.of(piece.mark, annotation).colour)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, annotation.label)

    def tag_rect(self, piece: Piece, title: str) -> QRectF:
        """Where the tag of a mark stands: over its first letters, in the leading."""
        metrics = QFontMetricsF(self._tag_font)
        width, height = metrics.horizontalAdvance(title) + 8, metrics.height() + 1
        x = piece.rect.right() - width + 1 if piece.row.from_right else piece.rect.left() - 1
        return QRectF(x, piece.rect.top() - height - 1, width, height)

    def handles(self, painter: QPainter, places: Iterable[tuple[float, Row]]) -> None:
        """A grip at each edge of the current mark."""
        radius = 3.6 * max(1.0, self._scale)
        for x, row in places:
            painter.setPen(QPen(self._accent, 2.0))
            painter.drawLine(QLineF(x, row.top, x, row.foot + radius))
            painter.setBrush(self._page)
            painter.drawEllipse(QPointF(x, row.foot + radius + 1), radius, radius)

    def _outline(self, painter: QPainter, pieces: Iterable[Piece], *, strong: bool) -> None:
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)  # the other rule would leave the seams between rows standing
        for piece in pieces:
            box = piece.rect.adjusted(-2.0, -0.5, 2.0, 1.5)
            if piece.mark.role is Role.CONTENT:
                # Content of several lines is one block of type, not a ladder of boxes.
                box.setBottom(piece.row.floor)
            shape.addRect(box)
        pen = QPen(self._accent, 2.0 if strong else 1.0)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape.simplified())

    def _free(self, rect: QRectF, taken: Iterable[QRectF]) -> QRectF:
        """The rectangle, moved to the right of tags that stand in its way: “he said” is shorter than its two tags."""
        for other in taken:
            if rect.intersects(other):
                rect = QRectF(QPointF(other.right() + 2, rect.top()), rect.size())
        return rect

    def _tag(self, painter: QPainter, rect: QRectF, ink: Ink, *, strong: bool) -> None:
        painter.setPen(QPen(self._accent if strong else ink.colour, 1.0))
        painter.setBrush(self._accent if strong else self._page)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0)
        painter.setPen(self._page if strong else ink.colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, ink.title)


def _by_mark(pieces: Iterable[Piece]) -> dict[Mark, list[Piece]]:
    found: dict[Mark, list[Piece]] = {}
    for piece in pieces:
        found.setdefault(piece.mark, []).append(piece)
    return found
