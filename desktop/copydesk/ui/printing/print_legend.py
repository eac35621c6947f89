"""The legend at the end of a printed article: the labels and roles that occur, with their lines, and the states."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from copydesk.core.annotations import Annotations, Role
from copydesk.core.scheme import Look, Scheme
from copydesk.ui.annotations.signs import number
from copydesk.ui.annotations.swatch import draw_box, draw_line
from copydesk.ui.looks.theme_table import Theme
from copydesk.ui.looks.themes import colour_of

translate = QCoreApplication.translate
_GAP: Final = 22.0  # between the text and the legend
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Entry:
    """One label or role: its sample is drawn like the words that have it."""

    title: str
    look: Look
    count: int


class Legend:
    """Entries in as many columns as the width holds, each column from top to bottom."""

    def __init__(
        self, annotations: Annotations, text: str, scheme: Scheme | None, theme: Theme, font: QFont, width: float
    ) -> None:
        self._theme = theme
        self._font = font
        self._width = width
        self.entries = _entries(annotations, scheme, theme)
        metrics = QFontMetricsF(font)
        self._step = metrics.height() + 7
        words = [f"{entry.title}  {number(entry.count)}" for entry in self.entries]
        self._cell = max((metrics.horizontalAdvance(each) for each in words), default=0.0) + 34
        self._columns = max(1, int(width // self._cell))

    @property
    def height(self) -> float:
        """What it takes on the page, the space above it included; 0 when there is nothing to explain."""
        if not self.entries:
            return 0.0
        rows = -(-len(self.entries) // self._columns)
        return _GAP + (rows + 2) * self._step

    def paint(self, painter: QPainter) -> None:
        """Paint it at the painter's origin."""
        if not self.entries:
            return
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(QLineF(0, _GAP - 8, self._width, _GAP - 8))
        rows = -(-len(self.entries) // self._columns)
        for place, entry in enumerate(self.entries):
            column, row = divmod(place, rows)
            self._paint_entry(painter, entry, column * self._cell, _GAP + row * self._step)
        self._paint_states(painter, _GAP + (rows + 0.5) * self._step)

    def _paint_entry(self, painter: QPainter, entry: Entry, x: float, y: float) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(colour_of(entry.look, self._theme))
        width = metrics.horizontalAdvance(entry.title)
        painter.drawText(QRectF(x, y, width + 2, metrics.height()), _LEFT, entry.title)
        line = y + metrics.height() + 1
        draw_line(painter, QLineF(x, line, x + width, line), entry.look, self._theme, heavy=True)
        painter.setPen(QColor(self._theme.dim))
        painter.drawText(QRectF(x + width + 8, y, 40, metrics.height()), _LEFT, number(entry.count))

    def _paint_states(self, painter: QPainter, y: float) -> None:
        """How a suggestion and a confirmed annotation look."""
        metrics = QFontMetricsF(self._font)
        x, grey = 0.0, Look(self._theme.dim, self._theme.dim, "solid")
        for words, filled in (
            (translate("Print", "suggested: pale, thin lines, hollow bar"), False),
            (translate("Print", "decided by an editor: filled, heavy lines, solid bar"), True),
        ):
            draw_box(painter, QRectF(x + 1, y + 2, 22, metrics.height() - 3), grey, self._theme, filled=filled)
            below = y + metrics.height()
            draw_line(painter, QLineF(x + 2, below, x + 22, below), grey, self._theme, heavy=filled)
            painter.setFont(self._font)
            painter.setPen(QColor(self._theme.dim))
            width = metrics.horizontalAdvance(words)
            painter.drawText(QRectF(x + 30, y, width + 2, metrics.height()), _LEFT, words)
            x += width + 56


def _entries(annotations: Annotations, scheme: Scheme | None, theme: Theme) -> list[Entry]:
    plain = Look(theme.dim, theme.dim, "solid")
    counts = Counter(entity.label for entity in annotations.entities.values())
    known = [label for label in (scheme.labels if scheme else ()) if counts[label.name]]
    names = {label.name for label in known}
    entries = [Entry(f"{label.title} ({label.name})", label.look, counts[label.name]) for label in known]
    entries += [Entry(name, plain, count) for name, count in sorted(counts.items()) if name not in names]
    for role in Role:
        count = sum(len(quote.part(role)) for quote in annotations.quotes.values())
        if count:
            style = scheme.role(role) if scheme else None
            entries.append(Entry(style.title if style else role.value, style.look if style else plain, count))
    return entries
