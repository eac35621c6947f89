"""The whole way of one article through the real window, with the real pipeline: once with the mouse, once without."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from editor import Editor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import sample_articles
from copydesk.core.annotations import State
from copydesk.project_files import check_file
from copydesk.ui.exporting.dialog import ExportDialog


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Editor]:
    editor = Editor(qtbot, qapp, tmp_path)
    editor.start(tmp_path / "desk.copydesk", sample_articles(tmp_path))
    yield editor
    editor.leave()


def gold_of(editor: Editor, tmp_path: Path) -> dict[str, list[dict[str, object]]]:
    """The exported line of the one article, checked by our own checker."""
    out = tmp_path / "gold.jsonl"
    editor.window.files.choose_export()
    dialog = editor.window.findChild(ExportDialog)
    dialog.asking.format_form.place.setText(str(out))
    dialog.export()
    editor.qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.result, timeout=20_000)
    dialog.accept()
    assert list(check_file(out)) == []
    (line,) = out.read_text(encoding="utf-8").splitlines()
    return json.loads(line)


def by_id(rows: list[dict[str, object]], annotation_id: str) -> dict[str, object]:
    return next(row for row in rows if row["id"] == annotation_id)


def test_the_suggestions_an_editor_would_expect_are_there(editor: Editor) -> None:
    people = {"Lloyd Austin", "Lee Jong-sup", "Kim Jong-un"}
    assert {editor.entity(name).label for name in people} == {"PERSON"}
    assert editor.entity("South Korea").label == "LOC"
    assert editor.entity("Pentagon").label == "ORG"
    for beginning in ("“Our commitment", "“That includes", "“The US and the ROK", "“We want to make sure"):
        quote = editor.quote(beginning)
        assert (quote.speaker, quote.kind) == ("Lloyd Austin", "direct")
        assert editor.window.view.zoom() == 100


def test_one_article_from_suggestions_to_gold(editor: Editor, tmp_path: Path) -> None:
    relabelled, moved, removed = editor.entity("Pentagon"), editor.entity("Seoul"), editor.entity("Yonhap News Agency")
    quote = editor.quote("“Our commitment")

    editor.click(relabelled)
    editor.choose("label_4")
    editor.click(moved)
    editor.choose("end_word_on")
    editor.click(removed)
    editor.choose("remove")
    editor.drag_over("F-35")
    editor.choose("label_6")
    editor.window.session.set_current(None)
    editor.click(quote)
    if editor.current() and editor.current().annotation_id != quote.id:  # type: ignore[union-attr]
        editor.choose("outer_mark")
    editor.choose("choose_speaker")
    editor.name_speaker("Lee Jong-sup")

    added = editor.entity("F-35")
    assert (editor.words(moved.id), editor.has(removed.id)) == ("Seoul, Yonhap", False)
    before = editor.opened.annotations
    for _ in range(5):
        editor.choose("undo")
    assert editor.opened.annotations.entities[moved.id] == moved
    assert editor.has(removed.id)
    for _ in range(5):
        editor.choose("redo")
    assert editor.opened.annotations == before

    editor.choose("sign_off")
    assert "not on the screen" in editor.window.messages.text
    editor.choose("sign_off_anyway")
    gold = gold_of(editor, tmp_path)
    assert (gold["status"], gold["annotator"]) == ("gold", "Mira")
    entities, quotes = gold["entities"], gold["quotes"]
    assert (by_id(entities, relabelled.id)["label"], by_id(entities, relabelled.id)["origin"]) == ("FAC", "corrected")
    assert by_id(entities, moved.id)["text"] == "Seoul, Yonhap"
    assert removed.id not in {row["id"] for row in entities}
    assert (by_id(entities, added.id)["label"], by_id(entities, added.id)["origin"]) == ("PRODUCT", "added")
    assert (by_id(quotes, quote.id)["speaker"], by_id(quotes, quote.id)["origin"]) == ("Lee Jong-sup", "corrected")
    untouched = editor.entity("Lloyd Austin")
    assert (untouched.state, by_id(entities, untouched.id)["origin"]) == (State.KEPT, "kept")


def test_the_same_without_a_mouse_and_again_after_closing(editor: Editor, tmp_path: Path) -> None:
    relabelled, moved, removed = editor.entity("Pentagon"), editor.entity("Seoul"), editor.entity("Yonhap News Agency")
    quote = editor.quote("“Our commitment")

    editor.go_to(relabelled)
    editor.press("4")
    editor.go_to(moved)
    editor.press("Alt+Left", "Alt+Left", "Alt+Right")
    editor.go_to(removed)
    editor.press("Delete")
    editor.select_with_keys("F-35")
    editor.press("6")
    editor.go_to(quote)
    editor.press("P")
    editor.type("Lee Jong")
    editor.press("Return")
    editor.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Shift+Z")

    changed = editor.opened.annotations
    editor.app.close()
    editor.reopen(tmp_path / "desk.copydesk")
    assert editor.opened.annotations == changed
    editor.window.view.setFocus()
    editor.press("Ctrl+Z")
    assert editor.quote("“Our commitment").speaker == "Lloyd Austin"
    editor.press("Ctrl+Shift+Z", "Ctrl+Return")
    assert "not on the screen" in editor.window.messages.text
    editor.press("Ctrl+Return")

    gold = gold_of(editor, tmp_path)
    assert by_id(gold["entities"], relabelled.id)["label"] == "FAC"
    assert by_id(gold["entities"], moved.id)["text"] == "Seou"
    assert removed.id not in {row["id"] for row in gold["entities"]}
    assert "F-35" in {row["text"] for row in gold["entities"] if row["origin"] == "added"}
    assert by_id(gold["quotes"], quote.id)["speaker"] == "Lee Jong-sup"
