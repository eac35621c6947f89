"""A changed scheme and what it makes of every annotation: nothing is dropped, nothing is signed by nobody."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import LABELS, Deed, deeds

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, State
from copydesk.core.corrections import AddEntity, AddRemark, CannotCorrect, Relabel, Remove, SignOffArticle
from copydesk.core.relabelling import Relabelling
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Look, Meeting, Overlap, Scheme, read_scheme
from copydesk.core.scheme_change import SchemeChange, scheme_change
from copydesk.core.spans import Span
from copydesk.store.project import Project, Status
from copydesk.workflow import Desk, OpenArticle, SchemeKept

NEWS = read_scheme(news_scheme())
TEXTS = {
    "untouched": "Ada of Poole went.",
    "begun": "Bo of Lund went.",
    "gold": "Cy of Bath went.",
    "bare": "Nobody went.",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A project with an untouched article, one that is begun, one that is gold, and one without annotations."""
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    with Desk.create(tmp_path / "news.copydesk", "News", "Ada") as desk:
        for name in TEXTS:
            desk.import_files([tmp_path / f"{name}.txt"])
        ids = dict(zip(TEXTS, desk.ids(), strict=True))
        for name, text in TEXTS.items():
            first, place = text.split()[0], text.index(" of ") + 4 if " of " in text else 0
            found = [Entity("e1", Span(0, len(first)), "PERSON", score=0.9)]
            found += [Entity("e2", Span(place, place + 4), "FAC", score=0.5)] if place else []
            if name != "bare":
                desk.receive(ids[name], "machine 1", found).result()
        desk.correct(_open(desk, "begun"), Relabel("e2", "LOC"))
        opened, _ = desk.correct(_open(desk, "gold"), Relabel("e2", "FAC"))
        desk.correct(opened, SignOffArticle("2026-11-24T10:00:00+00:00"))
        desk.flush()
        yield desk


def _open(desk: Desk, name: str) -> OpenArticle:
    return desk.open_article(desk.ids()[list(TEXTS).index(name)])


def _labels(desk: Desk, name: str) -> list[str]:
    return [entity.label for entity in _open(desk, name).annotations.entities.values()]


def _renaming(old: str, new: str, scheme: Scheme = NEWS) -> SchemeChange:
    labels = tuple(replace(row, name=new) if row.name == old else row for row in scheme.labels)
    was = {row.name: old if row.name == new else row.name for row in labels}
    return scheme_change(scheme, replace(scheme, labels=labels), was)


def _merging(old: str, new: str) -> SchemeChange:
    labels = tuple(row for row in NEWS.labels if row.name != old)
    return replace(scheme_change(NEWS, replace(NEWS, labels=labels)), fates={old: new})


def _problems(desk: Desk) -> list[str]:
    with Project.open(desk.path, read_only=True) as project:
        return project.check()


def _lines(desk: Desk, path: Path) -> list[dict[str, object]]:
    desk.export(path, "all")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_new_colour_touches_no_annotation_and_needs_no_backup(desk: Desk):
    before = {name: _open(desk, name) for name in TEXTS}
    labels = (replace(NEWS.labels[0], look=Look("#000000", "#ffffff", "wave")), *NEWS.labels[1:])
    report = desk.change_scheme(scheme_change(NEWS, replace(NEWS, labels=labels)))
    assert (report.backup, report.outcome.articles) == (None, ())
    assert desk.scheme.labels == labels
    assert desk.scheme.version == "2"
    assert {name: _open(desk, name) for name in TEXTS} == before
    assert _problems(desk) == []


def test_a_renamed_label_is_renamed_wherever_it_stands_but_in_gold(desk: Desk):
    report = desk.change_scheme(_renaming("PERSON", "HUMAN"))
    assert [_labels(desk, name) for name in TEXTS] == [["HUMAN", "FAC"], ["HUMAN", "LOC"], ["PERSON", "FAC"], []]
    assert len(report.outcome.articles) == report.outcome.entities == 2
    assert report.outcome.gold == ()
    assert _problems(desk) == []


