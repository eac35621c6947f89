"""What stands on every page: running heads, feet and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from copydesk.exchange.readers.pdf.values import Line

_ZONE = 4  # lines from the top and from the bottom that can be a running head
_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:(?:page|seite|p\.|s\.|pg\.?)\s*)?[-–—|]?\s*\d{1,4}\s*[-–—|]?(?:\s*(?:/|of|von)\s*\d{1,4})?", re.IGNORECASE
)
_LEVEL = 3.0  # points within which two lines stand on one height
_NEAR = 6.0  # points that a head may stand higher on one page than on another


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without the lines that come again in the same place, figures apart, and without page numbers."""
    edges = [_edge(lines) for lines in pages]
    counts: Counter[tuple[str, int]] = Counter()
    for edge in edges:
        counts.update({key for line in edge for key in _keys(line)})
    # A book has one head on the left pages and another on the right ones.
    enough = max(2, len(pages) // 3)
    found: list[list[Line]] = []
    for lines, edge in zip(pages, edges, strict=True):
        repeated = {id(line) for line in edge if len(pages) > 1 and any(counts[key] >= enough for key in _keys(line))}
        numbers = {id(line) for line in _outermost(lines) if _PAGE_NUMBER.fullmatch(line.text)}
        found.append([line for line in lines if id(line) not in repeated | numbers])
    return found


def _edge(lines: Sequence[Line]) -> list[Line]:
    """The lines that stand highest and lowest."""
    rows = sorted(lines, key=lambda line: line.y)
    return rows if len(rows) <= 2 * _ZONE else rows[:_ZONE] + rows[-_ZONE:]


def _outermost(lines: Sequence[Line]) -> list[Line]:
    if not lines:
        return []
    top, bottom = min(line.y for line in lines), max(line.y for line in lines)
    return [line for line in lines if min(line.y - top, bottom - line.y) < _LEVEL]


def _keys(line: Line) -> tuple[tuple[str, int], tuple[str, int]]:
    words = _FIGURES.sub("0", line.text.casefold())
    # Two rasters, so that what is near is in one field of one of them.
    return (words, round(line.y / _NEAR)), (words, -1 - int(line.y // _NEAR))
