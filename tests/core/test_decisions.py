"""What annotations decide, and what changes leave decided."""

from __future__ import annotations

from annotated import Annotated

from copydesk.core.annotations import Kind, Quote
from copydesk.core.corrections import (
    Accept,
    AddEntity,
    AddQuote,
    AddRemark,
    MoveEntity,
    Relabel,
    Remove,
    RemoveRemark,
    Together,
)
from copydesk.core.decisions import Decided, Decision, Facet, Fact, Verdict, decided_by, facts_of, touch
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span


def _decided(article: Annotated, *corrections: object) -> list[tuple[str, str, bool]]:
    """What the last of the corrections leaves decided: words, label, rejected or not."""
    for correction in corrections:
        change = article.correct(correction)
    return [(each.fact.words, each.fact.label, each.is_rejected) for each in decided_by(change, article.text)]


def test_a_name_decides_its_label():
    article = Annotated("[Poole|LOC]")
    assert facts_of(article.entity("e1"), article.text) == (Fact(Facet.NAME, "Poole", "LOC", Span(0, 5)),)


def test_a_quote_decides_kind_by_cue_speaker_by_source_and_source_by_speaker():
    text = "“Yes,” he told us"
    quote = Quote("q1", (Span(0, 6),), (Span(10, 14),), (Span(7, 9),), "Ada Novak", Kind.DIRECT)
    assert facts_of(quote, text) == (
        Fact(Facet.CUE, "told", "direct", Span(10, 14)),
        Fact(Facet.SOURCE, "he", "Ada Novak", Span(7, 9)),
        Fact(Facet.SPEAKER, "Ada Novak", "he", Span(7, 9)),
    )
    assert facts_of(Quote("q1", (Span(0, 6),)), text) == ()
    assert facts_of(Quote("q1", (Span(0, 6),), source=(Span(7, 9), Span(15, 17))), text) == (
        Fact(Facet.SOURCE, "he … us", "", Span(7, 9)),
    )
    assert facts_of(Quote("q1", (Span(0, 6),), speaker="Ada"), text) == (Fact(Facet.SPEAKER, "Ada", "", Span(0, 6)),)


def test_accepting_adding_and_relabelling_decide_for_a_label():
    article = Annotated("[Poole|LOC] Lund")
    assert _decided(article, Accept(("e1",))) == [("Poole", "LOC", False)]
    assert _decided(article, Relabel("e1", "ORG")) == [("Poole", "ORG", False)]
    assert _decided(article, AddEntity(article.span_of("Lund"), "LOC")) == [("Lund", "LOC", False)]


def test_taking_a_suggestion_away_decides_against_it_but_not_taking_back_ones_own():
    article = Annotated("[Poole|LOC] Lund")
    assert _decided(article, Remove(("e1",))) == [("Poole", "LOC", True)]
    assert _decided(article, AddEntity(article.span_of("Lund"), "LOC"), Remove(("e2",))) == []


def test_what_gives_way_to_another_is_not_decided_against():
    article = Annotated("[Poole|LOC] Rail and [Lund|LOC]")
    whole = Span(0, 10)
    replaced = Together((Remove(("e1", "e2")), AddEntity(whole, "ORG")))
    assert sorted(_decided(article, replaced)) == [("Lund", "LOC", True), ("Poole Rail", "ORG", False)]
    assert _decided(article, MoveEntity("e3", Span(0, 5))) == [("Poole", "ORG", False)]


def test_undoing_leaves_a_suggestion_undecided():
    article = Annotated("[Poole|LOC]")
    change = article.correct(Remove(("e1",)))
    assert list(decided_by(change.inverse(), article.text)) == []


def test_remarks_decide_nothing():
    article = Annotated("[Poole|LOC] [“Yes”|QUOTE]")
    assert _decided(article, AddRemark(RemarkKind.FLAG)) == []
    assert _decided(article, RemoveRemark("r3")) == []


def test_quotes_touch_by_their_content():
    one, other = Quote("q1", (Span(0, 2), Span(5, 7))), Quote("q2", (Span(6, 9),))
    assert touch(one, other)
    assert not touch(one, Quote("q3", (Span(2, 5),)))


def test_a_quote_is_one_decision_a_fact():
    article = Annotated("“Yes,” she said")
    article.correct(AddQuote((Span(0, 6),), cue=(article.span_of("said"),)))
    quote = article.quote("q1")
    assert list(decided_by(article.history.done[-1].change, article.text)) == [
        Decision("q1", fact, False) for fact in facts_of(quote, article.text)
    ]


def test_nothing_decided_is_false():
    assert not Decided()
    assert Decided((Verdict("LOC", 1),))