def test_status_state_and_score_stay(desk: Desk):
    desk.change_scheme(_renaming("PERSON", "HUMAN"))
    untouched, begun = _open(desk, "untouched"), _open(desk, "begun")
    assert (untouched.status, untouched.begun, untouched.pipeline) == (Status.SUGGESTED, False, "machine 1")
    assert untouched.annotations.entities["e1"] == Entity("e1", Span(0, 3), "HUMAN", score=0.9)
    assert (begun.status, begun.annotations.entities["e1"].state) == (Status.STARTED, State.SUGGESTED)
    assert untouched.base == untouched.annotations


def test_gold_is_changed_where_that_is_asked_for_and_keeps_its_sign_off(desk: Desk, tmp_path: Path):
    before = _open(desk, "gold")
    use = desk.label_use(["PERSON"])
    report = desk.change_scheme(_renaming("PERSON", "HUMAN"), [use.gold[0].id])
    after = _open(desk, "gold")
    assert (report.outcome.gold, use.gold[0].annotator) == ((after.article.id,), "Ada")
    assert after.annotations.sign_off == before.annotations.sign_off
    assert after.status is Status.GOLD
    assert _labels(desk, "gold") == ["HUMAN", "FAC"]
    assert {line["scheme"] for line in _lines(desk, tmp_path / "gold.jsonl")} == {"news/2"}
    assert _problems(desk) == []


def test_the_journal_says_who_changed_the_labels_and_why(desk: Desk):
    desk.annotator = "Bo"
    desk.change_scheme(_renaming("PERSON", "HUMAN"))
    connection = sqlite3.connect(desk.path)
    rows = connection.execute("SELECT annotator, change FROM journal ORDER BY article, seq").fetchall()
    connection.close()
    assert [(by, json.loads(change)) for by, change in rows if "HUMAN" in change] == [
        ("Bo", {"action": "relabel_for_scheme", "labels": [["PERSON", "HUMAN"]], "scheme": 1})
    ]


def test_the_export_names_the_scheme_that_gold_was_signed_under(desk: Desk, tmp_path: Path):
    desk.change_scheme(_renaming("PERSON", "HUMAN"))
    assert [line["scheme"] for line in _lines(desk, tmp_path / "1.jsonl")] == ["news/2", "news/2", "news/1", "news/2"]
    opened, _ = desk.correct(_open(desk, "gold"), AddRemark(RemarkKind.NOTE, text="sic"))
    assert _lines(desk, tmp_path / "2.jsonl")[2]["scheme"] == "news/1"
    opened, _ = desk.correct(opened, Relabel("e1", "HUMAN"))
    desk.sign_off(opened)
    assert _lines(desk, tmp_path / "3.jsonl")[2]["scheme"] == "news/2"


def test_what_would_be_concerned_is_counted_before(desk: Desk):
    use = desk.label_use(["PERSON", "FAC", "DATE"])
    assert use.counts == {
        "PERSON": {Status.SUGGESTED: 1, Status.STARTED: 1, Status.GOLD: 1},
        "FAC": {Status.SUGGESTED: 1, Status.GOLD: 1},
        "DATE": {},
    }
    assert [(gold.title, gold.labels) for gold in use.gold] == [("Cy of Bath went.", {"PERSON": 1, "FAC": 1})]


def test_undo_after_a_change_speaks_the_new_labels(desk: Desk):
    desk.change_scheme(_renaming("FAC", "SITE"))
    assert _labels(desk, "begun") == ["PERSON", "LOC"]
    opened, _ = desk.undo(_open(desk, "begun"))
    assert opened.annotations.entities["e2"].label == "SITE"
    assert opened == desk.open_article(opened.article.id)
    assert _problems(desk) == []


def test_a_removed_label_can_stay_as_it_is(desk: Desk):
    change = _merging("FAC", "LOC")
    report = desk.change_scheme(replace(change, fates={}))
    assert _labels(desk, "untouched") == ["PERSON", "FAC"]
    assert report.backup is None
    with pytest.raises(CannotCorrect, match="no label FAC"):
        desk.correct(_open(desk, "untouched"), Relabel("e1", "FAC"))


