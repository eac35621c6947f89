"""What counts as reported speech, and the verb forms that tell it."""

from __future__ import annotations

import pytest

from copydesk.core.annotations import Kind
from copydesk.core.speech import is_reported_speech
from copydesk.core.verbs import forms_of


@pytest.mark.parametrize("cue", ["", "fears", "said"])
@pytest.mark.parametrize("kind", [Kind.DIRECT, Kind.MIXED])
def test_words_between_marks_are_speech_whatever_the_cue(kind: Kind, cue: str):
    assert is_reported_speech(kind, cue)


@pytest.mark.parametrize(
    "cue",
    ["said", "has never denied", "According to", "told", "said in a statement", "in a statement", "writes", ":", " — "],
)
def test_what_is_said_or_written_is_speech(cue: str):
    assert is_reported_speech(Kind.INDIRECT, cue)


@pytest.mark.parametrize("cue", ["hopes to", "fears", "supports", "plans", "is expected", "believed", "", " "])
def test_a_plan_a_belief_or_a_feeling_is_no_speech(cue: str):
    assert not is_reported_speech(Kind.INDIRECT, cue)


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", "say says said saying"),
        ("tell", "tell tells told telling"),
        ("warn", "warn warns warned warning"),
        ("argue", "argue argues argued arguing"),
        ("deny", "deny denies denied denying"),
        ("convey", "convey conveys conveyed conveying"),
        ("stress", "stress stresses stressed stressing"),
        ("quip", "quip quips quipped quipping"),
    ],
)
def test_a_verb_has_all_its_forms(lemma: str, forms: str):
    assert forms_of(lemma) == set(forms.split())
