"""Draws marks: fills and bars under the text, outlines and tags over it.

A suggestion is drawn in outline: a hairline box, a thin line, a hollow bar. What an editor has confirmed is solid: a
filled box, a heavy line, a full bar. Which label it is shows in the pattern of the line as well as in its colour. The
suggestion of a quote that reports no speech is fainter, and its bar is broken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from copydesk.core.annotations import Annotation, Annotations, Entity, Role, State
from copydesk.core.lanes import Mark
from copydesk.core.scheme import Look, Scheme
from copydesk.ui.annotation_geometry import Piece
from copydesk.ui.annotation_words import is_loose
from copydesk.ui.line_patterns import draw_broken_bar, draw_pattern
from copydesk.ui.reading_type import Row
from copydesk.ui.themes import Theme, colour_of, dimmed, mixed, tint_of

# Where the bars of content stand left of the column, in pixels at 100 %: outer quotes further out, as brackets would.
# Quotes nested more deeply than three go outwards again.
_GUTTER: Final = (17.0, 12.0, 7.0, 22.0, 27.0, 32.0, 37.0)


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours and pattern of one label or role in one theme, and the word on its tag."""

    colour: QColor
    tint: QColor
    box: QColor  # around what is only suggested
    faint: QColor  # under content, row by row
    faintest: QColor  # under content that reports no speech
    pattern: str
    title: str


