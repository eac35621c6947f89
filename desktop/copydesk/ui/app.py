"""Builds the objects and hands each what it needs; decides which window is shown."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from copydesk.bundled import PIPELINES, bundled_pipeline, news_scheme
from copydesk.core.scheme import read_scheme
from copydesk.prefill.options import Options, command
from copydesk.prefill.scope import Scope
from copydesk.project_files import PROJECT_SUFFIX
from copydesk.ui.crash import CrashReporter, log_file
from copydesk.ui.dialogs.welcome import Choice, Welcome
from copydesk.ui.language import SYSTEM, speak, spoken
from copydesk.ui.looks.fonts import bring_fonts
from copydesk.ui.looks.motion import Motion
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.sample import ensure_sample
from copydesk.ui.sentences import said
from copydesk.ui.session import Session
from copydesk.ui.settings import (
    ANNOTATOR,
    LABEL_MAP,
    LANGUAGE,
    LAST_PROJECT,
    MOTION,
    PALETTE,
    PIPELINE,
    SCOPE,
    THEME,
    Settings,
)
from copydesk.ui.settings_dialog import SettingsDialog
from copydesk.ui.settings_pages import SettingsContext
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk, ProjectInUse, ProjectUnavailable


def run(
    project_path: Path | None, argv: Sequence[str] = (), *, sample: bool = False, pipeline: str | None = None
) -> int:
    """Open the app and stay until its last window is closed; the exit code.

    Without a path the last project is opened, or the welcome page when there is none; ``sample`` opens the sample
    project. ``pipeline`` takes the place of the one in the settings, for this run only.
    """
    qt = QApplication([sys.argv[0], *argv])
    settings = Settings.of_user()
    dressed(qt, settings.get(LANGUAGE))
    crashes = CrashReporter(log_file(), qt)
    crashes.install()
    app = App(settings, Themes(qt, settings.get(THEME), settings.get(PALETTE)), pipeline)
    if sample:
        app.open_sample()
    else:
        app.start(project_path)
    app.motion.choose(settings.get(MOTION))
    try:
        return qt.exec()
    finally:
        app.close()
        crashes.remove()


def dressed(qt: QApplication, language: str = SYSTEM) -> None:
    """Give a Qt application our name, icon, fonts and language. Once for each."""
    qt.setApplicationName("copydesk")
    qt.setApplicationDisplayName("Copydesk")
    qt.setDesktopFileName("copydesk")
    qt.setWindowIcon(app_icon())
    bring_fonts()
    speak(qt, language)


def app_icon() -> QIcon:
    """The icon of the app."""
    pixmap = QPixmap()
    pixmap.loadFromData((files("copydesk.resources") / "icons" / "copydesk.svg").read_bytes())
    return QIcon(pixmap)


class App(QObject):
    """Which project is open, and in which window. One window at a time; another project takes its place."""

    def __init__(self, settings: Settings, themes: Themes, pipeline: str | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.themes = themes
        self.window: QWidget | None = None
        self._pipeline = pipeline
        qt = QApplication.instance()
        assert isinstance(qt, QApplication), "an app without a screen"
        self.motion = Motion(qt)

    def start(self, path: Path | None) -> None:
        """Show the first window."""
        last = self.settings.get(LAST_PROJECT)
        if path is not None:
            self.open(path)
        elif last and Path(last).is_file():
            self.open(Path(last))
        elif last:
            self._welcome(self.tr("The project {path} is no longer there.").format(path=last))
        else:
            self._welcome()

    def close(self) -> None:
        """Close the window that is open."""
        if self.window is not None:
            self.window.close()
            self.window = None

    def open(self, path: Path) -> None:
        """Open a project; read-only when another window writes to it. Where it cannot be opened, say why."""
        path = path.absolute()
        if isinstance(self.window, MainWindow) and self.window.session.desk.path == path:
            self.window.activateWindow()
            return
        annotator, notice = self.settings.annotator(), ""
        try:
            desk = Desk.open(path, annotator)
        except ProjectInUse as busy:
            notice = said(busy.reason)
            try:
                desk = Desk.open(path, annotator, read_only=True)
            except ProjectUnavailable as error:
                self._sorry(said(error.reason))
                return
        except ProjectUnavailable as error:
            self._sorry(said(error.reason))
            return
        self.settings.project_opened(path)
        self._show(self._window_of(desk, notice))

    def create(self, path: Path) -> None:
        """Make a project, named as its file, and open it."""
        if path.suffix != PROJECT_SUFFIX:
            path = path.with_name(path.name + PROJECT_SUFFIX)
        try:
            Desk.create(path, path.stem, self.settings.annotator(), news_scheme(spoken())).close()
        except ProjectUnavailable as error:
            self._sorry(said(error.reason))
            return
        self.open(path)

    def open_sample(self) -> None:
        """Open the sample project; the first time, make it."""
        try:
            path = ensure_sample(self.tr("Sample"), self.settings.annotator())
        except ProjectUnavailable as error:
            self._sorry(said(error.reason))
        except OSError as error:
            self._sorry(self.tr("The sample could not be made: {error}.").format(error=error))
        else:
            self.open(path)
            if isinstance(self.window, MainWindow):
                self.window.tour.offer()

    def carry_out(self, name: str, path: Path | None) -> None:
        """What a window asks for that is not its own to do."""
        if name == "quit":
            self.close()
        elif name == "close_project":
            self.settings.set(LAST_PROJECT, "")
            self._welcome()
        elif name == "open_sample":
            self.open_sample()
        elif name == "open_recent" and path is not None:
            self.open(path)
        elif name == "open_project":
            self._choose_project()
        elif name == "new_project":
            self._choose_new_project()
        elif name == "settings":
            self._ask_settings()
        elif name == "about_suggestions":
            self._show_model_card()

    def _window_of(self, desk: Desk, notice: str) -> MainWindow:
        session = Session(desk)
        prefiller = Prefiller(command(self.options()), lambda article_id: desk.article(article_id).text, session)
        window = MainWindow(session, prefiller, self.settings, self.themes)
        session.setParent(window)
        window.wanted.connect(self.carry_out)
        if notice:
            window.messages.show_message("read-only", notice)
        return window

    def options(self) -> Options:
        """What the settings ask of a worker; a scope that there is not, from a hand-edited file, counts as not set."""
        pipeline = self._pipeline if self._pipeline is not None else self.settings.get(PIPELINE)
        scope = Scope(self.settings.get(SCOPE)) if self.settings.get(SCOPE) in list(Scope) else Scope.SPEECH
        bundled = bundled_pipeline(pipeline)
        if bundled is None:
            return Options(pipeline, scope, self.settings.get(LABEL_MAP))
        return Options("" if bundled is PIPELINES[0] else bundled.name, scope)

    def _show_model_card(self) -> None:
        from copydesk.ui.dialogs.model_card import ModelCard

        dialog = ModelCard(self.options().pipeline, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_settings(self) -> None:
        window = self.window if isinstance(self.window, MainWindow) else None
        scheme = window.session.desk.scheme if window else read_scheme(news_scheme(spoken()))
        dialog = SettingsDialog(SettingsContext(self.settings, self.themes, scheme, self._do), self.window)
        before = self.settings.get(LANGUAGE)
        dialog.accepted.connect(self._use_settings)
        dialog.accepted.connect(lambda: self._speak_instead_of(before))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, name: str) -> None:
        if isinstance(self.window, MainWindow):
            self.window.actions_[name].trigger()

    def _use_settings(self) -> None:
        """Put to use what was just set, in the window that is open."""
        self.settings.save()
        self.motion.choose(self.settings.get(MOTION))
        self.themes.choose(self.settings.get(THEME))
        self.themes.choose_palette(self.settings.get(PALETTE))
        if isinstance(self.window, MainWindow):
            self.window.looks.use_settings()
            self.window.session.desk.annotator = self.settings.annotator()
            self.window.suggesting.use(command(self.options()))

    def _speak_instead_of(self, before: str) -> None:
        """Open the project again in the language that was chosen, where it is another one."""
        language = self.settings.get(LANGUAGE)
        qt = QApplication.instance()
        if language != before and isinstance(qt, QApplication):
            speak(qt, language)
            # Not at once: this is the settings dialog's own signal, and the dialog goes with the window.
            QTimer.singleShot(0, self, self._open_again)

    def _open_again(self) -> None:
        if isinstance(self.window, MainWindow):
            path, before = self.window.session.desk.path, self.window
            # The project is locked until its window is closed, and the app must not end with it.
            QApplication.setQuitOnLastWindowClosed(False)
            before.close()
            self.window = None
            before.deleteLater()
            self.open(path)
            QApplication.setQuitOnLastWindowClosed(True)

    def _welcome(self, notice: str = "") -> None:
        page = Welcome(self.settings.annotator(), self.settings.recent_projects(), notice)
        page.chosen.connect(self._chosen)
        self._show(page)

    def _chosen(self, choice: Choice) -> None:
        self.settings.set(ANNOTATOR, choice.annotator)
        self.carry_out(choice.wish.value, choice.path)
        if choice.articles and isinstance(self.window, MainWindow):
            self.window.files.bring_in(choice.articles)

    def _show(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window.show()
        if isinstance(window, MainWindow):
            window.start()
            window.suggesting.suggest_when_idle()
        if before is not None:
            before.close()
            before.deleteLater()

    def _choose_project(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open Project"), str(Path.home()), self.tr("Copydesk projects (*.copydesk)")
        )
        if chosen:
            self.open(Path(chosen))

    def _choose_new_project(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("New Project"), str(Path.home()), self.tr("Copydesk projects (*.copydesk)")
        )
        if chosen:
            self.create(Path(chosen))

    def _sorry(self, reason: str) -> None:
        """Say why a project could not be opened, over whatever window there is; the welcome page if there is none."""
        if isinstance(self.window, MainWindow):
            self.window.messages.show_message("project", reason)
        else:
            self._welcome(reason)
