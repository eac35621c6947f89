"""What is imported: new articles, articles that are here, as suggestions or as gold; all of it, or nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from intake.conftest import Import, likely, look
from store.editing import correct, redo, undo

from copydesk.core.annotations import Annotations, Entity, Quote, Role, SignOff, State
from copydesk.core.article import Article
from copydesk.core.corrections import Accept, Remove
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.exchange.formats import format_named
from copydesk.exchange.gold import gold_line
from copydesk.exchange.mapping import LabelMapping
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging
from copydesk.intake.bringing_in import bring_in
from copydesk.intake.judging import preview
from copydesk.intake.labels import BadMapping
from copydesk.intake.values import ImportReport, ImportStopped, Plan
from copydesk.store.project import Original, Project, Status

TEXT = "Ada Novak spoke. “Yes,” she said."
ADA = Entity("e7", Span(0, 9), "PERSON", State.CORRECTED, annotator="Mira")
YES = Quote("q8", (Span(17, 23),), (Span(28, 32),), (Span(24, 27),), "Ada Novak", state=State.KEPT, annotator="Mira")
NOTE = Remark("r9", RemarkKind.NOTE, "q8", text="Check.", annotator="Mira")
SIGNED = SignOff("Mira", "2020-01-02T03:04:05+00:00")


def native(
    path: Path,
    *items: Entity | Quote | Remark,
    signed: SignOff | None = SIGNED,
    text: str = TEXT,
    article_id: str = "a",
) -> Path:
    annotations = Annotations.of(items, signed)
    status = "gold" if signed else "started"
    path.write_text(
        gold_line(Article(article_id, "A", text), annotations, scheme="news/1", pipeline=None, status=status) + "\n",
        "utf-8",
    )
    return path


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return native(tmp_path / "gold.jsonl", ADA, YES, NOTE)


def content(path: Path) -> list[str]:
    """All that a project file says."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


# As gold


def test_gold_keeps_who_signed_it_when_and_who_decided_what(bring: Import, project: Project, gold: Path) -> None:
    report = bring(gold, as_gold=True)
    assert (report.added, report.gold, report.problems) == (("a",), ("a",), ())
    stored = project.load("a")
    assert stored.annotations == Annotations.of((ADA, YES, NOTE), SIGNED)
    assert stored.status is Status.GOLD
    assert project.check() == []
    assert report.labels == {"PERSON": 1, "content": 1, "cue": 1, "source": 1}
    assert (report.annotator, report.as_gold) == ("Bo", True)


def test_remarks_come_along_with_what_another_tool_has_kept(bring: Import, project: Project, tmp_path: Path) -> None:
    kind = format_named("label-studio")
    assert kind.write
    with Staging(tmp_path / "tasks") as files:
        outgoing = Outgoing(Article("a", "A", TEXT), Annotations.of((ADA, YES, NOTE), SIGNED), "gold", "news/1")
        assert list(kind.write([outgoing], files, Outlook(project.scheme, "out"))) == []
        files.commit()
    bring(tmp_path / "tasks" / "out.json", as_gold=True)
    assert project.load("a").annotations == Annotations.of((ADA, YES, NOTE), SIGNED)


def test_an_import_can_be_undone_and_made_again(bring: Import, project: Project, gold: Path) -> None:
    bring(gold, as_gold=True)
    after = project.load("a").annotations
    undo(project, "a")
    assert project.load("a").annotations == Annotations()
    redo(project, "a")
    assert project.load("a").annotations == after
    assert project.check() == []


def test_what_nobody_signed_is_signed_by_whoever_imports_it(
    bring: Import, project: Project, prodigy: Callable[..., Path]
) -> None:
    report = bring(prodigy("[Ada Novak|PER] spoke."), as_gold=True)
    annotations = project.load(report.gold[0]).annotations
    assert annotations.sign_off == SignOff("Bo", report.at)
    (entity,) = annotations.entities.values()
    assert (entity.label, entity.state, entity.annotator) == ("PERSON", State.ADDED, "Bo")
    assert project.check() == []


def test_gold_can_say_that_there_is_nothing(bring: Import, project: Project, prodigy: Callable[..., Path]) -> None:
    report = bring(prodigy("Nobody spoke."), as_gold=True)
    assert project.row(report.gold[0]).status is Status.GOLD
    assert project.check() == []


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_what_was_declined_where_it_comes_from_is_no_gold(
    bring: Import, project: Project, prodigy: Callable[..., Path], answer: str
) -> None:
    path = prodigy("[Ada Novak|PER] spoke.")
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "answer": answer}), "utf-8")
    report = bring(path, as_gold=True)
    assert report.gold == ()
    assert [str(problem.reason) for problem in report.problems] == [
        "It was rejected or ignored where it comes from, so it is no gold; it waits as suggestions."
    ]
    assert project.row(report.added[0]).status is Status.SUGGESTED


