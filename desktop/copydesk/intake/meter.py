"""How much of the files has been read: by bytes, and within a file by lines, so that one large file moves too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from copydesk.intake.values import Progress

WHOLE: Final = 1000
"""What progress goes up to."""
_LARGE: Final = 1 << 20  # bytes; the lines of smaller files are not worth counting
_BLOCK: Final = 1 << 20


class Meter:
    """Tells ``progress`` in thousandths, each at most once."""

    def __init__(self, paths: Sequence[Path], progress: Progress | None) -> None:
        self._progress = progress
        self._sizes = {path: _size(path) for path in paths}
        self._total = max(1, sum(self._sizes.values()))
        self._before = 0
        self._lines: dict[Path, int] = {}
        self._told = -1

    def at(self, path: Path, line: int | None) -> None:
        """That line of the file was read."""
        size = self._sizes.get(path, 0)
        if self._progress and line is not None and size >= _LARGE:
            if path not in self._lines:
                self._lines = {path: _lines(path)}
            self._tell(self._before + size * min(1.0, line / max(1, self._lines[path])))

    def done(self, path: Path) -> None:
        """The whole file was read."""
        self._before += self._sizes.get(path, 0)
        self._tell(self._before)

    def _tell(self, read: float) -> None:
        thousandths = min(WHOLE, int(WHOLE * read / self._total))
        if self._progress and thousandths > self._told:
            self._told = thousandths
            self._progress(thousandths, WHOLE)


def _size(path: Path) -> int:
    try:
        return max(1, path.stat().st_size)
    except OSError:
        return 1


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return 1 + sum(block.count(b"\n") for block in iter(lambda: file.read(_BLOCK), b""))
    except OSError:
        return 1
