"""The editor of a project's label scheme: labels, parts of a quote, what may overlap, and the quote convention."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from copydesk.bundled import bundled_conventions, news_scheme
from copydesk.core.refusals import Refusal
from copydesk.core.scheme import BadScheme, Scheme, SchemeDraft, read_scheme, write_scheme
from copydesk.core.scheme_change import SchemeChange, scheme_change
from copydesk.ui.dialogs.scheme_editor.convention_page import ConventionPage
from copydesk.ui.dialogs.scheme_editor.field import Field
from copydesk.ui.dialogs.scheme_editor.migration import MigrationDialog
from copydesk.ui.dialogs.scheme_editor.overlap_page import OverlapPage
from copydesk.ui.dialogs.scheme_editor.rows_page import RowsPage
from copydesk.ui.dialogs.scheme_editor.taking_back import TakingBackDialog
from copydesk.ui.language import spoken
from copydesk.ui.looks.theme_table import Theme
from copydesk.ui.plain_text import plain_label
from copydesk.ui.sentences import said
from copydesk.ui.session import Session
from copydesk.workflow import LabelUse


class SchemeEditor(QDialog):
    """Edits a draft; the project's scheme is changed when that is used, and the annotations with it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label Scheme"))
        self._session = session
        self.draft = SchemeDraft.of(session.desk.scheme)
        self.name = QLineEdit(self.draft.name, self)
        self.name_field = Field(self.tr("Na&me of the scheme"), self.name)
        self.labels = RowsPage(self.draft, self, of_labels=True)
        self.roles = RowsPage(self.draft, self, of_labels=False)
        self.overlap = OverlapPage(self.draft.overlap, self)
        self.convention = ConventionPage(bundled_conventions(), session.desk.convention, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.labels, self.tr("&Labels"))
        self.tabs.addTab(self.roles, self.tr("&Parts of a Quote"))
        self.tabs.addTab(self.overlap, self.tr("&Overlap"))
        self.tabs.addTab(self.convention, self.tr("&Quote Convention"))
        self.more = QPushButton(self.tr("Mo&re"), self)
        self.state = plain_label(self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Apply | QDialogButtonBox.StandardButton.Close, self
        )
        self._fill_more()
        self._lay_out()
        self._listen()
        for page in (self.labels, self.roles):
            page.set_theme(theme)
        self._judge()

    # Using it

    def use(self) -> None:
        """Use what was drafted: go to the first fault, or change the project, asking first what that concerns."""
        fault = next(self.draft.faults(), None)
        if fault is not None:
            self._go_to_fault()
            return
        try:
            change = self._change()
            if change.is_empty:
                self._used(True)
            elif use := self._use_of(change):
                dialog = MigrationDialog(self._session, change, use, self)
                dialog.finished.connect(lambda: self._used(dialog.report is not None))
                dialog.finished.connect(dialog.deleteLater)
                dialog.open()
            else:
                self._session.desk.change_scheme(change)
                self._session.scheme_replaced()
                self._used(True)
        except Refusal as refusal:
            self._say(said(refusal.reason))

    def _use_of(self, change: SchemeChange) -> LabelUse | None:
        """What the change concerns; None where no annotation is in question."""
        labels = (*change.renamed, *change.removed)
        use = self._session.desk.label_use(labels) if labels else None
        return use if use is not None and any(use.counts.values()) else None

    def _change(self) -> SchemeChange:
        return scheme_change(self._session.desk.scheme, self.draft.scheme, self.draft.was)

    def _used(self, changed: bool) -> None:
        """Begin anew when the scheme was changed; the convention follows then, and not where all was left as it was."""
        if not changed:
            return
        desk, convention = self._session.desk, self.convention.convention
        try:
            if convention != desk.convention:
                self._session.use_convention(convention.source)
        except Refusal as refusal:
            self._say(said(refusal.reason))
            return
        self._begin_anew()
        words = self.tr("The project has the scheme {scheme} and follows “{convention}”.")
        self._say(words.format(scheme=desk.scheme.stated, convention=convention.title), is_trouble=False)

    def _begin_anew(self) -> None:
        self._show(SchemeDraft.of(self._session.desk.scheme))

    def _go_to_fault(self) -> None:
        fault = next(self.draft.faults())
        if fault.of is None:
            widget = self.labels.list if fault.field == "labels" else self.name
            self.tabs.setCurrentWidget(self.labels)
            widget.setFocus()
            self._say(said(fault.reason))
            return
        page = self.labels if isinstance(fault.of, int) else self.roles
        self.tabs.setCurrentWidget(page)
        page.go_to(page.place_of(fault), fault.field)

    # Files

    def import_scheme(self) -> None:
        """Ask for a scheme file to begin from."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a Scheme"), str(Path.home()), self.tr("Schemes (*.toml)")
        )
        if chosen:
            self.begin_from(Path(chosen))

    def begin_from(self, path: Path) -> None:
        """Go on with the scheme of a file; labels of the same name are the same."""
        try:
            self._begin_from(read_scheme(path.read_text(encoding="utf-8")))
        except BadScheme as error:
            self._say(self.tr("{path} cannot be used: {error}.").format(path=path.name, error=error))
        except (OSError, UnicodeDecodeError) as error:
            self._say(self.tr("{path} cannot be read: {error}.").format(path=path.name, error=error))

    def export_scheme(self) -> None:
        """Ask where to write the draft."""
        proposed = str(Path.home() / f"{self.draft.name}.toml")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the Scheme"), proposed, self.tr("Schemes (*.toml)")
        )
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, path: Path) -> None:
        """Write the draft to a file, unless it has faults."""
        if next(self.draft.faults(), None) is not None:
            self._go_to_fault()
            return
        try:
            path.write_text(write_scheme(self.draft.scheme), encoding="utf-8")
        except OSError as error:
            self._say(self.tr("{path} cannot be written: {error}.").format(path=path.name, error=error.strerror))
        else:
            self._say(self.tr("The scheme was written to {path}.").format(path=path), is_trouble=False)

    def begin_from_news(self) -> None:
        """Go on with the scheme that new projects begin with."""
        self._begin_from(read_scheme(news_scheme(spoken())))

    def _begin_from(self, scheme: Scheme) -> None:
        self._show(SchemeDraft.of(scheme, self._session.desk.scheme))

    def list_earlier(self) -> None:
        """List the schemes that the project had, to go on with one of them."""
        self._earlier.clear()
        short = QLocale.FormatType.ShortFormat
        for past in self._session.desk.past_schemes:
            until = QDateTime.fromString(past.replaced_at, Qt.DateFormat.ISODate).toLocalTime()
            words = self.tr("{scheme}, until {annotator} changed it on {time}")
            words = words.format(
                scheme=past.scheme.stated, annotator=past.annotator, time=self.locale().toString(until, short)
            )
            self._earlier.addAction(words.replace("&", "&&"), partial(self._begin_from, past.scheme))
        if self._earlier.isEmpty():
            self._earlier.addAction(self.tr("There is none yet")).setEnabled(False)

    def take_back(self) -> None:
        """Ask whether the last change is to be taken back."""
        past = self._session.desk.past_schemes
        if not past:
            self._say(self.tr("The scheme of this project was never changed."))
            return
        dialog = TakingBackDialog(self._session, past[0].scheme, self)
        dialog.finished.connect(lambda: self._begin_anew() if dialog.report is not None else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # The draft

    def _drafted(self, draft: SchemeDraft) -> None:
        self.draft = draft
        for page in (self.labels, self.roles):
            page.show_draft(draft)
        self._judge()

    def _show(self, draft: SchemeDraft) -> None:
        self.draft = draft
        self.name.setText(draft.name)
        self.labels.show_draft(draft)
        self.roles.show_draft(draft)
        self.overlap.show_overlap(draft.overlap)
        self._judge()

    def _judge(self) -> None:
        faults = list(self.draft.faults())
        own = next((fault for fault in faults if fault.of is None and fault.field == "name"), None)
        self.name_field.say(said(own.reason) if own else "")
        count = len(faults)
        self._say(
            ""
            if not count
            else self.tr("1 thing is missing or wrong.")
            if count == 1
            else self.tr("{count} things are missing or wrong.").format(count=count)
        )

    @property
    def is_changed(self) -> bool:
        """True when closing would lose something."""
        return not self._change().is_empty or self.convention.convention != self._session.desk.convention

    def reject(self) -> None:
        """Close; what was drafted and not used is asked about first."""
        if not self.is_changed:
            super().reject()
            return
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Label Scheme"))
        question.setText(self.tr("The scheme was edited, and is not used yet."))
        question.setInformativeText(self.tr("Close without using it?"))
        question.setStandardButtons(QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
        question.finished.connect(self._asked)
        question.finished.connect(question.deleteLater)
        question.open()

    def _asked(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Discard.value:
            super().reject()

    def _say(self, words: str, *, is_trouble: bool = True) -> None:
        self.state.setForegroundRole(QPalette.ColorRole.BrightText if is_trouble else QPalette.ColorRole.WindowText)
        self.state.setText(words)

    def _fill_more(self) -> None:
        menu = QMenu(self.more)
        menu.addAction(self.tr("&Import a Scheme…"), self.import_scheme)
        menu.addAction(self.tr("&Export This Scheme…"), self.export_scheme)
        menu.addAction(self.tr("&Start from the News Scheme"), self.begin_from_news)
        self._earlier = menu.addMenu(self.tr("Start from an E&arlier Scheme"))
        self._earlier.aboutToShow.connect(self.list_earlier)
        menu.addSeparator()
        menu.addAction(self.tr("&Take Back the Last Change…"), self.take_back)
        self.more.setMenu(menu)
        self.more.setAutoDefault(False)

    def _listen(self) -> None:
        self.name.textEdited.connect(
            lambda: self._drafted(replace(self.draft, name=" ".join(self.name.text().split())))
        )
        self.labels.drafted.connect(self._drafted)
        self.roles.drafted.connect(self._drafted)
        self.overlap.edited.connect(lambda overlap: self._drafted(replace(self.draft, overlap=overlap)))
        self.buttons.button(QDialogButtonBox.StandardButton.Apply).clicked.connect(self.use)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        self.state.setWordWrap(True)
        apply = self.buttons.button(QDialogButtonBox.StandardButton.Apply)
        apply.setText(self.tr("Use This Scheme"))
        for button in self.buttons.buttons():
            # Enter in a field must not change a project.
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self.name_field, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.resize(900, 720)
        self.labels.list.setFocus()
