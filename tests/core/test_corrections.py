"""What an editor can do, and what the desk refuses."""

from __future__ import annotations

import pytest
from annotated import Annotated

from copydesk.core import corrections as c
from copydesk.core.annotations import Kind, Role, State
from copydesk.core.spans import Span


@pytest.fixture
def ada() -> Annotated:
    return Annotated("[Ada Novak|PERSON] of [Poole|LOC] said [“we will win”|QUOTE] and left.")


def refused(article: Annotated, correction: c.Correction) -> str:
    before = article.annotations
    with pytest.raises(c.CannotCorrect) as refusal:
        article.correct(correction)
    assert article.annotations is before
    return refusal.value.reason


def test_accepting_keeps_a_suggestion_as_it_stands(ada: Annotated) -> None:
    ada.correct(c.Accept(("e1", "q3")))
    assert (ada.entity("e1").state, ada.quote("q3").state, ada.entity("e2").state) == (
        State.KEPT,
        State.KEPT,
        State.SUGGESTED,
    )
    assert ada.entity("e1").annotator == "Ada"
    assert ada.entity("e1").score == 0.9


def test_accepting_twice_is_refused(ada: Annotated) -> None:
    ada.correct(c.Accept(("e1",)))
    assert refused(ada, c.Accept(("e1",))) == "It already is that way."


def test_removing_takes_several_away_at_once(ada: Annotated) -> None:
    ada.correct(c.Remove(("e1", "q3", "e1")))
    assert [each.id for each in ada.annotations] == ["e2"]


def test_what_is_gone_cannot_be_corrected(ada: Annotated) -> None:
    ada.correct(c.Remove(("e1", "q3")))
    assert "no longer there" in refused(ada, c.Remove(("e1",)))
    assert "no longer there" in refused(ada, c.Relabel("e1", "ORG"))
    assert "no longer there" in refused(ada, c.SetKind("q3", Kind.MIXED))


def test_relabelling_is_a_correction(ada: Annotated) -> None:
    ada.correct(c.Relabel("e2", "ORG"))
    assert (ada.entity("e2").label, ada.entity("e2").state, ada.entity("e2").score) == ("ORG", State.CORRECTED, None)


def test_the_key_of_the_label_it_has_confirms_a_suggestion(ada: Annotated) -> None:
    ada.correct(c.Relabel("e2", "LOC"))
    assert ada.entity("e2").state is State.KEPT
    assert refused(ada, c.Relabel("e2", "LOC")) == "It already is that way."


def test_a_label_outside_the_scheme_is_refused(ada: Annotated) -> None:
    assert refused(ada, c.Relabel("e2", "PLANET")) == "This project's scheme has no label PLANET."


def test_moving_an_edge_leaves_white_space_out_but_passes_commas() -> None:
    article = Annotated("[Ada|PERSON], Novak spoke")
    article.correct(c.MoveEntity("e1", article.span_of("Ada, ")))
    assert article.words("e1") == "Ada,"


def test_moving_to_blank_or_outside_is_refused(ada: Annotated) -> None:
    assert refused(ada, c.MoveEntity("e1", Span(9, 10))) == "There are no words in that selection."
    assert refused(ada, c.MoveEntity("e1", Span(0, 999))) == "The article ends before that."


def test_two_entities_alike_are_refused(ada: Annotated) -> None:
    assert refused(ada, c.AddEntity(ada.span_of("Poole"), "LOC")) == "“Poole” is marked as LOC already."
    ada.correct(c.AddEntity(ada.span_of("Poole"), "ORG"))
    assert refused(ada, c.Relabel("e4", "LOC")) == "“Poole” is marked as LOC already."


def test_an_added_entity_sheds_stray_comma_and_blank() -> None:
    article = Annotated("Later, Ada Novak, 41, spoke")
    article.correct(c.AddEntity(article.span_of(" Ada Novak, "), "PERSON"))
    assert (article.words("e1"), article.entity("e1").state) == ("Ada Novak", State.ADDED)
    assert refused(article, c.AddEntity(article.span_of(", "), "PERSON")) == "There are no words in that selection."


def test_what_an_editor_added_stays_the_editors_own_when_changed(ada: Annotated) -> None:
    ada.correct(c.AddEntity(ada.span_of("left"), "MISC"))
    ada.correct(c.Relabel("e4", "ORG"))
    assert ada.entity("e4").state is State.ADDED


def test_a_long_name_is_cut_in_the_refusal() -> None:
    article = Annotated(f"[{'long ' * 20}name|ORG]")
    reason = refused(article, c.AddEntity(Span(0, len(article.text)), "ORG"))
    assert reason.startswith("“long long")
    assert "…" in reason


def test_a_quote_is_made_of_content_and_gets_its_kind_from_the_marks(ada: Annotated) -> None:
    ada.correct(c.Remove(("q3",)))
    ada.correct(
        c.AddQuote(
            (ada.span_of("“we will win” "),), (ada.span_of("said"),), (ada.span_of("Ada Novak"),), " Ada  Novak "
        )
    )
    quote = ada.quote("q4")
    assert ada.words("q4") == "“we will win”"
    assert (quote.kind, quote.speaker, quote.state) == (Kind.DIRECT, "Ada Novak", State.ADDED)
    assert [span.of(ada.text) for span in (*quote.cue, *quote.source)] == ["said", "Ada Novak"]


