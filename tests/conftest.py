"""What every test stands on: no screen, private settings, and nothing left behind."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A loaded machine is slow, not wrong: no test asserts a time, and Hypothesis must not either.
settings.register_profile("copydesk", deadline=None)
settings.load_profile("copydesk")

# Before anything imports Qt: it reads these once.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("COPYDESK_TEST_PLATFORM", "offscreen")
_private = tempfile.mkdtemp(prefix="copydesk-tests-")
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"):
    os.environ[variable] = _private

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture
def seed() -> str:
    """The text of the seed article."""
    return (SEEDS / "korea-austin.txt").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A test that leaves a thread behind has not closed something: a writer, a worker, a window."""
    before = set(threading.enumerate())
    yield
    _bury_widgets()
    left = [thread.name for thread in threading.enumerate() if thread not in before and _is_ours(thread)]
    assert not left, f"threads left behind: {left}"


def _bury_widgets() -> None:
    """Delete closed windows, and what `deleteLater` was asked for: no test has the event loop that it waits for.

    Every new style sheet would dress the windows of all tests before it once more.
    """
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    if QApplication.instance() is not None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMainWindow) and widget.isHidden():
                widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _is_ours(thread: threading.Thread) -> bool:
    return not thread.daemon or thread.name.startswith("copydesk")
