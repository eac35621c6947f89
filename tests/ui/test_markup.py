"""An article that looks like markup is shown letter by letter, wherever its words appear."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity, Kind, Quote
from copydesk.core.article import Article
from copydesk.core.lanes import marks_of
from copydesk.core.spans import Span
from copydesk.store.project import Project
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

MARKUP = '<b>Bold</b> <img src="x.png"> <a href="http://example.com">Ada</a>'
TEXT = f"{MARKUP} said: “{MARKUP}”"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "markup.copydesk"
    Desk.create(path, MARKUP, "Mira").close()
    with Project.open(path) as project:
        project.add(Article("a", MARKUP, TEXT, {"byline": MARKUP, "note": MARKUP}), MARKUP)
        content = Span(TEXT.index("“"), len(TEXT))
        source = Span(0, len(MARKUP))
        said = Quote("q2", (content,), (), (source,), MARKUP, Kind.DIRECT)
        project.receive("a", MARKUP, [Entity("e1", source, "PERSON"), said])
    session = Session(Desk.open(path, MARKUP))
    themes = Themes(qapp, "light")
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, Prefiller([sys.executable], lambda article_id: TEXT, session), settings, themes)
    session.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    yield window
    window.close()
    window.deleteLater()
    themes.deleteLater()


def shown_as_markup(window: QWidget) -> list[str]:
    """Labels that would read the article's words as rich text, and tool tips that have them unescaped."""
    labels = [
        label.text()
        for label in window.findChildren(QLabel)
        if "Bold" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    tips = [widget.toolTip() for widget in window.findChildren(QWidget) if "<b>" in widget.toolTip()]
    return labels + tips


def test_labels_and_tool_tips_take_no_article_for_markup(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.article is not None
    for annotation in window.session.article.annotations:
        for mark in marks_of(annotation):
            window.session.set_current(mark)
            assert shown_as_markup(window) == []
    window.actions_["choose_speaker"].trigger()
    assert shown_as_markup(window) == []
    window.actions_["sign_off_anyway"].trigger()
    assert "<b>Bold</b>" in window.status.said
    assert shown_as_markup(window) == []
    window.messages.show_message("article", MARKUP)
    assert shown_as_markup(window) == []


def test_a_long_title_is_cut_with_an_ellipsis_whatever_stands_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 600)
    qtbot.waitUntil(lambda: _title(window).text().endswith("…"))
    window.actions_["sign_off_anyway"].trigger()  # the button says more from now on
    qtbot.waitUntil(lambda: "Next" in window.header.findChild(QPushButton, "signOff").text())
    title = _title(window)
    qtbot.waitUntil(lambda: title.fontMetrics().horizontalAdvance(title.text()) <= title.width())
    assert title.text().endswith("…")


def _title(window: MainWindow) -> QLabel:
    return next(label for label in window.header.findChildren(QLabel) if label.objectName() != "about")
