"""The app without a screen: the sample pre-filled by the real worker, its window painted into a picture."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QPoint,
    QSettings,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from copydesk.core.lanes import marks_of
from copydesk.core.refusals import Refusal
from copydesk.ui.app import App, dressed
from copydesk.ui.looks.themes import Themes
from copydesk.ui.sample import make_sample
from copydesk.ui.settings import PIPELINE, THEME, Settings
from copydesk.ui.window.main_window import MainWindow

_PATIENCE_MS = 120_000  # a cold disk can take half a minute to hand out a spaCy pipeline


class NoSuggestions(Refusal):
    """The pipeline did not do its part; ``reason`` says why and what to do."""


def demonstrate(
    out_dir: Path,
    seed_path: Path | None = None,
    pipeline: str = "",
    *,
    theme: str = "light",
    size: tuple[int, int] = (1500, 950),
    scale: float = 1.0,
) -> list[Path]:
    """Do what an editor's first minute does, and return what it left: the project, gold JSONL and a picture.

    Nothing is signed off, so the JSONL holds every article with its status. ``size`` is in pixels of the window and
    ``scale`` how many pixels of the picture go to each. Raises NoSuggestions where there is no pipeline (the picture
    then shows what to install), ProjectUnavailable and OSError.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_say_what_matters)
    qt = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(qt, QApplication), "something else than a graphical Qt application is running"
    dressed(qt)
    project, gold, picture = (out_dir / name for name in ("sample.copydesk", "sample.jsonl", f"copydesk-{theme}.png"))
    for leftover in out_dir.glob(f"{project.name}*"):
        leftover.unlink()
    make_sample(project, "Sample", "demo", seed_path)
    with tempfile.TemporaryDirectory(prefix="copydesk-") as private:
        settings = Settings(QSettings(str(Path(private) / "copydesk.ini"), QSettings.Format.IniFormat))
        settings.set(PIPELINE, pipeline)
        settings.set(THEME, theme)
        app = App(settings, Themes(qt, theme))
        app.open(project)
        window = app.window
        assert isinstance(window, MainWindow), "a project that was just made could not be opened"
        window.resize(QSize(*size))
        window.docks.size()
        _wait_for_suggestions(window)
        _show_a_quote(window)
        _settle()
        window.session.desk.export(gold, "all")
        _paint(window, scale).save(str(picture))
        waiting, said = window.session.desk.waiting(), window.messages.text
        app.close()
    qInstallMessageHandler(before)
    if waiting:
        raise NoSuggestions(f"no suggestions could be made. {said} What there is stands in {out_dir}.")
    return [project, gold, picture]


def _say_what_matters(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but for what its offscreen platform says of every window."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _wait_for_suggestions(window: MainWindow) -> None:
    """Let the events run until every article has its suggestions, or there are none to be had."""
    loop = QEventLoop()
    window.prefiller.progressed.connect(lambda progress: progress.done == progress.total and loop.quit())
    window.prefiller.unavailable.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()


def _settle() -> None:
    """Let layouts and the writer's signals come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()


def _show_a_quote(window: MainWindow) -> None:
    """Make the first quote with a speaker current, so that the picture shows how the sides belong together."""
    opened = window.session.article
    quotes = opened.annotations.quotes.values() if opened else ()
    spoken = sorted((quote for quote in quotes if quote.speaker), key=lambda quote: quote.content[0])
    if spoken:
        window.session.set_current(marks_of(spoken[0])[0])


def _paint(window: MainWindow, scale: float) -> QImage:
    image = QImage(window.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    window.render(image, QPoint())
    return image
