"""A day at the desk and the next one, by key: set aside, note, reject and think again, and go on where one was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from editor import Editor
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.bundled import sample_articles
from copydesk.core.annotations import State
from copydesk.core.remarks import RemarkKind
from copydesk.ui.app import App
from copydesk.ui.settings import Settings


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Editor]:
    editor = Editor(qtbot, qapp, tmp_path)
    editor.start(tmp_path / "desk.copydesk", sample_articles(tmp_path))
    yield editor
    QApplication.clipboard().clear()  # Qt without a screen crashes at its end over what Python has put there
    editor.leave()


def test_two_days_at_the_desk(editor: Editor, tmp_path: Path) -> None:
    lee, seoul = editor.entity("Lee Jong-sup"), editor.entity("Seoul")

    # A note on a name, a flag, and a question to a colleague.
    editor.go_to(lee)
    editor.press("Ctrl+M")
    editor.type("Check the spelling: q1 A")
    editor.press("Return", "Ctrl+B", "Ctrl+Shift+H")
    editor.type("Is Seoul the city or the government?")
    editor.press("Return")

    # A suggestion is rejected, found again under Rejected, and brought back: it is confirmed by that.
    editor.go_to(seoul)
    editor.press("Delete")
    assert not editor.has(seoul.id)
    editor.press("Ctrl+Shift+L", "Return")
    assert editor.entity("Seoul").state is State.KEPT
    editor.window.view.setFocus()

    # What is least sure is gone through in that order.
    editor.window.inspector.filters.order.setCurrentIndex(2)
    editor.press("Ctrl+J")
    least = editor.window.session.annotation
    suggested = [each for each in editor.opened.annotations if each.state is State.SUGGESTED]
    assert least is not None
    assert least.score == min(each.score for each in suggested if each.score is not None)

    # Somewhere in the middle it is time to go home.
    editor.window.view.set_caret(900)
    editor.window.view.verticalScrollBar().setValue(333)
    before = (
        editor.opened.article.id,
        editor.window.view.anchor(),  # the line at the top; the window may be smaller on another screen
        editor.window.view.caret(),
        editor.window.session.current,
    )
    editor.app.close()

    # The next day everything is where it was, and what was written is there.
    editor.app = App(Settings(QSettings(str(tmp_path / "copydesk.ini"), QSettings.Format.IniFormat)), editor.themes)
    editor.reopen(tmp_path / "desk.copydesk")
    assert before == (
        editor.opened.article.id,
        editor.window.view.anchor(),  # the line at the top; the window may be smaller on another screen
        editor.window.view.caret(),
        editor.window.session.current,
    )
    remarks = {each.kind: each.text for each in editor.opened.annotations.remarks.values()}
    assert remarks == {
        RemarkKind.NOTE: "Check the spelling: q1 A",
        RemarkKind.FLAG: "",
        RemarkKind.ASK: "Is Seoul the city or the government?",
    }
    assert editor.entity("Lee Jong-sup") == lee

    # A quote goes to the clipboard with who said it, the article to a PDF, its remarks into the gold.
    editor.go_to(editor.quote("“Our commitment"))
    editor.press("Ctrl+Shift+C")
    assert QApplication.clipboard().text().endswith("said Lloyd Austin, US Defence Secretary.")
    editor.window.printing.write_pdf(tmp_path / "article.pdf")
    assert (tmp_path / "article.pdf").read_bytes().startswith(b"%PDF")
    editor.window.session.desk.export(tmp_path / "all.jsonl", "all")
    (line,) = (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()
    assert {"note", "flag", "ask"} == {each["kind"] for each in json.loads(line)["remarks"]}
