"""From key press to painted window, by the app's own keys: on a 700-word article and on 100,000 characters with 2,300
overlapping annotations.

The baseline, between the presses, is a bare repaint of a read-only QTextEdit with the same text. What the app does a
moment later, when the window is painted, is told apart: the longest time that the editor would wait then.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from made_up import annotations_of, text_of
from measure import Timing, once, report
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from copydesk.core.article import Article
from copydesk.core.lanes import Mark, marks_of
from copydesk.store.project import Project
from copydesk.ui.app import App, dressed
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

SIZES = {"700 words": (4_200, 60), "100,000 characters, 2,300 annotations": (100_000, 2_300)}
PRESSES = 240
FRAME = 1000 / 60
_CONTROL = Qt.KeyboardModifier.ControlModifier


def main() -> None:
    """Print the ratios, and what the slowest presses take beyond a bare repaint."""
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
        bare.setFont(window.view.font())
        bare.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # keys go to the window that is active
        bare.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        for size in SIZES:
            before = _memory()
            _press(qt, window, bare, size)
            print(f"memory after {size}: {_memory():.0f} MB, {_memory() - before:+.0f}", flush=True)
        app.close()


def _project(folder: Path) -> Path:
    path = folder / "bench.copydesk"
    Desk.create(path, "bench", "bench").close()
    with Project.open(path) as project:
        for size, (characters, annotations) in SIZES.items():
            text = text_of(characters)
            project.add(Article(size, size, text), "made up")
            project.receive(size, "made up", tuple(annotations_of(text, annotations)))
    return path


def _press(qt: QApplication, window: MainWindow, bare: QTextEdit, size: str) -> None:
    """Relabel, move an edge, accept, and take each back, over and over on the first page."""
    window.session.open(size)
    _settle(qt)
    opened = window.session.article
    assert opened is not None
    bare.setPlainText(opened.article.text)
    _settle(qt)
    seen = [mark for mark in window.session.lanes.between(0, 1_200) if mark.role is None]
    painted: list[float] = []
    later: list[float] = []
    bases: list[float] = []
    processor: list[float] = []
    number = 0
    while len(painted) < PRESSES:
        mark = seen[number % len(seen)]
        number += 1
        for key, modifier in _keys(window, mark):
            window.view.setFocus()
            _paint(window)
            begin = time.thread_time()
            painted.append(once(lambda key=key, modifier=modifier: _press_one(window, key, modifier)))
            processor.append(time.thread_time() - begin)
            bases.append(once(bare.viewport().repaint))
            later.append(once(lambda: _settle(qt)))
    report(f"{size}: key press to painted", Timing(tuple(painted)), "a bare repaint", Timing(tuple(bases)))
    beyond = Timing(tuple(one - other for one, other in zip(painted, bases, strict=True)))
    spent = Timing(tuple(processor))
    for what, timing in (("beyond the bare repaint", beyond), ("of the processor, others on it left out", spent)):
        print(
            f"  {what}: median {timing.median * 1000:.1f} ms, p99 {timing.p99 * 1000:.1f} ms "
            f"(a frame of the screen: {FRAME:.1f} ms)",
            flush=True,
        )
    print(f"  busy afterwards, 90 ms of waiting included: p99 {Timing(tuple(later)).p99 * 1000:.0f} ms", flush=True)


def _keys(window: MainWindow, mark: Mark) -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """What is pressed at one entity: each correction is undone by the next press."""
    opened = window.session.article
    assert opened is not None
    annotation = opened.annotations[mark.annotation_id]
    window.session.set_current(marks_of(annotation)[0])
    none = Qt.KeyboardModifier.NoModifier
    undo = (Qt.Key.Key_Z, _CONTROL)
    digit = Qt.Key.Key_4 if getattr(annotation, "label", "") != "FAC" else Qt.Key.Key_6
    return [(digit, none), undo, (Qt.Key.Key_E, none), undo, (Qt.Key.Key_Return, none), undo]


def _press_one(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.view, key, modifier)
    _paint(window)


def _paint(window: MainWindow) -> None:
    """Paint what was asked for now; the event loop would wait for a frame of the screen first."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def _settle(qt: QApplication) -> None:
    """Let everything that waits have its turn: timers, the writer, the linter."""
    QTest.qWait(90)


def _memory() -> float:
    """Megabytes that the process holds just now; the most it ever held where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main()
