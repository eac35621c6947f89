"""Finding words in the article, in a real window with real keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press, type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.ui.window.main_window import MainWindow

# The offscreen plugin says so of windows and popups; real ones do support it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = (
    "Poole 🙂 and poole, Liverpoole.\n\nרעש Poole.\n\n"
    + "Words to scroll, one by one. " * 300
    + "\n\nPoole (a+b)"
    + "a" * 60
)
POOLES = [start for start in range(len(TEXT)) if TEXT[start : start + 5].casefold() == "poole"]
WHOLE = [start for start in POOLES if start != TEXT.index("Liver") + 5]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    entity = Entity("e1", Span(0, 5), "ORG", score=0.5)
    articles = [(Article("a1", "Rain", TEXT), (entity,)), (Article("a2", "Sun", "Poole is dry. Poole!"), ())]
    with desk_window(qtbot, qapp, tmp_path, articles) as window:
        yield window


def _find(window: MainWindow, qtbot: QtBot, words: str, says: str) -> None:
    press("Ctrl+F")
    window.find_bar.line.clear()
    type_words(words)
    qtbot.waitUntil(lambda: window.find_bar.said == says)


def _selected(window: MainWindow) -> int:
    span = window.view.selected_span()
    assert span is not None
    return span.start


def test_typing_goes_to_the_first_hit_and_marks_all(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    assert window.searching.hits == tuple(Span(start, start + 5) for start in POOLES)
    assert _selected(window) == 0
    assert window.find_bar.line.hasFocus()


def test_enter_and_f3_walk_on_and_back_and_round(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    press("Return")
    assert (_selected(window), window.find_bar.said) == (POOLES[1], "2 of 5")
    press("Shift+Return", "Shift+Return")
    assert (_selected(window), window.find_bar.said) == (POOLES[-1], "5 of 5")
    assert window.view.verticalScrollBar().value() > 0
    press("F3")
    assert _selected(window) == POOLES[0]
    press("Escape")
    assert window.view.hasFocus()
    assert not window.find_bar.isVisible()
    assert window.searching.hits == ()
    press("F3")
    assert (_selected(window), window.view.hasFocus()) == (POOLES[1], True)
    press("Shift+F3")
    assert _selected(window) == POOLES[0]


def test_from_a_caret_between_hits_it_goes_to_the_next_one_either_way(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    press("Escape")
    window.view.set_caret(POOLES[1] - 1)
    press("F3")
    assert _selected(window) == POOLES[1]
    window.view.set_caret(POOLES[1] - 1)
    press("Shift+F3")
    assert _selected(window) == POOLES[0]


def test_case_whole_words_and_patterns_are_keys(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    press("Alt+W")
    qtbot.waitUntil(lambda: window.find_bar.said == "1 of 4")
    press("Alt+C")
    qtbot.waitUntil(lambda: window.find_bar.said == "1 of 1")
    press("Alt+C", "Alt+W", "Alt+X")
    window.find_bar.line.setText("P[ao]+le$|Poole ")
    qtbot.waitUntil(lambda: window.find_bar.said == "1 of 2")
    signs = [button.text() for button in window.find_bar.matches.findChildren(QToolButton)]
    assert signs == ["Aa", "|ab|", ".*"]
    press("Alt+X")
    _find(window, qtbot, "(a+b)", "1 of 1")


def test_what_is_no_pattern_says_why_and_what_takes_too_long_is_given_up(window: MainWindow, qtbot: QtBot) -> None:
    press("Ctrl+F", "Alt+X")
    window.find_bar.line.setText("a)")
    qtbot.waitUntil(lambda: window.find_bar.said == "No pattern: unbalanced parenthesis, at character 2.")
    window.find_bar.line.setText("(a|aa)+Q|(a|aa)+R")
    qtbot.waitUntil(lambda: window.find_bar.said == "This pattern takes too long; make it simpler.")
    assert window.searching.hits == ()
    press("Alt+X")
    _find(window, qtbot, "Ystad", "no hits")
    press("Return")
    assert window.find_bar.said == "no hits"


def test_selected_words_are_what_is_found(window: MainWindow, qtbot: QtBot) -> None:
    window.view.select(Span(POOLES[2], POOLES[2] + 5))
    press("Ctrl+F")
    assert window.find_bar.line.text() == "poole"
    assert window.find_bar.said == "3 of 5"


def test_a_hit_at_hand_can_be_labelled_at_once(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole,", "1 of 1")
    press("Escape", "3")
    assert window.session.annotation is not None
    assert window.session.annotation == Entity("e2", Span(POOLES[1], POOLES[1] + 5), "LOC", "added", None, "Bo")


def test_all_hits_are_labelled_from_a_list_with_one_undo(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    press("Alt+W", "Ctrl+3")
    assert window.offer_bar.list.hasFocus()
    assert window.offer_bar.text == "Hits for “poole”: 4."
    press("Return")
    assert window.session.article is not None
    entities = window.session.article.annotations.entities.values()
    assert {(each.span.start, each.label) for each in entities} == {(start, "LOC") for start in WHOLE}
    assert window.status.said == "Mentions of “poole” that are Location now: 4."
    press("Ctrl+3")
    assert window.status.said == "All hits are labelled Location already."
    press("Ctrl+Z")
    assert [each.label for each in window.session.article.annotations.entities.values()] == ["ORG"]
    press("Alt+W")


def test_labelling_all_hits_needs_hits(window: MainWindow, qtbot: QtBot) -> None:
    press("Ctrl+1")
    assert window.status.said == "Find something first: then all places that have it can be labelled."


def test_another_article_is_searched_for_the_same_without_moving(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    window.session.open("a2")
    assert window.find_bar.said == "2 hits"
    assert len(window.searching.hits) == 2
    assert window.view.selected_span() is None


def test_hits_are_boxed_until_the_search_is_closed(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    window.view.select(None)
    with_boxes = window.view.viewport().grab().toImage()
    press("Escape")
    without = window.view.viewport().grab().toImage()
    rect = window.view.rects_of_span(Span(POOLES[1], POOLES[1] + 5))[0]
    assert with_boxes.copy(rect) != without.copy(rect)


def test_the_buttons_do_what_the_keys_do(window: MainWindow, qtbot: QtBot) -> None:
    _find(window, qtbot, "poole", "1 of 5")
    buttons = {button.text(): button for button in window.find_bar.findChildren(QToolButton)}
    qtbot.mouseClick(buttons["↓"], Qt.MouseButton.LeftButton)
    assert window.find_bar.said == "2 of 5"
    qtbot.mouseClick(buttons["↑"], Qt.MouseButton.LeftButton)
    assert window.find_bar.said == "1 of 5"
    assert [action.text() for action in buttons["Label all"].menu().actions()][2] == "Label All Hits as Location…"
    qtbot.mouseClick(buttons["✕"], Qt.MouseButton.LeftButton)
    assert not window.find_bar.isVisible()
