"""What can be set, and what is refused while it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from copydesk.bundled import PIPELINES
from copydesk.ui.dialogs.model_card import ModelCard
from copydesk.ui.settings import LABEL_MAP, PIPELINE, SCOPE, Settings
from copydesk.ui.settings_dialog import SettingsDialog


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def shown(qtbot: QtBot, settings: Settings):
    def show() -> SettingsDialog:
        dialog = SettingsDialog(settings)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def ok(dialog: SettingsDialog) -> bool:
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_at_first_our_own_pipeline_suggests_what_somebody_says(shown):
    dialog = shown()
    assert dialog.pipeline.buttons[PIPELINES[0].name].isChecked()
    assert not dialog.pipeline.label_map.isVisible()
    assert dialog.scope.currentData() == "speech"
    assert ok(dialog)


@pytest.mark.parametrize("kept", ["", "en_news", "en_news_open"])
def test_a_bundled_pipeline_is_chosen_by_its_button(shown, settings: Settings, kept: str):
    settings.set(PIPELINE, kept)
    dialog = shown()
    assert dialog.pipeline.buttons[kept or "en_news"].isChecked()
    dialog.accept()
    assert settings.get(PIPELINE) == kept.replace("en_news", "", kept == "en_news")


def test_another_pipeline_brings_its_own_labels(shown, settings: Settings, qtbot: QtBot):
    dialog = shown()
    dialog.pipeline.other.click()
    assert dialog.pipeline.label_map.isVisible()
    assert not ok(dialog)
    assert "Enter the name" in dialog.pipeline.problem.text()
    qtbot.keyClicks(dialog.pipeline.name, " my_pipeline ")
    assert ok(dialog)
    qtbot.keyClicks(dialog.pipeline.label_map, "GPE=L")
    assert "“L” is no label of ours" in dialog.pipeline.problem.text()
    assert not ok(dialog)
    qtbot.keyClicks(dialog.pipeline.label_map, "OC, TIME=")
    assert dialog.pipeline.problem.text() == ""
    dialog.scope.setCurrentIndex(dialog.scope.findData("all"))
    dialog.accept()
    assert settings.get(PIPELINE) == "my_pipeline"
    assert settings.get(LABEL_MAP) == "GPE=LOC, TIME="
    assert settings.get(SCOPE) == "all"


def test_what_was_written_of_another_pipeline_does_not_stand_in_the_way_of_ours(shown):
    dialog = shown()
    dialog.pipeline.other.click()
    dialog.pipeline.label_map.setText("nonsense")
    dialog.pipeline.buttons["en_news_open"].click()
    assert ok(dialog)
    assert not dialog.pipeline.label_map.isVisible()


def test_a_choice_from_a_hand_edited_file_that_there_is_not_counts_as_the_first(shown, settings: Settings):
    settings.set(SCOPE, "everything")
    assert shown().scope.currentData() == "speech"


def test_keys_reach_everything_in_the_order_it_is_seen(shown, qtbot: QtBot):
    dialog = shown()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.name.setFocus()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Tab)
    for _ in range(2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.pipeline.other.isChecked()
    seen = []
    while dialog.scope not in seen:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    assert seen == [dialog.pipeline.name, dialog.pipeline.browse, dialog.pipeline.label_map, dialog.scope]


def test_every_choice_says_what_it_is(shown):
    dialog = shown()
    for button in (*dialog.pipeline.buttons.values(), dialog.pipeline.other):
        assert button.accessibleDescription()
    names = [card.accessibleName() for card in dialog.pipeline.cards.values()]
    assert len(set(names)) == len(PIPELINES)


@pytest.mark.parametrize("name", [pipeline.name for pipeline in PIPELINES])
def test_each_of_ours_shows_its_model_card(shown, name: str):
    dialog = shown()
    dialog.pipeline.cards[name].click()
    card = dialog.findChild(ModelCard)
    assert card is not None
    assert card.isVisible()
    card.reject()