def test_an_article_of_which_all_is_left_out_is_no_gold(
    bring: Import, project: Project, prodigy: Callable[..., Path]
) -> None:
    report = bring(prodigy("[Ada Novak|STRANGE] spoke."), as_gold=True)
    assert (report.gold, report.left_out) == ((), {"STRANGE": 1})
    assert [str(problem.reason) for problem in report.problems] == [
        "All of its annotations have labels that the table leaves out, so it is no gold; say what they are here."
    ]
    assert project.row(report.added[0]).status is Status.WAITING


def test_what_went_to_the_nearest_quote_is_no_gold(
    bring: Import, project: Project, prodigy: Callable[..., Path]
) -> None:
    report = bring(prodigy("[“Yes,”|CONTENT] [said|CUE] [Ada|SOURCE]."), as_gold=True)
    assert (report.gold, report.by_nearness) == ((), 2)
    assert [str(problem.reason) for problem in report.problems] == [
        "Nothing in the file ties 2 of its cues and sources to a quote, so it is no gold; look over where they went."
    ]
    assert project.row(report.added[0]).status is Status.SUGGESTED


def test_articles_without_annotations_wait_also_when_others_are_gold(
    bring: Import, project: Project, gold: Path, tmp_path: Path
) -> None:
    (tmp_path / "plain.txt").write_text("Bo Berg sat in Lund.", "utf-8")
    report = bring(gold, tmp_path / "plain.txt", as_gold=True)
    assert report.gold == ("a",)
    assert project.counts()[Status.WAITING] == 1


def test_gold_takes_the_place_of_suggestions_of_an_article_that_is_here(
    bring: Import, project: Project, gold: Path, tmp_path: Path
) -> None:
    project.add(Article("here", "Here", TEXT), "here.txt")
    project.receive("here", "machine 1", [Entity("e1", Span(4, 9), "ORG")])
    report = bring(gold, as_gold=True)
    assert (report.known, report.gold, report.changed) == (("here",), ("here",), ("here",))
    assert project.load("here").annotations == Annotations.of((ADA, YES, NOTE), SIGNED)
    undo(project, "here")
    assert set(project.load("here").annotations.entities) == {"e1"}
    assert project.check() == []


def test_what_somebody_corrected_here_is_never_overwritten(bring: Import, project: Project, gold: Path) -> None:
    project.add(Article("here", "Here", TEXT), "here.txt")
    project.receive("here", "machine 1", [Entity("e1", Span(4, 9), "ORG")])
    correct(project, "here", Accept(("e1",)))
    before = project.load("here")
    report = bring(gold, as_gold=True)
    assert [("corrected" in problem.reason, problem.line) for problem in report.problems] == [(True, 1)]
    assert (report.gold, report.changed) == ((), ())
    assert project.load("here") == before


def test_the_same_gold_again_is_no_problem(bring: Import, project: Project, gold: Path) -> None:
    bring(gold, as_gold=True)
    before = content(project.path)
    report = bring(gold, as_gold=True)
    assert (report.known, report.gold, report.problems) == (("a",), (), ())
    assert [row for row in content(project.path) if "import_labels" not in row] == before


def test_two_golds_of_one_text_are_not_one(bring: Import, project: Project, prodigy: Callable[..., Path]) -> None:
    report = bring(prodigy("[Ada Novak|PER] spoke.", "[Ada|PER] Novak spoke."), as_gold=True)
    assert ["other annotations" in problem.reason for problem in report.problems] == [True]
    assert report.problems[0].line == 2
    assert [each.span for each in project.load(report.gold[0]).annotations] == [Span(0, 9)]


def test_gold_with_holes_is_no_gold(bring: Import, project: Project, tmp_path: Path) -> None:
    task = {"text": TEXT, "spans": [{"start": 0, "end": 9, "label": "PER"}, {"start": 28, "end": 32, "label": "CUE"}]}
    (tmp_path / "t.jsonl").write_text(json.dumps({**task, "answer": "accept", "_view_id": "spans"}), "utf-8")
    report = bring(tmp_path / "t.jsonl", as_gold=True)
    assert report.gold == ()
    assert report.with_suggestions == 1
    assert {"belongs to no content" in problem.reason for problem in report.problems} == {True, False}
    assert project.row(report.added[0]).status is Status.SUGGESTED


