"""Before an article is gold: every quotation in a quote or dismissed, every paragraph seen, and never in the way."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Quote
from copydesk.core.coverage import Coverage
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.dialogs.reason_chooser import REASONS, ReasonChooser
from copydesk.ui.findings.signing import in_words
from copydesk.ui.looks.themes import Themes
from copydesk.ui.prefiller import Prefiller
from copydesk.ui.session import Session
from copydesk.ui.settings import Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import Desk, Status

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHORT = "Ada Novak spoke in Poole.\n\n“It rains,” she said of the “smart” plan. “And it is cold.”"
LONG = SHORT + "\n\n" + "\n\n".join(f"Line {n} of many that a screen cannot show." for n in range(200))
PLAIN = "Bo Berg sat in Lund."


def _span(words: str) -> Span:
    return Span(SHORT.index(words), SHORT.index(words) + len(words))


def _quote(number: int, words: str) -> Quote:
    return Quote(f"q{number}", (_span(words),))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    for name, text in (("1", SHORT), ("2", LONG), ("3", PLAIN)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "news.copydesk"
    with Desk.create(path, "News", "Ada", news_scheme()) as desk:
        report = desk.import_files([tmp_path / f"{name}.txt" for name in "123"])
        desk.receive(report.added[0], "test 1", [_quote(1, "“It rains,”")]).result()
        desk.receive(report.added[1], "test 1", [_quote(1, "“It rains,”")]).result()
    session = Session(Desk.open(path, "Bo"))
    themes = Themes(qapp, "light")
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, Prefiller([sys.executable], lambda article_id: SHORT, session), settings, themes)
    session.setParent(window)
    window.resize(1200, 800)
    with qtbot.waitActive(window):
        window.show()
    window.start()
    yield window
    window.close()
    window.deleteLater()
    themes.deleteLater()


def _press(qtbot: QtBot, window: MainWindow, *keys: str) -> None:
    for key in keys:
        combination = QKeySequence(key)[0]
        qtbot.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


def _title(window: MainWindow) -> str:
    assert window.session.article is not None
    return window.session.article.article.text


def _selected(window: MainWindow) -> str:
    span = window.view.selected_span()
    return span.of(_title(window)) if span else ""


def _dismissed(window: MainWindow) -> list[tuple[str, str]]:
    assert window.session.article is not None
    remarks = window.session.article.annotations.remarks.values()
    return [
        (each.span.of(_title(window)), each.text) for each in remarks if each.kind is RemarkKind.DISMISSAL and each.span
    ]


def _chooser(window: MainWindow) -> ReasonChooser:
    (chooser,) = (each for each in window.findChildren(ReasonChooser) if each.isVisible())
    return chooser


def _open(window: MainWindow, text: str) -> None:
    ids = window.session.desk.ids()
    window.session.open(next(each for each in ids if window.session.desk.article(each).text == text))


def test_an_article_that_is_on_the_screen_and_covered_is_signed_off_with_one_key(window: MainWindow, qtbot: QtBot):
    _open(window, PLAIN)
    window.view.setFocus()
    _press(qtbot, window, "Ctrl+Return")
    assert window.messages.isHidden()
    window.session.desk.flush()
    assert window.session.desk.counts()[Status.GOLD] == 1


def test_what_is_open_is_named_and_the_same_key_signs_off_anyway(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Ctrl+Return")
    assert window.messages.text == "2 quotations are in no quote."
    assert _title(window) == SHORT
    _press(qtbot, window, "Ctrl+Return")
    assert _title(window) == LONG
    assert window.messages.isHidden()


@pytest.mark.parametrize("scrolled", [0, 700])
def test_a_message_that_comes_and_goes_moves_no_words_on_the_screen(window: MainWindow, qtbot: QtBot, scrolled: int):
    _open(window, LONG)
    window.view.setFocus()
    bar = window.view.verticalScrollBar()
    bar.setValue(scrolled)
    offset = LONG.index("Line 12 ")

    def height() -> int:
        viewport = window.view.viewport()
        return viewport.mapToGlobal(viewport.rect().topLeft()).y() + round(window.view.row_at(offset).top) - bar.value()

    before = height()
    _press(qtbot, window, "Ctrl+Return")
    qtbot.waitUntil(lambda: window.view.y() > window.messages.height() > 0 and not window.messages.isHidden())
    assert height() == before
    window.messages.clear()
    qtbot.waitUntil(lambda: window.messages.isHidden() and window.view.y() < 80)
    assert height() == before


def test_the_message_hidden_is_the_question_withdrawn(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Ctrl+Return")
    window.messages.clear()
    _press(qtbot, window, "Ctrl+Return")
    assert _title(window) == SHORT
    assert not window.messages.isHidden()


def test_paragraphs_that_were_not_on_the_screen_are_counted(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    window.view.setFocus()
    _press(qtbot, window, "Ctrl+Return")
    assert "paragraphs were not on the screen." in window.messages.text
    unseen = window.coverage.coverage.unseen
    assert 100 < len(unseen) < 202
    _press(qtbot, window, "Z")
    assert window.view.caret() == window.coverage.paragraphs.spans[unseen[0]].start
    qtbot.waitUntil(lambda: unseen[0] not in window.coverage.coverage.unseen)
    assert f"{len(window.coverage.coverage.unseen)} paragraphs" in window.messages.text


def test_an_article_is_counted_once_it_is_shown(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    assert window.coverage.known == Coverage()
    qtbot.waitUntil(lambda: len(window.coverage.known.loose) == 2)
    assert "2 quotations" in window.strip.accessibleDescription()


def test_what_flies_past_was_not_seen(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    bar = window.view.verticalScrollBar()
    for value in range(0, bar.maximum(), 40):
        bar.setValue(value)
    assert len(window.coverage.seen) < 20


def test_what_was_seen_is_known_when_one_comes_back(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    qtbot.waitUntil(lambda: len(window.coverage.seen) > 3)
    seen = window.coverage.seen
    _open(window, PLAIN)
    _open(window, LONG)
    assert window.coverage.seen == seen


def test_nothing_is_written_while_the_page_moves(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    window.session.desk.flush()
    bar = window.view.verticalScrollBar()
    for value in range(0, 2000, 10):
        bar.setValue(value)
    assert window.session.desk.unsaved == 0


def test_each_key_press_goes_to_the_next_quotation_and_round_the_end(window: MainWindow, qtbot: QtBot):
    found = []
    for _ in range(3):
        _press(qtbot, window, "Y")
        found.append(_selected(window))
    assert found == ["“smart”", "“And it is cold.”", "“smart”"]
    assert window.status.said == "This is the first one again."
    _press(qtbot, window, "Shift+Y")
    assert _selected(window) == "“And it is cold.”"
    assert window.status.said == "This is the last one again."
    _press(qtbot, window, "Shift+Y")
    assert _selected(window) == "“smart”"


def test_one_more_key_makes_a_quote_of_it(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Shift+Y", "Q")
    assert window.session.quote is not None
    assert window.session.quote.content == (_span("“And it is cold.”"),)
    assert len(window.coverage.coverage.loose) == 1


def test_one_more_key_and_a_digit_dismiss_it_and_undo_takes_that_back(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Y", "Shift+Q")
    qtbot.keyClick(_chooser(window).line, Qt.Key.Key_1)
    assert _dismissed(window) == [("“smart”", REASONS[0])]
    assert window.status.said == "Dismissed. Quotations in no quote: 1."
    _press(qtbot, window, "Ctrl+Z")
    assert _dismissed(window) == []
    assert len(window.coverage.coverage.loose) == 2


def test_a_reason_of_ones_own_is_typed(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Y", "Shift+Q")
    chooser = _chooser(window)
    qtbot.keyClicks(chooser.line, "title")
    assert [chooser.choices.row(n).text for n in range(2)] == ["title of a work", "Use “title”"]
    qtbot.keyClicks(chooser.line, " of a ship")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    assert _dismissed(window) == [("“smart”", "title of a ship")]


def test_a_digit_that_no_reason_has_does_nothing(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Y", "Shift+Q")
    chooser = _chooser(window)
    qtbot.keyClick(chooser.line, Qt.Key.Key_0)
    assert chooser.isVisible()
    qtbot.keyClick(chooser.line, Qt.Key.Key_Escape)
    assert _dismissed(window) == []
    assert _selected(window) == "“smart”"


def test_beside_all_quotations_there_is_nothing_to_dismiss(window: MainWindow, qtbot: QtBot):
    window.view.set_caret(0)
    _press(qtbot, window, "Shift+Q")
    assert window.status.said == "Go to a quotation that is in no quote first, with Y."


def test_all_are_dismissed_with_one_reason_and_one_undo(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Ctrl+Return")
    window.actions_["dismiss_all"].trigger()
    qtbot.keyClick(_chooser(window).line, Qt.Key.Key_5)
    assert [reason for _, reason in _dismissed(window)] == [REASONS[4]] * 2
    assert window.messages.isHidden()
    assert window.actions_["undo"].text() == "&Undo Dismissing the Quotations"
    _press(qtbot, window, "Ctrl+Z")
    assert _dismissed(window) == []


def test_the_buttons_beside_the_message_show_the_first_thing_and_sign_off(window: MainWindow, qtbot: QtBot):
    _press(qtbot, window, "Ctrl+Return")
    buttons = {
        button.defaultAction().objectName(): button
        for button in window.messages.findChildren(QToolButton)
        if button.defaultAction()
    }
    assert list(buttons) == ["show_open", "dismiss_all", "sign_off_anyway"]
    buttons["show_open"].click()
    assert _selected(window) == "“smart”"
    buttons["sign_off_anyway"].click()
    assert _title(window) == LONG


def test_where_no_quotation_is_open_none_is_offered_to_be_dismissed(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    _press(qtbot, window, "Ctrl+Return")
    window.actions_["dismiss_all"].trigger()
    qtbot.keyClick(_chooser(window).line, Qt.Key.Key_1)
    assert "quotation" not in window.messages.text
    shown = [each.defaultAction() for each in window.messages.findChildren(QToolButton) if each.isVisible()]
    assert [action.objectName() for action in shown if action] == ["show_open", "sign_off_anyway"]


def test_the_first_thing_can_be_a_paragraph(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    qtbot.waitUntil(window.actions_["dismiss_all"].isEnabled)
    window.actions_["dismiss_all"].trigger()
    qtbot.keyClick(_chooser(window).line, Qt.Key.Key_1)
    window.coverage.look()
    window.actions_["show_open"].trigger()
    unseen = window.coverage.coverage.unseen
    assert window.view.caret() == window.coverage.paragraphs.spans[unseen[0]].start


def test_where_nothing_is_open_the_keys_say_so(window: MainWindow, qtbot: QtBot):
    _open(window, PLAIN)
    window.coverage.look()
    window.view.setFocus()
    _press(qtbot, window, "Y")
    assert window.status.said == "Every quotation is in a quote, or was dismissed."
    _press(qtbot, window, "Z")
    assert window.status.said == "Every paragraph was on the screen."
    assert not window.actions_["show_open"].isEnabled()
    assert not window.actions_["dismiss_all"].isEnabled()
    window.signing.show_open()
    window.signing.dismiss_all()
    assert window.findChildren(ReasonChooser) == []


def test_dismissing_does_not_move_the_page(window: MainWindow, qtbot: QtBot):
    _open(window, LONG)
    window.view.setFocus()
    _press(qtbot, window, "Y")
    window.view.verticalScrollBar().setValue(30)
    _press(qtbot, window, "Shift+Q")
    qtbot.keyClick(_chooser(window).line, Qt.Key.Key_1)
    assert window.view.verticalScrollBar().value() == 30


@pytest.mark.parametrize(
    ("loose", "unseen", "words"),
    [
        (0, 0, ""),
        (1, 0, "One quotation is in no quote."),
        (0, 1, "One paragraph was not on the screen."),
        (2, 3, "2 quotations are in no quote. 3 paragraphs were not on the screen."),
    ],
)
def test_what_is_open_in_words(window: MainWindow, loose: int, unseen: int, words: str):
    quotations = window.coverage.quotations[:1] * loose
    assert in_words(Coverage(quotations, tuple(range(unseen)))) == words
