"""What belongs together in the current quote: thin lines from its source and cue to its content.

They run in the leading between the lines of type and, past whole lines, in the margin that is free of bars. So no line
ever crosses a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from copydesk.core.annotations import Quote, Role
from copydesk.core.lanes import Mark, marks_of
from copydesk.ui.looks.themes import Theme
from copydesk.ui.page.annotation_geometry import Geometry
from copydesk.ui.page.reading_type import Row

_INSIDE: Final = 16.0  # pixels from the edge of content to where a line meets it
_ASIDE: Final = 12.0  # pixels from the column to the line beside it
_DEPTH: Final = 0.42  # of the leading, from above, at which lines run
_ROUND: Final = 5.0
_FAR: Final = 4_000  # code points from what can be seen: further away nothing is looked up, and a line just runs on


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a line meets a mark: so far to the right, at the foot or the top of a row."""

    x: float
    row: Row


def pairs_of(quote: Quote) -> list[tuple[Mark, Mark]]:
    """Which marks of a quote a line joins: each source to a cue, each cue or else source to the nearest content.

    Content in several fragments hangs together by the cue that they share, or else from one fragment to the next.
    """
    marks = marks_of(quote)
    content, cues, sources = (
        [mark for mark in marks if mark.role is role] for role in (Role.CONTENT, Role.CUE, Role.SOURCE)
    )
    said = cues or sources
    if not said:
        return list(pairwise(content))
    joined = [(source, _nearest(source, cues)) for source in sources if cues]
    hubs = [_nearest(part, said) for part in content]
    joined += zip(hubs, content, strict=True)
    joined += [pair for pair, (one, other) in zip(pairwise(content), pairwise(hubs), strict=True) if one != other]
    # A second cue of the same words has no content of its own to be nearest to.
    used = {mark for pair in joined for mark in pair}
    return joined + [(mark, _nearest(mark, content)) for mark in said if mark not in used]


def _nearest(mark: Mark, others: Sequence[Mark]) -> Mark:
    return min(others, key=lambda other: max(mark.span.start - other.span.end, other.span.start - mark.span.end))


def route(one: Anchor, other: Anchor) -> list[QPointF]:
    """The corners of a line from one anchor to another; it touches rows from below, or the lower one from above."""
    upper, lower = (one, other) if one.row.top <= other.row.top else (other, one)
    below = _channel(upper.row)
    start = [QPointF(upper.x, upper.row.foot), QPointF(upper.x, below)]
    if upper.row.top == lower.row.top:
        corners = [*start, QPointF(lower.x, below), QPointF(lower.x, lower.row.foot)]
    elif lower.row.top - upper.row.floor < (upper.row.floor - upper.row.foot) / 2:
        corners = [*start, QPointF(lower.x, below), QPointF(lower.x, lower.row.top)]
    else:
        x = _margin(upper.row)
        above = lower.row.top - (lower.row.floor - lower.row.foot) * (1 - _DEPTH)
        corners = [*start, QPointF(x, below), QPointF(x, above), QPointF(lower.x, above)]
        corners.append(QPointF(lower.x, lower.row.top))
    return corners if upper is one else corners[::-1]


def route_away(one: Anchor, y: float) -> list[QPointF]:
    """The corners of a line from an anchor to something out of sight, as far as a height."""
    below, x = _channel(one.row), _margin(one.row)
    return [QPointF(one.x, one.row.foot), QPointF(one.x, below), QPointF(x, below), QPointF(x, y)]


def _channel(row: Row) -> float:
    return row.foot + (row.floor - row.foot) * _DEPTH


def _margin(row: Row) -> float:
    return row.left - _ASIDE if row.from_right else row.right + _ASIDE


class LinkPainter:
    """Draws the links of one quote in one theme and zoom."""

    def __init__(self, theme: Theme, scale: float) -> None:
        self._accent = QColor(theme.accent)
        self._page = QColor(theme.page)
        self._scale = scale

    def draw(
        self, painter: QPainter, quote: Quote, geometry: Geometry, seen: tuple[int, int], reach: tuple[float, float]
    ) -> None:
        """Draw what of them can be seen."""
        routes = self.routes(quote, geometry, seen, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent, max(1.0, 1.1 * self._scale), c=Qt.PenCapStyle.RoundCap))
        for corners, _ in routes:
            painter.drawPath(_rounded(corners, _ROUND * min(1.5, max(0.7, self._scale))))
        painter.setPen(QPen(self._accent, 1.0))
        radius = 2.2 * max(0.8, self._scale)
        for corners, ends in routes:
            for place, is_content in zip((corners[0], corners[-1]), ends, strict=True):
                if is_content is not None:
                    painter.setBrush(self._accent if is_content else self._page)
                    painter.drawEllipse(place, radius, radius)

    def routes(
        self, quote: Quote, geometry: Geometry, seen: tuple[int, int], reach: tuple[float, float]
    ) -> list[tuple[list[QPointF], tuple[bool | None, bool | None]]]:
        """The corners of each line, and of each of its ends whether it is content; None where it is out of sight."""
        routes: list[tuple[list[QPointF], tuple[bool | None, bool | None]]] = []
        for one, other in pairs_of(quote):
            ends = (one.role is Role.CONTENT, other.role is Role.CONTENT)
            near = [mark for mark in (one, other) if _is_near(mark, seen)]
            if len(near) == 2:
                routes.append((route(_anchor(geometry, one, other), _anchor(geometry, other, one)), ends))
            elif near:
                away = other if near[0] == one else one
                y = reach[0] if away.span.start < near[0].span.start else reach[1]
                corners = route_away(_anchor(geometry, near[0], away), y)
                routes.append((corners, (near[0].role is Role.CONTENT, None)))
        return routes


def _is_near(mark: Mark, seen: tuple[int, int]) -> bool:
    return mark.span.start < seen[1] + _FAR and mark.span.end > seen[0] - _FAR


def _anchor(geometry: Geometry, mark: Mark, towards: Mark) -> Anchor:
    """Where a line meets a mark: the middle of a cue or source, the end of content that the other mark is nearer to."""
    ends = towards.span.start >= mark.span.start
    x, row = geometry.edge(mark.span.end if ends else mark.span.start, ends=ends)
    pieces = [piece for piece in geometry.pieces_of(mark, reach=(row.top, row.foot)) if piece.row.top == row.top]
    if not pieces:
        return Anchor(x, row)
    rect = min(pieces, key=lambda piece: max(piece.rect.left() - x, x - piece.rect.right())).rect
    if mark.role is not Role.CONTENT or rect.width() < 2 * _INSIDE:
        return Anchor(rect.center().x(), row)
    # Not at the very edge: there the grip is.
    inside = rect.right() - _INSIDE if x > rect.center().x() else rect.left() + _INSIDE
    return Anchor(inside, row)


def _rounded(corners: list[QPointF], radius: float) -> QPainterPath:
    path = QPainterPath(corners[0])
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(corners[-1])
    return path


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    """The place so far from a corner on the level or upright way to another, half of the way at most."""
    way = other - corner
    length = abs(way.x()) + abs(way.y())
    return corner + way * (min(radius, length / 2) / length) if length else corner
