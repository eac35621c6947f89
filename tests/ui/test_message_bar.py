"""Sentences across the top of the window, one a topic, with what helps beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from copydesk.ui.window.message_bar import Message, MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_it_is_there_while_there_is_something_to_say(bar: MessageBar):
    assert bar.isHidden()
    bar.show_message("saving", "The disk is full.")
    bar.show_message("files", "An article could not be read.")
    assert bar.text == "The disk is full.\nAn article could not be read."
    bar.show_message("saving", "")
    assert (bar.text, bar.says("saving"), bar.says("files")) == ("An article could not be read.", False, True)
    bar.clear()
    assert bar.isHidden()


def test_a_sentence_takes_the_place_of_the_one_before_it_under_its_topic(bar: MessageBar):
    bar.show_message("saving", "The disk is full.")
    bar.show_message("saving", "The disk is gone.")
    assert bar.text == "The disk is gone."


def test_what_helps_stands_beside_it_as_buttons_that_keys_reach(bar: MessageBar, qtbot: QtBot):
    done: list[str] = []
    show, gone = QAction("Show", bar), QAction("Sign Off", bar)
    show.triggered.connect(lambda: done.append("show"))
    gone.setEnabled(False)
    bar.show_message("coverage", "2 quotations are in no quote.", [show, gone])
    buttons = [each for each in bar.findChildren(QToolButton) if each.defaultAction()]
    assert [(each.text(), each.isEnabled()) for each in buttons] == [("Show", True), ("Sign Off", False)]
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in buttons)
    buttons[0].click()
    assert done == ["show"]


def test_other_words_for_the_same_help_leave_the_buttons_where_they_are(bar: MessageBar):
    show = QAction("Show", bar)
    bar.show_message("coverage", "2 quotations are in no quote.", [show])
    before = bar.findChild(Message)
    bar.show_message("coverage", "One quotation is in no quote.", [show])
    assert bar.findChild(Message) is before
    assert before.accessibleName() == bar.text == "One quotation is in no quote."


def test_an_articles_words_are_no_markup(bar: MessageBar):
    bar.show_message("article", "<b>Bold</b>")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in bar.findChildren(QLabel))
