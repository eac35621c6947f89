"""Six numbers that move, turn and scale, as PDF writes them."""

from __future__ import annotations

from collections.abc import Sequence

Matrix = tuple[float, float, float, float, float, float]

STANDING: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def matrix(numbers: Sequence[object]) -> Matrix | None:
    """The matrix of an operator's operands, or None when they are none."""
    if len(numbers) != 6:
        return None
    found = [float(one) for one in numbers if isinstance(one, int | float)]
    return (found[0], found[1], found[2], found[3], found[4], found[5]) if len(found) == 6 else None


def times(first: Matrix, second: Matrix) -> Matrix:
    """First ``first``, then ``second``."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def moved(by: Matrix, x: float, y: float) -> Matrix:
    """``by``, but beginning at this place of it."""
    return times((1.0, 0.0, 0.0, 1.0, x, y), by)
