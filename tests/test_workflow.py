"""The desk: what an editor does, what is written, and what happens when it cannot be."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from copydesk.core.annotations import Entity, State
from copydesk.core.article import Article
from copydesk.core.conventions import BadConvention
from copydesk.core.corrections import CannotCorrect, Relabel, Remove
from copydesk.core.spans import Span
from copydesk.store.project import Project
from copydesk.workflow import Desk, Original, ProjectUnavailable, Saving, Status

TEXT = "Ada Novak spoke in Poole."
SUGGESTED = (Entity("e1", Span(0, 9), "PERSON"), Entity("e2", Span(19, 24), "ORG"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    for name, text in (("1.txt", TEXT), ("2.txt", "Bo Berg sat in Lund."), ("3.txt", "Cy Cole ran in Rome.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    with Desk.create(tmp_path / "news.copydesk", "News", "Mira") as desk:
        desk.import_files([tmp_path / f"{number}.txt" for number in (1, 2, 3)])
        desk.receive(desk.ids()[0], "test 1", SUGGESTED).result()
        yield desk


def test_a_day_of_corrections_is_there_the_next_day(desk: Desk) -> None:
    opened = desk.open_article(desk.ids()[0])
    assert (opened.status, opened.pipeline) == (Status.SUGGESTED, "test 1")
    opened, _ = desk.correct(opened, Relabel("e2", "LOC"))
    opened, _ = desk.correct(opened, Remove(("e1",)))
    opened, _ = desk.undo(opened)
    again = desk.open_article(opened.article.id)
    assert (again.annotations, again.history) == (opened.annotations, opened.history)
    assert again.status is Status.STARTED
    redone, _ = desk.redo(again)
    assert "e1" not in redone.annotations


def test_there_is_an_end_to_undo_and_redo(desk: Desk) -> None:
    opened = desk.open_article(desk.ids()[0])
    with pytest.raises(CannotCorrect, match="nothing left to undo"):
        desk.undo(opened)
    with pytest.raises(CannotCorrect, match="nothing to redo"):
        desk.redo(opened)


def test_signing_off_leads_to_the_next_article_that_is_not_gold(desk: Desk) -> None:
    first, second, third = desk.ids()
    for article_id in (first, third):
        desk.sign_off(desk.open_article(article_id))
    assert desk.next_after(first) == second
    assert desk.next_after(third) == second
    signed = desk.open_article(first)
    assert {each.state for each in signed.annotations} == {State.KEPT}
    assert signed.annotations.sign_off is not None
    assert signed.annotations.sign_off.annotator == "Mira"
    assert desk.counts()[Status.GOLD] == 2


def test_a_project_that_is_open_elsewhere_is_read_only_here(desk: Desk) -> None:
    with Desk.open(desk.path, "Bo", read_only=True) as reader:
        opened = reader.open_article(reader.ids()[0])
        with pytest.raises(CannotCorrect, match="reading only"):
            reader.correct(opened, Remove(("e1",)))
        with pytest.raises(ProjectUnavailable, match="reading only"):
            reader.import_files([])
        reader.remember("open_article", "x")
        assert reader.setting("open_article") is None
        assert reader.unsaved == 0


def test_suggestions_that_do_not_fit_the_text_are_refused_and_the_work_goes_on(desk: Desk) -> None:
    second = desk.ids()[1]
    with pytest.raises(ValueError, match="ends behind the text"):
        desk.receive(second, "broken 1", [Entity("e1", Span(0, 99), "ORG")]).result()
    assert second in desk.waiting()
    opened = desk.open_article(desk.ids()[0])
    desk.correct(opened, Remove(("e1",)))
    assert "e1" not in desk.open_article(opened.article.id).annotations


def test_after_a_change_that_was_not_written_nothing_more_is(desk: Desk) -> None:
    heard: list[Saving] = []
    desk.on_saved = heard.append
    opened = desk.open_article(desk.ids()[0])
    desk.correct(opened, Remove(("e1",)))
    # The same state once more: its journal row is taken by now, as after a write that went wrong.
    desk.correct(opened, Remove(("e2",)))
    desk._writer.flush()  # type: ignore[union-attr]
    assert heard[-1].failure is not None
    with pytest.raises(ProjectUnavailable, match="cannot be written"):
        desk.correct(opened, Remove(("e2",)))
    with Project.open(desk.path, read_only=True) as project:
        assert "e2" in project.load(opened.article.id).annotations
        assert project.check() == []


def test_what_came_in_twice_is_known_and_gold_comes_in_as_suggestions(desk: Desk, tmp_path: Path) -> None:
    desk.sign_off(desk.open_article(desk.ids()[0]))
    out = tmp_path / "gold.jsonl"
    assert desk.export(out) == 1
    assert desk.import_files([out]).known == (desk.ids()[0],)
    with Desk.create(tmp_path / "other.copydesk", "Other", "Bo") as other:
        report = other.import_files([out])
        assert (len(report.added), report.with_suggestions) == (1, 1)
        opened = other.open_article(report.added[0])
        assert opened.status is Status.SUGGESTED
        assert {each.state for each in opened.annotations} == {State.SUGGESTED}
        assert [(each.span, each.label) for each in opened.annotations.entities.values()] == [
            (each.span, each.label) for each in SUGGESTED
        ]


def test_two_texts_with_one_id_are_reported(desk: Desk, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"id": "a", "text": "One."}\n{"id": "a", "text": "Two."}\n', encoding="utf-8")
    report = desk.import_files([rows])
    assert report.added == ("a",)
    assert [(problem.line, "id" in problem.reason) for problem in report.problems] == [(2, True)]


@pytest.mark.parametrize("asked", [0, 1, 200, 501, 700, 999])
def test_an_import_that_is_stopped_leaves_the_project_as_it_was(desk: Desk, tmp_path: Path, asked: int) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(f'{{"text": "Row {number}."}}\n' for number in range(500)), encoding="utf-8")
    times = iter(range(2000))
    before = _content(desk.path)
    report = desk.import_files([rows], cancelled=lambda: next(times) >= asked)
    assert report.cancelled
    assert _content(desk.path) == before
    with Project.open(desk.path, read_only=True) as project:
        assert project.check() == []


def _content(path: Path) -> list[str]:
    """All that a project file says."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_a_project_keeps_its_own_copy_of_a_quote_convention(tmp_path: Path) -> None:
    path = tmp_path / "p.copydesk"
    with Desk.create(path, "P", "Ada") as desk:
        assert desk.convention.name == "copydesk"
        assert desk.use_convention(desk.convention.with_choice("that", "out"))["that"] == "out"
        assert desk.convention["that"] == "out"
        with pytest.raises(BadConvention):
            desk.use_convention("name = ")
    with Desk.open(path, "Ada", read_only=True) as desk:
        assert desk.convention["that"] == "out"
        with pytest.raises(CannotCorrect):
            desk.use_convention(desk.convention.source)