class AnnotationPainter:
    """Draws pieces in one scheme, theme and zoom. ``scale`` is 1 at 100 %."""

    def __init__(self, scheme: Scheme | None, theme: Theme, scale: float, tag_font: QFont) -> None:
        self._theme = theme
        self._page = QColor(theme.page)
        self._accent = QColor(theme.accent)
        self.scale = scale
        self._tag_font = QFont(tag_font)
        self._tag_font.setPixelSize(max(9, round(9.5 * scale)))
        self._tag_font.setWeight(QFont.Weight.DemiBold)
        labels = scheme.labels if scheme else ()
        roles = scheme.roles if scheme else ()
        self._inks = {label.name: self._ink(label.look, label.name) for label in labels}
        self._roles = {style.role: self._ink(style.look, style.title) for style in roles}
        self._plain = self._ink(Look(theme.dim, theme.dim, "solid"), "")

    def ink(self, mark: Mark, annotation: Annotation) -> Ink:
        """How a mark is drawn; a label or role that the scheme does not know is drawn in grey."""
        if isinstance(annotation, Entity):
            return self._inks.get(annotation.label) or self._ink(
                Look(self._theme.dim, self._theme.dim, "solid"), annotation.label
            )
        return self._roles.get(mark.role or Role.CONTENT, self._plain)

    def under(
        self,
        painter: QPainter,
        pieces: Sequence[Piece],
        annotations: Annotations,
        text: str,
        current: Mark | None,
    ) -> None:
        """All fills first, then all bars: in one pass, a fill would hide the bar of a mark nested in it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in pieces:
            if piece.mark.role is None:
                self._fill(painter, piece, annotations[piece.mark.annotation_id])
        for piece in pieces:
            annotation = annotations[piece.mark.annotation_id]
            loose = is_loose(text, annotation)
            if piece.mark.role is Role.CONTENT:
                self._content(painter, piece, annotation, current, loose=loose)
            else:
                ink = self.ink(piece.mark, annotation)
                colour = dimmed(ink.colour, self._theme) if loose else ink.colour
                self._line(painter, piece.rect, self.lane_y(piece), ink, self._weight(annotation), colour)

    def over(self, painter: QPainter, parts: Sequence[tuple[Piece, bool]], annotations: Annotations) -> None:
        """Outlines and tags of the current annotation: its pieces, each with whether it is of the current mark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_mark: dict[Mark, list[Piece]] = {}
        for piece, _ in parts:
            by_mark.setdefault(piece.mark, []).append(piece)
        strong = {piece.mark for piece, is_current in parts if is_current}
        for mark, pieces in by_mark.items():
            if mark in strong or mark.role is not Role.CONTENT:
                self._outline(painter, pieces, strong=mark in strong)
        taken: list[QRectF] = []
        for mark, pieces in by_mark.items():
            ink = self.ink(mark, annotations[mark.annotation_id])
            rect = self._free(self.tag_rect(pieces[0], ink.title), taken)
            taken.append(rect)
            self._tag(painter, rect, ink, strong=mark in strong)

    def lane_y(self, piece: Piece) -> float:
        """The height of a mark's line: words downwards from the base line, content upwards from the floor."""
        row, scale = piece.row, self.scale
        first, last = row.base + 3.2 * scale, row.floor - 2.2 * scale
        # Deep nesting squeezes the lanes of its rows together rather than let one hide another.
        lanes = sum(piece.depth)
        step = min(3.8 * scale, (last - first) / (lanes - 1)) if lanes > 1 else 0.0
        return last - piece.lane * step if piece.mark.role is Role.CONTENT else first + piece.lane * step

    def bar_rect(self, piece: Piece) -> QRectF:
        """Where the bar of a piece of content stands beside its row: at the side where reading begins."""
        row, scale = piece.row, self.scale
        away = _GUTTER[min(piece.lane, len(_GUTTER) - 1)] * min(1.0, scale)
        x = row.right + away - 3 if row.from_right else row.left - away
        return QRectF(x, row.top, 3.0, row.floor - row.top)

    def tag_rect(self, piece: Piece, title: str) -> QRectF:
        """Where the tag of a mark stands: over its first letters, in the leading."""
        metrics = QFontMetricsF(self._tag_font)
        width, height = metrics.horizontalAdvance(title) + 8, metrics.height() + 1
        x = piece.rect.right() - width + 1 if piece.row.from_right else piece.rect.left() - 1
        return QRectF(x, piece.rect.top() - height - 1, width, height)

    def _ink(self, look: Look, title: str) -> Ink:
        colour = colour_of(look, self._theme)
        box, faint, faintest = (mixed(colour, self._page, share) for share in (0.45, 0.55, 0.3))
        return Ink(colour, tint_of(look, self._theme), box, faint, faintest, look.pattern, title)

    def _weight(self, annotation: Annotation) -> float:
        return (1.1 if annotation.state is State.SUGGESTED else 2.0) * self.scale

    def _fill(self, painter: QPainter, piece: Piece, annotation: Annotation) -> None:
        ink = self.ink(piece.mark, annotation)
        rect = piece.rect.adjusted(-1.5, 0.5, 1.5, 1.5 * self.scale)
        if annotation.state is State.SUGGESTED:
            painter.setPen(QPen(ink.box, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.tint)
        painter.drawRoundedRect(rect, 2.5, 2.5)

    def _content(
        self, painter: QPainter, piece: Piece, annotation: Annotation, current: Mark | None, *, loose: bool
    ) -> None:
        ink = self.ink(piece.mark, annotation)
        is_current = current is not None and current.annotation_id == annotation.id
        colour = self._accent if is_current else dimmed(ink.colour, self._theme) if loose else ink.colour
        bar = self.bar_rect(piece)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if loose:
            draw_broken_bar(painter, bar, colour)
        elif annotation.state is State.SUGGESTED:
            painter.setPen(QPen(colour, 1.0))
            for x in (bar.left() + 0.5, bar.right() - 0.5):
                painter.drawLine(QLineF(x, bar.top(), x, bar.bottom()))
        else:
            painter.fillRect(bar, colour)
        # The current mark has an outline already; a strong line in each of its rows would make a ladder of it.
        faint = colour if is_current and piece.mark != current else ink.faintest if loose else ink.faint
        self._line(painter, piece.rect, self.lane_y(piece), ink, self._weight(annotation) * 0.8, faint)

    def _line(self, painter: QPainter, rect: QRectF, y: float, ink: Ink, weight: float, colour: QColor) -> None:
        """One line in the pattern of a label, from the left to the right of a rectangle."""
        line = QLineF(rect.left(), y, rect.right(), y)
        draw_pattern(painter, line, ink.pattern, colour, weight, self.scale)

    def aimed(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """A thin outline around the pieces of what the next key is about."""
        if pieces:
            self._outline(painter, pieces, strong=False)

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
        painter.setFont(self._tag_font)
        painter.setPen(self._page if strong else ink.colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, ink.title)

    def handles(self, painter: QPainter, places: Iterable[tuple[float, Row]]) -> None:
        """A grip at each edge of the current mark."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = 3.6 * max(1.0, self.scale)
        for x, row in places:
            painter.setPen(QPen(self._accent, 2.0))
            painter.drawLine(QLineF(x, row.top, x, row.foot + radius))
            painter.setBrush(self._page)
            painter.drawEllipse(QPointF(x, row.foot + radius + 1), radius, radius)
