"""Files come in: at once where there is nothing to see, else after a look at them."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotations, Entity, Quote, Role, SignOff, State
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.exchange.gold import gold_line
from copydesk.ui.dialogs.import_report import ImportReportDialog
from copydesk.ui.importing.looking import choices_to_remember, remembered_choices
from copydesk.ui.importing.preview_dialog import ImportPreview
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Status

HERE = Article("here", "Here", "Ada Novak was here before.")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    with desk_window(qtbot, qapp, tmp_path, [(HERE, (Entity("e1", Span(0, 3), "ORG"),))]) as window:
        yield window


def _tasks(folder: Path, *labels: str, name: str = "tasks.jsonl") -> Path:
    rows = [
        {
            "text": f"Ada Novak spoke of {label}. “Yes,” she said.",
            "spans": [
                {"start": 0, "end": 9, "label": "PER"},
                {"start": 19, "end": 19 + len(label), "label": label},
            ],
            "answer": "accept",
            "_view_id": "spans_manual",
        }
        for label in labels
    ]
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return folder / name


def _asked(window: MainWindow, qtbot: QtBot, *paths: Path) -> ImportPreview:
    window.files.bring_in(paths)
    qtbot.waitUntil(lambda: window.files.importer.dialog is not None)
    dialog = window.files.importer.dialog
    assert dialog
    return dialog


def _settled(dialog: ImportPreview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.bar.isVisible())


def _words(dialog: ImportPreview) -> str:
    return f"{dialog._headline.text()}\n{dialog._about.text()}"


def _came(window: MainWindow, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: window.session.desk.count() == count)
    qtbot.waitUntil(lambda: not window.session.desk.is_importing)


def test_plain_articles_come_in_without_a_question(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Bo Berg sat in Lund.", "utf-8")
    with qtbot.waitSignal(window.files.imported) as told:
        window.files.bring_in([tmp_path / "a.txt"])
    assert len(told.args[0].added) == 1
    assert window.files.importer.dialog is None
    assert list((tmp_path / "tmp").iterdir()) == []


def test_annotations_are_looked_at_first_and_return_brings_them_in(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _asked(window, qtbot, _tasks(tmp_path, "ships", "boats"))
    assert "2 articles are new." in _words(dialog)
    assert "Prodigy, spans (2)" in _words(dialog)
    assert "Left out by their label: boats (1), ships (1)" in _words(dialog)
    assert dialog.as_suggestions.isChecked()
    assert window.session.desk.count() == 1
    press("Return")
    _came(window, qtbot, 3)
    assert window.session.desk.counts()[Status.SUGGESTED] == 3


def test_escape_leaves_the_project_as_it_was(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = _content(window.session.desk.path)
    _asked(window, qtbot, _tasks(tmp_path, "ships"))
    press("Escape")
    qtbot.waitUntil(lambda: list((tmp_path / "tmp").iterdir()) == [])
    assert window.files.importer.dialog is None
    assert _content(window.session.desk.path) == before


def _content(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [row for row in connection.iterdump() if "open_" not in row]
    finally:
        connection.close()


def test_labels_are_mapped_by_keys_with_a_preview_of_it(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _asked(window, qtbot, _tasks(tmp_path, "ships", "boats"))
    assert [dialog.labels.item(row, 2).text() for row in range(3)] == ["Ada Novak", "boats", "ships"]
    assert dialog.labels.mapping().of("PER") == "PERSON"
    for label, typed in (("ships", "pr"), ("boats", "a")):
        box = dialog.labels.boxes[label]
        box.setFocus()
        QTest.keyClicks(box, typed)
    assert dialog.labels.mapping().of("ships") == "PRODUCT"
    assert dialog.labels.added() == ("BOATS",)
    _settled(dialog, qtbot)
    assert "BOATS (1)" in _words(dialog)
    assert "Product (1)" in _words(dialog)
    assert "Left out" not in _words(dialog)
    dialog.as_gold.click()
    _settled(dialog, qtbot)
    with qtbot.waitSignal(window.files.imported):
        dialog.go.click()
    assert window.session.desk.counts()[Status.GOLD] == 2
    assert window.session.desk.scheme.label("BOATS") is not None
    # The next time it knows.
    window.session.desk.flush()
    again = _asked(window, qtbot, _tasks(tmp_path, "ships", "boats", name="again.jsonl"))
    assert again.as_gold.isChecked()
    assert (again.labels.mapping().of("ships"), again.labels.mapping().of("boats")) == ("PRODUCT", "BOATS")
    assert "2 are in the project already." in _words(again)
    again.reject()


def test_the_wheel_changes_no_label_by_the_way(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _asked(window, qtbot, _tasks(tmp_path, "ships"))
    box = dialog.labels.boxes["ships"]
    dialog.go.setFocus()
    for chosen in (0, 1):
        middle = QPointF(box.rect().center())
        turned = QWheelEvent(
            middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turned)
        assert box.currentIndex() == chosen
        box.setFocus()
    dialog.reject()


def test_suggestions_that_come_while_an_import_is_written_keep_nobody_waiting(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    go, busy = threading.Event(), threading.Event()

    def wait(project: object) -> None:
        busy.set()
        assert go.wait(30)

    assert session.desk._writer
    session.desk._writer.submit(wait, alone=True)
    assert busy.wait(30)
    session.receive("here", "test 2", (Entity("e7", Span(0, 9), "PERSON"),))
    assert session.article is not None
    assert set(session.article.annotations.entities) == {"e1"}
    go.set()
    qtbot.waitUntil(lambda: set(session.article.annotations.entities) == {"e7"})  # type: ignore[union-attr]


def test_what_a_crash_left_is_removed_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / "copydesk-import-x"
    left.mkdir()
    os.utime(left, (0, 0))
    with desk_window(qtbot, qapp, tmp_path, [(HERE, ())]):
        qtbot.waitUntil(lambda: not left.exists())


def test_a_part_of_a_quote_can_be_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _asked(window, qtbot, _tasks(tmp_path, "ships"))
    box = dialog.labels.boxes["ships"]
    box.setCurrentIndex(box.findData("role:content"))
    assert dialog.labels.mapping().of("ships") is Role.CONTENT
    _settled(dialog, qtbot)
    assert "Content (1)" in _words(dialog)
    dialog.reject()


def test_problems_are_shown_before_anything_comes_in(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "here", "text": "Other."}\nno json\n{"text": "Good."}\n', "utf-8")
    dialog = _asked(window, qtbot, tmp_path / "a.jsonl")
    assert dialog.problems.rowCount() == 2
    assert "1 has an id that belongs to another text." in _words(dialog)
    dialog.new_ids.click()
    _settled(dialog, qtbot)
    assert dialog.problems.rowCount() == 1
    dialog.accept()
    _came(window, qtbot, 3)
    qtbot.waitUntil(lambda: window.findChild(ImportReportDialog) is not None)
    report = window.findChild(ImportReportDialog)
    report.save(tmp_path / "report.json")
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["renamed"][0]["from"] == "here"
    report.reject()


def test_what_a_format_lets_one_choose_is_chosen_there_and_remembered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("xyz,abc\nOne of them.,One\nTwo of them.,Two\n", "utf-8")
    dialog = _asked(window, qtbot, tmp_path / "a.csv")
    assert "no article" in _words(dialog)
    assert not dialog.go.isEnabled()
    field = dialog.reading.fields["text"]
    field.setFocus()
    QTest.keyClicks(field, "xyz")
    dialog.reading.fields["title"].setFocus()
    qtbot.waitUntil(dialog.go.isEnabled)
    assert "2 articles are new." in _words(dialog)
    with qtbot.waitSignal(window.files.imported):
        dialog.accept()
    window.session.desk.flush()
    (tmp_path / "b.csv").write_text("xyz,abc\nThree of them.,One\n", "utf-8")
    again = _asked(window, qtbot, tmp_path / "b.csv")
    assert "Taken from columns: Text: xyz" in _words(again)
    press("Return")
    _came(window, qtbot, 4)


def test_the_format_can_be_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _asked(window, qtbot, _tasks(tmp_path, "ships"))
    box = dialog.reading.format
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("jsonl"))
    _settled(dialog, qtbot)
    assert "JSON lines (1)" in _words(dialog)
    assert not dialog._as.isVisible()
    dialog.reject()


def test_offsets_that_nothing_tells_are_asked_about(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    task = {"text": "😊😊 Ada Novak spoke.", "spans": [{"start": 5, "end": 14, "label": "PER"}], "answer": "accept"}
    (tmp_path / "t.jsonl").write_text(json.dumps({**task, "_view_id": "spans_manual"}), "utf-8")
    dialog = _asked(window, qtbot, tmp_path / "t.jsonl")
    assert "⚠ In 1 of these articles" in _words(dialog)
    box = dialog.reading.fields["offsets"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("utf16"))
    _settled(dialog, qtbot)
    assert "Offsets are taken to count UTF-16 units" in _words(dialog)
    assert dialog.labels.item(0, 2).text() == "Ada Novak"
    dialog.reject()


def test_gold_for_the_open_article_is_shown(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    items = (Entity("e1", Span(0, 9), "PERSON", State.ADDED, annotator="Mira"), Quote("q2", (Span(10, 13),)))
    signed = Annotations.of(items, SignOff("Mira", "2020-01-02T03:04:05+00:00"))
    line = gold_line(HERE, signed, scheme="news/1", pipeline=None, status="gold")
    (tmp_path / "g.jsonl").write_text(line + "\n", "utf-8")
    dialog = _asked(window, qtbot, tmp_path / "g.jsonl")
    dialog.as_gold.click()
    _settled(dialog, qtbot)
    with qtbot.waitSignal(window.files.imported):
        dialog.accept()
    assert window.session.article is not None
    assert window.session.article.annotations.sign_off == signed.sign_off
    assert window.session.undo()
    assert window.session.article.annotations.entities["e1"].label == "ORG"


def test_two_imports_are_looked_at_one_after_the_other(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first = _asked(window, qtbot, _tasks(tmp_path, "ships"))
    window.files.bring_in([_tasks(tmp_path, "boats", name="second.jsonl")])
    qtbot.waitUntil(lambda: len(window.files.importer._next) == 1)
    first.reject()
    second = window.files.importer.dialog
    assert second is not None
    assert "boats" in second.labels.boxes
    second.accept()
    _came(window, qtbot, 2)


def test_the_preview_can_be_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    dialog = _asked(window, qtbot, _tasks(tmp_path, "ships"), tmp_path / "empty.txt")
    dialog.save_to(tmp_path / "preview.txt")
    assert "1 article is new." in (tmp_path / "preview.txt").read_text("utf-8")
    dialog.save_to(tmp_path / "preview.json")
    assert json.loads((tmp_path / "preview.json").read_text("utf-8"))["new"] == 1
    dialog.save_to(tmp_path / "gone" / "preview.txt")
    assert "Choose another place" in _words(dialog)
    assert dialog.go.isEnabled()
    dialog.reject()


def test_closing_the_window_while_files_are_looked_at_leaves_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = "".join(json.dumps({"text": f"Row {number}. " + "words " * 200}) + "\n" for number in range(5000))
    (tmp_path / "many.jsonl").write_text(rows, "utf-8")
    window.files.bring_in([tmp_path / "many.jsonl"])
    qtbot.waitUntil(lambda: any((tmp_path / "tmp").iterdir()))
    window.close()
    assert list((tmp_path / "tmp").iterdir()) == []


def test_the_file_dialog_offers_every_format(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words: (asked.append(words[3]), ([], ""))[1])
    window.actions_["import_files"].trigger()
    filters = asked[0].split(";;")
    assert "*.docx" in filters[0]
    assert any(each.startswith("Prodigy, spans (*.jsonl") for each in filters)
    assert filters[-1] == "All files (*)"


def test_the_original_can_be_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.session.refused.connect(said.append)
    window.actions_["save_original"].trigger()
    assert "no original" in said[0]
    data = "<html><body><article><p>Bo Berg sat in Lund.</p></article></body></html>".encode("utf-16")
    (tmp_path / "page.html").write_bytes(data)
    with qtbot.waitSignal(window.files.imported) as told:
        window.files.bring_in([tmp_path / "page.html"])
    window.session.open(told.args[0].added[0])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: (str(tmp_path / "out.html"), ""))
    window.actions_["save_original"].trigger()
    assert (tmp_path / "out.html").read_bytes() == data


def test_what_cannot_be_remembered_is_forgotten(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x", "utf-8")
    for setting in (None, "no json", "[]", '{"csv": 3}'):
        assert remembered_choices(setting, [tmp_path / "a.csv", tmp_path / "gone", tmp_path]) == {}
    setting = choices_to_remember(None, ["csv"], {"text": "body", "no such": "x"})
    assert remembered_choices(setting, [tmp_path / "a.csv"]) == {"text": "body"}
    assert choices_to_remember(setting, ["csv"], {}) == "{}"


def test_enter_in_a_field_does_not_bring_in_what_was_read_before(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("text,body\nOne.,Two.\n", "utf-8")
    (tmp_path / "empty.txt").touch()
    dialog = _asked(window, qtbot, tmp_path / "a.csv", tmp_path / "empty.txt")
    dialog.tabs.setCurrentWidget(dialog.reading)
    field = dialog.reading.fields["text"]
    field.setFocus()
    QTest.keyClicks(field, "body")
    QTest.keyClick(field, Qt.Key.Key_Return)
    _settled(dialog, qtbot)
    assert window.session.desk.count() == 1
    assert dialog.isVisible()
    dialog.reject()
