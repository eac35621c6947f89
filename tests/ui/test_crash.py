"""An error that nobody expected is written down and told, and the app goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from copydesk.ui.crash import CrashReporter, log_file

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def log(qtbot: QtBot, tmp_path: Path) -> Iterator[Path]:
    before = sys.excepthook, threading.excepthook
    reporter = CrashReporter(tmp_path / "copydesk.log")
    reporter.install()
    yield tmp_path / "copydesk.log"
    for box in _boxes():
        box.reject()
    reporter.remove()
    sys.excepthook, threading.excepthook = before


def _boxes() -> list[QMessageBox]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


def _fail() -> None:
    raise ZeroDivisionError("by accident")


def _happen() -> None:
    try:
        _fail()
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_it_is_written_down_with_its_trace_and_told_with_the_place(log: Path, qtbot: QtBot):
    _happen()
    qtbot.waitUntil(lambda: bool(_boxes()))
    written = log.read_text(encoding="utf-8")
    assert "in _fail" in written
    assert "by accident" in written
    assert str(log) in _boxes()[0].informativeText()
    assert "called saved is in the project file" in _boxes()[0].text()


def test_an_error_that_repeats_is_told_once(log: Path, qtbot: QtBot):
    for _ in range(5):
        _happen()
    qtbot.waitUntil(lambda: bool(_boxes()))
    assert len(_boxes()) == 1
    assert log.read_text(encoding="utf-8").count("by accident") >= 5


def test_an_error_in_another_thread_is_told_too(log: Path, qtbot: QtBot):
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(_boxes()))
    assert "by accident" in log.read_text(encoding="utf-8")


def test_the_log_is_in_the_state_folder():
    assert log_file().parent.is_dir()