def test_two_entities_that_come_to_say_the_same_are_told_of(desk: Desk):
    opened = _open(desk, "begun")
    desk._submit(lambda project: project.add(replace(opened.article, id="twice", text="At Quay."), "x")).result()
    desk.receive("twice", "m", [Entity("e1", Span(3, 7), "FAC"), Entity("e2", Span(3, 7), "LOC")]).result()
    report = desk.change_scheme(_merging("FAC", "LOC"))
    assert report.outcome.doubled == ("twice",)
    assert _problems(desk) == []


def test_suggestions_in_old_labels_come_in_in_new_ones(desk: Desk):
    desk.change_scheme(_renaming("PERSON", "HUMAN"))
    desk.change_scheme(_renaming("HUMAN", "BEING", desk.scheme))
    bare = _open(desk, "bare").article.id
    desk.receive(bare, "machine 1", [Entity("e1", Span(0, 6), "PERSON"), Entity("e2", Span(0, 6), "ANIMAL")]).result()
    assert _labels(desk, "bare") == ["BEING", "ANIMAL"]
    assert _problems(desk) == []


def test_called_off_it_leaves_everything_as_it_was(desk: Desk):
    before = {name: _open(desk, name) for name in TEXTS}
    told: list[tuple[int, int]] = []
    with pytest.raises(SchemeKept, match="called off"):
        desk.change_scheme(
            _renaming("PERSON", "HUMAN"), (), lambda done, total: told.append((done, total)), lambda: len(told) > 0
        )
    assert told == [(0, 2)]
    assert desk.scheme == NEWS
    assert {name: _open(desk, name) for name in TEXTS} == before
    desk.correct(_open(desk, "begun"), Relabel("e1", "ORG"))
    assert _problems(desk) == []


def test_the_file_is_backed_up_before_annotations_change(desk: Desk):
    report = desk.change_scheme(_renaming("PERSON", "HUMAN"))
    assert report.backup is not None
    assert "backup-labels" in report.backup.name
    with Project.open(report.backup) as project:
        assert project.scheme == NEWS
        assert project.check() == []


# Taking it back


def test_there_is_nothing_to_take_back_at_first(desk: Desk):
    assert desk.past_schemes == ()
    with pytest.raises(LookupError):
        desk.take_scheme_back()


def test_a_renaming_is_taken_back(desk: Desk, tmp_path: Path):
    before = {name: _open(desk, name).annotations for name in TEXTS}
    desk.change_scheme(_renaming("PERSON", "HUMAN"), [desk.ids()[2]])
    (past,) = desk.past_schemes
    assert (past.scheme, past.annotator) == (NEWS, "Ada")
    report = desk.take_scheme_back(gold=True)
    assert desk.scheme == replace(NEWS, version="3")
    assert {name: _open(desk, name).annotations for name in TEXTS} == before
    assert len(report.outcome.articles) == 3
    assert _lines(desk, tmp_path / "3.jsonl")[2]["scheme"] == "news/3"
    assert _problems(desk) == []


def test_labels_that_had_become_one_come_apart_again(desk: Desk):
    desk.correct(_open(desk, "begun"), Remove(("e2",)))
    before = {name: _open(desk, name).annotations for name in TEXTS}
    desk.change_scheme(_merging("FAC", "LOC"))
    assert _labels(desk, "untouched") == ["PERSON", "LOC"]
    desk.take_scheme_back()
    assert {name: _open(desk, name).annotations for name in TEXTS} == before
    opened, _ = desk.undo(_open(desk, "begun"))
    assert opened.annotations.entities["e2"].label in ("LOC", "FAC")
    assert _problems(desk) == []