def test_what_nobody_signed_in_our_own_files_is_no_gold(bring: Import, project: Project, tmp_path: Path) -> None:
    machine = Entity("e1", Span(0, 9), "PERSON", score=0.5)
    started = native(tmp_path / "started.jsonl", machine, signed=None)
    untouched = native(tmp_path / "untouched.jsonl", signed=None, text="Nobody has looked at it.", article_id="b")
    report = bring(started, untouched, as_gold=True)
    assert (report.gold, report.with_suggestions) == ((), 1)
    assert ["signed" in problem.reason for problem in report.problems] == [True]
    assert project.row("a").status is Status.SUGGESTED
    assert project.row("b").status is Status.WAITING


def test_gold_whose_offsets_nothing_confirms_is_no_gold(bring: Import, project: Project, tmp_path: Path) -> None:
    task = {"text": f"😊 {TEXT}", "spans": [{"start": 3, "end": 12, "label": "PER"}], "answer": "accept"}
    (tmp_path / "t.jsonl").write_text(json.dumps({**task, "_view_id": "spans_manual"}), "utf-8")
    report = bring(tmp_path / "t.jsonl", as_gold=True)
    assert (report.gold, report.with_suggestions) == ((), 1)
    assert ["offsets" in problem.reason for problem in report.problems] == [True]
    assert project.check() == []


# As suggestions


def test_gold_comes_in_as_suggestions_where_nobody_says_otherwise(bring: Import, project: Project, gold: Path) -> None:
    report = bring(gold)
    assert (report.with_suggestions, report.gold) == (1, ())
    stored = project.load("a")
    assert stored.status is Status.SUGGESTED
    assert {each.state for each in stored.annotations} == {State.SUGGESTED}
    assert stored.pipeline == "imported from gold.jsonl"
    assert project.check() == []


def test_suggestions_for_what_was_corrected_are_kept_beside(bring: Import, project: Project, gold: Path) -> None:
    project.add(Article("here", "Here", TEXT), "here.txt")
    project.receive("here", "machine 1", [Entity("e1", Span(4, 9), "ORG")])
    correct(project, "here", Remove(("e1",)))
    before = project.load("here").annotations
    report = bring(gold)
    assert (report.changed, report.problems) == (("here",), ())
    assert project.load("here").annotations == before
    assert len(project._all("SELECT 1 FROM suggestion")) == 2
    assert project.check() == []


def test_the_same_suggestions_again_are_not_kept_twice(bring: Import, project: Project, gold: Path) -> None:
    bring(gold)
    assert bring(gold).changed == ()
    assert len(project._all("SELECT 1 FROM suggestion")) == 1


def test_of_two_versions_in_the_files_the_first_is_the_articles(
    bring: Import, project: Project, prodigy: Callable[..., Path]
) -> None:
    report = bring(prodigy("[Ada Novak|PER] spoke.", "[Ada|PER] Novak spoke."))
    assert len(report.added) == len(report.known) == 1
    assert [each.span for each in project.load(report.added[0]).annotations] == [Span(0, 9)]
    assert len(project._all("SELECT 1 FROM suggestion")) == 2


# Labels


def test_labels_become_what_the_table_says(bring: Import, project: Project, prodigy: Callable[..., Path]) -> None:
    table = LabelMapping({"Dude": "PERSON", "Said": Role.CONTENT, "x": None})
    report = bring(prodigy("[Ada|Dude] told [us|x]: [yes|Said]."), mapping=table)
    assert report.labels == {"PERSON": 1, "content": 1}
    assert report.left_out == {"x": 1}
    assert report.problems == ()


def test_a_label_can_be_added_to_the_scheme(bring: Import, project: Project, prodigy: Callable[..., Path]) -> None:
    before = project.scheme
    report = bring(prodigy("[Nixon in China|Opera] ran."), mapping=LabelMapping({"Opera": "OPERA"}), add=("OPERA",))
    label = project.scheme.label("OPERA")
    assert label is not None
    assert (label.title, report.added_labels, report.labels) == ("Opera", ("OPERA",), {"OPERA": 1})
    assert project.scheme.version != before.version
    assert [past.scheme for past in project.schemes.past()] == [before]
    assert project.check() == []


def test_a_label_that_the_scheme_has_not_is_refused(project: Project, prodigy: Callable[..., Path]) -> None:
    with look(prodigy("[Ada|PER] spoke.")) as examined, pytest.raises(BadMapping, match="no such label"):
        bring_in(project, examined, Plan(mapping=LabelMapping({"PER": "HUMAN"})), "Bo")
    assert project.count() == 0


