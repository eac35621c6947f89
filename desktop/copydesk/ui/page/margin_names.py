"""Who speaks, in the margin beside the first line of each quote: small, cut short where the margin is narrow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from copydesk.core.annotations import Annotations, Quote, Role
from copydesk.core.lanes import Mark
from copydesk.ui.looks.themes import Theme
from copydesk.ui.page.annotation_geometry import Piece
from copydesk.ui.page.annotation_painter import GUTTER
from copydesk.ui.page.reading_type import Row

_EDGE: Final = 8.0  # pixels kept free at the edge of the view
_AWAY: Final = 6.0  # pixels between the outermost bar and a name
_LETTERS: Final = 5  # that a name shows at least; in a narrower margin there are no names
_LINES: Final = 2  # of names beside one row, at most


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands in the margin, for the quote that a click on it picks."""

    mark: Mark
    rect: QRectF
    words: str
    from_right: bool


class MarginNames:
    """Places and draws names in one theme and zoom, for a view so many pixels wide."""

    def __init__(self, theme: Theme, scale: float, font: QFont) -> None:
        self._dim = QColor(theme.dim)
        self._accent = QColor(theme.accent)
        self._scale = scale
        self._font = QFont(font)
        self._font.setPixelSize(max(10, round(9.7 * scale)))
        self._metrics = QFontMetricsF(self._font)

    def place(self, pieces: Iterable[Piece], annotations: Annotations, width: float) -> list[Name]:
        """The names for those quotes of which the first line is among the pieces."""
        beside: dict[float, list[tuple[Piece, str]]] = {}
        for piece in pieces:
            mark = piece.mark
            if mark.role is not Role.CONTENT or mark.index or not piece.begins:
                continue
            quote = annotations[mark.annotation_id]
            if isinstance(quote, Quote) and quote.speaker:
                here = beside.setdefault(piece.row.top, [])
                if all(words != quote.speaker and other.mark != mark for other, words in here):
                    here.append((piece, quote.speaker))
        return [name for here in beside.values() for name in self._stacked(here, width)]

    def draw(self, painter: QPainter, names: Iterable[Name], current: Mark | None) -> None:
        """Write them; that of the current quote stands out."""
        painter.setFont(self._font)
        for name in names:
            is_current = current is not None and current.annotation_id == name.mark.annotation_id
            painter.setPen(self._accent if is_current else self._dim)
            side = Qt.AlignmentFlag.AlignLeft if name.from_right else Qt.AlignmentFlag.AlignRight
            # Without this, a Hebrew name would turn left and right around.
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(name.rect, flags | Qt.TextFlag.TextSingleLine, name.words)

    def _stacked(self, here: list[tuple[Piece, str]], width: float) -> list[Name]:
        row, lanes = here[0][0].row, max(piece.depth[1] for piece, _ in here)
        left, right = self._room(row, lanes, width)
        if right - left < _LETTERS * self._metrics.averageCharWidth():
            return []
        height = self._metrics.height()
        top = row.base - self._metrics.ascent()
        names: list[Name] = []
        lines = here[:_LINES]
        if len(here) == 1:
            piece, words = here[0]
            lines = [(piece, line) for line in self._broken(words, right - left)]
        for place, (piece, words) in enumerate(lines):
            if place == _LINES - 1 and len(here) > _LINES:
                words = f"{words} +{len(here) - _LINES}"
            cut = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - left)
            wide = min(right - left, self._metrics.horizontalAdvance(cut) + 1)
            x = left if row.from_right else right - wide
            names.append(Name(piece.mark, QRectF(x, top + place * height, wide, height), cut, row.from_right))
        return names

    def _broken(self, words: str, room: float) -> list[str]:
        """A name that has a row to itself, on two lines where it is too long for one: “Lloyd”, “Austin”."""
        parts = words.split()
        if len(parts) == 1 or self._metrics.horizontalAdvance(words) <= room:
            return [words]
        breaks = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
        return list(min(breaks, key=lambda two: max(map(self._metrics.horizontalAdvance, two))))

    def _room(self, row: Row, lanes: int, width: float) -> tuple[float, float]:
        away = max(GUTTER[: max(1, min(lanes, len(GUTTER)))]) * min(1.0, self._scale) + _AWAY
        if row.from_right:
            return row.right + away, width - _EDGE
        return _EDGE, row.left - away


def name_at(names: Iterable[Name], place: QPointF) -> Mark | None:
    """The quote whose name is at a place of the document."""
    return next((name.mark for name in names if name.rect.adjusted(-3, -1, 3, 1).contains(place)), None)
