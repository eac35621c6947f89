"""An editor at the real window: opens, presses, selects, sees."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Annotation, Entity, Quote
from copydesk.core.lanes import Mark
from copydesk.core.offsets import OffsetMap
from copydesk.core.spans import Span
from copydesk.ui.app import App
from copydesk.ui.dialogs.speaker_chooser import SpeakerChooser
from copydesk.ui.looks.themes import Themes
from copydesk.ui.settings import ANNOTATOR, Settings
from copydesk.ui.window.main_window import MainWindow
from copydesk.workflow import OpenArticle

_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Editor:
    """One person, one window."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.themes = Themes(qapp, "light")
        self.app = App(Settings(QSettings(str(folder / "copydesk.ini"), QSettings.Format.IniFormat)), self.themes)

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        assert isinstance(self.app.window, MainWindow)
        return self.app.window

    @property
    def opened(self) -> OpenArticle:
        """The article on the desk."""
        assert self.window.session.article is not None
        return self.window.session.article

    @property
    def text(self) -> str:
        """Its text."""
        return self.opened.article.text

    def start(self, project: Path, files: list[Path], name: str = "Mira") -> None:
        """Make a project of some files, open it, and wait for the pipeline's suggestions."""
        self.app.settings.set(ANNOTATOR, name)
        self.app.create(project)
        self.window.files.bring_in(files)
        self.qtbot.waitUntil(lambda: self.window.session.article is not None, timeout=20_000)
        self.qtbot.waitUntil(lambda: bool(self.opened.annotations), timeout=120_000)
        self.qtbot.waitUntil(lambda: not self.window.prefiller.running, timeout=120_000)
        self.window.view.setFocus()

    def reopen(self, project: Path) -> None:
        """Come back another day."""
        self.app.open(project)
        self.qtbot.waitUntil(lambda: self.window.session.article is not None, timeout=20_000)
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=20_000)

    def leave(self) -> None:
        """Close the window."""
        self.app.close()
        self.themes.deleteLater()

    # Seeing

    def entity(self, words: str, place: int = 0) -> Entity:
        """The entity on these words; ``place`` counts those with the same words from 0, in reading order."""
        found = sorted(
            (each for each in self.opened.annotations.entities.values() if each.span.of(self.text) == words),
            key=lambda each: each.span,
        )
        return found[place]

    def quote(self, beginning: str) -> Quote:
        """The quote whose content begins with these words."""
        return next(
            each
            for each in self.opened.annotations.quotes.values()
            if each.content[0].of(self.text).startswith(beginning)
        )

    def words(self, annotation_id: str) -> str:
        """What an entity covers now."""
        found = self.opened.annotations[annotation_id]
        assert isinstance(found, Entity)
        return found.span.of(self.text)

    def has(self, annotation_id: str) -> bool:
        """True while the annotation is there."""
        return annotation_id in self.opened.annotations

    # Keys

    def press(self, *keys: str) -> None:
        """Press keys where the focus is: “3”, “Ctrl+Return”."""
        for key in keys:
            *modifiers, name = key.split("+")
            modifier = Qt.KeyboardModifier.NoModifier
            for each in modifiers:
                modifier |= _HELD[each]
            code = getattr(Qt.Key, f"Key_{name.upper() if len(name) == 1 else name}")
            QTest.keyClick(self._focus(), code, modifier)

    def type(self, words: str) -> None:
        """Type into the field that has the focus."""
        QTest.keyClicks(self._focus(), words)

    def go_to(self, annotation: Annotation) -> None:
        """Tab until the annotation is current: forwards, or backwards when it lies before the current one."""
        where = annotation.span if isinstance(annotation, Entity) else annotation.content[0]
        here = self.window.session.current
        key = "Shift+Tab" if here is not None and where.start < here.span.start else "Tab"
        for _ in range(4 * len(self.opened.annotations) + 4):
            current = self.window.session.current
            if current is not None and current.annotation_id == annotation.id:
                return
            self.press(key)
        raise AssertionError(f"Tab never reached {annotation}")

    def select_with_keys(self, words: str) -> None:
        """Walk the caret to the first of these words by letter and stretch the selection over them."""
        start = self.text.index(words)
        self.press("Ctrl+Home")
        while self.window.view.caret() < start:
            far = start - self.window.view.caret() > 80
            self.press("Down" if far and self._line_below(start) else "Right")
        for _ in words:
            self.press("Shift+Right")
        selected = self.window.view.selected_span()
        assert selected is not None
        assert selected.of(self.text) == words

    def _line_below(self, limit: int) -> bool:
        """True when the place one line down is not beyond the limit."""
        cursor = self.window.view.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Down)
        return OffsetMap(self.text).from_utf16(cursor.position()) <= limit

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    # Mouse

    def click(self, annotation: Annotation) -> None:
        """Bring the annotation on the screen and click on its last letters, where few others lie."""
        span = annotation.span if isinstance(annotation, Entity) else annotation.content[0]
        self.window.view.reveal(span)
        QTest.mouseClick(self._page(), Qt.MouseButton.LeftButton, pos=self._middle_of(span))

    def drag_over(self, words: str) -> None:
        """Select words with the mouse."""
        start = self.text.index(words)
        span = Span(start, start + len(words))
        self.window.view.reveal(span)
        begin, end = self._edge(span.start), self._edge(span.end)
        QTest.mousePress(self._page(), Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(self._page(), (begin + end) / 2)
        QTest.mouseMove(self._page(), end)
        QTest.mouseRelease(self._page(), Qt.MouseButton.LeftButton, pos=end)
        selected = self.window.view.selected_span()
        assert selected is not None
        assert selected.of(self.text) == words

    def choose(self, action: str) -> None:
        """Pick an action from its menu."""
        self.window.actions_[action].trigger()

    def name_speaker(self, name: str) -> None:
        """Type a name into the list that asks who speaks, and take the first."""
        chooser = self.window.findChild(SpeakerChooser)
        assert chooser is not None
        field = chooser.findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def current(self) -> Mark | None:
        """What is lit up in the article."""
        return self.window.view.current()

    def _page(self) -> QWidget:
        return self.window.view.viewport()

    def _edge(self, offset: int) -> QPoint:
        cursor = QTextCursor(self.window.view.document())
        cursor.setPosition(OffsetMap(self.text).to_utf16(offset))
        return self.window.view.cursorRect(cursor).center()

    def _middle_of(self, span: Span) -> QPoint:
        return self._edge(span.end - min(3, len(span) // 2))
