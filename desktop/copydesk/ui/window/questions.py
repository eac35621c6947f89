"""The dialogs of the main window: what it asks, and what it shows on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from copydesk.core.annotations import Quote
from copydesk.core.cast import cast_for
from copydesk.core.spans import Span
from copydesk.ui.action_set import ActionSet
from copydesk.ui.annotations.inspector import Inspector
from copydesk.ui.dialogs.import_report import ImportReportDialog, summary, worth_showing
from copydesk.ui.dialogs.reason_chooser import REASONS, ReasonChooser
from copydesk.ui.dialogs.speaker_chooser import SpeakerChooser
from copydesk.ui.key_map import KeyMap
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.session import Session
from copydesk.workflow import ImportReport


class Questions(QObject):
    """Opens each dialog over the window, and hands on what was chosen. Dialogs are modeless or end by themselves."""

    def __init__(
        self, session: Session, actions: ActionSet, keys: KeyMap, view: ArticleView, inspector: Inspector
    ) -> None:
        super().__init__(session)
        self._session = session
        self._actions = actions
        self._keys = keys
        self._view = view
        self._inspector = inspector

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "cheat_sheet": self.show_cheat_sheet,
            "edit_keys": self.edit_keys,
            "palette": self.show_palette,
            "about": self.show_about,
        }

    def ask_speaker(self, quote: Quote, then: Callable[[str | None], None]) -> None:
        """Ask who speaks the quote, beside its card or else beside its words; ``then`` gets the choice."""
        opened = self._session.article
        if opened is None:
            return
        cast = cast_for(opened.article.text, opened.annotations, quote)
        chooser = SpeakerChooser(
            [(candidate.name, candidate.evidence) for candidate in cast], quote.speaker, self._view.window()
        )
        chooser.chosen.connect(then)
        chooser.show_near(self._place_of(quote))

    def _place_of(self, quote: Quote) -> QRect:
        card = self._inspector.anchor_of(quote.id) if self._inspector.isVisible() else QRect()
        if not card.isEmpty():
            return card
        viewport = self._view.viewport()
        words = next(iter(self._view.rects_of(quote.id)), viewport.rect()).intersected(viewport.rect())
        return QRect(viewport.mapToGlobal(words.topLeft()), words.size())

    def ask_reason(self, span: Span | None, question: str, reasons: Sequence[str] = REASONS) -> ReasonChooser:
        """Ask why something is dismissed, below the words in question or else at the head of the article."""
        viewport = self._view.viewport()
        chooser = ReasonChooser(question, self._view.window(), reasons)
        place = QRect(viewport.mapToGlobal(viewport.rect().topLeft()), QSize(viewport.width(), 1))
        if span is not None:
            row = self._view.row_at(span.start)
            top = round(row.top - self._view.scrolled().y())
            place = QRect(viewport.mapToGlobal(QPoint(round(row.left), top)), QSize(1, round(row.floor - row.top)))
        chooser.show_near(place)
        return chooser

    def show_palette(self) -> None:
        """Let the editor find an action by its name."""
        from copydesk.ui.dialogs.command_palette import CommandPalette

        palette = CommandPalette((action for action in self._actions if action.objectName() != "palette"), self._window)
        # A popup has every key from its first moment on; a letter typed too soon must not correct the article.
        palette.setWindowFlags(Qt.WindowType.Popup)
        palette.finished.connect(palette.deleteLater)
        palette.open_over(self._window)

    def show_cheat_sheet(self) -> None:
        """Show all keys."""
        # Imported when asked for: printing needs libraries that a plain desktop can lack.
        from copydesk.ui.dialogs.cheat_sheet import CheatSheet

        self._open(CheatSheet(self._actions, self._window))

    def edit_keys(self) -> None:
        """Let the editor change the keys."""
        from copydesk.ui.dialogs.shortcut_editor import ShortcutEditor

        self._open(ShortcutEditor(tuple(self._actions), self._keys, self._window))

    def show_about(self) -> None:
        """Show what this is."""
        from copydesk.ui.dialogs.about import About

        about = About(self._window)
        about.suggestions_wanted.connect(self._actions["about_suggestions"].trigger)
        self._open(about)

    def show_report(self, report: ImportReport) -> None:
        """Say what became of imported files: in a dialog when something was left out, else in the status bar."""
        if worth_showing(report):
            self._open(ImportReportDialog(report, self._window))
        else:
            self._session.said.emit(summary(report))

    @property
    def _window(self) -> QWidget:
        return self._view.window()

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
