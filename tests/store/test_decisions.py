"""How it was decided before: kept with every change, and told again."""

from __future__ import annotations

from pathlib import Path

from store.conftest import span_of
from store.editing import AT, correct, redo, undo

from copydesk.core.annotations import Entity, Quote, State
from copydesk.core.article import Article
from copydesk.core.corrections import (
    Accept,
    AddEntity,
    MoveEntity,
    Relabel,
    Remove,
    SetSpeaker,
    SignOffArticle,
)
from copydesk.core.decisions import Facet, Fact, Precedents, Verdict
from copydesk.core.spans import Span
from copydesk.core.surroundings import Surroundings
from copydesk.store import decisions
from copydesk.store.project import Project
from copydesk.workflow import Desk

OTHER = "The Pentagon’s lawyers met Lena Novak in Poole."


def _rows(project: Project) -> set[tuple[object, ...]]:
    return set(
        project._db.conn.execute('SELECT article, id, facet, surface, label, is_rejected, start, "end" FROM decision')
    )


def _of(project: Project, words: str, facet: Facet = Facet.NAME, besides: str | None = None) -> Precedents:
    (found,) = project.decided.about((Fact(facet, words, "", Span(0, 1)),), "a1", besides)
    return found


def _second(project: Project) -> None:
    """Another article, in which the Pentagon is a place and Lena Novak nobody."""
    project.add(Article("a2", "Lawyers", OTHER), "a2.txt")
    pentagon, lena = (Span(OTHER.index(words), OTHER.index(words) + len(words)) for words in ("Pentagon", "Lena Novak"))
    project.receive("a2", "machine 1", [Entity("e1", pentagon, "ORG"), Entity("e2", lena, "PERSON")])
    correct(project, "a2", Relabel("e1", "LOC"))
    correct(project, "a2", Remove(("e2",)))


def test_what_nobody_decided_is_no_precedent(project: Project):
    assert _rows(project) == set()
    assert not _of(project, "Pentagon").same


def test_each_decision_is_found_by_its_words_with_its_place(project: Project):
    _second(project)
    correct(project, "a1", Accept(("e2",)))
    found = _of(project, "the Pentagon")
    assert found.same.verdicts == (Verdict("ORG", 1), Verdict("LOC", 1)) or found.same.verdicts == (
        Verdict("LOC", 1),
        Verdict("ORG", 1),
    )
    elsewhere = next(each for each in found.same.newest if each.article_id == "a2")
    assert (elsewhere.title, elsewhere.label, elsewhere.annotator, elsewhere.at) == ("Lawyers", "LOC", "Ada", AT)
    assert elsewhere.span.of(OTHER) == "Pentagon"
    assert elsewhere.shown == Surroundings("The ", "Pentagon", "’s lawyers met Lena Novak in Poole.")


def test_the_annotation_in_hand_is_no_precedent_for_itself(project: Project):
    correct(project, "a1", Accept(("e2",)))
    assert _of(project, "Pentagon").same
    assert not _of(project, "Pentagon", besides="e2").same


def test_what_was_rejected_counts_against_and_a_shared_last_word_is_similar(project: Project):
    _second(project)
    found = _of(project, "Ada Novak")
    assert not found.same
    assert found.similar.verdicts == (Verdict(None, 1),)
    assert found.similar.newest[0].label is None
    assert _of(project, "Lena Novak").same.verdicts == (Verdict(None, 1),)
    assert not _of(project, "Lena Novak").similar


def test_undo_and_redo_take_decisions_along(project: Project):
    correct(project, "a1", Relabel("e2", "LOC"))
    once = _rows(project)
    undo(project, "a1")
    assert _rows(project) == set()
    redo(project, "a1")
    assert _rows(project) == once
    correct(project, "a1", Remove(("e2",)))
    assert [row[4:6] for row in _rows(project)] == [("LOC", 1)]
    undo(project, "a1")
    assert _rows(project) == once


def test_cue_source_and_speaker_of_a_quote_are_found(project: Project):
    correct(project, "a1", SetSpeaker("q4", "Émile"))
    assert _of(project, "added", Facet.CUE).same.verdicts == ()
    correct(project, "a1", Accept(("q5",)))
    assert _of(project, "ADDED", Facet.CUE).same.verdicts == (Verdict("direct", 1),)
    assert _of(project, "She", Facet.SOURCE).same.verdicts == (Verdict("Ada Novak", 1),)
    assert _of(project, "ada novak", Facet.SOURCE).same.verdicts == (Verdict("Émile", 1),)
    assert _of(project, "Ada Novak", Facet.SPEAKER).same.verdicts == (Verdict("she", 1),)
    assert _of(project, "Ada Novak", Facet.SPEAKER).same.newest[0].span == span_of("she")


def test_a_sign_off_decides_all_that_is_left(project: Project):
    correct(project, "a1", SignOffArticle(AT))
    assert {row[1] for row in _rows(project)} == {"e1", "e2", "e3", "q4", "q5"}
    assert project.check() == []


def test_a_long_history_is_capped_and_says_so(project: Project, monkeypatch):
    monkeypatch.setattr(decisions, "_COUNTED", 3)
    for label in ("LOC", "ORG", "FAC", "PERSON", "MISC"):
        correct(project, "a1", AddEntity(span_of("harbour"), label))
    found = _of(project, "harbour").same
    assert found.is_capped
    assert sum(verdict.count for verdict in found.verdicts) == 3


def test_a_project_without_decisions_gets_them_from_what_is_there(project: Project):
    _second(project)
    correct(project, "a1", MoveEntity("e1", span_of("Novak")))
    correct(project, "a1", Remove(("q4",)))
    correct(project, "a1", SetSpeaker("q5", "Émile"))
    before = _rows(project)
    project._db.conn.execute("DELETE FROM decision")
    decisions.fill(project._db)
    assert _rows(project) == before
    assert project.check() == []


def test_a_file_whose_decisions_are_wrong_is_found_out(project: Project):
    correct(project, "a1", Accept(("e2",)))
    project._db.conn.execute("UPDATE decision SET label = 'LOC'")
    assert project.check() == ["article a1: the decisions kept of it are not what the journal gives"]


def test_gold_from_elsewhere_has_decided_already(project: Project):
    kept = Quote("q1", (Span(0, 4),), speaker="Ada", state=State.KEPT, annotator="Zoë")
    project.add(Article("a3", "Elsewhere", "“Go,” it says."), "a3.jsonl")
    project.receive("a3", "gold", [kept, Entity("e2", Span(6, 8), "ORG")])
    (found,) = _of(project, "Ada", Facet.SPEAKER).same.newest
    assert (found.annotator, found.article_id) == ("Zoë", "a3")


def test_the_desk_tells_of_annotations_and_of_bare_words(path: Path):
    with Desk.open(path, "Ada") as desk:
        opened, _ = desk.correct(desk.open_article("a1"), Accept(("e1", "q5")))
        desk.flush()
        (name,) = desk.precedents(opened, span_of("Ada Novak"))
        assert name.same.verdicts == (Verdict("PERSON", 1),)
        assert not desk.precedents(opened, opened.annotations["e1"])[0].same
        cue, source, speaker = desk.precedents(opened, opened.annotations["q4"])
        assert (cue.fact.words, source.fact.words, speaker.fact.words) == ("said", "Ada Novak", "Ada Novak")
        assert speaker.same.verdicts == (Verdict("she", 1),)
