"""Annotated articles as the encoder learns them: tokens, pieces, features and a tag for each token.

All positions are tokens, half-open. An annotation that begins or ends inside a token takes the whole token.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from copydesk.learn.corpora import Sample
from copydesk.prefill.encoder.features import Tokens, features
from copydesk.prefill.encoder.linking import CONTENT, CUE, SOURCE
from copydesk.prefill.encoder.names import LABELS
from copydesk.prefill.encoder.tokens import words_of
from copydesk.prefill.encoder.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

HEADS = ("ner", "open", "quo")
"""What a corpus can teach: entities by our guideline, entities by another, quotes."""


@dataclass(frozen=True, slots=True)
class PartOfQuote:
    """A span with its role (`linking`) and the place of its quote among the article's quotes."""

    start: int
    end: int
    role: int
    quote: int


@dataclass(frozen=True, slots=True)
class Example:
    """One article. ``pieces`` has the pieces of each token, ``features`` one row a token, ``tags`` the right tag of
    each, shape (tokens,), of the head named."""

    id: str
    head: str
    pieces: tuple[tuple[int, ...], ...]
    features: NDArray[np.int8]
    tags: NDArray[np.int64]
    parts: tuple[PartOfQuote, ...] = ()


def example(nlp: Language, pieces: WordPieces, sample: Sample, head: str) -> Example:
    """What an article teaches the head. Raises ValueError when it is not annotated for that."""
    tokens, _ = words_of(nlp.make_doc(sample.text))
    table = features(sample.text, tokens).astype(np.int8)
    cut = tuple(pieces.of(token) for token in tokens.texts)
    if head == "quo":
        parts = _parts(sample, tokens)
        tags = _tags(len(tokens.texts), [(part.start, part.end, part.role) for part in parts])
        return Example(sample.id, head, cut, table, tags, parts)
    if sample.entities is None:
        raise ValueError(f"the article {sample.id} has no entities")
    marks = [(*within(tokens, start, end), LABELS.index(label)) for start, end, label in sample.entities]
    return Example(sample.id, head, cut, table, _tags(len(tokens.texts), marks))


def within(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The tokens that code points ``start`` to ``end`` touch."""
    return bisect_right(tokens.ends, start), bisect_left(tokens.starts, end)


def _parts(sample: Sample, tokens: Tokens) -> tuple[PartOfQuote, ...]:
    if sample.quotes is None:
        raise ValueError(f"the article {sample.id} has no quotes")
    parts: list[PartOfQuote] = []
    for number, quote in enumerate(sample.quotes):
        for role, spans in ((CONTENT, quote.content), (CUE, quote.cue), (SOURCE, quote.source)):
            for start, end in spans:
                first, last = within(tokens, start, end)
                if first < last:
                    parts.append(PartOfQuote(first, last, role, number))
    return tuple(sorted(parts, key=lambda part: (part.start, part.end, part.role)))


def _tags(count: int, spans: Sequence[tuple[int, int, int]]) -> NDArray[np.int64]:
    tags = np.zeros(count, np.int64)
    for start, end, kind in spans:
        tags[start:end] = 2 + 2 * kind
        if start < end:
            tags[start] = 1 + 2 * kind
    return tags
