"""A whole window on a small project, for the tests that drive one."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
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


@contextmanager
def window_on(
    articles: Iterable[tuple[Article, Iterable[Annotation]]], folder: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[MainWindow]:
    """A window with these articles and their suggestions, the first one open and the focus in it."""
    path = folder / "news.copydesk"
    with Project.create(path, "News", news_scheme()) as project:
        for article, suggestions in articles:
            project.add(article, f"{article.id}.txt")
            project.receive(article.id, "test 1", suggestions)
    session = Session(Desk.open(path, "Bo"))
    themes = Themes(qapp, "light")
    settings = Settings(QSettings(str(folder / "copydesk.ini"), QSettings.Format.IniFormat))
    prefiller = Prefiller([sys.executable], lambda article_id: session.desk.article(article_id).text, session)
    window = MainWindow(session, prefiller, settings, themes)
    session.setParent(window)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    window.view.setFocus()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        themes.choose("light")
        themes.deleteLater()
