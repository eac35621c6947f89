"""The whole article at a glance, beside the scroll bar: annotations as ticks, what is to be accounted for, the view.

Entities are ticks at the right, quotes bars at the left, in the colours of their labels. Quotations in no quote are
wedges across the strip; paragraphs that were not on the screen are hatched. A click or a drag goes there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from copydesk.core.annotations import Annotation, Annotations, Entity, Role
from copydesk.core.lanes import marks_of
from copydesk.core.scheme import Look, Scheme
from copydesk.core.spans import Span
from copydesk.ui.findings.coverage_watch import CoverageWatch
from copydesk.ui.findings.signing import in_words as open_in_words
from copydesk.ui.looks.themes import LIGHT, Theme, colour_of, mixed
from copydesk.ui.page.annotation_words import in_words, tool_tip
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.page.text_scale import TextScale
from copydesk.ui.page.typography import NEWSPAPER

_WIDTH: Final = 18
_NEAR: Final = 3  # pixels around the pointer that a tool tip looks at
_MOST_LINES: Final = 5
_ALL: Final = (0, 1 << 20)  # rows of pixels: every one there can be


@dataclass(frozen=True, slots=True)
class Tick:
    """One stroke: where it begins and ends between 0 and 1, and whether it is content of a quote."""

    top: float
    foot: float
    is_quote: bool
    look: Look | None


class CoverageStrip(QWidget):
    """Draws into a picture that is kept; of that, only the rows are drawn anew in which something changed."""

    def __init__(self, view: ArticleView, watch: CoverageWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._watch = watch
        self._theme = LIGHT
        self._scheme: Scheme | None = None
        self._text = ""
        self._annotations = Annotations()
        self._scale = TextScale((), NEWSPAPER.measure)
        self._places: dict[Span, tuple[float, float]] = {}  # heights that were asked for
        self._ticks: dict[str, tuple[Tick, ...]] = {}
        self._loose: frozenset[Span] = frozenset()
        self._unseen: frozenset[int] = frozenset()
        self._waits = True  # for the watch to count
        self._picture: QPixmap | None = None
        self._stale: list[tuple[int, int]] = []  # rows of pixels in which the picture is out of date
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Coverage of the article"))
        watch.changed.connect(self._account)
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.verticalScrollBar().rangeChanged.connect(self.update)

    # What is shown

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw labels and roles as this scheme says."""
        self._scheme = scheme
        self._ticks = {annotation.id: self._ticks_of(annotation) for annotation in self._annotations}
        self._spoil([_ALL])

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self._theme = theme
        self._spoil([_ALL])

    def show_article(self, text: str, annotations: Annotations) -> None:
        """Show another article; its ticks are drawn once the watch has counted what is open in it."""
        self._text = text
        self._annotations = annotations
        self._scale = TextScale(self._watch.paragraphs.spans, NEWSPAPER.measure)
        self._places.clear()
        self._ticks, self._loose, self._unseen = {}, frozenset(), frozenset()
        self._waits = True
        self._spoil([_ALL])

    def show_annotations(self, annotations: Annotations, touched: frozenset[str]) -> None:
        """Show other annotations of the same text, of which only ``touched`` differ."""
        self._annotations = annotations
        if self._waits:
            return
        changed: list[Tick] = []
        for annotation_id in touched:
            changed += self._ticks.pop(annotation_id, ())
            annotation = annotations.get(annotation_id)
            if annotation is not None:
                self._ticks[annotation_id] = self._ticks_of(annotation)
                changed += self._ticks[annotation_id]
        self._spoil(self._rows(tick.top, tick.foot) for tick in changed)

    def _account(self) -> None:
        """Show what is open now."""
        if self._waits:
            self._waits = False
            self._ticks = {annotation.id: self._ticks_of(annotation) for annotation in self._annotations}
            self._spoil([_ALL])
        coverage, paragraphs = self._watch.coverage, self._watch.paragraphs.spans
        self.setAccessibleDescription(
            open_in_words(coverage)
            or self.tr("Every quotation is accounted for, and every paragraph was on the screen.")
        )
        loose = frozenset(part for quotation in coverage.loose for part in quotation.parts)
        unseen = frozenset(coverage.unseen)
        changed = [*(loose ^ self._loose), *(paragraphs[n] for n in unseen ^ self._unseen if n < len(paragraphs))]
        self._loose, self._unseen = loose, unseen
        self._spoil(self._rows(*self._heights(span)) for span in changed)

    def _ticks_of(self, annotation: Annotation) -> tuple[Tick, ...]:
        if isinstance(annotation, Entity):
            label = self._scheme.label(annotation.label) if self._scheme else None
            return (Tick(*self._heights(annotation.span), False, label.look if label else None),)
        look = self._scheme.role(Role.CONTENT).look if self._scheme else None
        return tuple(Tick(*self._heights(span), True, look) for span in annotation.content)

    def _heights(self, span: Span) -> tuple[float, float]:
        known = self._places.get(span)
        if known is None:
            known = self._scale.height_of(span.start), self._scale.height_of(span.end - 1)
            self._places[span] = known
        return known

    def _rows(self, top: float, foot: float) -> tuple[int, int]:
        """The rows of pixels that a stroke can touch, its wedge included."""
        return int(top * self.height()) - 5, int(foot * self.height()) + 6

    def _spoil(self, rows: Iterable[tuple[int, int]]) -> None:
        self._stale += rows
        if self._stale:
            self.update()

    # Drawing

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, brought up to date, and on it the part that the view shows."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._stale = [_ALL]
        if self._stale:
            self._renew(self._picture)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        seen = self._view.seen_span()
        if seen is not None and self._text:
            top, foot = self._scale.height_of(seen[0]), self._scale.height_of(max(seen[0], seen[1] - 1))
            box = QRectF(1, top * self.height(), self.width() - 2, max(8.0, (foot - top) * self.height()))
            box.moveBottom(min(box.bottom(), self.height() - 1.0))
            accent = QColor(self._theme.accent)
            accent.setAlphaF(0.12)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.fillRect(box, accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()

    def _renew(self, picture: QPixmap) -> None:
        """Draw the stale rows anew, as few pieces as they make."""
        painter = QPainter(picture)
        for top, foot in _joined(self._stale):
            painter.setClipRect(QRect(0, top, self.width(), foot - top))
            self._draw(painter, max(0, top), min(self.height(), foot))
        painter.end()
        self._stale = []

    def _draw(self, painter: QPainter, top: int, foot: int) -> None:
        theme, height, width = self._theme, self.height(), self.width()
        page = QColor(theme.page)
        painter.fillRect(0, top, width, foot - top, page)
        hatched = QBrush(mixed(QColor(theme.dim), page, 0.55), Qt.BrushStyle.BDiagPattern)
        paragraphs = self._watch.paragraphs.spans
        for number in self._unseen:
            first, last = self._heights(paragraphs[number])
            if first * height <= foot and last * height >= top:
                painter.fillRect(QRectF(0, first * height, width, max(2.0, (last - first) * height)), hatched)
        inks: dict[Look | None, QColor] = {None: QColor(theme.dim)}
        first, last = (top - 3) / max(1, height), foot / max(1, height)
        near = [tick for ticks in self._ticks.values() for tick in ticks if tick.top <= last and tick.foot >= first]
        for tick in near:
            y = tick.top * height
            ink = inks.get(tick.look)
            if ink is None and tick.look is not None:
                ink = inks[tick.look] = colour_of(tick.look, theme)
            if tick.is_quote:
                painter.fillRect(QRectF(3, y, 3.5, max(2.0, tick.foot * height - y)), ink)
            else:
                painter.fillRect(QRectF(9, y, width - 11, 2), ink)
        self._draw_loose(painter, top, foot)
        painter.fillRect(0, top, 1, foot - top, QColor(theme.line))

    def _draw_loose(self, painter: QPainter, top: int, foot: int) -> None:
        """A wedge with its point to the text, and a line beside what it stands for."""
        theme, height = self._theme, self.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.page), 1.0))
        painter.setBrush(QColor(theme.warn))
        for span in self._loose:
            first, last = (share * height for share in self._heights(span))
            if first - 5 > foot or last + 5 < top:
                continue
            wedge = [QPointF(1, first), QPointF(8, first - 4), QPointF(8, first + 4)]
            painter.drawPolygon(QPolygonF(wedge))
            painter.fillRect(QRectF(7.5, first - 1, 2.5, max(2.5, last - first)), QColor(theme.warn))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # Pointing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().y()), self)
            return True
        return super().event(event)

    def _go(self, y: float) -> None:
        """Bring the place into the middle of the view."""
        if self._text:
            offset = self._scale.offset_at(min(1.0, max(0.0, y / max(1, self.height()))))
            self._view.scroll_to_anchor((offset, self._view.viewport().height() / 2))

    def tip_at(self, y: int) -> str:
        """What lies at a height, in words."""
        near = [(y + away) / max(1, self.height()) for away in (-_NEAR, _NEAR)]

        def is_near(top: float, foot: float) -> bool:
            return top <= near[1] and foot >= near[0]

        lines = [
            (self.tr("In no quote: {words}").format(words=_cut(span.of(self._text))),)
            for span in sorted(self._loose)
            if is_near(*self._heights(span))
        ]
        for annotation_id, ticks in self._ticks.items():
            if any(is_near(tick.top, tick.foot) for tick in ticks):
                mark = marks_of(self._annotations[annotation_id])[0]
                words = in_words(mark, self._annotations[annotation_id], self._scheme, self._text)
                lines.append((_cut(mark.span.of(self._text)), *words))
        paragraphs = self._watch.paragraphs.spans
        if any(is_near(*self._heights(paragraphs[number])) for number in self._unseen):
            lines.append((self.tr("Not on the screen yet."),))
        return tool_tip(lines[:_MOST_LINES])


def _joined(rows: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches of rows, those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for top, foot in sorted(rows):
        if joined and top <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], foot))
        else:
            joined.append((top, foot))
    return joined


def _cut(words: str, limit: int = 60) -> str:
    line = " ".join(words.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
