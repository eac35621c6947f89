"""Wavy lines, many of them in a frame: one wave is drawn once, and the rest is tiles."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

_WAVES: Final = 16  # in a tile


class WaveLine:
    """Draws level waves in one colour, weight and size; ``scale`` is 1 at 100 %."""

    def __init__(self, colour: QColor, weight: float, scale: float) -> None:
        self._colour = colour
        self._weight = weight
        self._scale = scale
        self._tiles: dict[float, QPixmap] = {}  # by the pixels of the screen in one of ours

    def draw(self, painter: QPainter, left: float, right: float, y: float) -> None:
        """From left to right around a height, sharp on whole pixels."""
        ratio = painter.device().devicePixelRatio()
        tile = self._tiles.get(ratio)
        if tile is None:
            tile = self._tiles[ratio] = self._tile(ratio)
        height = tile.height() / ratio
        top = round((y - height / 2) * ratio) / ratio
        painter.drawTiledPixmap(QRectF(left, top, right - left, height), tile)

    def _tile(self, ratio: float) -> QPixmap:
        # Whole pixels of the screen, or the tiles would not join.
        length = max(4, round(6 * self._scale * ratio))
        weight = self._weight * ratio
        rise = 1.1 * self._scale * ratio + 0.2 * weight
        height = math.ceil(2 * rise + weight) + 2
        tile = QPixmap(_WAVES * length, height)
        tile.fill(Qt.GlobalColor.transparent)
        path, middle = QPainterPath(QPointF(-length, height / 2)), height / 2
        for half in range(2 * _WAVES + 4):
            x, up = half * length / 2 - length, -1 if half % 2 else 1
            path.quadTo(QPointF(x + length / 4, middle + 2 * up * rise), QPointF(x + length / 2, middle))
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, weight))
        painter.drawPath(path)
        painter.end()
        tile.setDevicePixelRatio(ratio)
        return tile
