"""When we have a bug: write it down, say so, and go on. Corrections are in the project file by then."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

_log = logging.getLogger("copydesk")
_LOG_BYTES = 1_000_000


def log_file() -> Path:
    """Where the app writes down what went wrong."""
    return platformdirs.user_state_path("copydesk", appauthor=False, ensure_exists=True) / "copydesk.log"


class CrashReporter(QObject):
    """Takes every error that nobody expected, from any thread. `install` puts it in place, `remove` takes it away."""

    _happened = Signal(str)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = log
        self._handler = RotatingFileHandler(log, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8", delay=True)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._box: QMessageBox | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen, and log to the file from now on."""
        _log.addHandler(self._handler)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """Leave errors to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        _log.removeHandler(self._handler)
        self._handler.close()

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("unexpected error", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self._happened.emit(f"{kind.__name__}: {error}")

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, error: str) -> None:
        if self._box is not None:
            return  # a fault that repeats with every frame must not bury the window under dialogs
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Something unexpected happened"),
            self.tr(
                "Copydesk met an error of its own. What the status bar called saved is in the project file; "
                "you can go on."
            ),
            QMessageBox.StandardButton.Ok,
            QApplication.activeWindow(),
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("What happened is written down in {path}.").format(path=self._path))
        box.setDetailedText(error)
        box.finished.connect(self._dismissed)
        self._box = box
        box.open()

    def _dismissed(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None
