"""What each piece of evidence is worth, for each sort of source.

Set by hand from what linguistics says and from the errors on 28 articles of news, then divided by one temperature so
that the probabilities come true there: of those near 0.9 nine in ten are right. Weights fitted article by article
(conditional logit, four articles left out) were no better than these.
"""

from __future__ import annotations

from collections.abc import Mapping

from copydesk.core.speakers.sources import Sort

FEATURES = (
    # How the source names the candidate.
    *("head", "example", "owner", "modifier"),
    # Whether the candidate spoke the last quote; that is near; and nobody like that has been named since.
    *("last", "goes_on", "uninterrupted"),
    # Where the candidate was met last, and as which part of the sentence; never yet.
    *("same_sentence", "previous_sentence", "nearness", "same_line", "subject", "oblique", "unseen"),
    # How often so far; the share of all mentions.
    *("count", "share"),
    # He or she.
    *("agrees", "conflicts"),
    # Named in what is quoted; one person; several together; a body where the source is a noun for one.
    *("own", "person", "joint", "body"),
    # The source's noun, and its other words, are used of the candidate elsewhere.
    *("described", "echoed"),
    # "I", and the lines end with the candidate's name.
    "signs",
)
NOBODY_FEATURES = ("bias", "indefinite", "modifier", "said", "owned", "after_nobody", "other_noun", "elided")

TEMPERATURE = 1.25

_COMMON = {
    "head": 5.0,
    "example": 4.0,
    "owner": 3.0,
    "modifier": 0.5,
    "last": 0.6,
    "goes_on": 0.5,
    "uninterrupted": 1.2,
    "same_sentence": 0.3,
    "previous_sentence": 0.4,
    "nearness": 0.7,
    "same_line": 0.2,
    "subject": 0.6,
    "oblique": -0.4,
    "unseen": -1.0,
    "count": 0.2,
    "share": 1.0,
    "agrees": 1.5,
    "conflicts": 4.0,
    "own": -1.0,
    "person": 0.5,
    "joint": -1.5,
    "body": 0.0,
    "described": 1.5,
    "echoed": 0.5,
    "signs": 4.0,
}
# Where the source itself says who speaks, the rest of the article hardly counts.
_TOLD = {
    "head": 5.0,
    "example": 4.0,
    "owner": 3.0,
    "modifier": 0.5,
    "count": 0.1,
    "share": 0.5,
    "agrees": 1.5,
    "conflicts": 4.0,
    "signs": 4.0,
}
_CANDIDATE: Mapping[Sort, dict[str, float]] = {
    Sort.NOTHING: _COMMON,
    Sort.NAME: {**_TOLD, "head": 7.0, "example": 6.0, "owner": 5.0},
    Sort.HE: {
        **_COMMON,
        "same_sentence": 1.5,
        "nearness": 1.0,
        "person": 3.0,
        "joint": -4.0,
        "described": 0.0,
        "echoed": 0.0,
    },
    Sort.THEY: {**_COMMON, "person": -4.0, "joint": 2.0},
    Sort.IT: {**_COMMON, "person": -4.0},
    Sort.FIRST: _TOLD,
    Sort.WHO: {**_TOLD, "head": 6.0, "example": 4.0, "owner": 1.0},
    Sort.GENERIC: _COMMON,
    Sort.PERSON: {**_COMMON, "described": 4.0, "echoed": 1.0, "person": 4.0, "joint": -3.0},
    Sort.WORK: {**_COMMON, "uninterrupted": 0.3, "described": 2.0, "echoed": 1.5, "person": -0.5, "body": 2.0},
    Sort.MANY: {**_COMMON, "joint": 2.0, "described": 3.0, "echoed": 1.0, "person": -3.0, "modifier": -1.0},
}
_NOBODY: Mapping[Sort, dict[str, float]] = {
    Sort.NOTHING: {"bias": 5.0, "said": -0.5, "elided": -4.0},
    Sort.NAME: {"bias": 2.0, "modifier": 2.0},
    Sort.HE: {"bias": 0.5},
    Sort.THEY: {"bias": 1.5, "after_nobody": 2.5},
    Sort.IT: {"bias": 0.5},
    Sort.FIRST: {"bias": 2.0},
    Sort.WHO: {"bias": 3.0},
    Sort.GENERIC: {"bias": 6.0},
    Sort.PERSON: {"bias": 1.5, "indefinite": 6.0, "modifier": 1.0, "owned": 1.0},
    Sort.WORK: {"bias": 1.5, "indefinite": 2.5, "other_noun": 1.5},
    Sort.MANY: {"bias": 5.0, "indefinite": 1.0},
}


def _in_order(weights: Mapping[str, float], names: tuple[str, ...]) -> tuple[float, ...]:
    assert weights.keys() <= set(names), "a weight for no evidence"
    return tuple(weights.get(name, 0.0) / TEMPERATURE for name in names)


CANDIDATE = {sort: _in_order(weights, FEATURES) for sort, weights in _CANDIDATE.items()}
NOBODY = {sort: _in_order(weights, NOBODY_FEATURES) for sort, weights in _NOBODY.items()}
