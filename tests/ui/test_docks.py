"""The panels around the article: what the table makes of them, and what the keys do with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import cast

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMainWindow, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copydesk.ui.actions import ACTIONS
from copydesk.ui.looks.themes import DARK, Theme
from copydesk.ui.window.docks import Docks
from copydesk.ui.window.panels import PANELS, Panel, PanelContext

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


class Coloured(QListWidget):
    """A panel that paints for itself."""

    theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme


def _line(context: PanelContext) -> QWidget:
    panel = QWidget()
    QLineEdit(panel)
    return panel


THREE = (
    Panel("list", "&List", LEFT, True, lambda context: Coloured(), width=200),
    Panel("cards", "&Cards", RIGHT, True, lambda context: Coloured(), width=250),
    Panel("line", "L&ine", RIGHT, True, _line),
)


@pytest.fixture
def docked(qtbot: QtBot) -> Iterator[Callable[..., Docks]]:
    windows: list[QMainWindow] = []

    def make(panels: tuple[Panel, ...] = THREE) -> Docks:
        window = QMainWindow()
        windows.append(window)
        centre = QTextEdit(window)
        window.setCentralWidget(centre)
        actions = {f"toggle_{panel.name}": QAction(window, checkable=True) for panel in panels}
        context = PanelContext(*(None,) * len(fields(PanelContext)))  # these panels are wired to nothing
        docks = Docks(window, centre, cast("PanelContext", replace(context, actions=actions)), panels)
        window.resize(1000, 600)
        with qtbot.waitActive(window):
            window.show()
        centre.setFocus()
        return docks

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def _lefts(docks: Docks, panels: tuple[Panel, ...] = THREE) -> list[int]:
    return [docks.dock(panel.name).x() for panel in panels]


def test_every_panel_has_an_action_under_view_panels():
    rows = {row.name: row for row in ACTIONS}
    for panel in PANELS:
        assert rows[f"toggle_{panel.name}"].menu == "View/Panels"


def test_panels_lie_where_the_table_says_and_those_of_one_area_share_it_under_tabs(docked: Callable[..., Docks]):
    docks = docked()
    window = docks.dock("list").parentWidget()
    assert isinstance(window, QMainWindow)
    assert window.dockWidgetArea(docks.dock("list")) is LEFT
    assert window.tabifiedDockWidgets(docks.dock("cards")) == [docks.dock("line")]
    assert docks.dock("list").width() == 200


def test_f6_reaches_every_panel_also_those_behind_a_tab_and_comes_back_to_the_article(docked: Callable[..., Docks]):
    docks = docked()
    seen: list[str | None] = []
    for _ in range(4):
        docks.walk(1)
        seen.append(docks.focused())
    assert seen == ["cards", "line", "list", None]
    docks.walk(-1)
    assert docks.focused() == "list"


def test_a_key_shows_a_panel_brings_it_to_the_front_and_then_hides_it(docked: Callable[..., Docks]):
    docks = docked()
    docks.toggle("line")
    assert docks.is_shown("line")
    docks.toggle("line")
    assert not docks.is_shown("line")
    docks.toggle("line")
    assert docks.is_shown("line")


def test_the_focus_goes_to_the_article_when_its_panel_is_hidden(docked: Callable[..., Docks]):
    docks = docked()
    docks.walk(-1)
    docks.toggle("list")
    assert isinstance(QApplication.focusWidget(), QTextEdit)


def test_a_panel_is_floated_moved_and_widened_by_key_and_the_layout_put_back(
    docked: Callable[..., Docks], qtbot: QtBot
):
    docks = docked()
    docks.walk(-1)
    docks.float_focused()
    assert docks.dock("list").isFloating()
    qtbot.waitUntil(lambda: docks.focused() == "list")
    docks.float_focused()
    qtbot.waitUntil(lambda: docks.focused() == "list")
    docks.widen_focused(40)
    qtbot.waitUntil(lambda: docks.dock("list").width() == 240)
    docks.move_focused()
    window = docks.dock("list").parentWidget()
    assert isinstance(window, QMainWindow)
    assert window.dockWidgetArea(docks.dock("list")) is BOTTOM
    docks.arrange()
    assert window.dockWidgetArea(docks.dock("list")) is LEFT
    qtbot.waitUntil(lambda: docks.dock("list").width() == 200)


def test_the_layout_is_there_at_the_next_start(docked: Callable[..., Docks]):
    docks = docked()
    docks.walk(-1)
    docks.move_focused()
    docks.toggle("cards")
    state = docks.state()
    again = docked()
    assert again.restore(state)
    window = again.dock("list").parentWidget()
    assert isinstance(window, QMainWindow)
    assert window.dockWidgetArea(again.dock("list")) is BOTTOM


def test_a_panel_that_is_new_since_is_where_the_table_has_it(docked: Callable[..., Docks]):
    state = docked(THREE[:2]).state()
    docks = docked()
    assert docks.restore(state)
    assert docks.is_shown("line")
    window = docks.dock("line").parentWidget()
    assert isinstance(window, QMainWindow)
    assert window.dockWidgetArea(docks.dock("line")) is RIGHT


def test_what_is_no_layout_moves_nothing(docked: Callable[..., Docks]):
    docks = docked()
    before = _lefts(docks)
    assert not docks.restore(QByteArray(b"nonsense"))
    assert _lefts(docks) == before


def test_panels_that_paint_for_themselves_are_told_of_the_theme(docked: Callable[..., Docks]):
    docks = docked()
    docks.set_theme(DARK)
    cards = docks.widget("cards")
    assert isinstance(cards, Coloured)
    assert cards.theme is DARK


def test_a_panel_under_tabs_is_named_by_its_tab_alone(docked: Callable[..., Docks], qtbot: QtBot):
    docks = docked()
    title = docks.dock("cards").titleBarWidget()
    assert title.height() == 0
    qtbot.waitUntil(lambda: docks.widget("cards").y() == 0)
    docks.toggle("line")
    docks.toggle("line")
    assert title.height() > 10
    docks.show("line")
    assert title.height() == 0
    docks.dock("cards").setFloating(True)
    assert title.height() > 10
