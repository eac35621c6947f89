"""The panel of findings: what the linter finds in the article, what its rule says, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copydesk.core.lint import Finding
from copydesk.core.remarks import Remark
from copydesk.ui.dialogs.choice_list import ROW_ROLE, Row, RowsModel
from copydesk.ui.finding_watch import FindingWatch
from copydesk.ui.finding_words import by_convention, what_fix_does, what_is_wrong
from copydesk.ui.plain_text import plain_label
from copydesk.ui.session import Session
from copydesk.ui.signs import number, sign_of

Index = QModelIndex | QPersistentModelIndex
_WORDS: Final = 60
_MOST: Final = 300  # rows; each is as high as its words need, so a list of thousands would be slow to lay out
_MOVES: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_DOES: Final = {
    Qt.Key.Key_Return: "fix",
    Qt.Key.Key_Enter: "fix",
    Qt.Key.Key_Delete: "dismiss",
    Qt.Key.Key_Backspace: "dismiss",
}


class FindingDelegate(QStyledItemDelegate):
    """The words concerned in bold, and below them what is wrong, in as many lines as that needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, view = index.data(ROW_ROLE), self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 200
        return QSize(100, QFontMetrics(_bold(option.font)).height() + _height(option.font, row.detail, width) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, palette, rect = index.data(ROW_ROLE), option.palette, option.rect.adjusted(12, 6, -12, -6)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        dim, ink = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Text)
        bold = _bold(option.font)
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        painter.setPen(ink if row.enabled else dim)
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        first = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, words)
        painter.setFont(option.font)
        painter.setPen(ink if row.enabled else dim)
        rect.setTop(first.bottom() + 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, row.detail)
        painter.restore()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _height(font: QFont, words: str, width: int) -> int:
    room = QRect(0, 0, max(80, width - 24), 10_000)
    return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()


