"""What lies where: the list of all annotations at one place, and the article's context menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_window import desk_window
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity, Quote, Role
from copydesk.core.article import Article
from copydesk.core.lanes import Mark
from copydesk.core.spans import Span
from copydesk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TEXT = "“It rains & pours in Poole,” said Ada Novak of Poole Council.\n\nNothing was said on Monday."


def _span(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


CONTENT, COUNCIL = _span("“It rains & pours in Poole,”"), _span("Poole Council")
ARTICLE = Article("a1", "Rain", TEXT)
SUGGESTIONS = (
    Quote("q1", (CONTENT,), (_span("said"),), (_span("Ada Novak of Poole Council"),), "Ada Novak", score=0.6),
    Entity("e2", COUNCIL, "ORG", score=0.91),
    Entity("e3", Span(COUNCIL.start, COUNCIL.start + 5), "LOC", score=0.2),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with desk_window(qtbot, qapp, tmp_path, [(ARTICLE, SUGGESTIONS)]) as window:
        yield window


def open_menu() -> QMenu:
    """The menu that has popped up."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def rows(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_key_lists_what_lies_at_the_caret_with_label_words_and_state(window: MainWindow) -> None:
    window.view.set_caret(COUNCIL.start + 1)
    QTest.keyClicks(window.view, "?")
    menu = open_menu()
    assert rows(menu) == [
        "&1  Location: Poole\t◐ suggested 20 %",
        "&2  Organisation: Poole Council\t◐ suggested 91 %",
        "&3  Source: Ada Novak of Poole Council\t◐ suggested 60 %",
    ]
    menu.close()


def test_a_digit_picks_and_so_do_arrow_and_enter(window: MainWindow) -> None:
    window.view.set_caret(COUNCIL.start + 1)
    QTest.keyClicks(window.view, "?")
    QTest.keyClick(open_menu(), Qt.Key.Key_3)
    assert window.session.current == Mark("q1", Role.SOURCE, 0, _span("Ada Novak of Poole Council"))
    window.view.set_caret(COUNCIL.start + 1)
    QTest.keyClicks(window.view, "?")
    QTest.keyClick(open_menu(), Qt.Key.Key_Down)
    QTest.keyClick(open_menu(), Qt.Key.Key_Return)
    assert window.session.current == Mark("e2", None, 0, COUNCIL)


def test_what_is_lit_up_in_the_list_is_outlined_in_the_article(window: MainWindow) -> None:
    window.view.set_caret(COUNCIL.start + 1)
    QTest.keyClicks(window.view, "?")
    menu = open_menu()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert window.view.aimed() == Mark("e2", None, 0, COUNCIL)
    menu.close()
    assert window.view.aimed() is None


def test_the_caret_behind_the_last_letter_counts_and_elsewhere_is_nothing(window: MainWindow) -> None:
    window.view.set_caret(COUNCIL.end)
    QTest.keyClicks(window.view, "?")
    assert "Poole Council" in rows(open_menu())[0]
    open_menu().close()
    window.view.set_caret(len(TEXT) - 5)
    QTest.keyClicks(window.view, "?")
    assert QApplication.activePopupWidget() is None
    assert window.status.said == "Nothing is annotated here."


def right_click(window: MainWindow, point: QPoint) -> QMenu:
    viewport = window.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    return open_menu()


def test_a_right_click_lists_what_is_there_and_offers_what_the_panel_offers(window: MainWindow) -> None:
    menu = right_click(window, window.view.rects_of("e3")[0].center())
    texts = rows(menu)
    assert [text[:2] for text in texts[:3]] == ["&1", "&2", "&3"]
    assert any(text.startswith("Accept") for text in texts)
    assert "copy" in [action.objectName() for action in menu.actions()]
    next(action for action in menu.actions() if action.objectName() == "remove").trigger()
    menu.close()
    assert window.session.article is not None
    assert "e3" not in window.session.article.annotations


def test_the_menu_is_for_the_current_mark_where_that_is_under_the_pointer(window: MainWindow) -> None:
    window.session.set_current(Mark("e2", None, 0, COUNCIL))
    menu = right_click(window, window.view.rects_of("e3")[0].center())
    next(action for action in menu.actions() if action.objectName() == "accept").trigger()
    menu.close()
    assert window.session.article is not None
    assert window.session.article.annotations["e2"].state == "kept"
    assert window.session.article.annotations["e3"].state == "suggested"


def test_the_menu_key_opens_it_at_the_caret(window: MainWindow) -> None:
    window.view.set_caret(CONTENT.start + 4)
    viewport = window.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    menu = open_menu()
    assert any(text.startswith("Choose Speaker") for text in rows(menu))
    menu.close()


def test_words_of_the_article_stay_words(window: MainWindow) -> None:
    window.view.set_caret(CONTENT.start + 4)
    QTest.keyClicks(window.view, "?")
    assert rows(open_menu())[0].startswith("&1  Content: “It rains && pours in Poole,”")
    open_menu().close()
