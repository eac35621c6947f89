"""The window speaks the language that was chosen, and goes on in it with the article that was open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.scheme import read_scheme
from copydesk.ui.annotations.signs import number
from copydesk.ui.app import App
from copydesk.ui.language import speak, spoken
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import LANGUAGE, PIPELINE, Settings
from copydesk.ui.settings_dialog import SettingsDialog
from copydesk.ui.settings_pages.general import GeneralPage
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


def test_german_comes_with_the_numbers_of_german(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert QCoreApplication.translate("Status", "gold") == "Gold"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert number(1234) == "1.234"


def test_english_after_german_leaves_no_word_of_it(qapp: QApplication) -> None:
    speak(qapp, "de")
    speak(qapp, "en")
    assert QCoreApplication.translate("Status", "gold") == "gold"
    assert number(1234) == "1,234"


def test_a_language_that_we_do_not_speak_is_english() -> None:
    assert spoken(QLocale("fr_FR")) == "en"
    assert spoken(QLocale("de_CH")) == "de"


def test_another_language_opens_the_project_again_in_it(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))
    settings.set(LANGUAGE, "en")
    settings.set(PIPELINE, "no such pipeline")
    (tmp_path / "a.txt").write_text("Ada Novak spoke.", encoding="utf-8")
    with Desk.create(tmp_path / "a.copydesk", "a", "Ada") as desk:
        desk.import_files([tmp_path / "a.txt"])
    themes = Themes(qapp, "light")
    app = App(settings, themes)
    app.open(tmp_path / "a.copydesk")
    before = app.window
    assert isinstance(before, MainWindow)
    before.actions_["settings"].trigger()
    dialog = before.findChild(SettingsDialog)
    assert dialog is not None
    page = dialog.pages["general"]
    assert isinstance(page, GeneralPage)
    page.language.setCurrentIndex(page.language.findData("de"))
    dialog.accept()
    qtbot.waitUntil(lambda: app.window is not None and app.window is not before)
    assert isinstance(app.window, MainWindow)
    assert app.window.actions_["open_project"].text().replace("&", "") == "Projekt öffnen …"
    assert app.window.session.article is not None
    app.close()
    themes.deleteLater()


def test_a_project_made_in_german_has_the_same_scheme_in_german_words(qapp: QApplication) -> None:
    english, german = read_scheme(news_scheme()), read_scheme(news_scheme("de"))
    assert german.stated == english.stated
    assert german.overlap == english.overlap
    for one, other in zip((*english.labels, *english.roles), (*german.labels, *german.roles), strict=True):
        assert one.look == other.look
        assert one.guideline != other.guideline
        assert len(one.examples) == len(other.examples)
    assert [(label.name, label.key) for label in english.labels] == [(label.name, label.key) for label in german.labels]
    assert [role.role for role in english.roles] == [role.role for role in german.roles]
    assert news_scheme("fr") == news_scheme()
