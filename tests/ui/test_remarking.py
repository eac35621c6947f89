"""Notes, flags, questions, and articles that are left for later, by key; and where they are seen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Entity, Quote
from copydesk.core.corrections import AddRemark, Remove
from copydesk.core.lanes import marks_of
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.dialogs.choice_list import ROW_ROLE
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.remarks.note_editor import NoteEditor
from copydesk.ui.remarks.remarks_panel import RemarksPanel
from copydesk.ui.session import Session
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk, Status

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "Ada Novak spoke in Poole. “It rains,” she said."
ADA = Entity("e1", Span(0, 9), "PERSON")
QUOTE = Quote("q2", (Span(TEXT.index("“"), TEXT.index("”") + 1),))
NOTE, FLAG, SKIP, ASK = RemarkKind.NOTE, RemarkKind.FLAG, RemarkKind.SKIP, RemarkKind.ASK


@pytest.fixture
def path(tmp_path: Path) -> Path:
    texts = {"1": TEXT, "2": "Bo Berg sat in Lund.", "3": "Cy Cole ran in Rome."}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / f"{name}.txt" for name in texts])
        desk.receive(report.added[0], "test 1", (ADA, QUOTE)).result()
    return path


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, path: Path, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []
    themes = Themes(qapp, "light")

    def open_window(*, annotator: str = "Bo", read_only: bool = False) -> MainWindow:
        desk = Desk.open(path, annotator, read_only=read_only)
        session = Session(desk)
        prefiller = Prefiller([sys.executable, "-c", ""], lambda article_id: desk.article(article_id).text, session)
        settings = Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat))
        window = MainWindow(session, prefiller, settings, themes)
        session.setParent(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
        window.start()
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()
    themes.deleteLater()


@pytest.fixture
def window(opened: Callable[..., MainWindow]) -> MainWindow:
    return opened()


def _do(window: MainWindow, *names: str) -> None:
    for name in names:
        window.actions_[name].trigger()


def _remarks(window: MainWindow) -> list[Remark]:
    assert window.session.article is not None
    return list(window.session.article.annotations.remarks.values())


def _editor(window: MainWindow) -> NoteEditor:
    return next(each for each in window.findChildren(NoteEditor) if each.isVisible())


def _write(window: MainWindow, qtbot: QtBot, action: str, words: str) -> None:
    _do(window, action)
    editor = _editor(window)
    editor.text.selectAll()
    qtbot.keyClicks(editor.text, words)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)


def _panel(window: MainWindow) -> RemarksPanel:
    panel = window.docks.widget("notes")
    assert isinstance(panel, RemarksPanel)
    return panel


def _rows(window: MainWindow) -> list[tuple[str, str]]:
    rows = _panel(window).list.rows
    found = [rows.index(place).data(ROW_ROLE) for place in range(rows.rowCount())]
    return [(row.text, row.detail) for row in found]


def test_a_note_is_written_on_the_current_annotation_and_seen_everywhere(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(ADA)[0])
    before = window.view.viewport().grab().toImage()
    _write(window, qtbot, "note", "The aunt")
    assert _remarks(window) == [Remark("r3", NOTE, about="e1", text="The aunt", annotator="Bo")]
    assert window.view.hasFocus()
    assert _rows(window) == [("※  The aunt", "on “Ada Novak”  ·  Bo")]
    assert window.view.viewport().grab().toImage() != before
    middle = window.view.rects_of("e1")[0].center()
    assert window.view.findings_at(middle) == ["Note by Bo: The aunt"]
    assert window.inspector.entity_model.note("e1") == "The aunt"
    assert "Note: The aunt" in next(row for row in window.inspector.entity_model if "Ada Novak" in row)
    window.grab()
    qtbot.waitUntil(lambda: window.queue.model.row_at(0).remarks == {NOTE})


def test_a_quote_shows_that_there_is_a_note_on_it(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(QUOTE)[0])
    before = window.inspector.quotes.viewport().grab().toImage()
    _write(window, qtbot, "note", "Is this speech?")
    assert window.inspector.quote_model.spoken(QUOTE).endswith("Note: Is this speech?")
    assert window.inspector.quotes.viewport().grab().toImage() != before


def test_letters_typed_into_a_note_correct_nothing(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(ADA)[0])
    before = window.session.article.annotations.entities
    _do(window, "note")
    text = _editor(window).text
    qtbot.keyClicks(text, "q1 A")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    qtbot.keyClicks(text, "e")
    assert text.toPlainText() == "q1 A\ne"
    assert window.session.article.annotations.entities == before
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert _remarks(window) == []
    assert window.view.hasFocus()


def test_a_click_elsewhere_keeps_what_was_written(window: MainWindow, qtbot: QtBot):
    _do(window, "note_article")
    qtbot.keyClicks(_editor(window).text, "Odd")
    window.queue.list.setFocus(Qt.FocusReason.MouseFocusReason)
    assert [each.text for each in _remarks(window)] == ["Odd"]
    assert window.queue.list.hasFocus()


def test_a_note_on_selected_words_needs_no_annotation(window: MainWindow, qtbot: QtBot):
    words = Span(TEXT.index("spoke"), TEXT.index("spoke") + 5)
    window.view.select(words)
    _write(window, qtbot, "note", "When?")
    assert _remarks(window) == [Remark("r3", NOTE, span=words, text="When?", annotator="Bo")]
    assert _rows(window) == [("※  When?", "on “spoke”  ·  Bo")]


def test_ones_own_note_is_written_anew_and_goes_when_it_has_no_words(window: MainWindow, qtbot: QtBot):
    window.session.set_current(marks_of(ADA)[0])
    _write(window, qtbot, "note", "one")
    _write(window, qtbot, "note", "two")
    assert [each.text for each in _remarks(window)] == ["two"]
    _do(window, "note")
    editor = _editor(window)
    editor.text.clear()
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    assert _remarks(window) == []
    _do(window, "undo", "undo")
    assert [each.text for each in _remarks(window)] == ["one"]


def test_a_colleagues_note_is_left_as_it_is(opened: Callable[..., MainWindow], qtbot: QtBot):
    window = opened(annotator="Ada")
    _write(window, qtbot, "note_article", "Ada's")
    window.close()
    window = opened(annotator="Bo")
    _write(window, qtbot, "note_article", "Bo's")
    assert [(each.text, each.annotator) for each in _remarks(window)] == [("Ada's", "Ada"), ("Bo's", "Bo")]


def test_a_note_is_removed_with_its_button(window: MainWindow, qtbot: QtBot):
    _write(window, qtbot, "note_article", "Odd")
    _do(window, "note_article")
    qtbot.mouseClick(_editor(window).take_back, Qt.MouseButton.LeftButton)
    assert _remarks(window) == []


def test_a_flag_is_put_up_and_taken_down_by_the_same_key(window: MainWindow, qtbot: QtBot):
    _do(window, "toggle_flag")
    assert [each.kind for each in _remarks(window)] == [FLAG]
    assert window.actions_["toggle_flag"].isChecked()
    assert "flagged" in window.header._about.whole
    _do(window, "toggle_flag")
    assert _remarks(window) == []
    assert not window.actions_["toggle_flag"].isChecked()
    assert window.session.article.status is Status.SUGGESTED


def test_a_skipped_article_comes_again_when_nothing_else_is_left(window: MainWindow, qtbot: QtBot):
    def title() -> str:
        assert window.session.article is not None
        return window.session.article.article.text[:3]

    _do(window, "skip")
    assert title() == "Bo "
    assert "is skipped" in window.status.said
    _do(window, "skip")
    assert title() == "Cy "
    _do(window, "skip")
    assert title() == "Cy "
    assert "no other is left" in window.status.said
    _do(window, "sign_off")
    assert title() == "Ada"


def test_the_next_flagged_article_and_the_next_question_are_a_key_away(window: MainWindow, qtbot: QtBot):
    window.session.step(2)
    _do(window, "toggle_flag")
    _write(window, qtbot, "ask", "Is Rome the city?")
    assert [(each.kind, each.text) for each in _remarks(window)] == [(FLAG, ""), (ASK, "Is Rome the city?")]
    _do(window, "next_flagged")
    assert window.status.said == "No other article is flagged."
    window.session.step(-2)
    _do(window, "next_flagged")
    assert window.session.article.article.text.startswith("Cy")
    window.session.step(-1)
    _do(window, "next_question")
    assert window.session.article.article.text.startswith("Cy")
    _do(window, "next_question")
    assert window.status.said == "No other article has a question."


def test_the_panel_goes_to_a_note_edits_it_and_takes_it_back(window: MainWindow, qtbot: QtBot):
    window.session.correct(AddRemark(NOTE, span=Span(19, 24), text="Which Poole?"))
    window.session.correct(AddRemark(NOTE, about="e1", text="The aunt"))
    window.session.correct(AddRemark(FLAG))
    _do(window, "toggle_notes")
    panel = _panel(window)
    assert [text for text, _ in _rows(window)] == ["⚑\ufe0e  Flagged", "※  The aunt", "※  Which Poole?"]
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.rows.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert window.session.current == marks_of(ADA)[0]
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert window.view.selected_span() == Span(19, 24)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    editor = _editor(window)
    assert editor.text.toPlainText() == "Which Poole?"
    qtbot.keyClicks(editor.text, "In Dorset")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    assert [text for text, _ in _rows(window)][2] == "※  In Dorset"
    assert panel.list.hasFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [text for text, _ in _rows(window)] == ["⚑\ufe0e  Flagged", "※  The aunt"]
    panel.grab()


def test_a_note_on_an_annotation_that_is_gone_says_so(window: MainWindow, qtbot: QtBot):
    window.session.correct(AddRemark(NOTE, about="e1", text="The aunt"))
    window.session.correct(Remove(("e1",)))
    assert _rows(window) == [("※  The aunt", "on an annotation that is gone  ·  Bo")]


def test_a_long_note_is_whole_in_its_tool_tip_as_it_was_typed(window: MainWindow):
    window.session.correct(AddRemark(NOTE, text="<b>no markup</b> " + "words " * 60))
    tip = _panel(window).list.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;no markup" in tip
    assert tip.count("words") == 60


def test_nothing_is_remarked_in_a_project_that_is_read_only(opened: Callable[..., MainWindow]):
    window = opened(read_only=True)
    for name in ("note", "note_article", "toggle_flag", "ask", "skip"):
        assert window.actions_.reason(name) == "This project is open for reading only."


def test_a_note_that_another_article_overtook_is_not_written_there(window: MainWindow, qtbot: QtBot):
    _do(window, "note_article")
    editor = _editor(window)
    qtbot.keyClicks(editor.text, "for the first")
    window.session.step(1)
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    assert _remarks(window) == []
