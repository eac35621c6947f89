"""The pictures of README.md and of the help, drawn anew: ``make screenshots``, or with the names of a few.

They show the sample article, and articles that were made up for them. Draws on the screen there is, or without one
offscreen; under Xvfb: ``QT_QPA_PLATFORM=xcb xvfb-run make screenshots``.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from made_up_articles import CARELESS, NESTED, RIGHT_TO_LEFT, MadeUp
from PIL import Image
from PySide6.QtCore import QEventLoop, QPoint, QRect, QSettings, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from copydesk.bundled import news_scheme
from copydesk.core.corrections import Accept
from copydesk.core.lanes import marks_of
from copydesk.store.project import Project
from copydesk.ui.app import App
from copydesk.ui.headless import demonstrate
from copydesk.ui.language import speak
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import PIPELINE, THEME, ZOOM, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

PICTURES = Path(__file__).parent.parent / "resources" / "help"
SIZE = (1400, 900)
_COLOURS = 256  # in a picture’s palette: all that a PNG of this kind holds, and the wheel carries them all


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture. ``article`` is None for the sample; ``act`` brings about what is to be seen, and may return it."""

    name: str
    article: MadeUp | None = None
    theme: str = "light"
    language: str = "en"
    zoom: int = 100
    size: tuple[int, int] = SIZE
    act: Callable[[MainWindow], QWidget | None] = lambda window: None


def _at_a_quote(window: MainWindow) -> None:
    opened = window.session.article
    assert opened is not None
    spoken = [quote for quote in opened.annotations.quotes.values() if quote.speaker]
    window.session.set_current(marks_of(min(spoken, key=lambda quote: quote.content[0]))[0])


def _first_findings(window: MainWindow) -> None:
    window.docks.show("findings")
    window.view.setFocus()
    window.actions_["next_finding"].trigger()


def _ask_who_speaks(window: MainWindow) -> None:
    _at_a_quote(window)
    window.actions_["choose_speaker"].trigger()


def _edit_scheme(window: MainWindow) -> QWidget:
    window.actions_["edit_scheme"].trigger()
    return next(each for each in window.findChildren(QWidget) if type(each).__name__ == "SchemeEditor")


def _tour(window: MainWindow) -> None:
    window.view.setFocus()
    window.tour.start()
    window.actions_["next_mark"].trigger()


SHOTS = (
    Shot("window-light", act=_at_a_quote),
    Shot("window-dark", theme="dark", act=_at_a_quote),
    Shot("high-contrast", theme="contrast_dark", act=_at_a_quote),
    Shot("german", language="de", act=_at_a_quote),
    Shot("right-to-left", RIGHT_TO_LEFT, act=_at_a_quote),
    Shot("large-type", zoom=200, act=_at_a_quote),
    Shot("nested-quotes", NESTED, size=(1180, 560), act=_at_a_quote),
    Shot("linter", CARELESS, size=(1280, 640), act=_first_findings),
    Shot("cast-list", act=_ask_who_speaks, size=(1180, 720)),
    Shot("scheme-editor", act=_edit_scheme, size=(1180, 720)),
    Shot("tour", act=_tour, size=(1180, 640)),
)


def main(names: list[str]) -> None:
    """Draw all pictures, or those that are named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        sample, *_ = demonstrate(Path(folder) / "sample")
        for shot in SHOTS:
            if not names or shot.name in names:
                _take(shot, sample, Path(folder) / shot.name)
                print(PICTURES / f"{shot.name}.png")


def _take(shot: Shot, sample: Path, folder: Path) -> None:
    folder.mkdir()
    qt = QApplication.instance()
    assert isinstance(qt, QApplication), "the sample was made by no Qt application"
    speak(qt, shot.language)
    settings = Settings(QSettings(str(folder / "copydesk.ini"), QSettings.Format.IniFormat))
    for setting, value in ((THEME, shot.theme), (PIPELINE, "no such pipeline"), (ZOOM, shot.zoom)):
        settings.set(setting, value)
    project = folder / ("Copydesk.copydesk" if shot.article else "Sample.copydesk")
    if shot.article is None:
        shutil.copy(sample, project)
        with Project.open(project) as opened:
            # As a project has it that was made in this language.
            opened.set_setting("scheme", news_scheme(shot.language))
    else:
        _make(shot.article, project)
    app = App(settings, Themes(qt, shot.theme))
    app.open(project)
    window = app.window
    assert isinstance(window, MainWindow), "a project that was just made could not be opened"
    window.resize(QSize(*shot.size))
    window.docks.size()
    _settle()
    shown = shot.act(window)
    _settle()
    if shown is not None:
        shown.resize(QSize(*shot.size))
        _settle()
    picture = folder / "picture.png"
    _painted(shown or window).save(str(picture))
    small = Image.open(picture).convert("RGB").quantize(_COLOURS, kmeans=3, dither=Image.Dither.NONE)
    small.save(PICTURES / f"{shot.name}.png", optimize=True)
    if shown is not None:
        shown.close()
    app.close()


def _make(article: MadeUp, project: Path) -> None:
    """A project with one article and the annotations that were made up for it; every second one is confirmed."""
    file = project.with_name(f"{article.name}.txt")
    file.write_text(article.text, encoding="utf-8")
    with Desk.create(project, project.stem, "Mira") as desk:
        (article_id,) = desk.import_files([file]).added
        desk.receive(article_id, "made up", article.annotations).result()
        opened = desk.open_article(article_id)
        for annotation in article.annotations[::2]:
            opened, _ = desk.correct(opened, Accept((annotation.id,)))


def _settle() -> None:
    """Let layouts, jobs and the writer's signals come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(700, loop.quit)
    loop.exec()


def _painted(widget: QWidget) -> QImage:
    """The widget, and over it the popups that it has open, each with the line around it that a desktop draws."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(image, QPoint())
    painter = QPainter(image)
    for popup in widget.findChildren(QWidget):
        if popup.isWindow() and popup.isVisible():
            part = QImage(popup.size(), QImage.Format.Format_RGB32)
            popup.render(part, QPoint())
            place = QRect(popup.pos() - widget.mapToGlobal(QPoint()), popup.size())
            painter.drawImage(place.topLeft(), part)
            painter.setPen(QColor("#808080"))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return image


if __name__ == "__main__":
    main(sys.argv[1:])
