"""The panel of findings: what the linter finds in the article, what its rule says, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from copydesk.core.lint import Finding
from copydesk.core.remarks import Remark
from copydesk.ui.annotations.signs import number, sign_of
from copydesk.ui.dialogs.choice_list import Row
from copydesk.ui.finding_rows import FindingList
from copydesk.ui.findings.finding_watch import FindingWatch
from copydesk.ui.findings.finding_words import by_convention, what_fix_does, what_is_wrong
from copydesk.ui.plain_text import plain_label
from copydesk.ui.session import Session

_WORDS: Final = 60
_MOST: Final = 300  # rows; each is as high as its words need, so a list of thousands would be slow to lay out


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
