"""Entities from the encoder's numbers: whole spans, one label for a name in an article, and a probability for each.

All positions are tokens, half-open.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from copydesk.prefill.encoder.calibration import Logistic
from copydesk.prefill.encoder.tags import spans

if TYPE_CHECKING:
    from numpy.typing import NDArray

LABELS = ("PERSON", "ORG", "LOC", "FAC", "NORP", "PRODUCT", "DATE", "MONEY", "MISC")
"""The labels in the order of the encoder's tags: B of label k is tag 1 + 2k, I is 2 + 2k."""
_PERSON = LABELS.index("PERSON")
# Dates and sums are told by their letters; that "May" is one here says nothing of the next.
_EACH_FOR_ITSELF = frozenset({LABELS.index("DATE"), LABELS.index("MONEY")})


@dataclass(frozen=True, slots=True)
class NameRules:
    """What turns numbers into suggestions: see `learn.calibrate`, which chooses all of it.

    ``calibration`` gives the probability of a span from its features; ``least`` the probability below which a label is
    not suggested; ``again`` how probable a further mention of a name must be, by the encoder's own word, to be added.
    """

    calibration: Mapping[str, Logistic] = field(default_factory=dict[str, Logistic])
    least: Mapping[str, float] = field(default_factory=dict[str, float])
    again: float = 0.05


@dataclass(frozen=True, slots=True)
class Name:
    """One entity in tokens; ``label`` counts in `LABELS`, ``features`` are what its probability is made of."""

    start: int
    end: int
    label: int
    features: tuple[float, ...]


def names(words: Sequence[str], scores: NDArray[np.float32], begins: NDArray[np.bool_], again: float) -> list[Name]:
    """The entities of an article, by position, none overlapping another.

    ``words`` are the tokens' texts; ``scores`` the log-probabilities of the tags, shape (tokens, 19); ``begins`` says
    where a line begins.
    """
    found = spans(scores, begins)
    if not found:
        return []
    found = sorted([*found, *_again(words, scores, found, again)])
    evidence = np.stack([_label_scores(scores, start, end) for start, end, _ in found])
    groups = _groups(words, found)
    labels = _one_label_each(groups, found, evidence)
    mentions = {place: places for places in groups.values() for place in places}
    return [
        Name(start, end, label, _features(scores, start, end, label, evidence[mentions.get(place, [place]), label]))
        for place, ((start, end, _), label) in enumerate(zip(found, labels, strict=True))
    ]


def suggested(found: Sequence[Name], rules: NameRules) -> list[tuple[Name, float]]:
    """The entities that are probable enough for their label, with their probabilities."""
    kept: list[tuple[Name, float]] = []
    for name in found:
        label = LABELS[name.label]
        logistic = rules.calibration.get(label)
        probability = logistic(name.features) if logistic else float(np.exp(name.features[0]))
        if probability >= rules.least.get(label, 0.0):
            kept.append((name, probability))
    return kept


def _label_scores(scores: NDArray[np.float32], start: int, end: int) -> NDArray[np.float32]:
    """Mean log-probability of each label over a span's tokens, shape (labels,)."""
    first = scores[start, 1::2]
    return first if end - start == 1 else (first + scores[start + 1 : end, 2::2].sum(axis=0)) / (end - start)


def _features(
    scores: NDArray[np.float32], start: int, end: int, label: int, mentions: NDArray[np.float32]
) -> tuple[float, ...]:
    """What a span's probability is made of: mean and least log-probability over its tokens, whether the next token goes
    on with it, whether it is one token, and how sure the label is in all mentions, on average and at worst."""
    own = [float(scores[start, 1 + 2 * label]), *scores[start + 1 : end, 2 + 2 * label].tolist()]
    beyond = float(np.exp(scores[end, 2 + 2 * label])) if end < len(scores) else 0.0
    return (
        sum(own) / len(own),
        min(own),
        float(np.log1p(-min(beyond, 0.999))),
        float(end - start == 1),
        float(mentions.mean()),
        float(mentions.min()),
        math.log(len(mentions)),
    )


def _groups(words: Sequence[str], found: Sequence[tuple[int, int, int]]) -> dict[tuple[str, ...], list[int]]:
    """The places of all mentions of each wording; dates and sums have none."""
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, (start, end, label) in enumerate(found):
        if label not in _EACH_FOR_ITSELF:
            groups[tuple(words[start:end])].append(place)
    return groups


def _one_label_each(
    groups: Mapping[tuple[str, ...], list[int]], found: Sequence[tuple[int, int, int]], evidence: NDArray[np.float32]
) -> list[int]:
    """The label of each span, the same for all mentions of one wording; a family name goes with its bearer."""
    labels = [label for _, _, label in found]
    best: dict[tuple[str, ...], int] = {}
    for wording, places in groups.items():
        if len(places) > 1:
            total = evidence[places].sum(axis=0)
            total[list(_EACH_FOR_ITSELF)] = -np.inf
            best[wording] = int(total.argmax())
        else:
            best[wording] = labels[places[0]]
    people = {wording[-1] for wording, label in best.items() if label == _PERSON and len(wording) > 1}
    for wording, places in groups.items():
        label = best[wording]
        if len(wording) == 1 and wording[0] in people and evidence[places, _PERSON].mean() > _BEARER:
            label = _PERSON
        for place in places:
            labels[place] = label
    return labels


_BEARER = -2.5  # mean log-probability of PERSON from which a single word that ends somebody's name is that person


def _again(
    words: Sequence[str], scores: NDArray[np.float32], found: Sequence[tuple[int, int, int]], least: float
) -> list[tuple[int, int, int]]:
    """Further mentions of the names found, where the encoder itself thought of a name at least a little."""
    known: dict[str, dict[tuple[str, ...], int]] = defaultdict(dict)
    taken = np.zeros(len(words), bool)
    for start, end, label in found:
        taken[start:end] = True
        wording = tuple(words[start:end])
        if label not in _EACH_FOR_ITSELF and wording[0][:1].isupper():
            known[wording[0]][wording] = label
    named = 1 - np.exp(scores[:, 0])
    likely = np.flatnonzero((named >= least) & ~taken).tolist()
    more: list[tuple[int, int, int]] = []
    past = 0
    for at in likely:
        if at < past or words[at] not in known:
            continue
        for wording, label in sorted(known[words[at]].items(), key=lambda each: -len(each[0])):
            end = at + len(wording)
            if tuple(words[at:end]) == wording and not taken[at:end].any() and named[at:end].min() >= least:
                more.append((at, end, label))
                past = end
                break
    return more
