"""Suggestions that an editor took away, and brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from annotated import Annotated

from copydesk.core.annotations import Annotations, Entity, Quote, State
from copydesk.core.corrections import AddEntity, CannotCorrect, Relabel, Remove, Restore
from copydesk.core.rejected import rejected
from copydesk.core.spans import Span

MARKED = "[Ada Novak|PERSON] met [Bo|PERSON] in [Poole|LOC]. [“Yes,”|QUOTE] she said. [“No.”|QUOTE]"


def test_what_was_removed_is_rejected_in_reading_order_and_what_was_corrected_is_not():
    article = Annotated(MARKED)
    base = article.annotations
    article.correct(Remove(("q5", "e3")))
    article.correct(Remove(("e1",)))
    article.correct(Relabel("e2", "ORG"))
    assert [each.id for each in rejected(base, article.annotations)] == ["e1", "e3", "q5"]


def test_what_an_editor_marked_again_by_hand_is_not_rejected():
    article = Annotated(MARKED)
    base = article.annotations
    article.correct(Remove(("e3",)))
    article.correct(AddEntity(article.span_of("Poole"), "LOC"))
    assert rejected(base, article.annotations) == ()


def test_a_rejected_suggestion_comes_back_confirmed_and_goes_again_with_undo():
    article = Annotated(MARKED)
    base = article.annotations
    article.correct(Remove(("e1", "q4")))
    gone = article.annotations
    article.correct(Restore(rejected(base, article.annotations)))
    assert article.entity("e1") == replace(base.entities["e1"], state=State.KEPT, annotator="Ada")
    assert article.quote("q4") == replace(base.quotes["q4"], state=State.KEPT, annotator="Ada")
    assert rejected(base, article.annotations) == ()
    article.undo()
    assert article.annotations == gone


def test_an_id_that_is_taken_gives_way_to_a_new_one():
    article = Annotated("[Ada|PERSON] ran.")
    ran = Span(4, 7)
    others = (Entity("e1", ran, "LOC"), Quote("q9", (ran,)), Entity("e1", ran, "ORG"))
    article.correct(Restore(others))
    assert set(article.annotations.entities) == {"e1", "e2", "e3"}
    assert set(article.annotations.quotes) == {"q9"}


@pytest.mark.parametrize(
    ("suggestion", "reason"),
    [
        (Entity("e9", Span(0, 3), "PERSON"), "“Ada” is marked that way already."),
        (Quote("q9", (Span(4, 8),)), "“ran.” is marked that way already."),
        (Entity("e9", Span(0, 3), "ZONE"), "This project's scheme has no label ZONE."),
        (Entity("e9", Span(0, 99), "PERSON"), "The article ends before that."),
    ],
)
def test_a_suggestion_that_cannot_stand_there_is_refused_by_name(suggestion: Entity | Quote, reason: str):
    article = Annotated("[Ada|PERSON] [ran.|QUOTE]")
    with pytest.raises(CannotCorrect) as refused:
        article.correct(Restore((suggestion,)))
    assert refused.value.reason == reason


def test_nothing_to_bring_back_changes_nothing():
    article = Annotated("[Ada|PERSON] ran.")
    assert rejected(Annotations(), article.annotations) == ()
    with pytest.raises(CannotCorrect):
        article.correct(Restore(()))