def test_our_own_labels_of_another_scheme_are_mapped_too(bring: Import, project: Project, tmp_path: Path) -> None:
    file = native(tmp_path / "g.jsonl", replace(ADA, label="HUMAN"), YES)
    assert bring(file, mapping=LabelMapping({"HUMAN": "PERSON"}), as_gold=True).labels["PERSON"] == 1
    other = native(tmp_path / "h.jsonl", replace(ADA, label="HUMAN"), text=TEXT + " So.")
    report = bring(other, as_gold=True, new_ids=True)
    assert (report.left_out, report.labels) == ({"HUMAN": 1}, {})


# Articles


def test_the_original_is_kept(bring: Import, project: Project, tmp_path: Path) -> None:
    data = "<html><body><article><p>Ada Novak spoke in Poole on Tuesday.</p></article></body></html>".encode("utf-16")
    (tmp_path / "page.html").write_bytes(data)
    report = bring(tmp_path / "page.html")
    assert project.original(report.added[0]) == Original("page.html", "text/html", data)


def test_an_id_that_belongs_to_another_text_is_a_problem_or_given_anew(
    bring: Import, project: Project, tmp_path: Path
) -> None:
    project.add(Article("a", "A", "Another text."), "a.txt")
    (tmp_path / "r.jsonl").write_text('{"id": "a", "text": "One."}\n', "utf-8")
    report = bring(tmp_path / "r.jsonl")
    assert (report.added, ["another article" in problem.reason for problem in report.problems]) == ((), [True])
    report = bring(tmp_path / "r.jsonl", new_ids=True)
    assert report.problems == ()
    ((before, after),) = report.renamed
    assert (before, report.added) == ("a", (after,))
    assert bring(tmp_path / "r.jsonl", new_ids=True).known == (after,)


# All or nothing


@pytest.mark.parametrize("as_gold", [False, True])
def test_called_off_at_any_moment_the_project_is_as_it_was(
    project: Project, gold: Path, prodigy: Callable[..., Path], as_gold: bool
) -> None:
    project.add(Article("here", "Here", TEXT), "here.txt")
    before = content(project.path)
    tasks = prodigy(*(f"[Ada|PER] went to [Poole {number}|Dock]." for number in range(20)))
    with look(gold, tasks) as examined:
        plan = replace(likely(project, examined, as_gold=as_gold), add=("DOCK",))
        plan = replace(plan, mapping=plan.mapping.having({"Dock": "DOCK"}))
        for moment in range(len(examined.spool)):
            times = iter(range(100))
            with pytest.raises(ImportStopped):
                bring_in(project, examined, plan, "Bo", None, lambda times=times, moment=moment: next(times) >= moment)
            assert project.check() == []
            assert content(project.path) == before
        told: list[tuple[int, int]] = []
        report = bring_in(project, examined, plan, "Bo", lambda done, total: told.append((done, total)))
        assert told == [(number, 21) for number in range(1, 22)]
        assert len(report.added) == 20
    assert project.check() == []


def test_what_is_previewed_is_what_comes_in(
    project: Project, gold: Path, prodigy: Callable[..., Path], tmp_path: Path
) -> None:
    project.add(Article("here", "Here", TEXT), "here.txt")
    project.add(Article("b", "B", "Another text."), "b.txt")
    (tmp_path / "r.jsonl").write_text('{"id": "b", "text": "One."}\n', "utf-8")
    tasks = prodigy("[Ada|PER] spoke.", "[Ada|PER] spoke.", "[she|CUE] ran", "“[yes|QUOTE]” [said|cue] [Bo|x]")
    (tmp_path / "empty.txt").touch()
    with look(gold, tasks, tmp_path / "r.jsonl", tmp_path / "empty.txt") as examined:
        for as_gold in (False, True):
            plan = likely(project, examined, as_gold=as_gold)
            seen = preview(examined, project, plan)
            assert (seen.new, seen.known, seen.twice, seen.clashing) == (3, 1, 1, 1)
            report = _rehearse(project, lambda plan=plan: bring_in(project, examined, plan, "Bo"))
            assert len(report.added) == seen.new
            assert (report.left_out, report.by_nearness) == (seen.left_out, seen.by_nearness)
            assert set(seen.problems) <= set(report.problems)


class _EnoughError(Exception):
    pass


def _rehearse(project: Project, act: Callable[[], ImportReport]) -> ImportReport:
    """What it would come to; nothing of it stays."""
    done: list[ImportReport] = []

    def try_it() -> None:
        with project.transaction():
            done.append(act())
            raise _EnoughError

    with pytest.raises(_EnoughError):
        try_it()
    return done[0]