class FindingList(QListView):
    """Arrows and clicks go to a finding, Return puts it right, Delete dismisses it; on a dismissed one both bring it
    back. ``shown`` carries what was gone to, ``asked`` what is to be done: "fix" or "dismiss"."""

    shown = Signal(object)  # Finding
    asked = Signal(str, object)  # what to do, and the Finding
    brought_back = Signal(object)  # Remark

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(FindingDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # one that came and went would rewrap
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.clicked.connect(lambda index: self._go())
        self.doubleClicked.connect(lambda index: self._do("fix"))

    def current(self) -> Finding | Remark | None:
        """What is lit up: a finding, or the remark that dismissed one."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row.value if isinstance(row, Row) and isinstance(row.value, Finding | Remark) else None

    def has(self, finding: Finding) -> bool:
        """True when there is a row for it."""
        return self._place_of(finding) is not None

    def _place_of(self, finding: Finding | None) -> int | None:
        places = range(self.rows.rowCount())
        return next((at for at in places if self.rows.index(at).data(ROW_ROLE).value == finding), None)

    def light_up(self, finding: Finding | None) -> None:
        """Make a finding's row current without going to it."""
        place = self._place_of(finding)
        if place is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self.rows.index(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _does(event):
            event.accept()  # whatever the key does to an annotation elsewhere
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = _does(event)
        if what:
            self._do(what)
            return
        super().keyPressEvent(event)
        if Qt.Key(event.key()) in _MOVES:
            self._go()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are keys here."""

    def _go(self) -> None:
        finding = self.current()
        if isinstance(finding, Finding):
            self.shown.emit(finding)

    def _do(self, what: str) -> None:
        current = self.current()
        if isinstance(current, Finding):
            self.asked.emit(what, current)
        elif current is not None:
            self.brought_back.emit(current)


def _does(event: QKeyEvent) -> str:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return _DOES.get(Qt.Key(event.key()), "") if plain else ""


class FindingsPanel(QWidget):
    """The list; under it what the convention says, and a button for each thing to do. ``went`` carries a finding that
    the editor went to, ``asked`` what is to be done about one, ``brought_back`` the dismissal that is taken back."""

    went = Signal(object)
    asked = Signal(str, object)
    brought_back = Signal(object)

    def __init__(self, session: Session, watch: FindingWatch, fix: QAction, dismiss: QAction) -> None:
        super().__init__()
        self._session = session
        self._watch = watch
        self.setAccessibleName(self.tr("Findings"))
        self.list = FindingList(self)
        self.list.setAccessibleName(self.tr("Findings of the linter"))
        self.title = plain_label(self)
        self.title.setContentsMargins(12, 8, 12, 7)
        self.title.setBuddy(self.list)
        self.empty = plain_label(self)
        self.rule = plain_label(self)
        for label in (self.empty, self.rule):
            label.setWordWrap(True)
            label.setContentsMargins(12, 8, 12, 8)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.rule.setAccessibleName(self.tr("What the convention says"))
        self.show_dismissed = self._button(self.tr("Dismissed"), "sectionTitle")
        self.show_dismissed.setCheckable(True)
        self._lay_out(fix, dismiss)
        self.setFocusProxy(self.list)
        self.list.shown.connect(self.went)
        self.list.asked.connect(self.asked)
        self.list.brought_back.connect(self.brought_back)
        self.list.selectionModel().currentChanged.connect(lambda: self._explain())
        self.show_dismissed.toggled.connect(self._fill)
        watch.changed.connect(self._fill_if_seen)
        watch.current_changed.connect(self._go_with)
        self._fill()

    def _button(self, words: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self, fix: QAction, dismiss: QAction) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 8)
        bar.setSpacing(4)
        for action, words in ((fix, self.tr("Put Right ({key})")), (dismiss, self.tr("Dismiss… ({key})"))):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setIconText(words.format(key=key))  # what buttons show; menus show all of it
            button = self._button(action.iconText(), "remark")
            button.setDefaultAction(action)
            bar.addWidget(button)
        bar.addStretch()
        bar.addWidget(self.show_dismissed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.rule)
        column.addLayout(bar)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill_if_seen(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Show what there is now; the list stays scrolled where it was, and the row that was current stays so."""
        scrolled, before = self.list.verticalScrollBar().value(), self.list.current()
        dismissed = self._watch.dismissed if self.show_dismissed.isChecked() else ()
        rows = [self._row(each) for each in self._listed()]
        rows += [self._dismissed_row(each, remark) for each, remark in dismissed]
        self.list.rows.set_rows(rows)
        self.list.light_up(self._watch.current or (before if isinstance(before, Finding) else None))
        self.list.verticalScrollBar().setValue(scrolled)
        self.title.setText(self._count())
        self.title.setVisible(bool(rows))
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(self._nothing())
        self.show_dismissed.setVisible(bool(self._watch.dismissed))
        self.show_dismissed.setText(self.tr("Dismissed: {n}").format(n=number(len(self._watch.dismissed))))
        self._explain()

    def _go_with(self, finding: Finding | None) -> None:
        if finding is not None and not self.list.has(finding):
            self._fill_if_seen()
        self.list.light_up(finding)

    def _listed(self) -> Sequence[Finding]:
        """The findings that have a row: of very many those around the one that the editor is at."""
        found = self._watch.findings
        place = found.index(self._watch.current) if self._watch.current in found else 0
        first = max(0, min(place - _MOST // 2, len(found) - _MOST))
        return found[first : first + _MOST]

    def _count(self) -> str:
        count = len(self._watch.findings)
        if count <= _MOST:
            return self.tr("Findings: {n}").format(n=number(count))
        return self.tr("Findings: {n}, of which {listed} are listed").format(n=number(count), listed=number(_MOST))

    def _nothing(self) -> str:
        if self._session.article is None:
            return self.tr("Open an article to see what its rules find.")
        convention = self._session.desk.convention.title
        return self.tr("Nothing found. The article is as “{convention}” wants it.").format(convention=convention)

    def _row(self, finding: Finding) -> Row:
        return Row(finding, self._words(finding), detail=what_is_wrong(finding, self._session.desk.scheme))

    def _dismissed_row(self, finding: Finding, remark: Remark) -> Row:
        wrong = what_is_wrong(finding, self._session.desk.scheme)
        why = self.tr("{wrong} Dismissed by {annotator}: {reason}.").format(
            wrong=wrong, annotator=remark.annotator or "?", reason=remark.text or "?"
        )
        words = f"{sign_of(remark.kind)}  {self._words(finding)}"
        return Row(remark, words, detail=why, enabled=False)

    def _words(self, finding: Finding) -> str:
        opened = self._session.article
        if opened is None:
            return ""
        shown = finding.params.get("words") or " ".join(finding.span.of(opened.article.text).split())
        return shown if len(shown) <= _WORDS else shown[: _WORDS - 1] + "…"

    def _explain(self) -> None:
        current = self.list.current()
        words: list[str] = []
        if isinstance(current, Finding):
            words.append(by_convention(current, self._session.desk.convention))
            does = what_fix_does(current, self._session.desk.scheme)
            words.append(self.tr("Put right: {fix}.").format(fix=does.rstrip("…")) if does else "")
        elif current is not None:
            words.append(self.tr("Press Return to bring it back."))
        self.rule.setText("\n".join(filter(None, words)))
        self.rule.setVisible(bool(self.rule.text()))
