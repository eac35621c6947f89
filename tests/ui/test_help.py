"""The help says what the app does: every action is in it, every key is today's, every link and picture is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from copydesk.exchange.formats import FORMATS
from copydesk.ui.actions import ACTIONS
from copydesk.ui.app import App
from copydesk.ui.guide.help_pages import HELP_PAGES, TABLES, marks_of, page_about, source_of, title_of
from copydesk.ui.language import LANGUAGES
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import PIPELINE, TOUR, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.ui.window.panels import PANELS
from copydesk.workflow import Desk

HELP = files("copydesk.resources") / "help"
PAGES = [(language, page.name) for language in LANGUAGES for page in HELP_PAGES]
TEXT = "Ada Novak spoke. “We won the vote,” she said."


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    settings.set(PIPELINE, "no such pipeline")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Desk.create(tmp_path / "a.copydesk", "a", "Ada") as desk:
        desk.import_files([tmp_path / "a.txt"])
    themes = Themes(qapp, "light")
    app = App(settings, themes)
    app.open(tmp_path / "a.copydesk")
    assert isinstance(app.window, MainWindow)
    qtbot.waitUntil(app.window.isActiveWindow)
    qtbot.waitUntil(lambda: not app.window.prefiller.running, timeout=60_000)  # type: ignore[union-attr]
    yield app.window
    app.close()
    themes.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_is_in_some_page(language: str) -> None:
    marks = {mark for page in HELP_PAGES for mark in marks_of(source_of(page.name, language))}
    missing = [
        action.name
        for action in ACTIONS
        if not {("key", action.name), ("action", action.name), ("menu", action.menu)} & marks
    ]
    assert not missing


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_a_page_names_only_what_there_is(language: str, name: str) -> None:
    source = source_of(name, language)
    assert title_of(source)
    for kind, what in marks_of(source):
        known = {
            "menu": {action.menu for action in ACTIONS},
            "table": set(TABLES),
        }.get(kind, {action.name for action in ACTIONS})
        assert what in known, f"{kind}:{what}"
    for shows, target in re.findall(r"(!?)\[[^\]]*\]\(([^)]*)\)", source):
        if shows:
            assert (HELP / target).is_file(), target
        else:
            assert target.removesuffix(".md") in {page.name for page in HELP_PAGES}, target


def test_the_pages_of_all_languages_show_the_same() -> None:
    for page in HELP_PAGES:
        shown = {language: sorted(marks_of(source_of(page.name, language))) for language in LANGUAGES}
        pictures = {
            language: re.findall(r"!\[[^\]]*\]\(([^)]*)\)", source_of(page.name, language)) for language in LANGUAGES
        }
        assert len({tuple(marks) for marks in shown.values()}) == 1, page.name
        assert len({tuple(each) for each in pictures.values()}) == 1, page.name


def test_every_picture_and_page_that_is_there_is_shown_somewhere() -> None:
    text = "".join(source_of(page.name, "en") for page in HELP_PAGES)
    text += (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    for entry in HELP.iterdir():
        assert entry.name in LANGUAGES or entry.name in text, entry.name
    for language in LANGUAGES:
        assert {each.name for each in (HELP / language).iterdir()} == {f"{page.name}.md" for page in HELP_PAGES}


def test_every_panel_has_a_page_of_its_own_to_open() -> None:
    about = {what for page in HELP_PAGES for what in page.about}
    assert {panel.name for panel in PANELS} <= about


def test_the_page_is_about_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.view.setFocus()
    window.actions_["help"].trigger()
    assert window.helping.shown is not None
    assert _page(window) == page_about("article")
    window.helping.shown.close()
    qtbot.waitUntil(window.isActiveWindow)
    window.docks.focus(window.docks.dock("queue"))
    qtbot.waitUntil(lambda: window.docks.focused() == "queue")
    window.actions_["help"].trigger()
    assert _page(window) == "articles"


def test_a_dialog_is_helped_with_as_well(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["settings"].trigger()
    dialog = next(each for each in window.findChildren(QDialog) if type(each).__name__ == "SettingsDialog")
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert _page(window) == "settings"
    dialog.reject()


def test_a_page_has_the_keys_that_are_valid_now(window: MainWindow) -> None:
    window.helping.open_at("going")
    assert window.helping.shown is not None
    assert "Tab goes to the next annotation" in window.helping.shown.browser.toPlainText()
    assert "{" not in window.helping.shown.browser.toPlainText()


def test_the_table_of_formats_has_each_of_them(window: MainWindow) -> None:
    window.helping.open_at("formats")
    assert window.helping.shown is not None
    words = window.helping.shown.browser.toPlainText()
    assert [kind.name for kind in FORMATS if kind.title not in words or kind.name not in words] == []
    assert "all but edges within words" in words


def test_back_and_forward_walk_through_the_pages_that_were_read(window: MainWindow) -> None:
    window.helping.open_at("start")
    shown = window.helping.shown
    assert shown is not None
    shown.browser.setSource(QUrl("help:/quotes.md"))
    assert shown.contents.currentItem().text() == title_of(source_of("quotes", "en"))
    shown.back.click()
    assert _page(window) == "start"
    shown.forward.click()
    assert _page(window) == "quotes"


def test_searching_lists_the_pages_that_have_all_the_words(window: MainWindow) -> None:
    window.helping.open_at("start")
    shown = window.helping.shown
    assert shown is not None
    shown.search.setText("regular expression")
    assert [shown.contents.item(n).data(Qt.ItemDataRole.UserRole) for n in range(shown.contents.count())] == ["search"]
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert _page(window) == "search"
    assert shown.browser.textCursor().selectedText().casefold() == "regular expression"


def test_the_help_loads_nothing_from_elsewhere(window: MainWindow, tmp_path: Path) -> None:
    window.helping.open_at("start")
    shown = window.helping.shown
    assert shown is not None
    (tmp_path / "x.md").write_text("# secret", encoding="utf-8")
    for address in (f"file://{tmp_path}/x.md", "https://example.com/quotes.md", "help:/nowhere.md"):
        shown.browser.setSource(QUrl(address))
        assert _page(window) == "start"
    assert not shown.browser.loadResource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/x.png"))


def _page(window: MainWindow) -> str:
    assert window.helping.shown is not None
    return window.helping.shown.browser.source().fileName().removesuffix(".md")


def test_the_tour_waits_for_each_thing_to_be_done(window: MainWindow, qtbot: QtBot) -> None:
    tour, view = window.tour, window.view
    tour.start()
    assert tour.step is not None
    assert "Tab" in tour.callout.text
    window.actions_["accept"].trigger()  # nothing is current: no step is done by a refusal
    assert tour.step.name == "go"
    tour.skip()
    assert tour.step.name == "accept"
    assert window.settings.get(TOUR) == "accept"
    tour.skip()
    tour.skip()
    assert tour.step.name == "undo"
    for start, end, name in ((0, 9, "label_1"), (17, 34, "make_quote")):
        cursor = view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        window.actions_[name].trigger()
        if name == "label_1":
            window.actions_["undo"].trigger()
            assert tour.step.name == "quote"
    assert tour.step.name == "speaker"
    tour.skip()
    tour.skip()
    assert tour.step is None
    assert tour.callout.isVisible()
    tour.end()
    assert not tour.callout.isVisible()
    tour.offer()
    assert not tour.is_on


def test_the_tour_never_takes_the_focus_and_lies_inside_the_window(window: MainWindow) -> None:
    window.view.setFocus()
    window.tour.start()
    assert window.view.hasFocus()
    while window.tour.step is not None:
        assert window.rect().contains(window.tour.callout.geometry())
        assert window.tour.callout.accessibleName().startswith("Step")
        window.tour.skip()
    window.tour.end()


def test_no_picture_is_a_burden() -> None:
    for picture in HELP.iterdir():
        assert not picture.name.endswith(".png") or len(picture.read_bytes()) < 150_000, picture.name
