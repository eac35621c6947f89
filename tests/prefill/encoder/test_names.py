"""Entities from tags: one label for a name, further mentions, and thresholds."""

from __future__ import annotations

import math

import numpy as np

from copydesk.prefill.encoder.calibration import Logistic
from copydesk.prefill.encoder.names import LABELS, NameRules, names, suggested

WORDS = "Novak met Poole . Ada Novak left Poole . Novak ran in May".split()


def page(*marks: tuple[int, int, str, float]) -> np.ndarray:
    """Log-probabilities of tags: start, end, label and its probability in each token, the rest goes to O."""
    scores = np.full((len(WORDS), 1 + 2 * len(LABELS)), math.log(1e-6), np.float32)
    scores[:, 0] = math.log(0.999)
    for start, end, label, probability in marks:
        kind = LABELS.index(label)
        scores[start:end, 0] = math.log(1 - probability)
        scores[start, 1 + 2 * kind] = math.log(probability)
        scores[start + 1 : end, 2 + 2 * kind] = math.log(probability)
    return scores


def found(scores: np.ndarray, again: float = 2.0) -> list[tuple[str, str]]:
    begins = np.arange(len(WORDS)) == 0
    return [
        (" ".join(WORDS[name.start : name.end]), LABELS[name.label]) for name in names(WORDS, scores, begins, again)
    ]


def test_a_name_has_one_label_in_an_article() -> None:
    scores = page((2, 3, "ORG", 0.6), (7, 8, "LOC", 0.95))
    assert found(scores) == [("Poole", "LOC"), ("Poole", "LOC")]


def test_a_family_name_goes_with_its_bearer() -> None:
    scores = page((0, 1, "ORG", 0.6), (4, 6, "PERSON", 0.95))
    scores[0, 1] = math.log(0.3)
    assert found(scores)[0] == ("Novak", "PERSON")


def test_a_date_says_nothing_of_the_next() -> None:
    scores = page((12, 13, "DATE", 0.9), (2, 3, "MONEY", 0.6), (7, 8, "LOC", 0.95))
    assert found(scores) == [("Poole", "MONEY"), ("Poole", "LOC"), ("May", "DATE")]


def test_a_further_mention_is_added_where_the_encoder_half_thought_so() -> None:
    scores = page((2, 3, "LOC", 0.9), (7, 8, "LOC", 0.3))
    assert found(scores) == [("Poole", "LOC")]
    assert found(scores, again=0.2) == [("Poole", "LOC"), ("Poole", "LOC")]


def test_nothing_found_is_nothing_suggested() -> None:
    assert names([], np.zeros((0, 19), np.float32), np.zeros(0, bool), 0.1) == []


def test_a_weak_label_is_suggested_only_when_it_is_sure() -> None:
    marked = names(WORDS, page((2, 3, "LOC", 0.9), (4, 6, "PERSON", 0.6)), np.arange(len(WORDS)) == 0, 2.0)
    assert len(suggested(marked, NameRules())) == 2
    sober = Logistic((1.0, *(0.0,) * 6), 0.0)
    rules = NameRules(dict.fromkeys(LABELS, sober), least={"PERSON": 0.5})
    kept = suggested(marked, rules)
    assert [LABELS[name.label] for name, _ in kept] == ["LOC"]
    assert 0.4 < kept[0][1] < 0.5
