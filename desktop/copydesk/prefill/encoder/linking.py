"""Which cue a content or a source belongs to: the encoder's own word, and what stands between them.

The encoder gives every token four vectors, and their products say how well a part goes with a cue, as arcs are scored
in dependency parsing (Dozat & Manning 2017). What it cannot count well, a few plain numbers can: how far apart the two
are, and what else lies between. A conditional logit (McFadden 1974) over all cues within reach, and over having none,
weighs them; `learn.calibrating` fits it on parts as the encoder finds them in articles that it did not learn from.
All positions are tokens, half-open.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from copydesk.prefill.encoder.tags import spans

if TYPE_CHECKING:
    from numpy.typing import NDArray

CONTENT, CUE, SOURCE = 0, 1, 2
"""The roles in the order of the encoder's tags."""
REACH = 200  # tokens between a part and its cue, at most: further apart than any window taught the encoder
BUCKETS = 34  # ways to tell a distance
FEATURES = (
    "encoder", "gap", "touches", "nearly touches", "cue first", "another line", "further lines", "sentence ends",
    "same sentence", "cues between", "no cue between", "contents between", "sources between", "no source between",
    "cue is quoted", "quoted together", "part is quoted", "source before cue", "source after cue", "right after cue",
    "right before cue", "cue's length", "part's length",
)  # fmt: skip
_STOPS = frozenset(".?!")


@dataclass(frozen=True, slots=True)
class LinkRules:
    """``distance`` is what the encoder learned of distance alone: (role, crosses a line, bucket) laid flat, 4 * 34.
    ``weights`` are those of `FEATURES` for contents, then for sources; ``alone`` the scores of having no cue."""

    distance: tuple[float, ...]
    alone: tuple[float, float]
    weights: tuple[tuple[float, ...], tuple[float, ...]] = ((1.0, *(0.0,) * 22), (1.0, *(0.0,) * 22))


@dataclass(frozen=True, slots=True)
class Part:
    """A span in one role, with the mean log-probability of its tags."""

    start: int
    end: int
    role: int
    score: float


@dataclass(frozen=True, slots=True)
class Links:
    """A part's cues within reach, by their places among all cues from ``first`` on.

    ``features`` has a row a cue, shape (cues, 23); ``logs`` the log-probability of each, and last that of none.
    """

    part: Part
    first: int
    features: NDArray[np.float64]
    logs: NDArray[np.float64]


