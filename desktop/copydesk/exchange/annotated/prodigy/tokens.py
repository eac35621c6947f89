"""The tokens of a task: they say what its offsets count, and repeat the words that spans do not."""

from __future__ import annotations

from collections.abc import Sequence

from copydesk.exchange.lines import Json
from copydesk.exchange.units import Claim

# A span over more is believed by its offsets: a file can be made in which ten thousand spans cover all of it.
_MOST_WORDS = 300


class Tokens:
    """The tokens of one task, however much of each was written."""

    def __init__(self, rows: Sequence[Json]) -> None:
        self._rows = rows
        self._starting = {start: place for place, row in enumerate(rows) if type(start := row.get("start")) is int}
        self._ending = {end: place for place, row in enumerate(rows) if type(end := row.get("end")) is int}

    def offset(self, number: object, key: str) -> object:
        """The start or the end of the token of that number; None where there is no such token."""
        if type(number) is not int or not 0 <= number < len(self._rows):
            return None
        return self._rows[number].get(key)

    def words(self, start: object, end: object) -> str | None:
        """What stands from the start of one token to the end of another; None where the tokens do not say so.

        They say so where each begins at the end of the one before, or one blank behind it.
        """
        first = self._starting.get(start) if type(start) is int else None
        last = self._ending.get(end) if type(end) is int else None
        if first is None or last is None or not 0 <= last - first < _MOST_WORDS:
            return None
        said: list[str] = []
        done = start
        for row in self._rows[first : last + 1]:
            words, here, behind = row.get("text"), row.get("start"), row.get("end")
            if not isinstance(words, str) or here not in (done, _next(done)):
                return None
            said.append(words if here == done else f" {words}")
            done = behind
        return "".join(said)

    def claims(self) -> list[Claim]:
        """What the tokens say of the text."""
        return [
            Claim(row.get("start"), row.get("end"), words)
            for row in self._rows
            if isinstance(words := row.get("text"), str)
        ]


def _next(offset: object) -> int:
    return offset + 1 if isinstance(offset, int) else -1
