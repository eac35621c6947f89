"""The same name everywhere, in a real window with real keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.ui.window.main_window import MainWindow

# The offscreen plugin says so of windows and popups; real ones do support it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = (
    "Ada Novak spoke in Poole. Poole’s rain is known; Poole Rail is not.\n\n"
    "Novak left Poole on Monday 🙂, and Ada Novak came back to Poole.\n\n"
    + "Words to scroll, one by one. " * 400
    + "in Lund and Lund"
)


def _span(words: str, place: int = 0) -> Span:
    start = -1
    for _ in range(place + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


SUGGESTIONS = (
    Entity("e1", _span("Ada Novak"), "ORG", score=0.5),
    Entity("e2", _span("Poole"), "ORG", score=0.5),
    Entity("e3", _span("Poole", 1), "ORG", score=0.5),
    Entity("e4", _span("Poole Rail"), "ORG", score=0.5),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    articles = [(Article("a1", "Rain", TEXT), SUGGESTIONS), (Article("a2", "Sun", "Poole is dry."), ())]
    with desk_window(qtbot, qapp, tmp_path, articles) as window:
        yield window


def _labels(window: MainWindow) -> dict[str, str]:
    """Label by place: “Poole 19” is LOC."""
    assert window.session.article is not None
    entities = window.session.article.annotations.entities.values()
    return {f"{each.span.of(TEXT)} {each.span.start}": each.label for each in sorted(entities, key=lambda e: e.span)}


def test_one_key_labels_all_other_mentions_and_one_undo_takes_them_back(window: MainWindow, qtbot: QtBot) -> None:
    press("Tab", "Tab", "3")
    qtbot.waitUntil(window.offer_bar.isVisible)
    assert window.offer_bar.text == "Other mentions of “Poole”: 3. Doubtful: 1."
    before = _labels(window)
    press("Shift+A")
    assert list(_labels(window).values()).count("LOC") == 4
    assert not window.offer_bar.isVisible()
    assert window.status.said == "Mentions of “Poole” that are Location now: 3."
    press("Ctrl+Z")
    assert _labels(window) == before
    assert not window.offer_bar.isVisible()


def test_whoever_presses_both_keys_in_one_breath_is_not_refused(window: MainWindow) -> None:
    press("Tab", "Tab", "3", "Shift+A")
    assert list(_labels(window).values()).count("LOC") == 4


def test_nothing_moves_when_the_offer_comes_and_goes(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.view.verticalScrollBar()
    window.session.set_current(None)
    bar.setValue(bar.maximum())
    window.view.select(_span("Lund"))
    before = bar.value(), window.view.viewport().size()
    press("3")
    qtbot.waitUntil(window.offer_bar.isVisible)
    assert (bar.value(), window.view.viewport().size()) == before
    press("Escape")
    assert not window.offer_bar.isVisible()
    assert (bar.value(), window.view.viewport().size()) == before
    press("4", "Shift+A")
    assert (bar.value(), window.view.viewport().size()) == before


def test_the_offer_does_not_cover_what_was_just_done(window: MainWindow, qtbot: QtBot) -> None:
    view = window.view
    press("Tab", "Tab", "3")
    qtbot.waitUntil(window.offer_bar.isVisible)
    assert window.offer_bar.geometry().bottom() == view.geometry().bottom()
    window.view.select(_span("Lund"))
    press("3", "Escape")
    bar = view.verticalScrollBar()
    foot = view.row_at(_span("Lund").start).floor
    bar.setValue(round(foot - view.viewport().height()))
    place = bar.value()
    press("4")
    qtbot.waitUntil(window.offer_bar.isVisible)
    assert window.offer_bar.geometry().top() == view.geometry().top()
    assert bar.value() == place


def test_mentions_are_chosen_from_a_list_with_keys(window: MainWindow, qtbot: QtBot) -> None:
    press("Tab", "Tab", "3")
    qtbot.waitUntil(window.offer_bar.isVisible)
    press("Ctrl+Shift+A")
    assert window.offer_bar.list.hasFocus()
    rows = window.offer_bar.model.groups[0].rows
    assert [(row.shown.words, row.is_ticked, row.note) for row in rows] == [
        ("Poole", True, ""),
        ("Poole", False, "part of something longer"),
        ("Poole", True, ""),
        ("Poole", True, ""),
    ]
    press("Down", "Down", "Space", "Return")
    assert _labels(window) == {
        "Ada Novak 0": "ORG",
        "Poole 19": "LOC",
        "Poole 26": "LOC",
        "Poole Rail 49": "ORG",
        f"Poole {_span('Poole', 4).start}": "LOC",
    }
    assert window.view.hasFocus()


def test_escape_closes_the_list_first_and_then_takes_the_offer_away(window: MainWindow, qtbot: QtBot) -> None:
    press("Tab", "Tab", "3", "Ctrl+Shift+A", "Escape")
    assert window.offer_bar.isVisible()
    assert window.view.hasFocus()
    press("Escape")
    assert not window.offer_bar.isVisible()


def test_a_removal_is_offered_too(window: MainWindow, qtbot: QtBot) -> None:
    press("Tab", "Tab", "Delete")
    qtbot.waitUntil(window.offer_bar.isVisible)
    assert window.offer_bar.text == "Other mentions of “Poole”: 1."
    press("Shift+A")
    assert _labels(window) == {"Ada Novak 0": "ORG", "Poole Rail 49": "ORG"}
    assert window.status.said == "Mentions of “Poole” that were removed: 1."
    assert "Removing the Same Name" in window.actions_["undo"].text()


def test_where_all_are_doubtful_the_key_opens_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.view.select(_span("Ada Novak", 1))
    press("1", "Shift+A")
    assert not window.offer_bar.is_listing, "the first mention is certain"
    press("Ctrl+Z", "Ctrl+Z")
    window.view.select(_span("Novak", 1))
    press("1", "Shift+A")
    assert window.offer_bar.is_listing
    press("Return")
    assert window.status.said == "Tick a mention first, with the space bar."
    press("Space", "Return")
    assert list(_labels(window).values()).count("PERSON") == 2


def test_the_next_correction_and_another_article_take_the_offer_away(window: MainWindow, qtbot: QtBot) -> None:
    press("Tab", "Tab", "3")
    qtbot.waitUntil(window.offer_bar.isVisible)
    press("Tab", "Return")
    assert not window.offer_bar.isVisible()
    press("Shift+Tab", "4")
    qtbot.waitUntil(window.offer_bar.isVisible)
    press("Ctrl+PageDown")
    assert not window.offer_bar.isVisible()


def test_without_other_mentions_it_is_said_why_nothing_happens(window: MainWindow) -> None:
    press("Shift+A")
    assert window.status.said == "Label, relabel or remove a name first: then its other mentions are offered."
    window.view.select(_span("Monday"))
    press("7", "Ctrl+Shift+A")
    assert window.status.said == "There is no other mention of “Monday” in this article."


def test_the_buttons_do_what_the_keys_do(window: MainWindow, qtbot: QtBot) -> None:
    press("Tab", "Tab", "3")
    qtbot.waitUntil(window.offer_bar.isVisible)
    accept, choose, close = (window.offer_bar.layout().itemAt(1).layout().itemAt(place).widget() for place in (1, 2, 3))
    assert accept.text() == "Label all as Location (Shift+A)"
    assert choose.text() == "Choose… (Ctrl+Shift+A)"
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    assert window.offer_bar.is_listing
    assert accept.text() == "Label the ticked as Location (Enter)"
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    assert accept.text() == "Label all as Location (Shift+A)"
    assert not window.offer_bar.is_listing
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not window.offer_bar.isVisible()
