"""The grammar of the keys in the real window: each key pressed where the editor presses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity, Quote, State
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.ui.dialogs.speaker_chooser import SpeakerChooser
from copydesk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = (
    "Ada Novak met Kim Jong-un. She smiled.\n\n“We won’t ‘yield’,” Novak said, “and we stay.” It rained.\n\n"
    + "Words to scroll. " * 400
    + "\n\nBea Miller left Poole."
)


def span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


_BESIDE = (TEXT.index("Novak said"), TEXT.index(" said"))
SUGGESTIONS = (
    Entity("e1", span("Ada Novak"), "PERSON", score=0.9),
    Entity("e2", span("Kim Jong-un"), "ORG", score=0.4),
    Quote("q3", (span("“We won’t ‘yield’,”"),), (span("said"),), (Span(*_BESIDE),), score=0.6),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_window(qtbot, qapp, tmp_path, [(Article("a1", "News", TEXT), SUGGESTIONS)]) as window:
        yield window


def at(window: MainWindow) -> str:
    """What stands behind the caret."""
    return TEXT[window.view.caret() :][:5]


def selected(window: MainWindow) -> str:
    found = window.view.selected_span()
    return found.of(TEXT) if found else ""


def entities(window: MainWindow) -> dict[str, tuple[str, str]]:
    assert window.session.article is not None
    found = window.session.article.annotations.entities
    return {each.id: (each.span.of(TEXT), each.label) for each in found.values()}


def quote(window: MainWindow, quote_id: str = "q3") -> Quote:
    assert window.session.article is not None
    return window.session.article.annotations.quotes[quote_id]


@pytest.mark.parametrize(
    ("keys", "behind"),
    [
        (["Ctrl+Right"], "Novak"),
        (["Ctrl+Right"] * 5, "She s"),
        (["Ctrl+Right"] * 5 + ["Ctrl+Left"], "Jong-"),
        (["L"], "She s"),
        (["L", "L", "H"], "She s"),
        (["Ctrl+Down"], "“We w"),
        (["Ctrl+Down", "Ctrl+Up"], "Ada N"),
        (["K"], "“We w"),
        (["K", "K"], "‘yiel"),
        (["K", "K", "K"], "“and "),
        (["K", "K", "K", "J"], "‘yiel"),
        (["Alt+PageDown"], "Kim J"),
        (["Alt+PageDown", "Alt+PageUp"], "Ada N"),
        (["T"], "Novak"),
        (["T", "T"], "Words"),
        (["T", "Shift+T"], "Novak"),
    ],
)
def test_the_caret_walks(window: MainWindow, keys: list[str], behind: str):
    press(*keys)
    assert at(window) == behind
    assert selected(window) == ""


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (["Ctrl+Shift+Right"], "Ada"),
        (["Ctrl+Right"] * 4 + ["Ctrl+Shift+Right"], "Jong-un"),
        (["Shift+L"], "Ada Novak met Kim Jong-un."),
        (["L", "Shift+L"], "She smiled."),
        (["Ctrl+Shift+Down"], "Ada Novak met Kim Jong-un. She smiled."),
        (["K", "Shift+K"], "“We won’t ‘yield’"),
        (["K", "Shift+K", "Shift+K"], "“We won’t ‘yield’,”"),
        (["Alt+Shift+PageDown"], "Ada Novak"),
        (["L", "Ctrl+Shift+Left"], "Jong-un. "),
        (["Ctrl+Down", "Ctrl+Shift+Up"], "Ada Novak met Kim Jong-un. She smiled.\n\n"),
    ],
)
def test_with_shift_it_selects(window: MainWindow, keys: list[str], words: str):
    press(*keys)
    assert selected(window) == words


def test_the_caret_stays_in_view_far_down(window: MainWindow):
    press("Ctrl+Down", "Ctrl+Down", "Ctrl+Down")
    assert at(window) == "Bea M"
    assert window.view.viewport().rect().contains(window.view.cursorRect().center())


def test_letters_stay_letters_where_one_types(window: MainWindow):
    before = entities(window)
    window.queue.focus_filter()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    press(*"JKHLTXRGVQ1")
    assert field.text().lower() == "jkhltxrgvq1"
    assert entities(window) == before


def test_an_edge_goes_by_clauses(window: MainWindow):
    press("Ctrl+Down", "Tab", "Alt+Up")
    assert quote(window).content[0].of(TEXT) == "“We won’t ‘yield’,"
    press("Alt+Down", "Alt+Shift+Down")
    assert quote(window).content[0].of(TEXT) == "We won’t ‘yield’,”"
    press("Alt+Shift+Up", "Alt+Shift+Up")
    assert quote(window).content[0].of(TEXT) == "She smiled.\n\n“We won’t ‘yield’,”"


def test_g_grows_to_the_marks_around(window: MainWindow):
    press("K", "K", "Right", "Right", "G")
    assert selected(window) == "‘yield’"
    press("G")
    assert selected(window) == "“We won’t ‘yield’,”"


def test_x_splits_and_shift_x_merges(window: MainWindow):
    press("Ctrl+Right", "X")
    assert {("Ada", "PERSON"), ("Novak", "PERSON")} <= set(entities(window).values())
    press("Shift+X")
    assert entities(window)["e1"] == ("Ada Novak", "PERSON")


def test_r_does_it_again_to_the_next(window: MainWindow):
    press("Tab", "3", "Tab", "R")
    assert {label for _, label in entities(window).values()} == {"LOC"}


def test_a_part_that_is_current_is_given_another_role_by_one_key(window: MainWindow):
    press("Ctrl+Down", "Tab", "Tab")
    assert window.session.current is not None
    press("C")
    assert len(quote(window).content) == 2


def test_suggestions_come_by_doubt(window: MainWindow):
    press("Ctrl+Shift+N", "N")
    assert window.actions_["doubtful_first"].isChecked()
    assert window.session.current is not None
    assert window.session.current.annotation_id == "e2"
    press("A", "A", "A")
    assert window.session.article is not None
    assert {each.state for each in window.session.article.annotations} == {State.KEPT}


def test_a_speaker_takes_two_keys_at_most(window: MainWindow):
    press("Ctrl+Down", "Tab", "P", "2")
    assert quote(window).speaker == "Kim Jong-un"
    press("Alt+1")
    assert quote(window).speaker == "Ada Novak"
    press("Alt+0")
    assert quote(window).speaker is None
    press("P")
    assert window.findChild(SpeakerChooser) is not None
    press("Escape")


def test_no_correction_by_these_keys_scrolls(window: MainWindow):
    press("Ctrl+Down", "Ctrl+Down", "Ctrl+Down", "T", "1")
    before = window.view.verticalScrollBar().value()
    press("Alt+Shift+Up", "Ctrl+Right", "X", "Shift+X", "R", "Ctrl+Z")
    assert window.view.verticalScrollBar().value() == before
