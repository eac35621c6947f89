"""A hand that has nothing but a mouse. Everything goes through the window's own events, menus and grips included."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotation, Entity
from copydesk.core.spans import Span
from copydesk.ui.window.main_window import MainWindow

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Mouse:
    """Points, clicks and drags in one window. ``text`` is the open article's."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    @property
    def text(self) -> str:
        """The open article's text."""
        assert self.window.session.article is not None
        return self.window.session.article.article.text

    def hover(self, annotation: Annotation) -> None:
        """Hold the pointer over an annotation."""
        self._move(self._inside(annotation))

    def click(self, annotation: Annotation) -> None:
        """Click an annotation where it begins."""
        self._click(self.window, self._at(self._inside(annotation)), _LEFT)

    def ask_menu(self, annotation: Annotation) -> None:
        """Click an annotation with the right button."""
        self._click(self.window, self._at(self._inside(annotation)), _RIGHT)

    def ask_menu_of_selection(self, words: str) -> None:
        """Select words and click them with the right button."""
        span = self.drag_over(words)
        self._click(self.window, self._at(self._rect(span).center()), _RIGHT)

    def drag_over(self, words: str) -> Span:
        """Select words by dragging over them."""
        start = self.text.index(words)
        span = Span(start, start + len(words))
        self.window.view.reveal(span)
        rects = self.window.view.rects_of_span(span)
        begin = QPoint(rects[0].left(), rects[0].center().y())
        end = QPoint(rects[-1].right() + 1, rects[-1].center().y())
        self._drag(begin, end)
        assert self.window.view.selected_span() == span, words
        return span

    def drag_edge(self, annotation: Entity, words: str) -> None:
        """Drag the end of the current annotation behind other words that begin where it begins."""
        span = Span(annotation.span.start, annotation.span.start + len(words))
        assert span.of(self.text) == words
        now = self.window.view.rects_of_span(annotation.span)[-1]
        then = self.window.view.rects_of_span(span)[-1]
        self._drag(QPoint(now.right() + 1, now.center().y()), QPoint(then.right() + 1, then.center().y()))

    def pick(self, *names: str) -> None:
        """Click through the menu that is open; each entry by its object name or its words."""
        for name in names:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), f"no menu is open for {name}"
            entry = next(
                action
                for action in menu.actions()
                if name in (action.objectName(), action.text().replace("&", "").split("\t")[0])
            )
            assert entry.isEnabled(), f"{name}: {entry.toolTip()}"
            place = menu.actionGeometry(entry).center()
            QTest.mouseMove(menu, place)
            if entry.menu() is None:
                QTest.mouseClick(menu, _LEFT, pos=place)
            else:
                QTest.mousePress(menu, _LEFT, pos=place)
                self._qtbot.waitUntil(entry.menu().isVisible)
                QTest.mouseRelease(menu, _LEFT, pos=place)

    def pick_from_bar(self, title: str, *names: str) -> None:
        """Click through a menu of the menu bar."""
        bar = self.window.menuBar()
        entry = next(action for action in bar.actions() if action.text().replace("&", "") == title)
        QTest.mouseClick(bar, _LEFT, pos=bar.actionGeometry(entry).center())
        self.pick(*names)

    def press_button(self, words: str, owner: QWidget | None = None) -> None:
        """Click the button with these words."""
        owner = owner or self.window
        buttons = [*owner.findChildren(QPushButton), *owner.findChildren(QToolButton)]
        button = next(each for each in buttons if each.isVisible() and words in each.text().replace("&", ""))
        QTest.mouseClick(button, _LEFT)

    def click_row(self, rows: QListView, beginning: str) -> None:
        """Click the row of a list whose words begin so."""
        model = rows.model()
        words = [str(model.index(place, 0).data()) for place in range(model.rowCount())]
        place = next(place for place, each in enumerate(words) if each.startswith(beginning))
        rows.scrollTo(model.index(place, 0))
        QTest.mouseClick(rows.viewport(), _LEFT, pos=rows.visualRect(model.index(place, 0)).center())

    def _inside(self, annotation: Annotation) -> QPoint:
        span = annotation.span if isinstance(annotation, Entity) else annotation.content[0]
        self.window.view.reveal(span)
        QTest.qWait(0)
        return self._rect(span).center()

    def _rect(self, span: Span):
        return self.window.view.rects_of_span(span)[0]

    def _at(self, place: QPoint) -> QPoint:
        return self.window.view.viewport().mapTo(self.window, place)

    def _move(self, place: QPoint) -> None:
        handle = self.window.windowHandle()
        QTest.mouseMove(handle, self._at(place) - QPoint(1, 0))
        QTest.mouseMove(handle, self._at(place))

    def _click(self, owner: QWidget, place: QPoint, button: Qt.MouseButton) -> None:
        handle = owner.windowHandle()
        QTest.mouseMove(handle, place)
        QTest.mouseClick(handle, button, Qt.KeyboardModifier.NoModifier, place)

    def _drag(self, begin: QPoint, end: QPoint) -> None:
        handle, no_key = self.window.windowHandle(), Qt.KeyboardModifier.NoModifier
        QTest.mouseMove(handle, self._at(begin))
        QTest.mousePress(handle, _LEFT, no_key, self._at(begin))
        QTest.mouseMove(handle, self._at((begin + end) / 2))
        QTest.mouseMove(handle, self._at(end))
        QTest.mouseRelease(handle, _LEFT, no_key, self._at(end))
