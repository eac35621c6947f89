"""Putting the scheme back that was in use before, annotations and all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from copydesk.core.scheme import Scheme
from copydesk.ui.dialogs.scheme_editor.run_dialog import RunDialog
from copydesk.ui.plain_text import plain_label
from copydesk.ui.session import Session


class TakingBackDialog(RunDialog):
    """Says what comes back, and asks whether gold is to follow."""

    def __init__(self, session: Session, last: Scheme, parent: QWidget) -> None:
        super().__init__(session, QCoreApplication.translate("TakingBackDialog", "Take Back the Last Change"), parent)
        self.gold = QCheckBox(self.tr("Change &gold too; it stays signed off by whom it was"), self.plan)
        words = self.tr(
            "The scheme {last} comes back, and entities get back the labels that they had under it. What editors "
            "labelled since then stays. A copy of the project file is made first, beside it."
        )
        about = plain_label(self.plan, words.format(last=last.stated))
        about.setWordWrap(True)
        column = QVBoxLayout(self.plan)
        column.addWidget(about)
        column.addWidget(self.gold)
        column.addStretch(1)
        self.go.setText(self.tr("Take It Back"))
        self.go.clicked.connect(self._begin)
        self.resize(560, 260)

    def _begin(self) -> None:
        desk, gold = self._session.desk, self.gold.isChecked()
        self.start(lambda progress, stopped: desk.take_scheme_back(gold=gold, progress=progress, cancelled=stopped))
