"""The model card: read, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from copydesk import bundled
from copydesk.bundled import PIPELINES, bundled_pipeline, model_card
from copydesk.ui.dialogs.model_card import ModelCard

CARD = """---
license: mit
---
# Copydesk news

Trained on *newspapers*; see [the source](https://example.org/data "Data").

| task | F1 |
|---|---|
| entities | 87 |

- weak in poems <b>and</b> <script>alert(1)</script>

![logo](https://example.org/logo.png) <img src="https://example.org/spy.png">
"""


@pytest.fixture
def resources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Resources in which only the first pipeline has a card."""
    folder = tmp_path / "pipelines" / PIPELINES[0].name
    folder.mkdir(parents=True)
    (folder / "README.md").write_text(CARD, encoding="utf-8")
    monkeypatch.setattr(bundled, "files", lambda package: tmp_path)
    return tmp_path


@pytest.fixture
def card(qtbot: QtBot, resources: Path) -> ModelCard:
    dialog = ModelCard("")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_no_name_is_the_name_of_the_first_and_others_are_not_ours():
    assert bundled_pipeline("") is PIPELINES[0]
    assert [bundled_pipeline(each.name) for each in PIPELINES] == list(PIPELINES)
    assert bundled_pipeline("en_core_web_lg") is None


@pytest.mark.usefixtures("resources")
def test_a_card_is_read_from_the_folder_of_its_pipeline():
    assert model_card(PIPELINES[0]) == CARD
    assert model_card(PIPELINES[1]) is None


def test_the_card_is_set_as_type(card: ModelCard):
    words = card.page.toPlainText()
    assert words.startswith("Copydesk news\nTrained on newspapers; see the source.")
    assert "license" not in words
    assert "entities" in words
    assert "|" not in words


def test_html_in_a_card_is_words(card: ModelCard):
    assert "<b>and</b> <script>alert(1)</script>" in card.page.toPlainText()
    assert '<img src="https://example.org/spy.png">' in card.page.toPlainText()


def test_no_picture_is_loaded(card: ModelCard, tmp_path: Path):
    assert "<img" not in card.page.toHtml()
    here = tmp_path / "spy.css"
    here.write_text("p { color: red }", encoding="utf-8")
    for address in (QUrl.fromLocalFile(str(here)), QUrl("https://example.org/spy.png")):
        assert not card.page.document().resource(QTextDocument.ResourceType.StyleSheetResource.value, address)


def test_a_link_is_shown_and_can_be_copied_but_is_not_followed(card: ModelCard, qtbot: QtBot):
    assert not card.address.isVisible()
    qtbot.keyClick(card.page, Qt.Key.Key_Tab)
    qtbot.keyClick(card.page, Qt.Key.Key_Return)
    assert card.address.isVisible()
    assert card.address.text() == "https://example.org/data"
    assert card.page.toPlainText().startswith("Copydesk news")
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/data"


def test_the_words_can_be_selected_with_keys(card: ModelCard, qtbot: QtBot):
    card.page.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(card.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert card.page.textCursor().selectedText().strip() == "Copydesk"


def test_escape_closes_it(card: ModelCard, qtbot: QtBot):
    qtbot.keyClick(card.page, Qt.Key.Key_Escape)
    assert not card.isVisible()


@pytest.mark.usefixtures("resources")
@pytest.mark.parametrize(
    ("pipeline", "says"), [(PIPELINES[1].name, PIPELINES[1].title), ("<b>mine</b>", "<b>mine</b>")]
)
def test_a_card_that_is_not_there_is_said(qtbot: QtBot, pipeline: str, says: str):
    dialog = ModelCard(pipeline)
    qtbot.addWidget(dialog)
    assert says in dialog.page.toPlainText()
