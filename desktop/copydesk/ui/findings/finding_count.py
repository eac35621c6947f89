"""How many findings the article has, in the status bar: a click shows them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from copydesk.ui.annotations.signs import number
from copydesk.ui.findings.finding_watch import FindingWatch


class FindingCount(QToolButton):
    """Hidden while there are none. ``show_all`` is the action that shows and hides the panel, whose key it names."""

    def __init__(self, watch: FindingWatch, show_all: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._show_all = show_all
        self.setObjectName("sectionTitle")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the panel has a key of its own
        self.clicked.connect(show_all.trigger)
        watch.changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        count = len(self._watch.findings)
        self.setVisible(count > 0)
        self.setText(self.tr("Findings: {n}").format(n=number(count)))
        key = self._show_all.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("What the linter finds in this article. {key} lists it.").format(key=key)
        self.setToolTip(words)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(words)