def test_a_quote_without_content_or_made_twice_is_refused(ada: Annotated) -> None:
    assert "needs content" in refused(ada, c.AddQuote(()))
    assert refused(ada, c.AddQuote((ada.span_of("“we will win”"),))) == "Those words are a quote already."
    assert "no words" in refused(ada, c.AddQuote((ada.span_of(" "),)))


def test_a_second_fragment_joins_the_quote() -> None:
    article = Annotated("[“We must,”|QUOTE] he said, “and we will.”")
    article.correct(c.AddFragment("q1", Role.CONTENT, article.span_of("“and we will.”")))
    assert article.words("q1") == "“We must,”|“and we will.”"
    assert article.quote("q1").kind is Kind.DIRECT


def test_fragments_that_meet_become_one() -> None:
    article = Annotated("[“We must|QUOTE], and we will.”")
    article.correct(c.AddFragment("q1", Role.CONTENT, article.span_of(", and we will.”")))
    assert article.words("q1") == "“We must, and we will.”"


def test_cue_and_source_are_set_replaced_and_taken_away(ada: Annotated) -> None:
    ada.correct(c.SetPart("q3", Role.CUE, (ada.span_of("said"),)))
    ada.correct(c.SetPart("q3", Role.SOURCE, (ada.span_of("Poole"),)))
    ada.correct(c.SetPart("q3", Role.SOURCE, (ada.span_of("Ada Novak"),)))
    ada.correct(c.RemovePart("q3", Role.CUE, 0))
    quote = ada.quote("q3")
    assert (quote.cue, quote.source, quote.state) == ((), (ada.span_of("Ada Novak"),), State.CORRECTED)


def test_the_kind_follows_the_marks_until_an_editor_sets_it(ada: Annotated) -> None:
    ada.correct(c.MovePart("q3", Role.CONTENT, 0, ada.span_of("“we will win” and left")))
    assert ada.quote("q3").kind is Kind.MIXED
    ada.correct(c.SetKind("q3", Kind.INDIRECT))
    ada.correct(c.MovePart("q3", Role.CONTENT, 0, ada.span_of("“we will win”")))
    assert ada.quote("q3").kind is Kind.INDIRECT


def test_parts_that_are_not_there_or_may_not_go_are_refused(ada: Annotated) -> None:
    assert "part of the quote is no longer" in refused(ada, c.RemovePart("q3", Role.CUE, 0))
    assert "part of the quote is no longer" in refused(ada, c.MovePart("q3", Role.CONTENT, 1, Span(0, 3)))
    assert "remove the whole quote" in refused(ada, c.RemovePart("q3", Role.CONTENT, 0))
    assert "no words" in refused(ada, c.MovePart("q3", Role.CONTENT, 0, ada.span_of(" ")))


def test_a_pronoun_is_pointed_at_a_person_and_at_nobody(ada: Annotated) -> None:
    ada.correct(c.SetSpeaker("q3", "Ada Novak"))
    assert ada.quote("q3").speaker == "Ada Novak"
    ada.correct(c.SetSpeaker("q3", "  "))
    assert ada.quote("q3").speaker is None
    assert refused(ada, c.SetSpeaker("q3", None)) == "It already is that way."


def test_signing_off_confirms_what_nobody_touched(ada: Annotated) -> None:
    ada.correct(c.Relabel("e2", "ORG"))
    ada.correct(c.SignOffArticle("2026-11-23T12:00:00+00:00"))
    assert [each.state for each in ada.annotations] == [State.KEPT, State.CORRECTED, State.KEPT]
    assert ada.annotations.sign_off
    assert ada.annotations.sign_off.annotator == "Ada"


def test_a_change_to_gold_reopens_it_and_undo_makes_it_gold_again(ada: Annotated) -> None:
    ada.correct(c.SignOffArticle("2026-11-23T12:00:00+00:00"))
    signed = ada.annotations
    ada.correct(c.Remove(("e1",)))
    assert ada.annotations.sign_off is None
    ada.undo()
    assert ada.annotations == signed


def test_reopening_takes_the_sign_off_back_and_only_that(ada: Annotated) -> None:
    assert refused(ada, c.Reopen()) == "It already is that way."
    ada.correct(c.SignOffArticle("2026-11-23T12:00:00+00:00"))
    ada.correct(c.Reopen())
    assert ada.annotations.sign_off is None
    assert ada.entity("e1").state is State.KEPT


def test_an_id_is_never_used_twice(ada: Annotated) -> None:
    ada.correct(c.AddEntity(ada.span_of("left"), "MISC"))
    ada.correct(c.Remove(("e4",)))
    ada.correct(c.AddEntity(ada.span_of("and"), "MISC"))
    assert "e4" not in ada.annotations
    assert "e5" in ada.annotations


def test_every_correction_has_a_row_with_a_name_of_its_own() -> None:
    names = c.all_actions()
    # Several together have names of their own, and an import is no correction but can be undone like one.
    assert len(set(names)) == len(names) == len(c.Correction.__args__) - 1 + len(c.TOGETHER_ACTIONS) + 1
    assert c.action_of(c.Reopen()) == "reopen"


def test_a_colon_alone_can_be_a_cue() -> None:
    ada = Annotated("Novak: [we will win|QUOTE]")
    ada.correct(c.SetPart("q1", Role.CUE, (Span(5, 7),)))
    assert ada.quote("q1").cue == (Span(5, 6),)
    ada.correct(c.SetPart("q1", Role.CUE, (Span(0, 6),)))
    assert ada.quote("q1").cue == (Span(0, 5),)
    assert "no words" in refused(ada, c.SetPart("q1", Role.CUE, (Span(6, 7),)))
