"""The weights by which parts of quotes are tied to cues, fitted on parts as the encoder finds them.

On the parts that humans marked it would learn too much trust: a linker must cope with cues that are none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from copydesk.core.quotation import quoted
from copydesk.learn.corpora import GoldQuote, Spans
from copydesk.prefill.components.encoder import Reading, reading
from copydesk.prefill.encoder.linking import CONTENT, CUE, SOURCE, LinkRules, Links, Part

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

    from copydesk.prefill.components.quotes import QuoteComponent

_RIDGE = 3.0
_STEPS = 30

Choice = tuple["NDArray[np.float64]", int]
"""A part's features for each cue within reach, shape (cues, features), and the place of the right one; the number of
cues stands for none."""


def fit_links(component: QuoteComponent, articles: Iterable[tuple[Doc, Sequence[GoldQuote]]]) -> LinkRules:
    """The component's link rules with new weights. Parts that no human marked as content teach nothing."""
    rules = component.rules.links
    assert rules, "the component has no link rules yet"
    choices: tuple[list[Choice], list[Choice]] = ([], [])
    for doc, gold in articles:
        for links, right in _choices(component, doc, gold):
            choices[0 if links.part.role == CONTENT else 1].append((links.features, right))
    fitted = [fit_choices(rows) if rows else None for rows in choices]
    weights = [each[0] if each else rules.weights[row] for row, each in enumerate(fitted)]
    alone = [each[1] if each else rules.alone[row] for row, each in enumerate(fitted)]
    return replace(rules, weights=(weights[0], weights[1]), alone=(alone[0], alone[1]))


def fit_choices(choices: Sequence[Choice], ridge: float = _RIDGE) -> tuple[tuple[float, ...], float]:
    """The weights of the features and the score of choosing none, by a conditional logit. Newton's method."""
    width = choices[0][0].shape[1] + 1
    start = np.zeros(width)
    start[0] = 1.0  # the encoder's own score, until the data says otherwise
    tables = [np.pad(features, ((0, 1), (0, 1))) for features, _ in choices]
    for table in tables:
        table[-1, -1] = 1.0
    weights = start.copy()
    for _ in range(_STEPS):
        gradient = ridge * (weights - start)
        hessian = ridge * np.eye(width)
        for table, (_, right) in zip(tables, choices, strict=True):
            scores = table @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            mean = chances @ table
            gradient += mean - table[right]
            hessian += (table * chances[:, None]).T @ table - np.outer(mean, mean)
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    rounded = [round(float(each), 5) for each in weights]
    return tuple(rounded[:-1]), rounded[-1]


def _choices(component: QuoteComponent, doc: Doc, gold: Sequence[GoldQuote]) -> Iterable[tuple[Links, int]]:
    page = reading(doc)
    linker = component.linker(page, [region for region in quoted(doc.text) if region.level == 0])
    cue_of: dict[int, int] = {}
    for place, cue in enumerate(linker.cues):
        for quote in _meant(page, cue, gold):
            cue_of[quote] = place
    for part in linker.parts:
        if part.role == CUE:
            continue
        meant = _meant(page, part, gold)
        if not meant and part.role == CONTENT:
            continue
        links = linker.links(part)
        none = len(links.logs) - 1
        place = cue_of.get(meant[0]) if meant else None
        inside = place is not None and 0 <= place - links.first < none
        yield links, place - links.first if place is not None and inside else none


def _meant(page: Reading, part: Part, gold: Sequence[GoldQuote]) -> list[int]:
    """The places of the quotes whose spans of the same role the part touches, the most touched first."""
    start, end = page.tokens.starts[part.start], page.tokens.ends[part.end - 1]
    shared = [
        (max(min(end, b) - max(start, a) for a, b in spans), -place)
        for place, quote in enumerate(gold)
        if (spans := _of(quote, part.role))
    ]
    return [-place for common, place in sorted(shared, reverse=True) if common > 0]


def _of(quote: GoldQuote, role: int) -> Spans:
    return quote.content if role == CONTENT else quote.source if role == SOURCE else quote.cue
