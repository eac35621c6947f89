"""No network connection is opened: Python's own audit events would tell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WATCH = """
import sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"):
        raise SystemExit(f"the network was asked for: {event} {arguments!r:.200}")
sys.addaudithook(watch)
"""
HTML = """<html><head><title>Ada in Poole</title><link rel="stylesheet" href="http://example.com/a.css">
<base href="http://example.com/"></head><body><article><p>Ada Novak spoke in Poole on Monday, and many people came.</p>
<img src="http://example.com/a.png"><p>“It rains,” she said, and that was all she said that day.</p></article></body>
</html>"""
READ = """
from pathlib import Path
from copydesk.exchange.importing import Incoming, read_files
from copydesk.prefill.pipeline import load
found = [read for read in read_files([Path(sys.argv[1])]) if isinstance(read, Incoming)]
suggester = load()
print(sum(len(suggester.suggest(read.article)) for read in found), len(found))
"""
OPEN = """
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from copydesk.ui.app import App, dressed
from copydesk.ui.settings import Settings
from copydesk.ui.looks.themes import Themes
from copydesk.workflow import Desk
folder = Path(sys.argv[1])
with Desk.create(folder / "a.copydesk", "a", "Ada") as desk:
    desk.import_files([folder])
qt = QApplication([])
dressed(qt)
app = App(Settings(QSettings(str(folder / "a.ini"), QSettings.Format.IniFormat)), Themes(qt, "light"))
app.open(folder / "a.copydesk")
qt.processEvents()
app.window.close()
print("opened")
"""


@pytest.fixture
def folder(tmp_path: Path, seed: str) -> Path:
    (tmp_path / "page.html").write_text(HTML, encoding="utf-8")
    (tmp_path / "notes.md").write_text("# Ada\n\n![x](http://example.com/x.png) Ada Novak spoke.\n", encoding="utf-8")
    (tmp_path / "seed.txt").write_text(seed, encoding="utf-8")
    return tmp_path


def run(code: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WATCH + code, folder], capture_output=True, text=True, timeout=150, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_reading_and_suggesting_ask_for_no_network(folder: Path) -> None:
    suggested, articles = map(int, run(READ, folder).split())
    assert (suggested > 40, articles) == (True, 3)


def test_the_window_asks_for_no_network(folder: Path) -> None:
    assert run(OPEN, folder) == "opened\n"


def test_the_watch_would_notice(folder: Path) -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    with pytest.raises(AssertionError, match="the network was asked for"):
        run(code, folder)
