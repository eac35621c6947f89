"""The unit that somebody else's offsets count, found out from the words that the offsets are said to cover.

Tools count code points, UTF-16 units, UTF-8 bytes, a CR LF as one, or what a reader takes for one character; files
seldom say which. Where a file repeats the words of each span, the unit is the one under which they are found again;
where it does not, nobody can tell, and that is said.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from copydesk.core.spans import Span


class Unit(StrEnum):
    """What an offset counts."""

    CODE_POINT = "codepoint"  # Python, spaCy, Prodigy, brat
    UTF16 = "utf16"  # JavaScript, Java, Qt
    UTF8 = "utf8"  # bytes
    CRLF_AS_ONE = "crlf-as-one"  # code points, after a CR LF became one line end
    UTF16_CRLF_AS_ONE = "utf16-crlf-as-one"  # what a browser's text field counts
    GRAPHEME = "grapheme"  # Unicode's extended grapheme clusters (UAX #29): doccano's option


@dataclass(frozen=True, slots=True)
class Claim:
    """That the text has ``surface`` from ``start`` to ``end``, as a file says, whatever it says it with.

    ``surface`` is None where the file does not repeat the words.
    """

    start: object
    end: object
    surface: str | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """The unit that an article's offsets were taken in, and how many spans speak for it.

    ``confirmed``: their words are there. ``unconfirmed``: the file does not repeat the words. ``refused``: other words
    are there, or nothing. ``ambiguous``: nothing confirms the unit, and another one would give other spans.
    """

    unit: Unit
    confirmed: int
    unconfirmed: int
    refused: int
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """The claims as spans in code points, in their order; None for one that was refused."""

    spans: tuple[Span | None, ...]
    measured: Measured

    @property
    def unit(self) -> Unit:
        """The unit of the claims' offsets."""
        return self.measured.unit


class Ruler:
    """Offsets of one text in a unit, to code points and back. Linear in the text when made, logarithmic when asked."""

    def __init__(self, text: str, unit: Unit) -> None:
        self.length = len(text)
        self._code: array[int] | None = None
        # Of machine words: a list of whole numbers takes five times as much, and a line may have 64 MB.
        self._unit = array("Q")
        if _is_plain(text, unit):
            return
        self._code = array("Q")
        at = code = 0
        for piece in _pieces(text, unit):
            self._code.append(code)
            self._unit.append(at)
            code += len(piece)
            at += _width(piece, unit)
        self._code.append(code)
        self._unit.append(at)

    def from_unit(self, offset: int) -> int | None:
        """The code-point offset; None outside the text, and inside what the unit counts as one or as several."""
        if self._code is None:
            return offset if 0 <= offset <= self.length else None
        return _look_up(self._unit, self._code, offset)

    def to_unit(self, offset: int) -> int | None:
        """The unit's offset of a code-point offset; None outside the text, and inside what the unit counts as one."""
        if self._code is None:
            return offset if 0 <= offset <= self.length else None
        return _look_up(self._code, self._unit, offset)

    def span(self, start: object, end: object) -> Span | None:
        """The span from one offset of the unit to another; None when these are no such offsets, or cover nothing."""
        # Not isinstance: True would pass for 1.
        if type(start) is not int or type(end) is not int:
            return None
        first, last = self.from_unit(start), self.from_unit(end)
        return None if first is None or last is None or first >= last else Span(first, last)


def place(
    text: str, claims: Sequence[Claim], usual: Unit, *, loosely: bool = False, unit: Unit | None = None
) -> Placement:
    """Find the unit under which most claims hold, the usual one before others, and the spans that hold under it.

    ``loosely`` compares words without regard to white space. ``unit`` settles it instead of finding out.
    """
    best = _try(text, claims, unit or usual, loosely)
    told = sum(claim.surface is not None for claim in claims)
    if unit is not None:
        return best
    if told and best.measured.confirmed < told:
        for other in Unit:
            found = _try(text, claims, other, loosely)
            if found.measured.confirmed > best.measured.confirmed:
                best = found
    if not told and claims:
        return Placement(best.spans, _doubted(text, claims, best))
    return best


def _doubted(text: str, claims: Sequence[Claim], best: Placement) -> Measured:
    known = best.measured
    # No tool is known to count bytes and not to repeat the words; any curly quote would make it another reading.
    others = (other for other in Unit if other is not Unit.UTF8)
    differs = any(_try(text, claims, other, loosely=False).spans != best.spans for other in others)
    return Measured(known.unit, known.confirmed, known.unconfirmed, known.refused, differs)


def _try(text: str, claims: Sequence[Claim], unit: Unit, loosely: bool) -> Placement:
    ruler = Ruler(text, unit)
    spans: list[Span | None] = []
    confirmed = unconfirmed = 0
    for claim in claims:
        span = ruler.span(claim.start, claim.end)
        if span is not None and claim.surface is None:
            unconfirmed += 1
        elif span is not None and _same(span.of(text), claim.surface or "", loosely):
            confirmed += 1
        else:
            span = None
        spans.append(span)
    return Placement(tuple(spans), Measured(unit, confirmed, unconfirmed, len(spans) - confirmed - unconfirmed))


def _same(found: str, told: str, loosely: bool) -> bool:
    return found == told or (loosely and "".join(found.split()) == "".join(told.split()))


def _is_plain(text: str, unit: Unit) -> bool:
    """True when the unit counts this text as code points do: then no table is needed, and nearly always it does."""
    if unit is Unit.CODE_POINT:
        return True
    if unit is Unit.UTF8:
        return text.isascii()
    if unit is not Unit.UTF16 and "\r\n" in text:
        return False
    if unit is Unit.GRAPHEME:
        return text.isascii()
    # Encoding is by far the quickest way to find out that no character takes two units.
    return unit is Unit.CRLF_AS_ONE or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)


def _pieces(text: str, unit: Unit) -> Iterator[str]:
    if unit is Unit.GRAPHEME:
        import regex

        yield from (match.group() for match in regex.finditer(r"\X", text))
    elif unit in (Unit.CRLF_AS_ONE, Unit.UTF16_CRLF_AS_ONE):
        yield from (match.group() for match in re.finditer(r"\r\n|.", text, re.DOTALL))
    else:
        yield from text


def _width(piece: str, unit: Unit) -> int:
    if unit is Unit.UTF8:
        return len(piece.encode("utf-8", "surrogatepass"))
    if unit is Unit.UTF16 or (unit is Unit.UTF16_CRLF_AS_ONE and piece != "\r\n"):
        return len(piece.encode("utf-16-le", "surrogatepass")) // 2
    return 1


def _look_up(keys: array[int], values: array[int], key: int) -> int | None:
    place = bisect_left(keys, key)
    return values[place] if place < len(keys) and keys[place] == key else None
