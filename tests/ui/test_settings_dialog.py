"""What can be set, and what is refused while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from copydesk.bundled import PIPELINES, news_scheme
from copydesk.core.scheme import read_scheme
from copydesk.ui.dialogs.model_card import ModelCard
from copydesk.ui.looks.themes import CONTRAST_DARK, LIGHT, Themes
from copydesk.ui.page.typography import EASY, NEWSPAPER, SANS, ReadingType
from copydesk.ui.settings import (
    ANNOTATOR,
    LABEL_MAP,
    MOTION,
    PALETTE,
    PIPELINE,
    SCOPE,
    THEME,
    ZOOM,
    Settings,
)
from copydesk.ui.settings_dialog import SettingsDialog
from copydesk.ui.settings_pages import PAGES, SettingsContext

Shown = Callable[[str], SettingsDialog]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def done() -> list[str]:
    """The actions that a page asked for."""
    return []


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, settings: Settings, done: list[str]) -> Iterator[Shown]:
    themes = Themes(qapp, "light")
    scheme = read_scheme(news_scheme())
    themes.use_scheme(scheme)
    kept: list[SettingsDialog] = []  # Qt lets go of what nobody holds

    def show(page: str) -> SettingsDialog:
        dialog = SettingsDialog(SettingsContext(settings, themes, scheme, done.append))
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.show_page(page)
        dialog.show()
        return dialog

    yield show
    themes.deleteLater()


def ok(dialog: SettingsDialog) -> bool:
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_every_page_has_its_name_in_the_list_and_is_turned_to_by_key(shown: Shown, qtbot: QtBot):
    dialog = shown("general")
    assert [dialog.names.item(n).text() for n in range(dialog.names.count())] == [row.title for row in PAGES]
    dialog.names.setFocus()
    for row in PAGES[1:]:
        qtbot.keyClick(dialog.names, Qt.Key.Key_Down)
        assert dialog.pages[row.name].isVisible()


@pytest.mark.parametrize("page", [row.name for row in PAGES])
def test_everything_that_takes_the_focus_has_a_name(shown: Shown, page: str):
    for widget in shown(page).pages[page].findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget


def test_nothing_is_written_without_a_change_but_what_is_there(shown: Shown, settings: Settings):
    shown("general").accept()
    assert (settings.get(THEME), settings.get(PALETTE), settings.get(MOTION)) == ("system", "scheme", "system")
    assert settings.reading_type() == NEWSPAPER
    assert settings.get(ZOOM) == 100


def test_nothing_is_written_when_it_is_cancelled(shown: Shown, settings: Settings):
    dialog = shown("reading")
    dialog.pages["reading"].presets["easy"].click()
    dialog.reject()
    assert settings.reading_type() == NEWSPAPER


def test_without_a_name_nothing_is_written_and_the_page_is_named(shown: Shown, settings: Settings, qtbot: QtBot):
    dialog = shown("general")
    dialog.pages["general"].name.clear()
    assert not ok(dialog)
    assert dialog._problem.text() == "General: Without a name no correction could be signed."
    qtbot.keyClicks(dialog.pages["general"].name, " Ada  Novak ")
    assert ok(dialog)
    assert dialog._problem.text() == ""
    dialog.accept()
    assert settings.get(ANNOTATOR) == "Ada Novak"


def test_motion_is_chosen(shown: Shown, settings: Settings):
    dialog = shown("general")
    motion = dialog.pages["general"].motion
    motion.setCurrentIndex(motion.findData("reduced"))
    dialog.accept()
    assert settings.get(MOTION) == "reduced"


def test_the_preview_follows_every_change_of_the_type(shown: Shown, settings: Settings):
    page = shown("reading").pages["reading"]
    page.values["leading"].setValue(200)
    assert page.preview.reading_type().leading == 200
    page.family.setCurrentText(SANS)
    assert page.preview.reading_type() == ReadingType(SANS, leading=200)
    page.zoom.setValue(150)
    assert page.preview.zoom() == 150
    page.presets["easy"].click()
    assert page.preview.reading_type() == page.reading_type() == EASY
    page.presets["newspaper"].click()
    assert page.reading_type() == NEWSPAPER
    assert page.zoom.value() == 150


def test_the_type_is_written(shown: Shown, settings: Settings):
    dialog = shown("reading")
    dialog.pages["reading"].show_type(ReadingType("A Face Of My Own", 52, 170, 2, 5))
    dialog.pages["reading"].zoom.setValue(120)
    dialog.accept()
    assert settings.reading_type() == ReadingType("A Face Of My Own", 52, 170, 2, 5)
    assert settings.get(ZOOM) == 120
    assert shown("reading").pages["reading"].family.currentText() == "A Face Of My Own"


def test_the_preview_shows_the_theme_and_the_palette(shown: Shown, settings: Settings):
    dialog = shown("colours")
    page = dialog.pages["colours"]
    page.theme.setCurrentIndex(page.theme.findData("light"))
    plain = page.preview.viewport().grab().toImage()
    assert plain.pixelColor(2, 2).name() == LIGHT.page
    page.palette_.setCurrentIndex(page.palette_.findData("mono"))
    assert page.preview.viewport().grab().toImage() != plain
    page.theme.setCurrentIndex(page.theme.findData("contrast_dark"))
    assert page.preview.viewport().grab().toImage().pixelColor(2, 2).name() == CONTRAST_DARK.page
    dialog.accept()
    assert (settings.get(THEME), settings.get(PALETTE)) == ("contrast_dark", "mono")


def test_the_preview_shows_every_label(shown: Shown):
    preview = shown("colours").pages["colours"].preview
    assert len(preview.rects_of("e2")) == 1
    assert len(preview._annotations.entities) == len(read_scheme(news_scheme()).labels)


def test_the_page_of_keys_leads_to_the_keys(shown: Shown, done: list[str]):
    page = shown("keys").pages["keys"]
    page.edit.click()
    page.sheet.click()
    assert done == ["edit_keys", "cheat_sheet"]


def test_at_first_our_own_pipeline_suggests_what_somebody_says(shown: Shown):
    dialog = shown("suggestions")
    page = dialog.pages["suggestions"]
    assert page.pipeline.buttons[PIPELINES[0].name].isChecked()
    assert not page.pipeline.label_map.isVisible()
    assert page.scope.currentData() == "speech"
    assert ok(dialog)


@pytest.mark.parametrize("kept", ["", "en_news", "en_news_open"])
def test_a_bundled_pipeline_is_chosen_by_its_button(shown: Shown, settings: Settings, kept: str):
    settings.set(PIPELINE, kept)
    dialog = shown("suggestions")
    assert dialog.pages["suggestions"].pipeline.buttons[kept or "en_news"].isChecked()
    dialog.accept()
    assert settings.get(PIPELINE) == kept.replace("en_news", "", kept == "en_news")


def test_another_pipeline_brings_its_own_labels(shown: Shown, settings: Settings, qtbot: QtBot):
    dialog = shown("suggestions")
    pipeline, scope = dialog.pages["suggestions"].pipeline, dialog.pages["suggestions"].scope
    pipeline.other.click()
    assert pipeline.label_map.isVisible()
    assert not ok(dialog)
    assert "Enter the name" in pipeline.problem.text()
    qtbot.keyClicks(pipeline.name, " my_pipeline ")
    assert ok(dialog)
    qtbot.keyClicks(pipeline.label_map, "GPE=L")
    assert "“L” is no label of ours" in pipeline.problem.text()
    assert not ok(dialog)
    qtbot.keyClicks(pipeline.label_map, "OC, TIME=")
    assert pipeline.problem.text() == ""
    scope.setCurrentIndex(scope.findData("all"))
    dialog.accept()
    assert settings.get(PIPELINE) == "my_pipeline"
    assert settings.get(LABEL_MAP) == "GPE=LOC, TIME="
    assert settings.get(SCOPE) == "all"


def test_what_was_written_of_another_pipeline_does_not_stand_in_the_way_of_ours(shown: Shown):
    dialog = shown("suggestions")
    pipeline = dialog.pages["suggestions"].pipeline
    pipeline.other.click()
    pipeline.label_map.setText("nonsense")
    pipeline.buttons["en_news_open"].click()
    assert ok(dialog)
    assert not pipeline.label_map.isVisible()


def test_a_choice_from_a_hand_edited_file_that_there_is_not_counts_as_the_first(shown: Shown, settings: Settings):
    settings.set(SCOPE, "everything")
    settings.set(PALETTE, "rainbow")
    dialog = shown("suggestions")
    assert dialog.pages["suggestions"].scope.currentData() == "speech"
    assert dialog.pages["colours"].palette_.currentData() == "scheme"


def test_keys_reach_everything_in_the_order_it_is_seen(shown: Shown, qtbot: QtBot):
    dialog = shown("suggestions")
    page = dialog.pages["suggestions"]
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.names.setFocus()
    qtbot.keyClick(dialog.names, Qt.Key.Key_Tab)
    for _ in range(2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert page.pipeline.other.isChecked()
    seen: list[QWidget] = []
    while page.scope not in seen:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    assert seen == [page.pipeline.name, page.pipeline.browse, page.pipeline.label_map, page.scope]


def test_every_choice_says_what_it_is(shown: Shown):
    pipeline = shown("suggestions").pages["suggestions"].pipeline
    for button in (*pipeline.buttons.values(), pipeline.other):
        assert button.accessibleDescription()
    names = [card.accessibleName() for card in pipeline.cards.values()]
    assert len(set(names)) == len(PIPELINES)


@pytest.mark.parametrize("name", [pipeline.name for pipeline in PIPELINES])
def test_each_of_ours_shows_its_model_card(shown: Shown, name: str):
    dialog = shown("suggestions")
    dialog.pages["suggestions"].pipeline.cards[name].click()
    card = dialog.findChild(ModelCard)
    assert card is not None
    assert card.isVisible()
    card.reject()
