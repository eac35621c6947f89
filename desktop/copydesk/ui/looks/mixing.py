"""Colour arithmetic: mixing, and how well one colour stands out from another."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """So much of a colour, from 0 to 1, on an opaque ground."""
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )


def contrast(one: QColor, other: QColor) -> float:
    """How well one colour stands out from another, from 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
