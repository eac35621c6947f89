"""From the start of the process to a painted window: the app on a project, against an empty PySide6 window."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from measure import in_turn, once, report

RUNS = 7

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
qt = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QPlainTextEdit())
window.show()
QTimer.singleShot(0, qt.quit)
qt.exec()
"""

OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from copydesk.ui.app import App, dressed
from copydesk.ui.settings import Settings
from copydesk.ui.looks.themes import Themes
project, ini = sys.argv[1:]
qt = QApplication(sys.argv)
dressed(qt)
app = App(Settings(QSettings(ini, QSettings.Format.IniFormat)), Themes(qt, "light"))
app.open(Path(project))
assert app.window is not None and app.window.session.article is not None
# The window is painted by now; what starts afterwards (the worker) is not waited for.
QTimer.singleShot(0, qt.quit)
qt.exec()
app.close()
"""


def main() -> None:
    """Print the ratio."""
    from copydesk.bundled import sample_articles
    from copydesk.workflow import Desk

    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "bench.copydesk"
        with Desk.create(project, "bench", "bench") as desk:
            desk.import_files(sample_articles(Path(folder)))
        ours = [sys.executable, "-c", OURS, str(project), str(Path(folder) / "bench.ini")]
        empty = [sys.executable, "-c", EMPTY]
        ready, baseline = in_turn(lambda: _process(ours), lambda: _process(empty), RUNS)
    report("process start to painted window, with an article", ready, "an empty PySide6 window", baseline)


def _process(words: list[str]) -> float:
    return once(lambda: subprocess.run(words, check=True, capture_output=True))


if __name__ == "__main__":
    main()