def test_what_was_labelled_since_stays(desk: Desk):
    desk.change_scheme(_merging("FAC", "LOC"))
    desk.receive(_open(desk, "bare").article.id, "m", [Entity("e1", Span(0, 6), "LOC")]).result()
    desk.take_scheme_back()
    assert [_labels(desk, name) for name in TEXTS] == [["PERSON", "FAC"], ["PERSON", "LOC"], ["PERSON", "FAC"], ["LOC"]]
    assert _problems(desk) == []


def test_taken_back_twice_it_is_as_changed(desk: Desk):
    change = _merging("FAC", "LOC")
    desk.change_scheme(change)
    once = {name: _open(desk, name).annotations for name in TEXTS}
    desk.take_scheme_back()
    desk.take_scheme_back()
    assert desk.scheme.label_names == change.after.label_names
    assert {name: _open(desk, name).annotations for name in TEXTS} == once
    assert _problems(desk) == []


def test_gold_stays_when_a_change_is_taken_back_unless_that_is_asked_for(desk: Desk):
    desk.change_scheme(_renaming("PERSON", "HUMAN"), [desk.ids()[2]])
    desk.take_scheme_back()
    assert _labels(desk, "gold") == ["HUMAN", "FAC"]
    assert _open(desk, "gold").status is Status.GOLD


def test_another_name_of_a_scheme_is_put_back_as_it_was(desk: Desk):
    sport = replace(NEWS, name="sport", version="7")
    desk.change_scheme(scheme_change(NEWS, sport))
    assert desk.scheme.stated == "sport/7"
    desk.take_scheme_back()
    assert desk.scheme.stated == "news/1"


def test_a_desk_that_is_read_only_changes_no_scheme(desk: Desk):
    with Desk.open(desk.path, "Bo", read_only=True) as other, pytest.raises(CannotCorrect):
        other.change_scheme(_renaming("PERSON", "HUMAN"))


def test_overlaps_that_the_scheme_forbids_are_refused_on_the_desk(desk: Desk):
    forbidding = replace(NEWS, overlap=Overlap(other_labels=Meeting.APART))
    desk.change_scheme(scheme_change(NEWS, forbidding))
    with pytest.raises(CannotCorrect, match="may not overlap"):
        desk.correct(_open(desk, "begun"), AddEntity(Span(0, 2), "ORG"))


# Whatever was done before and after


def _do(desk: Desk, opened: OpenArticle, deed: Deed) -> OpenArticle:
    try:
        if deed.move != "correct":
            return (desk.undo if deed.move == "undo" else desk.redo)(opened)[0]
        return desk.correct(opened, deed.correction_of(opened.annotations, opened.article.text))[0]
    except CannotCorrect:
        return opened


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    morning=deeds,
    afternoon=deeds,
    labels=st.dictionaries(st.sampled_from(LABELS), st.sampled_from(("MISC", "FAC", "NEW", "ORG")), min_size=1),
    gold=st.booleans(),
)
def test_whatever_editors_did_the_file_is_sound_and_undo_leads_back(
    desk: Desk, morning: list[Deed], afternoon: list[Deed], labels: dict[str, str], gold: bool
):
    opened = _open(desk, "begun")
    for deed in morning:
        opened = _do(desk, opened, deed)
    before = opened.annotations
    names = desk.scheme.label_names - labels.keys() | set(labels.values())
    after = replace(desk.scheme, labels=tuple(replace(NEWS.labels[0], name=name, key="") for name in sorted(names)))
    desk.change_scheme(replace(scheme_change(desk.scheme, after), fates=labels), desk.ids() if gold else ())
    opened = desk.open_article(opened.article.id)
    if gold or before.sign_off is None:
        assert opened.annotations == Relabelling.of(labels).annotations(before)
    for deed in afternoon:
        opened = _do(desk, opened, deed)
    assert desk.open_article(opened.article.id) == opened
    assert _problems(desk) == []
    desk.take_scheme_back(gold=True)
    opened = desk.open_article(opened.article.id)
    while opened.history.next_undo:
        opened, _ = desk.undo(opened)
    assert opened.annotations == opened.base
    assert _problems(desk) == []
