"""A window on a made-up project, and somebody at its keyboard."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation
from copydesk.core.article import Article
from copydesk.store.project import Project
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

_HELD = {
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


@contextmanager
def desk_window(
    qtbot: QtBot, qapp: QApplication, folder: Path, articles: list[tuple[Article, tuple[Annotation, ...]]]
) -> Iterator[MainWindow]:
    """A window with these articles and what was suggested for them; Bo sits at it."""
    path = folder / "news.copydesk"
    with Project.create(path, "News", news_scheme()) as project:
        for article, suggestions in articles:
            project.add(article, f"{article.id}.txt")
            if suggestions:
                project.receive(article.id, "test 1", suggestions)
    session = Session(Desk.open(path, "Bo"))
    themes = Themes(qapp, "light")
    settings = Settings(QSettings(str(folder / "a.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, Prefiller([sys.executable], lambda article_id: "", session), settings, themes)
    session.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    window.view.setFocus()
    yield window
    window.close()
    window.deleteLater()
    themes.deleteLater()


def press(*keys: str) -> None:
    """Press keys where the focus is: “3”, “Ctrl+Return”."""
    for key in keys:
        *modifiers, name = key.split("+")
        modifier = Qt.KeyboardModifier.NoModifier
        for each in modifiers:
            modifier |= _HELD[each]
        code = getattr(Qt.Key, f"Key_{name.upper() if len(name) == 1 else name}")
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        QTest.keyClick(focus, code, modifier)


def type_words(words: str) -> None:
    """Type into the field that has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    QTest.keyClicks(focus, words)
