"""The table of actions, and the QActions made of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, Quote, State
from copydesk.core.corrections import all_actions
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span
from copydesk.ui.action_set import ActionSet
from copydesk.ui.actions import ACTIONS, HISTORY_TEXTS, Action, Situation

SCHEME = read_scheme(news_scheme())
ENTITY = Entity("e1", Span(0, 3), "PERSON")
QUOTE = Quote("q2", (Span(4, 9),))


def test_no_two_actions_share_a_name_or_a_key():
    names = Counter(row.name for row in ACTIONS)
    keys = Counter(QKeySequence(key).toString() for row in ACTIONS for key in row.keys)
    assert [name for name, times in names.items() if times > 1] == []
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.name)
def test_every_key_is_one_that_qt_knows_and_every_action_is_in_a_menu(row: Action):
    assert all(QKeySequence(key).toString() for key in row.keys)
    assert row.menu


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.name)
def test_keys_without_ctrl_or_alt_work_in_the_text_only(row: Action):
    for key in row.keys:
        plain = not any(modifier in key for modifier in ("Ctrl+", "Alt+")) and not key.split("+")[-1].startswith("F")
        if plain or key == "F":
            assert row.in_text


def test_every_correction_has_words_for_undo_and_redo():
    assert set(HISTORY_TEXTS) == set(all_actions())
    assert all("Undo" in undo and "Redo" in redo for undo, redo in HISTORY_TEXTS.values())


def test_what_needs_an_article_says_so_when_there_is_none(qtbot: QtBot):
    actions = ActionSet(SCHEME)
    assert not actions["sign_off"].isEnabled()
    assert actions["sign_off"].statusTip() == "Open an article first."
    assert "Open an article first." in actions["sign_off"].toolTip()
    assert actions["open_project"].isEnabled()


def test_the_tooltip_shows_the_key(qtbot: QtBot):
    actions = ActionSet(SCHEME)
    assert "(Q)" in actions["make_quote"].toolTip()


@pytest.mark.parametrize(
    ("situation", "enabled", "disabled"),
    [
        (
            Situation(has_article=True),
            ["make_quote", "next_mark", "sign_off"],
            ["accept", "set_cue", "undo"],
        ),
        (Situation(has_article=True, has_selection=True), ["label_1", "make_quote"], ["set_cue", "remove"]),
        (Situation(has_article=True, annotation=ENTITY), ["label_1", "accept", "remove"], ["choose_speaker"]),
        (
            Situation(has_article=True, annotation=replace(ENTITY, state=State.KEPT)),
            ["label_1", "remove", "end_word_on"],
            ["accept"],
        ),
        (Situation(has_article=True, annotation=QUOTE, quote=QUOTE), ["choose_speaker", "set_cue"], ["undo"]),
        (Situation(has_article=True, annotation=ENTITY, quote=QUOTE), ["set_source", "add_content"], ["reopen"]),
        (Situation(has_article=True, is_gold=True, undo="relabel"), ["reopen", "undo"], ["redo"]),
    ],
)
def test_an_action_is_there_when_it_can_do_something(
    qtbot: QtBot, situation: Situation, enabled: list[str], disabled: list[str]
):
    actions = ActionSet(SCHEME)
    actions.update(situation)
    assert [name for name in enabled if not actions[name].isEnabled()] == []
    assert [name for name in disabled if actions[name].isEnabled()] == []
    assert all(actions.reason(name) for name in disabled)


def test_nothing_can_be_corrected_in_a_project_that_is_read_only_and_each_action_says_why(qtbot: QtBot):
    actions = ActionSet(SCHEME)
    everything = Situation(
        has_article=True, annotation=ENTITY, quote=QUOTE, has_selection=True, undo="remove", redo="remove", is_gold=True
    )
    actions.update(everything)
    before = {name for name in actions.names() if actions[name].isEnabled()}
    actions.update(replace(everything, read_only="Somebody else has it open."))
    gone = {name for name in before if not actions[name].isEnabled()}
    assert {"undo", "redo", "remove", "label_1", "make_quote", "set_source", "sign_off", "import_files"} <= gone
    assert {"next_mark", "copy", "export_gold", "zoom_in"} & gone == set()
    assert {actions.reason(name) for name in gone} == {"Somebody else has it open."}


def test_undo_names_what_it_takes_back(qtbot: QtBot):
    actions = ActionSet(SCHEME)
    actions.update(Situation(has_article=True, undo="relabel"))
    assert actions["undo"].text() == "&Undo Changing the Label"
    assert actions["redo"].text() == "&Redo"


def test_labels_are_named_as_the_scheme_names_them(qtbot: QtBot):
    actions = ActionSet(SCHEME)
    assert "Person" in actions["label_1"].text()
    assert [name for name in actions.names() if name.startswith("label_")] == [f"label_{key}" for key in "123456789"]


def test_a_scheme_without_nine_labels_has_fewer_actions(qtbot: QtBot):
    actions = ActionSet(replace(SCHEME, labels=SCHEME.labels[:2]))
    assert [name for name in actions.names() if name.startswith("label_")] == ["label_1", "label_2"]


class Desk(QMainWindow):
    """A text that the keys work in, and a field that they must not."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.field = QTextEdit(readOnly=True), QLineEdit()
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.addWidget(self.text)
        column.addWidget(self.field)
        self.setCentralWidget(whole)
        self.actions_ = ActionSet(SCHEME, self)
        self.done: list[str] = []
        self.explained: list[str] = []
        self.actions_.bind(
            {name: lambda name=name: self.done.append(name) for name in self.actions_.names(also_hidden=True)}
        )
        self.actions_.install(self, self.menuBar(), [self.text])
        self.actions_.explained.connect(self.explained.append)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.actions_.update(Situation(has_article=True, annotation=ENTITY, quote=QUOTE, has_selection=True))
    with qtbot.waitActive(desk):
        desk.show()
    return desk


def test_a_letter_in_the_text_is_an_action(desk: Desk, qtbot: QtBot):
    desk.text.setFocus()
    qtbot.keyClicks(desk.text, "q3b")
    qtbot.keyClick(desk.text, Qt.Key.Key_Tab)
    qtbot.keyClick(desk.text, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(desk.text, Qt.Key.Key_Return)
    qtbot.keyClick(desk.text, Qt.Key.Key_Backspace)
    qtbot.keyClick(desk.text, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(desk.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.done == [
        "make_quote",
        "label_3",
        "start_word_back",
        "next_mark",
        "previous_mark",
        "accept",
        "remove",
        "remove_whole",
        "end_character_back",
    ]


def test_a_letter_in_a_field_is_a_letter(desk: Desk, qtbot: QtBot):
    desk.field.setFocus()
    qtbot.keyClicks(desk.field, "q3[")
    qtbot.keyClick(desk.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(desk.field, Qt.Key.Key_Return)
    qtbot.keyClicks(desk.field, "jkhlgxrvJKHLX")
    qtbot.keyClick(desk.field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert desk.field.text() == "q3jkhlgxrvJKHLX"
    assert desk.field.cursorPosition() == 0
    assert desk.done == []


def test_a_key_of_the_window_works_everywhere(desk: Desk, qtbot: QtBot):
    desk.field.setFocus()
    qtbot.keyClick(desk.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.done == ["sign_off"]


def test_a_key_that_can_do_nothing_says_why(desk: Desk, qtbot: QtBot):
    desk.actions_.update(Situation(has_article=True))
    desk.text.setFocus()
    qtbot.keyClicks(desk.text, "a")
    assert desk.done == []
    assert desk.explained == ["Go to an annotation first, with Tab or the mouse."]
