"""Quotes made ready to be compared, word by word, and paired one to one.

A word is a run of letters, digits and underscores; punctuation counts nowhere. Content is trimmed of white space,
quotation marks, commas and full stops at both ends of each fragment; fragments with no word between them are one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from copydesk.core.annotations import Kind
from copydesk.learn.corpora import Spans
from copydesk.learn.measures.marks import quoted_regions
from copydesk.prefill.labels import phrases

SAME = 0.5
"""Two contents are the same quote when so much of their words is in both (intersection over union)."""

_WORD = re.compile(r"\w+")
_TRIMMED = " \t\r\n\u00a0\u2009\u200a\u202f\"'“”‘’„‟«»‹›`´,.…"


class Parts(NamedTuple):
    """The spans of a quote: start and end in code points, half-open."""

    content: Spans
    cue: Spans = ()
    source: Spans = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A quote to be compared: trimmed spans, and the numbers of the words that they touch.

    ``speech`` is False for indirect content whose cue is no verb of saying ("voters fear", "she plans").
    """

    content: Spans
    cue: Spans
    source: Spans
    words: frozenset[int]
    cue_words: frozenset[int]
    source_words: frozenset[int]
    kind: Kind
    speech: bool


class Page:
    """The words and quotation marks of one article's text, looked up once for all its quotes."""

    def __init__(self, text: str) -> None:
        self._text = text
        words = [match.span() for match in _WORD.finditer(text)]
        self._starts = [start for start, _ in words]
        self._ends = [end for _, end in words]
        regions = quoted_regions(text)
        self._opens = [start for start, _ in regions]
        self._closes = [end for _, end in regions]

    def prepare(self, parts: Parts) -> Prepared:
        """The quote, trimmed and counted."""
        content, cue, source = (self._tidy(spans) for spans in parts)
        kind = self._kind(content)
        words, cue_words, source_words = (self.words_of(spans) for spans in (content, cue, source))
        speech = kind is not Kind.INDIRECT or tells_speech(" ".join(self._text[start:end] for start, end in parts.cue))
        return Prepared(content, cue, source, words, cue_words, source_words, kind, speech)

    def words_of(self, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
        """The numbers of the words that the spans touch, if only by one character."""
        return frozenset(
            number
            for start, end in spans
            for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end))
        )

    def _tidy(self, spans: Spans) -> Spans:
        found: list[tuple[int, int]] = []
        for start, end in sorted(self._trim(*span) for span in spans):
            if start >= end:
                continue
            if found and (start <= found[-1][1] or not _WORD.search(self._text, found[-1][1], start)):
                found[-1] = (found[-1][0], max(found[-1][1], end))
            else:
                found.append((start, end))
        return tuple(found)

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        covered = self._text[start:end]
        inner = covered.lstrip(_TRIMMED)
        start += len(covered) - len(inner)
        return start, start + len(inner.rstrip(_TRIMMED))

    def _kind(self, content: Spans) -> Kind:
        """Direct when every word of the content lies between quotation marks, indirect when none does, else mixed."""
        inside = [
            self._is_quoted(*match.span()) for start, end in content for match in _WORD.finditer(self._text, start, end)
        ]
        if not any(inside):
            return Kind.INDIRECT
        return Kind.DIRECT if all(inside) else Kind.MIXED

    def _is_quoted(self, start: int, end: int) -> bool:
        place = bisect_right(self._opens, start) - 1
        return place >= 0 and end <= self._closes[place]


def tells_speech(cue: str) -> bool:
    """Whether a cue tells of speaking or writing; mere punctuation (a colon) does too, nothing at all does not."""
    words = _WORD.findall(cue.lower())
    return bool(cue.strip()) and (not words or not _speech_words().isdisjoint(words))


@cache
def _speech_words() -> frozenset[str]:
    return frozenset(word for line in phrases("speech-cues") for word in line.split())


def alike(gold: Sequence[frozenset[int]], predicted: Sequence[frozenset[int]]) -> list[tuple[float, int, int]]:
    """Every pair of the same quote: how much alike (`SAME` to 1), its place in gold, its place in the prediction."""
    found: list[tuple[float, int, int]] = []
    for at, words in enumerate(gold):
        for other, theirs in enumerate(predicted):
            if common := len(words & theirs):
                likeness = common / len(words | theirs)
                if likeness >= SAME:
                    found.append((likeness, at, other))
    return found


def one_to_one(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of pairs in order of preference, those whose halves are both still free when their turn comes."""
    taken: set[int] = set()
    given: set[int] = set()
    kept: list[tuple[int, int]] = []
    for at, other in pairs:
        if at not in taken and other not in given:
            taken.add(at)
            given.add(other)
            kept.append((at, other))
    return kept


def match(gold: Sequence[Prepared], predicted: Sequence[Prepared]) -> list[tuple[int, int]]:
    """Pairs of places in gold and in prediction, the most alike first; of equals, those that share a source."""
    likely = alike([quote.words for quote in gold], [quote.words for quote in predicted])

    def preference(pair: tuple[float, int, int]) -> tuple[float, bool, int, int]:
        likeness, at, other = pair
        return -likeness, gold[at].source_words.isdisjoint(predicted[other].source_words), at, other

    return one_to_one((at, other) for _, at, other in sorted(likely, key=preference))
