"""How well a colour stands out from what it is on, and the nearest one that does. Colours are "#rrggbb"."""

from __future__ import annotations

import colorsys
from typing import Final

READABLE: Final = 4.5
"""What WCAG 2.2 asks of text."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def nearest_readable(colour: str, grounds: tuple[str, ...], at_least: float = READABLE) -> str:
    """The colour itself, or one of the same hue and just so much darker or lighter that it is readable on all grounds.

    Where neither is enough it is black or white, whichever is better.
    """
    if _worst(colour, grounds) >= at_least:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*_shares(colour))
    for step in range(1, 256):
        for lighter in (lightness - step / 255, lightness + step / 255):
            near = _written(colorsys.hls_to_rgb(hue, min(1.0, max(0.0, lighter)), saturation))
            if _worst(near, grounds) >= at_least:
                return near
    return max(("#000000", "#ffffff"), key=lambda ink: _worst(ink, grounds))


def _worst(colour: str, grounds: tuple[str, ...]) -> float:
    return min(contrast(colour, ground) for ground in grounds)


def _shares(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _written(shares: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(share * 255):02x}" for share in shares)


def _luminance(colour: str) -> float:
    red, green, blue = map(_linear, _shares(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
