"""Weak suggestions, faint or hidden, and the names of labels beside the words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity, Quote
from copydesk.core.article import Article
from copydesk.core.corrections import Accept
from copydesk.core.spans import Span
from copydesk.ui.page.page_painter import Tags
from copydesk.ui.settings import HIDE_WEAK, TAGS, THRESHOLD
from copydesk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "Ada Novak spoke in Poole.\n\n“It rains,” she said on Monday.\n\n" + "Words to scroll. " * 900


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


SUGGESTIONS = (
    Entity("e1", _span("Ada Novak"), "PERSON", score=0.95),
    Entity("e2", _span("Poole"), "LOC", score=0.4),
    Quote("q3", (_span("“It rains,”"),), (_span("said"),), (_span("she"),), "Ada Novak", score=0.55),
    Entity("e4", _span("Monday"), "DATE"),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_window(qtbot, qapp, tmp_path, [(Article("a1", "Rain", TEXT), SUGGESTIONS)]) as window:
        yield window


def do(window: MainWindow, *names: str) -> None:
    for name in names:
        window.actions_[name].trigger()


def picture(window: MainWindow, annotation_id: str) -> QImage:
    rect = window.view.rects_of(annotation_id)[0].adjusted(-2, -4, 2, 8)
    return window.view.viewport().grab(rect).toImage()


def test_below_the_threshold_suggestions_are_faint_and_others_as_before(window: MainWindow) -> None:
    before = {name: picture(window, name) for name in ("e1", "e2", "q3", "e4")}
    do(window, "threshold_up", "threshold_up")
    assert window.settings.get(THRESHOLD) == 50
    assert [name for name, image in before.items() if picture(window, name) != image] == ["e2"]
    assert window.status.said == "Suggestions below 50 % are faint."
    do(window, "threshold_down", "threshold_down", "threshold_down")
    assert window.settings.get(THRESHOLD) == 0
    assert all(picture(window, name) == image for name, image in before.items())


def test_hidden_ones_are_counted_and_neither_picked_nor_gone_to(window: MainWindow) -> None:
    do(window, *["threshold_up"] * 3, "toggle_hide_weak")
    assert window.status.said == "Suggestions below 60 % are hidden; in this article: 2."
    assert "2" in window.status.threshold.text()
    assert window.view.marks_at(window.view.rects_of("e2")[0].center()) == ()
    window.view.set_caret(0)
    window.session.set_current(None)
    gone_to = []
    for _ in range(2):
        do(window, "next_mark")
        gone_to.append(window.session.current.annotation_id)
    assert gone_to == ["e1", "e4"]
    do(window, "doubtful_first", "next_suggestion")
    assert window.session.current.annotation_id not in ("e2", "q3")
    assert window.view.names() == []


def test_what_an_editor_decided_is_never_hidden_nor_what_has_no_score(window: MainWindow) -> None:
    do(window, *["threshold_up"] * 6, "toggle_hide_weak")
    assert window.view.hidden() == 2
    window.session.correct(Accept(("e2",)))
    assert window.view.hidden() == 1
    assert [mark.annotation_id for mark in window.view.marks_at(window.view.rects_of("e2")[0].center())] == ["e2"]
    assert window.view.marks_at(window.view.rects_of("e4")[0].center()) != ()


def test_a_hidden_one_that_is_gone_to_from_the_panel_shows_while_it_is_current(window: MainWindow) -> None:
    do(window, *["threshold_up"] * 3, "toggle_hide_weak")
    hidden = picture(window, "e2")
    window.inspector.picked.emit(next(m for m in window.session.lanes.marks if m.annotation_id == "e2"))
    assert picture(window, "e2") != hidden
    window.session.set_current(None)
    QApplication.processEvents()
    window.view.set_caret(0)
    assert picture(window, "e2") == hidden


def test_nothing_scrolls_when_the_threshold_changes(window: MainWindow) -> None:
    window.view.document().size()
    window.view.verticalScrollBar().setValue(700)
    do(window, *["threshold_up"] * 5, "toggle_hide_weak", "next_tags", "threshold_down")
    assert window.view.verticalScrollBar().value() == 700


def test_the_control_offers_thresholds_and_remembers(window: MainWindow) -> None:
    menu = window.status.threshold.menu()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[0] == "Show all suggestions alike"
    next(action for action in menu.actions() if "70" in action.text()).trigger()
    menu.actions()[-1].trigger()
    assert (window.settings.get(THRESHOLD), window.settings.get(HIDE_WEAK)) == (70, "on")
    assert window.actions_["toggle_hide_weak"].isChecked()
    assert window.status.threshold.accessibleName().startswith("Weak suggestions: ")


def test_names_of_labels_show_never_on_hover_or_always(window: MainWindow) -> None:
    above = window.view.rects_of("e1")[0].translated(0, -14)

    def shown() -> QImage:
        return window.view.viewport().grab(above).toImage()

    plain = shown()
    window.view.set_hovered(window.view.marks_at(window.view.rects_of("e1")[0].center())[0])
    hovered = shown()
    assert hovered != plain
    do(window, "next_tags")
    assert window.settings.get(TAGS) == Tags.ALWAYS
    window.view.set_hovered(None)
    assert shown() != plain
    do(window, "next_tags")
    window.view.set_hovered(window.view.marks_at(window.view.rects_of("e1")[0].center())[0])
    assert window.settings.get(TAGS) == Tags.NEVER
    assert shown() == plain
    assert window.actions_["tags_never"].isChecked()


def test_the_key_of_the_threshold_works_in_the_article(window: MainWindow) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.view, Qt.Key.Key_PageUp, modifiers)
    assert window.settings.get(THRESHOLD) == 30
