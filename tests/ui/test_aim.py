"""Keys act on what the pointer is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity, Quote
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "Ada Novak spoke in Poole.\n\n“It rains,” she said.\n\n" + "Words to scroll. " * 900


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


SUGGESTIONS = (
    Entity("e1", _span("Ada Novak"), "ORG"),
    Entity("e2", _span("Poole"), "LOC"),
    Quote("q3", (_span("“It rains,”"),), (_span("said"),), (_span("she"),)),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_window(qtbot, qapp, tmp_path, [(Article("a1", "Rain", TEXT), SUGGESTIONS)]) as window:
        yield window


def point_at(window: MainWindow, annotation_id: str, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    place = QPointF(window.view.rects_of(annotation_id)[0].center())
    move(window, place, buttons)


def move(window: MainWindow, place: QPointF, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    viewport = window.view.viewport()
    whole = QPointF(viewport.mapToGlobal(place.toPoint()))
    no_key = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, place, whole, Qt.MouseButton.NoButton, buttons, no_key)
    )


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.view, key)


def ids(window: MainWindow) -> list[str]:
    assert window.session.article is not None
    return [annotation.id for annotation in window.session.article.annotations]


def test_a_key_is_about_what_the_pointer_is_over(window: MainWindow) -> None:
    point_at(window, "e1")
    assert window.view.aimed() is not None
    press(window, Qt.Key.Key_Delete)
    assert ids(window) == ["e2", "q3"]
    assert window.view.aimed() is None


def test_two_keys_in_a_row_are_about_the_same(window: MainWindow) -> None:
    point_at(window, "e2")
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_1)
    assert window.session.article is not None
    assert window.session.article.annotations.entities["e2"].label == "PERSON"


def test_nothing_scrolls_when_a_key_takes_aim(window: MainWindow) -> None:
    bar = window.view.verticalScrollBar()
    bar.setValue(12)
    point_at(window, "q3")
    press(window, Qt.Key.Key_Return)
    assert bar.value() == 12
    assert window.session.annotation is not None
    assert window.session.annotation.id == "q3"


def test_a_mouse_that_lies_still_decides_nothing(window: MainWindow) -> None:
    point_at(window, "e1")
    press(window, Qt.Key.Key_Tab)  # the keyboard has gone somewhere
    press(window, Qt.Key.Key_Tab)
    assert window.session.annotation is not None
    assert window.session.annotation.id == "e2"
    press(window, Qt.Key.Key_Delete)
    assert ids(window) == ["e1", "q3"]


def test_going_about_by_keys_is_not_aimed(window: MainWindow) -> None:
    point_at(window, "q3")
    press(window, Qt.Key.Key_Tab)
    assert window.session.annotation is not None
    assert window.session.annotation.id == "e1"


def test_a_selection_comes_before_what_the_pointer_is_over(window: MainWindow) -> None:
    window.view.select(_span("spoke"))
    point_at(window, "e1")
    press(window, Qt.Key.Key_9)
    assert window.session.article is not None
    labels = {each.span.of(TEXT): each.label for each in window.session.article.annotations.entities.values()}
    assert labels == {"Ada Novak": "ORG", "Poole": "LOC", "spoke": "MISC"}


def test_what_is_current_stays_meant_while_the_pointer_is_over_it(window: MainWindow) -> None:
    point_at(window, "e1")
    press(window, Qt.Key.Key_Return)
    point_at(window, "e1")
    assert window.view.aimed() is None


def test_the_aim_is_lost_beside_everything_and_while_a_button_is_down(window: MainWindow) -> None:
    point_at(window, "e1")
    move(window, QPointF(window.view.rects_of("e1")[0].bottomLeft() + QPoint(0, 400)))
    assert window.view.aimed() is None
    point_at(window, "e1", Qt.MouseButton.LeftButton)
    assert window.view.aimed() is None
    point_at(window, "e1")
    QApplication.sendEvent(window.view.viewport(), QEvent(QEvent.Type.Leave))
    assert window.view.aimed() is None


def test_without_the_focus_there_is_no_aim(window: MainWindow) -> None:
    window.queue.list.setFocus()
    point_at(window, "e1")
    assert window.view.aimed() is None


def test_who_does_not_want_it_turns_it_off(window: MainWindow) -> None:
    action = window.actions_["toggle_aim"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    point_at(window, "e1")
    assert window.view.aimed() is None
    action.trigger()
    point_at(window, "e1")
    assert window.view.aimed() is not None
