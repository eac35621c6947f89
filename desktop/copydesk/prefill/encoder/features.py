"""What the encoder is told of each token beside its letters: capitals, quotation marks, place on the page, dates.

The vocabulary is lower-cased, so capitals come in here. Quotation marks are paired by rule before the network looks, so
that it need not learn to count them. All features are small numbers; `SIZES` says how many values each has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from copydesk.core.quotation import quoted
from copydesk.prefill.rules.calendar import dates, money

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAMES = ("shape", "repeated", "marks", "layout", "calendar")
SIZES = (10, 4, 7, 4, 3)

_OTHER, _LOWER, _TITLE, _UPPER, _LETTER, _MIXED, _DIGITS, _NUMBER, _PUNCTUATION, _DOTTED = range(10)
_OUTSIDE, _INSIDE, _NESTED, _OPENS, _CLOSES, _OPEN_ENDED, _SINGLE = range(7)
_GOES_ON, _NEW_LINE, _NEW_PARAGRAPH, _BEGINNING = range(4)
_NO_RULE, _DATE, _MONEY = range(3)
_SINGLE_MARKS = "‘’'‚‹›"
_FULL_STOPS = frozenset(".?!:“\"”‘'—–-•*")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text that are not blank: their letters and their half-open places in code points."""

    texts: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]


def features(text: str, tokens: Tokens) -> NDArray[np.int64]:
    """One row a token, one column a feature of `NAMES`: shape (tokens, 5)."""
    table = np.zeros((len(tokens.texts), len(SIZES)), np.int64)
    if not len(table):
        return table
    table[:, 0] = [_shape(token) for token in tokens.texts]
    layout = _layout(text, tokens)
    table[:, 3] = layout
    table[:, 1] = _repeated(tokens, table[:, 0], layout)
    _mark_quotes(text, tokens, table[:, 2])
    _mark_rules(text, tokens, table[:, 4])
    return table


@lru_cache(maxsize=50_000)
def _shape(token: str) -> int:
    if token.isalpha():
        if token.islower():
            return _LOWER
        if token.isupper():
            return _UPPER if len(token) > 1 else _LETTER
        return _TITLE if token[0].isupper() and token[1:].islower() else _MIXED
    if token.isdigit():
        return _DIGITS
    if any(letter.isdigit() for letter in token):
        return _NUMBER
    if not any(letter.isalpha() for letter in token):
        return _PUNCTUATION
    return _DOTTED if token[0].isupper() else _OTHER


def _layout(text: str, tokens: Tokens) -> list[int]:
    found = [_BEGINNING]
    for end, start in zip(tokens.ends, tokens.starts[1:], strict=False):
        breaks = text.count("\n", end, start) if start - end > 0 else 0
        found.append(_GOES_ON if not breaks else _NEW_LINE if breaks == 1 else _NEW_PARAGRAPH)
    return found


def _repeated(tokens: Tokens, shapes: NDArray[np.int64], layout: Sequence[int]) -> list[int]:
    """Of words with capitals: 1 also stands in lower case, 2 has its capital in mid-sentence elsewhere, 3 both."""
    lower: set[str] = set()
    capital: set[str] = set()
    begins: list[bool] = []
    before = "."
    for token, shape, place in zip(tokens.texts, shapes.tolist(), layout, strict=True):
        first = place != _GOES_ON or before in _FULL_STOPS
        begins.append(first)
        if shape == _LOWER:
            lower.add(token)
        elif not first:
            capital.add(token)
        before = token
    return [
        (token.lower() in lower) + 2 * (first and token in capital) if shape in (_TITLE, _UPPER, _MIXED) else 0
        for token, shape, first in zip(tokens.texts, shapes.tolist(), begins, strict=True)
    ]


def _mark_quotes(text: str, tokens: Tokens, column: NDArray[np.int64]) -> None:
    starts = np.asarray(tokens.starts)
    for region in quoted(text):
        single = text[region.span.start] in _SINGLE_MARKS
        first, last = np.searchsorted(starts, (region.span.start, region.span.end)).tolist()
        inside = _SINGLE if single and region.level == 0 else _INSIDE if region.level == 0 else _NESTED
        column[first:last] = _OPEN_ENDED if region.open_ended and region.level == 0 else inside
        if region.level == 0 and first < last:
            column[first] = _OPENS
            if not region.open_ended:
                column[last - 1] = _CLOSES


def _mark_rules(text: str, tokens: Tokens, column: NDArray[np.int64]) -> None:
    starts = np.asarray(tokens.starts)
    for value, spans in ((_DATE, dates(text, [])), (_MONEY, money(text))):
        for start, end in spans:
            first, last = np.searchsorted(starts, (start, end)).tolist()
            column[first:last] = value