def test_a_convention_that_only_a_newer_copydesk_understands_gives_way_to_the_default(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "p.copydesk", "P", "Ada") as desk:
        desk.remember("convention_toml", desk.convention.source.replace('"in"', '"sideways"'))
        desk.flush()
        assert desk.convention.name == "copydesk"


# While an import is written


def _hold(desk: Desk, article_ids: frozenset[str] = frozenset()) -> threading.Event:
    """The desk as it is while one transaction brings articles in, until the event is set."""
    go, busy = threading.Event(), threading.Event()

    def wait(project: Project) -> None:
        busy.set()
        assert go.wait(30)

    assert desk._writer
    desk._coming_in = article_ids
    desk._writer.submit(wait, alone=True)
    assert busy.wait(30)
    return go


def test_an_editor_goes_on_while_an_import_is_written_and_all_is_durable_right_after(desk: Desk) -> None:
    first, second, third = desk.ids()
    go = _hold(desk)
    opened, _ = desk.correct(desk.open_article(first), Relabel("e2", "LOC"))
    assert desk.next_after(first) == second
    signed, _ = desk.sign_off(desk.open_article(second))
    # Nothing of it is in the file yet, and the desk knows it all the same.
    assert (desk.open_article(first), desk.open_article(second)) == (opened, signed)
    assert desk.next_after(first) == third
    desk.sign_off(desk.open_article(third))
    assert desk.next_after(second) == first
    desk.sign_off(opened)
    assert desk.next_after(first) is None
    with Project.open(desk.path, read_only=True) as project:
        assert project.load(second).last_seq == 0
    go.set()
    desk._coming_in = None
    desk.flush()
    with Project.open(desk.path, read_only=True) as project:
        assert project.load(second).annotations == signed.annotations
        assert project.counts()[Status.GOLD] == 3
        assert project.check() == []
    assert desk._unwritten == {}


def test_an_article_that_gold_is_imported_for_is_not_corrected_at_the_same_time(desk: Desk) -> None:
    first, second, _ = desk.ids()
    go = _hold(desk, frozenset({first}))
    opened = desk.open_article(first)
    with pytest.raises(CannotCorrect, match="being imported"):
        desk.correct(opened, Remove(("e1",)))
    desk.sign_off(desk.open_article(second))
    go.set()
    desk._coming_in = None
    desk.correct(opened, Remove(("e1",)))


def test_the_original_of_an_article_is_at_hand(desk: Desk) -> None:
    desk._submit(lambda project: project.add(Article("b", "B", "Text."), "b", Original("b", "x/y", b"1"))).result()
    assert desk.original("b") == Original("b", "x/y", b"1")


def test_what_is_corrected_while_thousands_of_articles_come_in_is_durable_right_after(
    desk: Desk, tmp_path: Path
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(f'{{"text": "Row {number} of many words."}}\n' for number in range(1500)), "utf-8")
    begun, go = threading.Event(), threading.Event()

    def progress(done: int, total: int) -> None:
        if total == 1500 and done > 10:
            begun.set()
            assert go.wait(30)

    with ThreadPoolExecutor(1) as pool:
        importing = pool.submit(desk.import_files, [rows], progress)
        assert begun.wait(30)
        opened = desk.open_article(desk.ids()[0])
        for _ in range(20):
            opened, _ = desk.correct(opened, Relabel("e2", "LOC"))
            opened, _ = desk.undo(opened)
        opened, _ = desk.sign_off(opened)
        assert (desk.is_importing, desk.unsaved) == (True, 41)
        assert desk.open_article(opened.article.id) == opened
        assert desk.open_article(desk.ids()[1]).last_seq == 0
        go.set()
        assert len(importing.result().added) == 1500
    desk.flush()
    assert desk.unsaved == 0
    with Project.open(desk.path, read_only=True) as project:
        assert project.load(opened.article.id).annotations == opened.annotations
        assert project.load(opened.article.id).last_seq == 41
        assert project.count() == 1503
        assert project.check() == []
