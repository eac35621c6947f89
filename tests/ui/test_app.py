"""Which window is shown, and on which project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from dragging import drop
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.ui.app import App
from copydesk.ui.dialogs.about import About
from copydesk.ui.dialogs.model_card import ModelCard
from copydesk.ui.dialogs.welcome import Choice, Welcome, Wish
from copydesk.ui.looks.themes import Themes
from copydesk.ui.page.typography import EASY
from copydesk.ui.sample import sample_path
from copydesk.ui.settings import ANNOTATOR, LABEL_MAP, LAST_PROJECT, PIPELINE, SCOPE, THEME, Settings
from copydesk.ui.settings_dialog import SettingsDialog
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[App]:
    themes = Themes(qapp, "light")
    # A pipeline that is not there: these tests are about windows, and its notice must not keep anybody from working.
    app = App(settings, themes, "no_such_pipeline")
    yield app
    app.close()
    themes.choose("light")
    themes.deleteLater()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "news.copydesk"
    Desk.create(path, "News", "Ada", news_scheme()).close()
    return path


def _window(app: App) -> MainWindow:
    assert isinstance(app.window, MainWindow)
    return app.window


def _welcome(app: App) -> Welcome:
    assert isinstance(app.window, Welcome)
    return app.window


def test_the_first_start_shows_the_welcome_page(app: App):
    app.start(None)
    assert _welcome(app).notice.isHidden()


def test_a_project_that_is_named_is_opened_and_opened_again_at_the_next_start(
    app: App, project: Path, settings: Settings
):
    app.start(project)
    assert _window(app).session.desk.path == project
    app.close()
    app.start(None)
    assert _window(app).session.desk.path == project
    assert settings.recent_projects() == [project]


def test_a_project_that_does_not_exist_is_said_on_the_welcome_page(app: App, tmp_path: Path):
    app.start(tmp_path / "gone.copydesk")
    assert "gone.copydesk" in _welcome(app).notice.text()


def test_a_last_project_that_is_gone_is_said_on_the_welcome_page(app: App, settings: Settings, tmp_path: Path):
    settings.set(LAST_PROJECT, str(tmp_path / "gone.copydesk"))
    app.start(None)
    assert "gone.copydesk" in _welcome(app).notice.text()


def test_a_file_that_is_no_project_leaves_the_open_window_alone(app: App, project: Path, tmp_path: Path):
    (tmp_path / "letter.copydesk").write_text("Dear Ada", encoding="utf-8")
    app.start(project)
    before = _window(app)
    app.open(tmp_path / "letter.copydesk")
    assert app.window is before
    assert "letter.copydesk" in before.messages.text


def test_a_project_that_is_in_use_opens_for_reading_with_a_notice(app: App, project: Path):
    with Desk.open(project, "Bo"):
        app.start(project)
        window = _window(app)
        assert window.session.desk.read_only
        assert not window.messages.isHidden()
        assert window.status.saved == "Read-only"


def test_a_new_project_gets_its_suffix_and_the_name_of_its_file(app: App, tmp_path: Path):
    app.start(None)
    app.create(tmp_path / "Evening News")
    assert _window(app).session.desk.path == tmp_path / "Evening News.copydesk"
    assert _window(app).session.desk.name == "Evening News"


def test_a_new_project_never_takes_the_place_of_another_file(app: App, project: Path):
    before = project.read_bytes()
    app.start(None)
    app.create(project)
    assert not _welcome(app).notice.isHidden()
    assert project.read_bytes() == before


def test_the_sample_is_made_once_and_used_again(app: App, settings: Settings):
    app.start(None)
    _welcome(app).chosen.emit(Choice(Wish.SAMPLE, "Ada Novak"))
    window = _window(app)
    assert settings.get(ANNOTATOR) == "Ada Novak"
    assert window.session.desk.path == sample_path()
    assert window.session.article is not None
    assert "Lloyd Austin" in window.session.article.article.text
    app.carry_out("close_project", None)
    assert settings.get(LAST_PROJECT) == ""
    _welcome(app)
    app.open_sample()
    assert _window(app).session.desk.count() == 1


def test_another_project_takes_the_place_of_the_window(app: App, project: Path, tmp_path: Path, qtbot: QtBot):
    app.start(project)
    other = tmp_path / "other.copydesk"
    Desk.create(other, "Other", "Ada", news_scheme()).close()
    _window(app).wanted.emit("open_recent", other)
    assert _window(app).session.desk.name == "Other"
    # The first project is free again.
    Desk.open(project, "Bo").close()


def test_a_missing_pipeline_is_said_and_work_goes_on(app: App, qtbot: QtBot):
    app.open_sample()
    window = _window(app)
    qtbot.waitUntil(lambda: not window.messages.isHidden(), timeout=60_000)
    assert "no_such_pipeline" in window.messages.text
    assert window.actions_["make_quote"].isEnabled()


def test_settings_are_put_to_use_at_once(app: App, project: Path, settings: Settings):
    app.start(project)
    window = _window(app)
    app.carry_out("settings", None)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.pages["general"].name.setText("  Bo   Berg ")
    dialog.pages["suggestions"].pipeline.other.click()
    dialog.pages["suggestions"].pipeline.name.setText("my_pipeline")
    theme, reading = dialog.pages["colours"].theme, dialog.pages["reading"]
    theme.setCurrentIndex(theme.findData("dark"))
    reading.presets["easy"].click()
    reading.zoom.setValue(140)
    dialog.pages["general"].motion.setCurrentIndex(1)
    dialog.accept()
    assert (settings.get(ANNOTATOR), settings.get(PIPELINE), settings.get(THEME)) == ("Bo Berg", "my_pipeline", "dark")
    assert window.session.desk.annotator == "Bo Berg"
    assert app.themes.current.is_dark
    assert (window.view.reading_type(), window.view.zoom()) == (EASY, 140)
    assert window.actions_["type_easy"].isChecked()
    assert app.motion.is_reduced
    app.motion.choose("full")


@pytest.mark.parametrize(
    ("pipeline", "scope", "label_map", "words"),
    [
        ("", "speech", "", []),
        ("en_news", "all", "GPE=LOC", ["--scope=all"]),
        ("en_news_open", "everything", "GPE=LOC", ["--pipeline=en_news_open"]),
        ("mine", "all", "GPE=LOC", ["--pipeline=mine", "--scope=all", "--label-map=GPE=LOC"]),
    ],
)
def test_the_worker_is_told_what_the_settings_say(
    qapp: QApplication, settings: Settings, pipeline: str, scope: str, label_map: str, words: list[str]
):
    settings.set(PIPELINE, pipeline)
    settings.set(SCOPE, scope)
    settings.set(LABEL_MAP, label_map)
    themes = Themes(qapp, "light")
    assert App(settings, themes).options().arguments() == words
    themes.deleteLater()


def test_help_tells_of_the_pipeline_in_use(app: App, project: Path):
    app.start(project)
    window = _window(app)
    window.actions_["about"].trigger()
    about = window.findChild(About)
    assert about is not None
    about.suggestions.click()
    assert about.isHidden()
    card = window.findChild(ModelCard)
    assert card is not None
    assert "“no_such_pipeline”" in card.page.toPlainText()
    card.reject()


def test_quit_closes_the_window(app: App, project: Path):
    app.start(project)
    window = _window(app)
    app.carry_out("quit", None)
    assert not window.isVisible()


def test_articles_dropped_on_the_welcome_page_come_into_the_project_that_is_made_for_them(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "1.txt").write_text("Ada Novak ran.", encoding="utf-8")
    monkeypatch.setattr(app, "_choose_new_project", lambda: app.create(tmp_path / "new.copydesk"))
    app.start(None)
    _welcome(app).name.setText("Ada")
    assert drop(_welcome(app), tmp_path / "1.txt")
    qtbot.waitUntil(lambda: _window(app).session.article is not None)
    assert _window(app).session.article.article.text == "Ada Novak ran."
