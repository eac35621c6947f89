"""Finding and changing in all articles, in a real window with real keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk_window import desk_window, press, type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.ui.commands.everywhere import WholeProject
from copydesk.ui.search.project_search import ProjectSearch
from copydesk.ui.window.main_window import MainWindow

# The offscreen plugin says so of windows and popups; real ones do support it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXTS = {
    "a1": "Poole is wet. They say Poole’s rain is best. Poole Rail runs.",
    "a2": "Nobody left Poole, <b>or</b> Ystad.",
    "a3": "They met in Poole. " + "Words to scroll, one by one. " * 300 + "In Poole, again.",
    "a4": "Nothing here.",
}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    articles = [(Article(article_id, f"Title {article_id}", text), ()) for article_id, text in TEXTS.items()]
    articles[0] = (articles[0][0], (Entity("e1", Span(0, 5), "ORG", score=0.5),))
    with desk_window(qtbot, qapp, tmp_path, articles) as window:
        yield window


@pytest.fixture
def panel(window: MainWindow) -> ProjectSearch:
    panel = window.docks.widget("search")
    assert isinstance(panel, ProjectSearch)
    return panel


def _labels(window: MainWindow, article_id: str) -> list[str]:
    entities = window.session.desk.open_article(article_id).annotations.entities.values()
    return [f"{each.span.of(TEXTS[article_id])} {each.label}" for each in sorted(entities, key=lambda each: each.span)]


def _listed(panel: ProjectSearch) -> dict[str, tuple[int, int]]:
    """Hits and ticked hits of each article."""
    return {group.title: (len(group.rows), len(group.ticked)) for group in panel.model.groups}


def _find(panel: ProjectSearch, qtbot: QtBot, words: str, says: str) -> None:
    press("Ctrl+Shift+F")
    panel.line.clear()
    type_words(words)
    press("Return")
    qtbot.waitUntil(lambda: panel.said == says)


def test_words_are_found_in_all_articles_and_each_hit_opens_its_place(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot
) -> None:
    _find(panel, qtbot, "poole", "Hits: 6, in articles: 3.")
    assert _listed(panel) == {"Title a1": (3, 3), "Title a2": (1, 1), "Title a3": (2, 2)}
    press("Tab", "Tab", "Tab", "Tab")
    panel.list.setFocus()
    press("End", "Return")
    assert window.session.article is not None
    assert window.session.article.article.id == "a3"
    assert window.view.selected_span() == Span(TEXTS["a3"].rindex("Poole"), TEXTS["a3"].rindex("Poole") + 5)
    assert window.view.verticalScrollBar().value() > 0
    assert window.view.hasFocus()


def test_a_click_opens_the_place_and_escape_leads_back(window: MainWindow, panel: ProjectSearch, qtbot: QtBot) -> None:
    _find(panel, qtbot, "ystad", "Hits: 1, in articles: 1.")
    place = panel.model.index(0, 0, panel.model.index(0, 0))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(place).center())
    assert window.session.article is not None
    assert window.session.article.article.id == "a2"
    press("Ctrl+Shift+F", "Escape")
    assert window.view.hasFocus()


def test_ticked_hits_are_labelled_everywhere_and_undone_as_one(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot
) -> None:
    _find(panel, qtbot, "poole", "Hits: 6, in articles: 3.")
    panel.list.setFocus()
    press("Home", "Down", "Down", "Down", "Space", "3")
    assert panel.labels.currentText() == "Location"
    assert panel.apply.text() == "Label the ticked hits: 5"
    panel.apply.setFocus()
    press("Space")
    qtbot.waitUntil(lambda: panel.said == "Changed mentions: 5, in articles: 3.")
    assert _labels(window, "a1") == ["Poole LOC", "Poole LOC"]
    assert _labels(window, "a2") == ["Poole LOC"]
    assert _labels(window, "a3") == ["Poole LOC", "Poole LOC"]
    assert window.session.article is not None
    assert len(window.session.article.annotations) == 2, "the open article is read again"
    undo = next(button for button in panel.findChildren(QToolButton) if button.text() == "Undo in all 3 articles")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.said == "Undone in articles: 3.")
    assert [_labels(window, each) for each in TEXTS] == [["Poole ORG"], [], [], []]
    assert undo.isHidden()


def test_the_open_article_can_be_corrected_after_it_was_changed_from_outside(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot
) -> None:
    window.view.setFocus()
    press("Tab", "3", "Ctrl+Shift+E")
    qtbot.waitUntil(lambda: panel.said == "Hits: 5, in articles: 3.")
    panel.apply.click()
    qtbot.waitUntil(lambda: panel.said.startswith("Changed mentions: 4"))
    window.view.setFocus()
    press("4")
    assert window.session.annotation is not None
    assert window.session.annotation == Entity("e1", Span(0, 5), "FAC", "corrected", None, "Bo")
    window.session.desk.flush()
    assert window.session.read_only_reason == ""
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert _labels(window, "a1") == ["Poole ORG"]


def test_what_was_done_to_one_mention_is_done_in_all_articles_but_gold_ones(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot
) -> None:
    window.session.open("a2")
    window.session.desk.sign_off(window.session.desk.open_article("a2"))
    window.session.open("a1")
    window.view.setFocus()
    press("Tab", "3", "Ctrl+Shift+E")
    qtbot.waitUntil(lambda: panel.said == "Hits: 5, in articles: 3.")
    assert _listed(panel) == {"Title a1": (2, 1), "Title a2": (1, 0), "Title a3": (2, 2)}
    assert [group.note for group in panel.model.groups] == ["", "gold", ""]
    assert panel.apply.text() == "Label the ticked mentions of “Poole” as Location: 3"
    assert panel.list.hasFocus()
    assert panel.labels.isHidden()
    panel.apply.click()
    qtbot.waitUntil(lambda: panel.said == "Changed mentions: 3, in articles: 2.")
    assert _labels(window, "a2") == []
    assert window.session.desk.open_article("a2").annotations.sign_off is not None


def test_articles_that_changed_since_are_named_and_left(window: MainWindow, panel: ProjectSearch, qtbot: QtBot) -> None:
    _find(panel, qtbot, "poole", "Hits: 6, in articles: 3.")
    panel.apply.click()
    qtbot.waitUntil(lambda: panel.said.startswith("Changed mentions: 6"))
    window.session.open("a2")
    window.view.setFocus()
    press("Tab", "Delete", "Ctrl+Shift+F")
    qtbot.waitUntil(lambda: not window.session.desk.unsaved)
    window.actions_["undo_everywhere"].trigger()
    qtbot.waitUntil(lambda: panel.said == "Undone in articles: 2. Changed since, and left as they are: “Title a2”.")
    assert window.status.said == panel.said
    assert (_labels(window, "a1"), _labels(window, "a3")) == (["Poole ORG"], [])


def test_what_the_scheme_forbids_is_left_with_the_reason(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _find(panel, qtbot, "ystad", "Hits: 1, in articles: 1.")
    panel.labels.setItemData(0, panel.labels.itemData(0).__class__("PLANET", *_rest(panel.labels.itemData(0))))
    panel.labels.setCurrentIndex(0)
    panel.apply.click()
    qtbot.waitUntil(
        lambda: (
            panel.said == "Changed mentions: 0, in articles: 0. Left as they are: “Title a2”. "
            "This project's scheme has no label PLANET."
        )
    )


def _rest(label: object) -> list[object]:
    return [getattr(label, name) for name in label.__slots__ if name != "name"]


def test_a_removal_is_offered_for_all_articles(window: MainWindow, panel: ProjectSearch, qtbot: QtBot) -> None:
    window.session.open("a2")
    window.view.select(Span(TEXTS["a2"].index("Poole"), TEXTS["a2"].index("Poole") + 5))
    press("2")
    window.session.open("a1")
    window.view.setFocus()
    press("Tab", "Delete", "Ctrl+Shift+E")
    qtbot.waitUntil(lambda: panel.said == "Hits: 1, in articles: 1.")
    assert panel.apply.text() == "Remove the ticked mentions of “Poole”: 0"
    panel.list.setFocus()
    press("Space")
    panel.apply.click()
    qtbot.waitUntil(lambda: panel.said == "Changed mentions: 1, in articles: 1.")
    assert _labels(window, "a2") == []


def test_without_a_name_in_hand_it_is_said_what_to_do(window: MainWindow, panel: ProjectSearch) -> None:
    press("Ctrl+Shift+E")
    assert window.status.said == "Label, relabel or remove a name first, or go to an entity."
    window.actions_["undo_everywhere"].trigger()
    assert window.status.said == "Nothing that was done in all articles is left to undo."


def test_a_bad_pattern_says_why_and_nothing_is_searched_for_blanks(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot
) -> None:
    press("Ctrl+Shift+F", "Alt+X")
    type_words("(")
    press("Return")
    assert panel.said == "No pattern: missing ), at character 2."
    press("Alt+X")
    _find(panel, qtbot, "ystad", "Hits: 1, in articles: 1.")
    panel.line.setText("   ")
    press("Return")
    assert panel.said == "Hits: 1, in articles: 1."


def test_a_search_can_be_stopped(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copydesk.everywhere._MOST", 1)
    _find(panel, qtbot, "poole", "Hits: 3, in articles: 1. The search was stopped before its end.")
    assert isinstance(window.everywhere, WholeProject)
    window.actions_["stop_everywhere"].trigger()


def test_a_change_can_be_stopped_and_what_was_done_stays(
    window: MainWindow, panel: ProjectSearch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copydesk.ui.search.sweeping._IN_FLIGHT", 1)
    _find(panel, qtbot, "poole", "Hits: 6, in articles: 3.")
    panel.apply.click()
    window.actions_["stop_everywhere"].trigger()
    qtbot.waitUntil(lambda: panel.said == "Changed mentions: 3, in articles: 1.")
    assert _labels(window, "a3") == []


def test_the_queues_menu_has_it(window: MainWindow) -> None:
    names = [action.objectName() for action in window.queue.list.actions()]
    assert names == ["same_everywhere", "find_everywhere", "undo_everywhere"]


def test_another_scheme_has_its_labels_here_too(window: MainWindow, panel: ProjectSearch) -> None:
    scheme = window.session.desk.scheme
    window.docks.set_scheme(replace(scheme, labels=scheme.labels[:2]))
    assert [panel.labels.itemText(place) for place in range(panel.labels.count())] == ["Person", "Organisation"]
