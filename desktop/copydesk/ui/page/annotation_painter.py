"""Draws what lies under the words: tints and lines of names, cues and sources, bars and lines of content."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from copydesk.core.annotations import Annotations, Role
from copydesk.core.lanes import Mark
from copydesk.ui.looks.themes import Theme, mixed
from copydesk.ui.page.annotation_geometry import Piece
from copydesk.ui.page.annotation_inks import Inks, Worn
from copydesk.ui.page.line_patterns import draw_broken_bar, draw_pattern
from copydesk.ui.page.wave_line import WaveLine

# Where the bars of content stand left of the column, in pixels at 100 %: outer quotes further out, as brackets would.
# Quotes nested more deeply than three go outwards again.
GUTTER: Final = (17.0, 12.0, 7.0, 22.0, 27.0, 32.0, 37.0)
_BAR: Final = 3.0


class AnnotationPainter:
    """Draws pieces with the inks of one theme. ``scale`` is 1 at 100 %."""

    def __init__(self, inks: Inks, theme: Theme, scale: float) -> None:
        self.inks = inks
        self.scale = scale
        self._waves: dict[tuple[int, float], WaveLine] = {}
        self._accent = QColor(theme.accent)
        self._wash = mixed(self._accent, QColor(theme.page), 0.11 if theme.is_dark else 0.06)

    def under(
        self, painter: QPainter, pieces: Sequence[Piece], annotations: Annotations, text: str, current: Mark | None
    ) -> None:
        """All fills first, then all bars: in one pass, a fill would hide the bar of a mark nested in it."""
        dressed = [(piece, self.inks.worn(annotations[piece.mark.annotation_id], text)) for piece in pieces]
        here = current.annotation_id if current is not None else None
        if here is not None:
            for piece in pieces:
                if piece.mark.annotation_id == here and piece.mark.role is Role.CONTENT:
                    painter.fillRect(self._block(piece), self._wash)
        painter.setPen(Qt.PenStyle.NoPen)
        for piece, worn in dressed:
            if worn.ink is not None:
                self._fill(painter, piece, worn)
        for piece, worn in dressed:
            if piece.mark.role is Role.CONTENT:
                self._content(painter, piece, worn, current)
            else:
                ink = worn.ink or self.inks.of(piece.mark, worn.annotation)
                colour = ink.dimmed if worn.is_faint else ink.colour
                self._line(painter, piece, ink.pattern, self._weight(worn), colour)

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
        away = GUTTER[min(piece.lane, len(GUTTER) - 1)] * min(1.0, scale)
        wide = _BAR * min(1.4, max(1.0, scale))  # wider ones would touch each other
        x = row.right + away - wide if row.from_right else row.left - away
        return QRectF(x, row.top, wide, row.floor - row.top)

    def _block(self, piece: Piece) -> QRectF:
        """Around content: with the leading, so that rows join."""
        return QRectF(piece.rect.left(), piece.row.top, piece.rect.width(), piece.row.floor - piece.row.top)

    def _weight(self, worn: Worn) -> float:
        return (2.0 if worn.is_solid else 1.1) * self.scale

    def _fill(self, painter: QPainter, piece: Piece, worn: Worn) -> None:
        assert worn.ink is not None
        if worn.is_faint:
            return
        painter.setBrush(worn.ink.tint if worn.is_solid else worn.ink.breath)
        painter.drawRoundedRect(piece.rect.adjusted(-1.5, 0.5, 1.5, 1.5 * self.scale), 2.5, 2.5)

    def _content(self, painter: QPainter, piece: Piece, worn: Worn, current: Mark | None) -> None:
        ink = self.inks.of(piece.mark, worn.annotation)
        is_current = current is not None and current.annotation_id == worn.annotation.id
        colour = self._accent if is_current else ink.dimmed if worn.is_faint else ink.colour
        bar = self.bar_rect(piece)
        if worn.is_broken:
            draw_broken_bar(painter, bar, colour)
        elif worn.is_solid:
            painter.fillRect(bar, colour)
        else:
            painter.fillRect(QRectF(bar.left(), bar.top(), 1.0, bar.height()), colour)
            painter.fillRect(QRectF(bar.right() - 1.0, bar.top(), 1.0, bar.height()), colour)
        # The current mark has an outline already; a strong line in each of its rows would make a ladder of it.
        faint = colour if is_current and piece.mark != current else ink.faintest if worn.is_faint else ink.faint
        self._line(painter, piece, ink.pattern, min(2.4, self._weight(worn) * 0.8), faint)

    def _line(self, painter: QPainter, piece: Piece, pattern: str, weight: float, colour: QColor) -> None:
        """One line in the pattern of a label, from the left to the right of a piece, sharp on whole pixels."""
        rect, y = piece.rect, self.lane_y(piece)
        if pattern == "solid":
            whole = max(1.0, round(weight))
            painter.fillRect(QRectF(rect.left(), round(y - whole / 2), rect.width(), whole), colour)
        elif pattern == "wave":
            wave = self._waves.get((colour.rgb(), weight))
            if wave is None:
                wave = self._waves[colour.rgb(), weight] = WaveLine(colour, weight * 0.85, self.scale)
            wave.draw(painter, rect.left(), rect.right(), y)
        else:
            draw_pattern(painter, QLineF(rect.left(), y, rect.right(), y), pattern, colour, weight, self.scale)
