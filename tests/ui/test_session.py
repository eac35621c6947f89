"""The one object between the widgets and the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, Quote, Role, State
from copydesk.core.corrections import (
    Accept,
    AddEntity,
    AddQuote,
    AddRemark,
    MoveEntity,
    Relabel,
    Remove,
    RemovePart,
)
from copydesk.core.lanes import Mark
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.session import Session
from copydesk.workflow import Desk, Status

FIRST = "Ada Novak spoke in Poole. “It rains,” she said, “and it is cold.”"
SECOND = "Bo Berg sat in Lund."
SUGGESTIONS = (
    Entity("e1", Span(0, 9), "ORG"),
    Entity("e2", Span(19, 24), "LOC"),
    Quote("q3", (Span(26, 37), Span(48, 65)), (Span(42, 46),), (Span(38, 41),)),
)


class Listener:
    """Writes down what a session says."""

    def __init__(self, session: Session) -> None:
        self.refused: list[str] = []
        self.said: list[str] = []
        self.opened: list[str] = []
        self.touched: list[frozenset[str]] = []
        self.saved: list[int] = []
        self.queue: list[object] = []
        session.refused.connect(self.refused.append)
        session.said.connect(self.said.append)
        session.article_opened.connect(lambda opened: self.opened.append(opened.article.title))
        session.annotations_changed.connect(lambda opened, touched: self.touched.append(touched))
        session.saved_changed.connect(self.saved.append)
        session.queue_changed.connect(self.queue.append)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "1.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "2.txt").write_text(SECOND, encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / "1.txt", tmp_path / "2.txt"])
        assert desk.receive(report.added[0], "test 1", SUGGESTIONS).result()
    return path


@pytest.fixture
def opened(qtbot: QtBot, path: Path) -> Iterator[Callable[[], Session]]:
    sessions: list[Session] = []

    def open_session(*, read_only: bool = False) -> Session:
        sessions.append(Session(Desk.open(path, "Bo", read_only=read_only)))
        sessions[-1].open_first()
        return sessions[-1]

    yield open_session
    for session in sessions:
        session.close()


@pytest.fixture
def session(opened: Callable[[], Session]) -> Session:
    return opened()


def _mark(session: Session, annotation_id: str, role: Role | None = None, index: int = 0) -> Mark:
    assert session.article is not None
    annotation = session.article.annotations[annotation_id]
    span = annotation.span if isinstance(annotation, Entity) else annotation.part(role or Role.CONTENT)[index]
    return Mark(annotation_id, role, index, span)


def test_a_project_opens_on_its_first_article_with_the_suggestions(session: Session):
    assert session.article is not None
    assert session.article.article.text == FIRST
    assert set(session.article.annotations.entities) == {"e1", "e2"}


def test_a_project_opens_again_where_the_editor_left_off(opened: Callable[[], Session]):
    before = opened()
    before.step(1)
    before.close()
    after = opened()
    assert after.article is not None
    assert after.article.article.text == SECOND


def test_a_project_without_articles_opens_on_nothing(qtbot: QtBot, tmp_path: Path):
    session = Session(Desk.create(tmp_path / "empty.copydesk", "Empty", "Ada", news_scheme()))
    session.open_first()
    assert session.article is None
    assert not session.correct(Accept(("e1",)))
    session.close()


def test_a_correction_is_shown_with_what_it_touched(session: Session):
    heard = Listener(session)
    assert session.correct(Relabel("e1", "PERSON"))
    assert session.article is not None
    assert session.article.annotations.entities["e1"].label == "PERSON"
    assert heard.touched == [frozenset({"e1"})]
    assert heard.refused == []


def test_a_refusal_is_a_sentence_and_changes_nothing(session: Session):
    heard = Listener(session)
    before = session.article
    assert not session.correct(AddEntity(Span(9, 10), "PERSON"))
    assert heard.refused == ["There are no words in that selection."]
    assert heard.touched == []
    assert session.article is before


def test_a_project_open_for_reading_refuses_every_correction(opened: Callable[..., Session]):
    session = opened(read_only=True)
    heard = Listener(session)
    assert session.read_only_reason
    assert not session.correct(Relabel("e1", "PERSON"))
    assert heard.refused == ["This project is open for reading only."]


def test_saving_is_told_when_it_is_done(session: Session, qtbot: QtBot):
    heard = Listener(session)
    session.correct(Relabel("e1", "PERSON"))
    qtbot.waitUntil(lambda: 0 in heard.saved and bool(heard.queue))
    assert session.article is not None
    assert heard.queue == [(session.article.article.id,)]


def test_undo_and_redo_show_where_they_worked(session: Session):
    session.correct(Relabel("e1", "PERSON"))
    session.set_current(None)
    assert session.undo()
    assert session.current == _mark(session, "e1")
    assert session.article is not None
    assert session.article.annotations.entities["e1"].label == "ORG"
    assert session.redo()
    assert session.article.annotations.entities["e1"].label == "PERSON"


def test_what_was_done_can_be_undone_after_the_project_was_closed(opened: Callable[[], Session]):
    before = opened()
    before.correct(Remove(("e1",)))
    before.close()
    after = opened()
    assert after.undo()
    assert after.article is not None
    assert "e1" in after.article.annotations


def test_nothing_left_to_undo_is_a_refusal(session: Session):
    heard = Listener(session)
    assert not session.undo()
    assert heard.refused == ["There is nothing left to undo in this article."]


def test_what_was_added_is_current(session: Session):
    session.correct(AddEntity(Span(0, 3), "PERSON"))
    assert session.current is not None
    assert session.current.span == Span(0, 3)
    session.correct(AddQuote((Span(0, 9),)))
    assert session.current.role is Role.CONTENT


def test_what_is_current_stays_current_where_it_now_lies(session: Session):
    session.set_current(_mark(session, "e1"))
    session.correct(MoveEntity("e1", Span(0, 3)))
    assert session.current == Mark("e1", None, 0, Span(0, 3))


def test_nothing_is_current_once_it_was_removed(session: Session):
    session.set_current(_mark(session, "e1"))
    session.correct(Remove(("e1",)))
    assert session.current is None


def test_the_content_is_current_once_its_quotes_part_was_removed(session: Session):
    session.set_current(_mark(session, "q3", Role.CUE))
    session.correct(RemovePart("q3", Role.CUE, 0))
    assert session.current == _mark(session, "q3", Role.CONTENT)


def test_the_other_fragment_is_current_once_one_was_removed(session: Session):
    session.set_current(_mark(session, "q3", Role.CONTENT, 1))
    session.correct(RemovePart("q3", Role.CONTENT, 1))
    assert session.current == _mark(session, "q3", Role.CONTENT, 0)


def test_the_quote_at_work_is_remembered_while_an_entity_is_current(session: Session):
    session.set_current(_mark(session, "q3", Role.CUE))
    session.set_current(_mark(session, "e1"))
    assert session.quote is not None
    assert session.quote.id == "q3"
    session.correct(Remove(("q3",)))
    assert session.quote is None


def test_lanes_follow_every_change(session: Session):
    assert len(session.lanes.marks) == 6
    session.correct(Remove(("q3",)))
    assert [mark.annotation_id for mark in session.lanes.marks] == ["e1", "e2"]


def test_signing_off_confirms_what_was_left_and_opens_the_next(session: Session):
    heard = Listener(session)
    first = session.article
    assert first is not None
    session.sign_off()
    assert session.article is not None
    assert session.article.article.text == SECOND
    assert "is gold" in heard.said[-1]
    stored = session.desk.open_article(first.article.id)
    assert stored.status is Status.GOLD
    assert {annotation.state for annotation in stored.annotations} == {State.KEPT}


def test_signing_off_the_last_article_says_that_none_is_left(session: Session):
    heard = Listener(session)
    session.sign_off()
    session.sign_off()
    assert heard.said[-1].endswith("no article is left to sign off.")
    assert session.article is not None
    assert session.article.status is Status.GOLD


def test_an_article_that_is_gold_is_not_signed_again(session: Session):
    session.sign_off()
    session.step(-1)
    assert session.article is not None
    before = session.article.last_seq
    first = session.article.article.id
    session.sign_off()
    assert session.desk.open_article(first).last_seq == before


def test_a_sign_off_can_be_taken_back(session: Session):
    session.sign_off()
    session.step(-1)
    assert session.reopen()
    assert session.article is not None
    assert session.article.status is not Status.GOLD


def test_suggestions_for_the_open_article_are_shown_at_once(session: Session):
    session.step(1)
    heard = Listener(session)
    assert session.article is not None
    session.receive(session.article.article.id, "test 1", (Entity("e1", Span(0, 7), "PERSON"),))
    assert set(session.article.annotations.entities) == {"e1"}
    assert heard.touched == [frozenset({"e1"})]


def test_suggestions_for_an_article_that_an_editor_has_begun_change_nothing(session: Session, qtbot: QtBot):
    session.step(1)
    session.correct(AddEntity(Span(0, 7), "PERSON"))
    heard = Listener(session)
    before = session.article
    assert before is not None
    session.receive(before.article.id, "test 1", (Entity("e9", Span(0, 2), "ORG"),))
    qtbot.waitUntil(lambda: session.desk.unsaved == 0)
    assert session.article is before
    assert heard.touched == []


def test_suggestions_for_another_article_leave_the_open_one_alone(session: Session, qtbot: QtBot):
    other = session.desk.ids()[1]
    heard = Listener(session)
    before = session.article
    session.receive(other, "test 1", (Entity("e1", Span(0, 7), "PERSON"),))
    qtbot.waitUntil(lambda: (other,) in heard.queue)
    assert session.article is before
    session.open(other)
    assert session.article is not None
    assert set(session.article.annotations.entities) == {"e1"}


def test_there_is_no_article_before_the_first(session: Session):
    heard = Listener(session)
    session.step(-1)
    assert heard.refused == ["There is no article further that way."]


def test_a_note_keeps_what_is_current(session: Session):
    session.open_first()
    assert session.article is not None
    first = session.lanes.next_mark(0)
    session.set_current(first)
    assert session.correct(AddRemark(RemarkKind.NOTE, about=first.annotation_id, text="The aunt."))
    assert session.current == first
    assert session.undo()
    assert session.current == first
    assert not session.article.begun