class Linker:
    """The parts of one article, and what ties them together."""

    def __init__(
        self,
        words: Sequence[str],
        scores: NDArray[np.float32],
        vectors: NDArray[np.float32],
        begins: NDArray[np.bool_],
        regions: NDArray[np.int64],
        rules: LinkRules,
    ) -> None:
        """``scores`` are log-probabilities of the tags, shape (tokens, 7); ``vectors`` the link vectors side by side,
        (tokens, 4 * size); ``begins`` says where lines begin; ``regions`` which stretch between quotation marks a token
        is in, -1 for none."""
        self._vectors, self._regions, self._rules = vectors, regions, rules
        self._size = vectors.shape[1] // 4
        self._lines = np.cumsum(begins, dtype=np.int64)
        self._stops = np.cumsum([word in _STOPS for word in words], dtype=np.int64)
        self._distance = np.asarray(rules.distance, np.float64).reshape(2, 2, BUCKETS)
        self.parts = [_part(scores, *span) for span in spans(scores, begins)]
        self.cues = [part for part in self.parts if part.role == CUE]
        self._starts = [np.asarray([p.start for p in self.parts if p.role == role], np.int64) for role in range(3)]
        self._sources = sources = [part for part in self.parts if part.role == SOURCE]
        self._cue_starts = self._starts[CUE]
        self._cue_ends = np.asarray([cue.end for cue in self.cues], np.int64)
        self._after_source = np.isin(self._cue_starts, [source.end for source in sources])
        self._before_source = np.isin(self._cue_ends, [source.start for source in sources])
        size = self._size
        self._heads = vectors[self._cue_starts, 2 * size : 3 * size] + vectors[self._cue_ends - 1, 3 * size :]

    def links(self, part: Part) -> Links:
        """How likely it is that a content or a source goes with each cue, or with none."""
        first, last = np.searchsorted(self._cue_starts, (part.start - REACH, part.start + REACH + 1)).tolist()
        row = 0 if part.role == CONTENT else 1
        features = self._features(part, row, slice(first, last))
        logs = np.append(features @ np.asarray(self._rules.weights[row]), self._rules.alone[row])
        return Links(part, first, features, logs - np.logaddexp.reduce(logs))

    def sources_before(self, token: int) -> list[Part]:
        """The nearest sources that begin before a token, at most eight, in reading order."""
        last = int(np.searchsorted(self._starts[SOURCE], token))
        return self._sources[max(0, last - 8) : last]

    def sources_near(self, first: int, last: int) -> list[Part]:
        """The sources of which a token lies from ``first`` to before ``last``, at most eight before it."""
        after = int(np.searchsorted(self._starts[SOURCE], last, side="right"))
        return [each for each in self._sources[max(0, after - 8) : after] if each.end >= first]

    def same_line(self, first: int, second: int) -> bool:
        """Whether two tokens stand in one line."""
        return bool(self._lines[first] == self._lines[second])

    def same_sentence(self, first: int, second: int) -> bool:
        """Whether two tokens, given in reading order, stand in one line with no full stop between."""
        return self.same_line(first, second) and bool(self._stops[first] == self._stops[second])

    def _features(self, part: Part, row: int, within: slice) -> NDArray[np.float64]:
        starts, ends = self._cue_starts[within], self._cue_ends[within]
        size, lines, stops = self._size, self._lines, self._stops
        vector = self._vectors[part.start, :size] + self._vectors[part.end - 1, size : 2 * size]
        encoder = self._heads[within].astype(np.float64) @ vector / math.sqrt(size)
        crossed = np.abs(lines[starts] - lines[part.start])
        encoder += self._distance[row, (crossed > 0).astype(np.int64), buckets(starts - part.start)]
        follows = starts >= part.end
        low, high = np.where(follows, part.end, ends), np.where(follows, starts, part.start)
        gap = np.maximum(0, high - low)
        ended = np.where(gap > 0, np.abs(stops[np.maximum(high - 1, 0)] - stops[np.maximum(low - 1, 0)]), 0)
        contents, cues, sources = (
            np.maximum(0, np.searchsorted(each, high) - np.searchsorted(each, low)) for each in self._starts
        )
        region, own = self._regions[starts], int(self._regions[(part.start + part.end) // 2])
        first = starts < part.start
        columns = (
            encoder, np.log1p(gap), gap == 0, gap <= 2, first, crossed > 0, crossed > 1, np.minimum(ended, 4),
            ended == 0, np.minimum(cues, 4), cues == 0, np.minimum(contents, 4), np.minimum(sources, 4), sources == 0,
            region >= 0, (region >= 0) & (region == own), np.full(len(starts), own >= 0), self._after_source[within],
            self._before_source[within], first & (gap <= 1), ~first & (gap <= 1), ends - starts,
            np.full(len(starts), min(part.end - part.start, 40) / 10),
        )  # fmt: skip
        return np.stack([column.astype(np.float64) for column in columns], axis=1)


def _part(scores: NDArray[np.float32], start: int, end: int, role: int) -> Part:
    own = float(scores[start, 1 + 2 * role] + scores[start + 1 : end, 2 + 2 * role].sum())
    return Part(start, end, role, own / (end - start))


def buckets(distances: NDArray[np.int64]) -> NDArray[np.int64]:
    """The bucket of each signed distance in tokens: finer when near, 17 for each direction."""
    size = np.minimum(15, (np.log2(np.abs(distances) + 1) * 2).astype(np.int64))
    return np.where(distances >= 0, size, 17 + size)
