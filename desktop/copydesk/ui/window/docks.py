"""Docks made from the table of panels: shown, hidden, moved, floated, remembered, and walked through by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QTabWidget,
    QToolButton,
    QWidget,
)

from copydesk.core.scheme import Scheme
from copydesk.ui.looks.themes import Theme
from copydesk.ui.plain_text import plain_label
from copydesk.ui.window.panels import PANELS, Panel, PanelContext

# The number of the arrangement that the table stands for: a remembered one of another number is not put back.
_VERSION: Final = 1
_WIDER: Final = 40  # pixels by which a key widens a panel
_AREAS: Final = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.TopDockWidgetArea,
)
_WALK: Final = (_AREAS[2], _AREAS[1], _AREAS[0], _AREAS[3])
_SIDES: Final = frozenset({Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea})


class DockTitle(QFrame):
    """The slim line above a panel: its name, and a button that hides it. The dock is dragged and floated by it.

    Under tabs it is gone, for the tab says the name, and is what is dragged.
    """

    def __init__(self, words: str, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setObjectName("dockTitle")
        self._is_needed = True
        self._words = plain_label(self, words)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the panel's own key hides it, too
        hide = self.tr("Hide this panel")
        close.setToolTip(hide)
        close.setAccessibleName(hide)
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 4, 0)
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self._fit()

    def need(self, needed: bool) -> None:
        """Be there, or take no room."""
        if needed != self._is_needed:
            self._is_needed = needed
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        # A dock goes by this alone, whatever the size is fixed to.
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        return QFontMetrics(self.font()).height() + 6 if self._is_needed else 0

    def _fit(self) -> None:
        self.setFixedHeight(self._height())


class Docks(QObject):
    """The panels of one window. ``centre`` is where the focus goes when the panel that had it is hidden."""

    def __init__(
        self, window: QMainWindow, centre: QWidget, context: PanelContext, panels: tuple[Panel, ...] = PANELS
    ) -> None:
        super().__init__(window)
        self._window = window
        self._centre = centre
        self._actions = context.actions
        self._panels = panels
        self._docks: dict[str, QDockWidget] = {}
        self._is_closed = False
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.GroupedDragging
        )
        window.setAnimated(False)  # whoever wants less motion gets it, and nobody waits
        # What lies at the bottom lies under the article alone.
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        for area in _AREAS:
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        for panel in panels:
            self._docks[panel.name] = self._dock(panel, panel.make(context))
        self.arrange()

    def _dock(self, panel: Panel, widget: QWidget) -> QDockWidget:
        title = QCoreApplication.translate("Actions", panel.title).replace("&", "")
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock_{panel.name}")
        dock.setTitleBarWidget(DockTitle(title, dock))
        dock.setWidget(widget)
        dock.setAccessibleName(title)
        dock.topLevelChanged.connect(lambda floats: self._need_titles())
        dock.dockLocationChanged.connect(lambda area: self._need_titles())
        dock.visibilityChanged.connect(partial(self._show_state, panel.name))
        return dock

    # What is there

    def widget(self, name: str) -> QWidget:
        """The widget in a panel."""
        return self._docks[name].widget()

    def dock(self, name: str) -> QDockWidget:
        """The dock around a panel."""
        return self._docks[name]

    def in_text(self) -> tuple[QWidget, ...]:
        """Where the keys of the article work too: in some panels, or in what such a panel calls its ``key_place``."""
        widgets = [self.widget(panel.name) for panel in self._panels if panel.in_text]
        return tuple(getattr(widget, "key_place", widget) for widget in widgets)

    def is_shown(self, name: str) -> bool:
        """True while a panel is open, be it behind another one's tab."""
        return not self._docks[name].isHidden()

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        own: dict[str, Callable[[], object]] = {
            "next_panel": partial(self.walk, 1),
            "previous_panel": partial(self.walk, -1),
            "float_panel": self.float_focused,
            "move_panel": self.move_focused,
            "widen_panel": partial(self.widen_focused, _WIDER),
            "narrow_panel": partial(self.widen_focused, -_WIDER),
            "reset_layout": self.arrange,
        }
        return own | {f"toggle_{panel.name}": partial(self.toggle, panel.name) for panel in self._panels}

    def set_theme(self, theme: Theme) -> None:
        """Tell the panels that paint for themselves."""
        for dock in self._docks.values():
            put_on = getattr(dock.widget(), "set_theme", None)
            if put_on is not None:
                put_on(theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Tell the panels that name or draw labels."""
        for dock in self._docks.values():
            follow = getattr(dock.widget(), "set_scheme", None)
            if follow is not None:
                follow(scheme)

    # Where they are

    def arrange(self) -> None:
        """Put every panel where the table has it."""
        first: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for panel in self._panels:
            dock = self._docks[panel.name]
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
            self._window.addDockWidget(panel.area, dock)
            if panel.area in first:
                self._window.tabifyDockWidget(first[panel.area], dock)
            first.setdefault(panel.area, dock)
            dock.setVisible(panel.shown)
        for dock in first.values():
            dock.raise_()
        self.size()

    def size(self) -> None:
        """Give the panels the widths that they have before somebody drags them; the article takes what is left."""
        for orientation, sides in ((Qt.Orientation.Horizontal, True), (Qt.Orientation.Vertical, False)):
            sized = [panel for panel in self._panels if (panel.area in _SIDES) is sides and panel.shown]
            docks = [self._docks[panel.name] for panel in sized]
            self._window.resizeDocks(docks, [panel.width for panel in sized], orientation)

    def state(self) -> QByteArray:
        """How the panels lie, to be put back at the next start."""
        return self._window.saveState(_VERSION)

    def restore(self, state: QByteArray) -> bool:
        """Put them back; False when that is no arrangement of this version, and nothing was moved."""
        return self._window.restoreState(state, _VERSION)

    # By key

    def toggle(self, name: str) -> None:
        """Show a panel, bring it in front of the others under its tabs, or hide it when it is in front."""
        dock = self._docks[name]
        if dock.isHidden():
            dock.show()
            dock.raise_()
        elif self._is_behind(dock):
            dock.raise_()
        else:
            had_focus = _holds(dock, QApplication.focusWidget())
            dock.hide()
            if had_focus:
                self._centre.setFocus()
        self._show_state(name)

    def show(self, name: str) -> None:
        """Show a panel, in front of the others under its tabs."""
        self._docks[name].show()
        self._docks[name].raise_()

    def walk(self, by: int) -> None:
        """Give the focus to the next (1) or previous (-1) panel that is open; the article is one of them."""
        places = [self._centre, *(dock for dock in self._in_order() if not dock.isHidden())]
        focused = QApplication.focusWidget()
        here = next((place for place, each in enumerate(places) if _holds(each, focused)), 0)
        self.focus(places[(here + by) % len(places)])

    def focus(self, place: QWidget) -> None:
        """Give the focus to a dock's panel, or to a widget beside the docks."""
        if isinstance(place, QDockWidget):
            place.raise_()
            place.window().activateWindow()
            place = place.widget()
        else:
            self._window.activateWindow()
        _first_place(place).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focused(self) -> str | None:
        """The name of the panel that has the focus."""
        widget = QApplication.focusWidget()
        return next((name for name, dock in self._docks.items() if _holds(dock, widget)), None)

    def float_focused(self) -> None:
        """Make the panel with the focus a window of its own, or put it back."""
        name = self.focused()
        if name is not None:
            dock = self._docks[name]
            dock.setFloating(not dock.isFloating())
            self.focus(dock)

    def move_focused(self) -> None:
        """Move the panel with the focus on to the next side: left, below, right, above."""
        name = self.focused()
        if name is None:
            return
        dock = self._docks[name]
        dock.setFloating(False)
        here = self._window.dockWidgetArea(dock)
        area = _AREAS[(_AREAS.index(here) + 1) % len(_AREAS)] if here in _AREAS else _AREAS[0]
        self._window.addDockWidget(area, dock)
        self.focus(dock)

    def widen_focused(self, by: int) -> None:
        """Make the panel with the focus wider, or higher where it lies above or below the article."""
        name = self.focused()
        if name is None:
            return
        dock = self._docks[name]
        beside = self._window.dockWidgetArea(dock) in _SIDES
        size, orientation = (
            (dock.width(), Qt.Orientation.Horizontal) if beside else (dock.height(), Qt.Orientation.Vertical)
        )
        self._window.resizeDocks([dock], [max(size + by, 60)], orientation)

    def _in_order(self) -> list[QDockWidget]:
        """As F6 walks on from the article: to the right, below, left, above; within a side by the table."""
        areas = {dock: self._window.dockWidgetArea(dock) for dock in self._docks.values()}
        return sorted(areas, key=lambda dock: _WALK.index(areas[dock]) if areas[dock] in _WALK else len(_WALK))

    def _is_behind(self, dock: QDockWidget) -> bool:
        """True for a panel that is open under a tab which is not in front; Qt keeps those out of sight."""
        return bool(self._window.tabifiedDockWidgets(dock)) and not dock.visibleRegion().boundingRect().isValid()

    def close(self) -> None:
        """Follow the panels no longer: they say that they are hidden when their window is gone already."""
        self._is_closed = True

    def _show_state(self, name: str, visible: bool = True) -> None:
        if self._is_closed:
            return
        self._actions[f"toggle_{name}"].setChecked(self.is_shown(name))
        self._need_titles()

    def _need_titles(self) -> None:
        for dock in self._docks.values():
            beside = self._window.tabifiedDockWidgets(dock)
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.need(dock.isFloating() or all(other.isHidden() for other in beside))


def _holds(panel: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (panel is widget or panel.isAncestorOf(widget))


def _first_place(panel: QWidget) -> QWidget:
    """Where the focus goes in a panel: where it says itself, or else the first place that Tab would reach."""
    if panel.focusPolicy() is not Qt.FocusPolicy.NoFocus or panel.focusProxy() is not None:
        return panel
    places = (child for child in panel.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((child for child in places if child.isVisibleTo(panel)), panel)
