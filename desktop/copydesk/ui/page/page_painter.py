"""All that is drawn under and over the words of an article, in one scheme, theme and zoom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from copydesk.core.annotations import Annotations, Quote
from copydesk.core.lanes import Mark
from copydesk.core.scheme import Scheme
from copydesk.ui.looks.themes import Theme
from copydesk.ui.page.annotation_geometry import Geometry, Piece
from copydesk.ui.page.annotation_inks import Inks
from copydesk.ui.page.annotation_painter import AnnotationPainter
from copydesk.ui.page.edge_handles import EdgeDrag
from copydesk.ui.page.margin_names import MarginNames, Name
from copydesk.ui.page.outline_painter import OutlinePainter
from copydesk.ui.page.passages import PassagePainter, Passages
from copydesk.ui.page.quote_links import LinkPainter
from copydesk.ui.page.reading_type import Row


class Tags(StrEnum):
    """When the names of labels stand beside the words."""

    NEVER = "never"
    HOVER = "hover"  # of what the pointer is over, and of what is current
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Sight:
    """What there is to paint: the pieces between two heights of the document, and all that concerns them."""

    geometry: Geometry
    annotations: Annotations
    text: str
    pieces: Sequence[Piece]
    names: Sequence[Name]
    current: Mark | None
    aimed: Mark | None
    hovered: Mark | None
    drag: EdgeDrag | None
    pointed: Mapping[str, Passages]
    seen: tuple[int, int]  # code points
    reach: tuple[float, float]  # pixels


class PagePainter:
    """Every painter of the page. ``scale`` is 1 at 100 %."""

    def __init__(self, scheme: Scheme | None, theme: Theme, scale: float, font: QFont, threshold: float) -> None:
        self.scale = scale
        inks = Inks(scheme, theme, threshold)
        self.marks = AnnotationPainter(inks, theme, scale)
        self.names = MarginNames(theme, scale, font)
        self._outlines = OutlinePainter(inks, theme, scale, font)
        self.links = LinkPainter(theme, scale)
        passages = PassagePainter(theme, scale)
        draw = Callable[[QPainter, QRectF, Row], None]
        self._under: dict[str, draw] = {"hits": passages.hit}
        self._over: dict[str, draw] = {
            "ghosts": passages.ghost,
            "notes": passages.note,
            "findings": passages.finding,
        }

    def under(self, painter: QPainter, sight: Sight) -> None:
        """Fills, bars, names in the margin, and what a search found."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.marks.under(painter, sight.pieces, sight.annotations, sight.text, sight.current)
        self.names.draw(painter, sight.names, sight.current)
        self._point_out(painter, self._under, sight)

    def over(self, painter: QPainter, sight: Sight, tags: Tags) -> None:
        """What is pointed out, links, outlines, tags and grips."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._point_out(painter, self._over, sight)
        current = sight.current
        parts = [p for p in sight.pieces if current is not None and p.mark.annotation_id == current.annotation_id]
        if current is not None:
            self._paint_current(painter, sight, current, parts)
        self._outlines.aimed(painter, [piece for piece in sight.pieces if piece.mark == sight.aimed])
        if tags is not Tags.NEVER:
            here = [piece for piece in sight.pieces if piece.mark == sight.hovered and piece not in parts]
            taken = self._outlines.tags(painter, parts + here, sight.annotations, current)
            if tags is Tags.ALWAYS:
                self._outlines.small_tags(painter, sight.pieces, sight.annotations, taken)
        if parts and current is not None:
            self._outlines.handles(painter, edges_of(sight.geometry, _dragged(current, sight.drag)))

    def _paint_current(self, painter: QPainter, sight: Sight, current: Mark, parts: Sequence[Piece]) -> None:
        annotation = sight.annotations.get(current.annotation_id)
        if isinstance(annotation, Quote) and sight.drag is None:
            self.links.draw(painter, annotation, sight.geometry, sight.seen, sight.reach)
        now = _dragged(current, sight.drag)
        self._outlines.current(painter, [(piece, piece.mark == now) for piece in parts])

    def _point_out(
        self, painter: QPainter, kinds: Mapping[str, Callable[[QPainter, QRectF, Row], None]], sight: Sight
    ) -> None:
        for kind, draw in kinds.items():
            passages = sight.pointed.get(kind)
            for span, _ in passages.between(*sight.seen) if passages is not None else ():
                for rect, row in sight.geometry.boxes_of(span, sight.reach):
                    draw(painter, rect, row)


def edges_of(geometry: Geometry, mark: Mark) -> list[tuple[float, Row]]:
    """Where a mark's edges are: its beginning, then its end."""
    return [geometry.edge(mark.span.start, ends=False), geometry.edge(mark.span.end, ends=True)]


def as_dragged(pieces: Iterable[Piece], drag: EdgeDrag, geometry: Geometry, reach: tuple[float, float]) -> list[Piece]:
    """The pieces as they are while an edge is under way."""
    moved = _dragged(drag.mark, drag)
    return sorted(
        [piece for piece in pieces if piece.mark != drag.mark]
        + geometry.pieces_of(moved, lane=geometry.lanes.lane_of(drag.mark), reach=reach),
        key=lambda piece: (piece.mark.span.start, -piece.mark.span.end),
    )


def _dragged(mark: Mark, drag: EdgeDrag | None) -> Mark:
    return mark if drag is None else replace(mark, span=drag.span)
