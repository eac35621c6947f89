"""The whole window on a 100,000-character article with 2,300 annotations: open it, correct it, have it durable. How
soon a key is painted is for bench_keys.py.

Baselines in the same run: a read-only QTextEdit with the same text, and a bare SQLite commit with full sync.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from made_up import annotations_of, text_of
from measure import Timing, in_turn, once, report
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from copydesk.core.annotations import Entity
from copydesk.core.article import Article
from copydesk.core.lanes import marks_of
from copydesk.store.project import Project
from copydesk.ui.app import App, dressed
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

CHARACTERS, ANNOTATIONS, CORRECTIONS, OPENINGS = 100_000, 2_300, 60, 9


def main() -> None:
    """Print the ratios."""
    qt = QApplication(sys.argv)
    dressed(qt)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = App(Settings(QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat)), Themes(qt, "light"))
        app.open(_project(folder))
        window = app.window
        assert isinstance(window, MainWindow)
        window.resize(1500, 950)
        bare = QTextEdit(readOnly=True)
        bare.resize(window.view.size())
        bare.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # keys go to the window that is active
        bare.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        _open(qt, window, bare)
        _correct(qt, window, folder)
        app.close()


def _project(folder: Path) -> Path:
    path = folder / "bench.copydesk"
    text = text_of(CHARACTERS)
    Desk.create(path, "bench", "bench").close()
    with Project.open(path) as project:
        project.add(Article("long", "A long one", text), "made up")
        project.receive("long", "made up", tuple(annotations_of(text, ANNOTATIONS)))
        project.add(Article("short", "A short one", text_of(2_000, seed=2)), "made up")
    return path


def _open(qt: QApplication, window: MainWindow, bare: QTextEdit) -> None:
    """From the wish to the painted article; the annotations come from the file, the queue and the panel follow."""
    text = window.session.desk.article("long").text

    def ours() -> float:
        window.session.open("short")
        _paint(qt)
        return once(lambda: (window.session.open("long"), _paint(qt)))

    def theirs() -> float:
        bare.clear()
        qt.processEvents()
        return once(lambda: (bare.setPlainText(text), bare.viewport().repaint(), qt.processEvents()))

    opening, baseline = in_turn(ours, theirs, OPENINGS)
    report(
        "opening the article in the window, annotations and all", opening, "setPlainText in a bare QTextEdit", baseline
    )


def _correct(qt: QApplication, window: MainWindow, folder: Path) -> None:
    """A digit relabels the current entity: until it is painted and would survive a power cut."""
    assert window.session.article is not None
    view = window.view
    entities = window.session.article.annotations.entities.values()
    alone = Counter(each.span for each in entities)
    seen = [each for each in entities if alone[each.span] == 1 and each.span.start < 2_000 and view.rects_of(each.id)]
    assert seen, "no entity on the first page"
    durable, commits = [], []
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE row (value TEXT)")
    for turn in range(CORRECTIONS):
        entity = window.session.article.annotations[seen[turn % len(seen)].id]
        assert isinstance(entity, Entity)
        window.session.set_current(marks_of(entity)[0])
        view.setFocus()
        _paint(qt)
        key = Qt.Key.Key_4 if entity.label != "FAC" else Qt.Key.Key_6
        begin = time.perf_counter()
        QTest.keyClick(view, key)
        _paint(qt)
        window.session.desk.flush()
        durable.append(time.perf_counter() - begin)
        after = window.session.article.annotations[entity.id]
        assert isinstance(after, Entity)
        assert after.label != entity.label, f"the key did nothing: {window.status.said}"
        commits.append(once(lambda: connection.execute("INSERT INTO row VALUES ('a correction')")))
    connection.close()
    report("key press to durable", Timing(tuple(durable)), "a bare SQLite commit", Timing(tuple(commits)))


def _paint(qt: QApplication) -> None:
    """Let everything that waits to be laid out and painted have its turn."""
    qt.processEvents()


if __name__ == "__main__":
    main()
