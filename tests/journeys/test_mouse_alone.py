"""The seed article from suggestions to gold with the mouse alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from editor import Editor
from mouse import Mouse
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import sample_articles
from copydesk.core.annotations import State
from copydesk.ui.dialogs.speaker_chooser import SpeakerChooser
from copydesk.workflow import Status

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Editor]:
    editor = Editor(qtbot, qapp, tmp_path)
    editor.start(tmp_path / "desk.copydesk", sample_articles(tmp_path))
    yield editor
    editor.leave()


def test_the_seed_article_from_suggestions_to_gold_with_the_mouse_alone(editor: Editor) -> None:
    mouse = Mouse(editor.window, editor.qtbot)
    rok, agency, seoul = editor.entity("ROK"), editor.entity("Yonhap News Agency"), editor.entity("Seoul")
    quote = editor.quote("“Our commitment")

    # Another label, from the menu of the mark.
    mouse.ask_menu(rok)
    mouse.pick("Label", "label_3")
    assert editor.opened.annotations.entities[rok.id].label == "LOC"

    # One that is none.
    mouse.ask_menu(agency)
    mouse.pick("remove")
    assert not editor.has(agency.id)

    # An edge by its grip, and back by undo from the menu bar.
    mouse.click(seoul)
    mouse.drag_edge(seoul, "Seoul, Yonhap")
    assert editor.words(seoul.id) == "Seoul, Yonhap"
    mouse.pick_from_bar("Edit", "undo")
    assert editor.words(seoul.id) == "Seoul"

    # A name that was not found, from the menu bar.
    mouse.drag_over("F-35")
    mouse.pick_from_bar("Annotate", "Label", "label_6")
    assert (editor.entity("F-35").label, editor.entity("F-35").state) == ("PRODUCT", State.ADDED)

    # Another speaker, by a click in the list.
    mouse.ask_menu(quote)
    mouse.pick("choose_speaker")
    chooser = editor.window.findChild(SpeakerChooser)
    assert chooser is not None
    mouse.click_row(chooser.choices, "Lee Jong-sup")
    assert editor.opened.annotations.quotes[quote.id].speaker == "Lee Jong-sup"

    # Signed off, by the button, and once more for what was not looked at.
    mouse.press_button("Sign off")
    QTest.qWait(0)
    if editor.opened.status is not Status.GOLD:
        mouse.press_button("Anyway")
    assert editor.opened.status is Status.GOLD
    assert editor.entity("Lloyd Austin").state is State.KEPT
