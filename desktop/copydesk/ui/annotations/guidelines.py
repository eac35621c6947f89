"""What the rules say of the words in hand: the guideline of their label or part, examples, and the convention's points.

Scheme and convention are the project's own: data, never markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPalette, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QVBoxLayout, QWidget

from copydesk.core.annotations import Entity
from copydesk.core.conventions import POINTS, Convention
from copydesk.core.guidelines import POINTS_OF
from copydesk.core.scheme import Label, RoleStyle, Scheme
from copydesk.ui.looks.themes import LIGHT, Theme, colour_of, tint_of
from copydesk.ui.session import Session

# Long enough that walking through annotations lays out nothing until the editor stops.
_PAUSE_MS: Final = 60
_PIECE: Final = re.compile(r"\[([^\[\]]*)\]|([^\[\]]+)")
_TITLES: Final = {point.name: point.title for point in POINTS}
Explained = Label | RoleStyle


def explained(session: Session) -> Explained | None:
    """The label or role that is in hand."""
    mark, annotation, scheme = session.current, session.annotation, session.desk.scheme
    if mark is None or annotation is None:
        return None
    if mark.role is not None:
        return scheme.role(mark.role)
    return scheme.label(annotation.label) if isinstance(annotation, Entity) else None


class GuidelinesPanel(QTextEdit):
    """Follows what is current, while it can be seen. With nothing in hand it shows all labels and parts in short."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = LIGHT
        self._shown: tuple[object, ...] | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Guidelines"))
        self.document().setDocumentMargin(12)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.follow)
        session.current_changed.connect(lambda mark: self._pause.start())
        session.annotations_changed.connect(lambda opened, touched: self._pause.start())
        session.scheme_changed.connect(lambda scheme: self._pause.start())

    def set_theme(self, theme: Theme) -> None:
        """Show marked words in these colours."""
        self._theme = theme
        self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def follow(self) -> None:
        """Show what is in hand now, from the top; nothing happens when that is on the page already, or nobody sees."""
        if not self.isVisible():
            return
        scheme, convention, row = self._session.desk.scheme, self._session.desk.convention, explained(self._session)
        wanted = (row, scheme, convention, self._theme)
        if wanted == self._shown:
            return
        self._shown = wanted
        page = _Page(self, self._theme)
        if row is None:
            page.explain_all(self.tr("Go to an annotation to see all of its guideline."), scheme)
        else:
            page.explain(row, self.tr("Examples"), self.tr("Not"))
            if isinstance(row, RoleStyle):
                self._tell_points(page, row, convention)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _tell_points(self, page: _Page, row: RoleStyle, convention: Convention) -> None:
        page.head(self.tr("Convention: {title}").format(title=convention.title))
        for point in POINTS_OF[row.role]:
            page.point(_TITLES[point], convention.says(point))


class _Page:
    """Writes into an emptied text edit, piece by piece."""

    def __init__(self, edit: QTextEdit, theme: Theme) -> None:
        edit.clear()
        self._edit = edit
        self._theme = theme
        self._cursor = QTextCursor(edit.document())
        self._dim = edit.palette().color(QPalette.ColorRole.PlaceholderText)
        self._is_empty = True

    def explain(self, row: Explained, examples: str, counter_examples: str) -> None:
        """The whole guideline of a label or role, with what stands above its examples."""
        self._title(row, larger=True)
        self._block(4)
        self._write(row.guideline)
        if row.examples:
            self.head(examples)
        self._examples("✔", row.examples, row)
        if row.counter_examples:
            self.head(counter_examples)
        self._examples("✘", row.counter_examples, None)

    def explain_all(self, words: str, scheme: Scheme) -> None:
        """Every label and role in short."""
        self._block(0)
        self._write(words, self._format(dim=True))
        for row in (*scheme.labels, *scheme.roles):
            self._title(row, larger=False)
            self._block(1)
            self._write(row.guideline)

    def head(self, words: str) -> None:
        """A line above what follows."""
        self._block(14)
        self._write(words, self._format(dim=True))

    def point(self, title: str, says: str) -> None:
        """A point of a convention."""
        self._block(6)
        self._write(title, self._format(bold=True))
        self._block(1)
        self._write(says)

    def _title(self, row: Explained, *, larger: bool) -> None:
        self._block(0 if self._is_empty else 12)
        form = self._format(bold=True)
        form.setForeground(colour_of(row.look, self._theme))
        if larger:
            form.setFontPointSize(self._edit.font().pointSizeF() * 1.2)
        self._write(row.title, form)
        if isinstance(row, Label):
            known = "  ".join(("", row.name, row.key)).rstrip()
            self._write(known, self._format(dim=True))

    def _examples(self, sign: str, examples: Iterable[str], row: Explained | None) -> None:
        marked = self._format()
        if row is not None:
            marked.setBackground(tint_of(row.look, self._theme))
            marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            marked.setUnderlineColor(colour_of(row.look, self._theme))
        for example in examples:
            self._block(3)
            self._write(f"{sign} ", self._format(dim=True))
            for piece in _PIECE.finditer(example):
                if piece[1] is None:
                    self._write(piece[2])
                else:
                    self._write(piece[1], marked)

    def _block(self, space: int) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(space)
        if self._is_empty:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._is_empty = False

    def _write(self, words: str, form: QTextCharFormat | None = None) -> None:
        self._cursor.insertText(words, form or self._format())

    def _format(self, *, bold: bool = False, dim: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._dim if dim else QColor(self._theme.ink))
        form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return form


class GuidelineFoot(QFrame):
    """In short what the label or role of the current mark is for, with an example, for where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline")
        self.setAccessibleName(self.tr("Guideline"))
        self.title, self.rule, self.example = QLabel(self), QLabel(self), QLabel(self)
        bold = QFont(self.font())
        bold.setBold(True)
        self.title.setFont(bold)
        self.example.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 11)
        column.setSpacing(3)
        for label in (self.title, self.rule, self.example):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self.show_for(None)

    def show_for(self, what: Explained | None) -> None:
        """Explain a label or a role, or say how to come to one."""
        if what is None:
            self.rule.setText(self.tr("Go to an annotation to see the guideline for it."))
        else:
            self.title.setText(what.title)
            self.rule.setText(what.guideline)
            self.example.setText(self.tr("Example: {example}").format(example=what.example))
        self.title.setVisible(what is not None)
        self.example.setVisible(what is not None and bool(what.example))
