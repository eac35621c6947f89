"""What a page of a PDF is made of, once its commands are carried out: runs of letters, and lines of runs."""

from __future__ import annotations

from dataclasses import dataclass

UNKNOWN = "\ufffd"
"""What stands for a letter that the PDF draws without saying which it is."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters drawn by one command. ``x`` and ``y`` are in points, ``y`` growing downwards, of the base line."""

    text: str
    x: float
    end: float
    y: float
    size: float
    bold: bool = False
    space: float = 0.25
    """How wide a blank is in this font, in parts of its size."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one base line, and nothing of the next column."""

    text: str
    x: float
    end: float
    y: float
    size: float
    bold: bool = False
    page: int = 0

    @property
    def width(self) -> float:
        """From its first letter to its last."""
        return self.end - self.x
