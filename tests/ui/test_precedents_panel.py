"""How did I decide the last time? In a real window with real keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window, press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity, Quote
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.ui.search.hit_model import HitGroup
from copydesk.ui.search.precedents_panel import PrecedentsPanel
from copydesk.ui.window.main_window import MainWindow

# The offscreen plugin says so of windows and popups; real ones do support it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FIRST = "In Poole <b>Ada</b> spoke. “It rains,” she said.\n\n" + "More of it. " * 300 + "Poole again."
SECOND = "Poole is dry. “So it is,” she said to the Port of Poole."


def _entity(text: str, words: str, number: int, label: str) -> Entity:
    start = text.index(words)
    return Entity(f"e{number}", Span(start, start + len(words)), label, score=0.5)


def _quote(text: str, number: int, speaker: str | None) -> Quote:
    content = Span(text.index("“"), text.index("”") + 1)
    cue, source = (Span(text.index(words), text.index(words) + len(words)) for words in ("said", "she"))
    return Quote(f"q{number}", (content,), (cue,), (source,), speaker)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    articles = [
        (Article("a1", "Rain", FIRST), (_entity(FIRST, "Poole", 1, "LOC"), _quote(FIRST, 2, "Ada"))),
        (
            Article("a2", "Sun", SECOND),
            (_entity(SECOND, "Poole", 1, "ORG"), _entity(SECOND, "Port of Poole", 2, "FAC"), _quote(SECOND, 3, None)),
        ),
    ]
    with desk_window(qtbot, qapp, tmp_path, articles) as window:
        yield window


@pytest.fixture
def panel(window: MainWindow) -> PrecedentsPanel:
    panel = window.docks.widget("precedents")
    assert isinstance(panel, PrecedentsPanel)
    return panel


def _says(panel: PrecedentsPanel) -> list[str]:
    return [group.title for group in panel.model.groups]


def _notes(group: HitGroup) -> list[str]:
    """Without the day."""
    return [row.note.rpartition(", ")[0] for row in group.rows]


def test_with_nothing_in_hand_it_says_what_to_do(window: MainWindow, panel: PrecedentsPanel, qtbot: QtBot) -> None:
    press("F4")
    qtbot.waitUntil(panel.isVisible)
    assert panel.said == "Go to an annotation, or select a name, to see how it was decided before."
    window.view.setFocus()
    press("Tab")
    qtbot.waitUntil(lambda: panel.said == "Nothing was decided about “Poole” before.")


def test_earlier_decisions_agree_or_not_and_each_opens_its_place(
    window: MainWindow, panel: PrecedentsPanel, qtbot: QtBot
) -> None:
    press("Tab", "Return", "Ctrl+PageDown", "F4")
    window.view.setFocus()
    press("Tab")
    qtbot.waitUntil(lambda: _says(panel) == ["“Poole”: Location 1×"])
    (row,) = panel.model.groups[0].rows
    assert _notes(panel.model.groups[0]) == ["≠ Location, Bo"]
    assert (row.shown.before, row.shown.words) == ("In ", "Poole")
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0, 0, panel.model.index(0, 0)))
    press("Return")
    assert window.session.article is not None
    assert window.session.article.article.id == "a1"
    assert window.view.selected_span() == Span(3, 8)
    assert window.view.hasFocus()


def test_a_decision_made_now_is_a_precedent_for_the_next_one(
    window: MainWindow, panel: PrecedentsPanel, qtbot: QtBot
) -> None:
    press("F4")
    window.view.setFocus()
    press("Tab", "Delete")
    again = FIRST.rindex("Poole")
    window.view.select(Span(again, again + 5))
    qtbot.waitUntil(lambda: _says(panel) == ["“Poole”: taken away 1×"])
    assert _notes(panel.model.groups[0]) == ["taken away, Bo"]
    window.view.setFocus()
    press("3")
    qtbot.waitUntil(lambda: bool(panel.model.groups) and _notes(panel.model.groups[0]) == ["✗ taken away, Bo"])


def test_names_that_end_alike_are_similar(window: MainWindow, panel: PrecedentsPanel, qtbot: QtBot) -> None:
    window.session.open("a2")
    window.view.setFocus()
    press("Tab", "Tab", "Tab", "Tab", "Tab")
    assert window.session.annotation is not None
    assert window.session.annotation.id == "e2"
    press("Return", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "F4")
    qtbot.waitUntil(lambda: _says(panel) == ["Similar to “Poole”: Facility 1×"])


def test_of_a_quote_cue_source_and_speaker_are_told(window: MainWindow, panel: PrecedentsPanel, qtbot: QtBot) -> None:
    press("Tab", "Tab", "Return", "Ctrl+PageDown", "F4")
    window.view.setFocus()
    press("Tab", "Tab")
    qtbot.waitUntil(lambda: _says(panel) == ["Cue “said”: direct 1×", "Source “she”: Ada 1×"])
    assert [_notes(group) for group in panel.model.groups] == [["✓ direct, Bo"], ["≠ Ada, Bo"]]


def test_what_looks_like_markup_is_shown_letter_by_letter(
    window: MainWindow, panel: PrecedentsPanel, qtbot: QtBot
) -> None:
    press("F4")
    window.view.select(Span(FIRST.index("<b>"), FIRST.index(" spoke")))
    qtbot.waitUntil(lambda: panel.said == "Nothing was decided about “<b>Ada</b>” before.")
    assert panel._nothing.textFormat() is Qt.TextFormat.PlainText


def test_a_hidden_panel_asks_nothing(window: MainWindow, panel: PrecedentsPanel, qtbot: QtBot, monkeypatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(window.session.desk, "precedents", lambda opened, about: asked.append(about) or ())
    press("Tab")
    with qtbot.waitSignal(panel._pause.timeout):
        pass
    assert asked == []
