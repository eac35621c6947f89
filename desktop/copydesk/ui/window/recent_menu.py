"""The menu of projects that were opened lately; those that are no longer there are marked, and can be forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from copydesk.ui.plain_text import plain_tip
from copydesk.ui.settings import Settings


class RecentMenu(QMenu):
    """Filled anew whenever it opens. ``chosen`` carries a Path."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &Recent"))
        self.setToolTipsVisible(True)
        self._settings = settings
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show what there is now."""
        self.clear()
        paths = self._settings.recent_projects()
        for number, path in enumerate(paths, start=1):
            self._add(number, path)
        if not paths:
            self.addAction(self.tr("No project was opened yet")).setEnabled(False)
        elif not all(path.is_file() for path in paths):
            self.addSeparator()
            self.addAction(self.tr("&Forget Those Not Found"), self._settings.forget_missing_projects)

    def _add(self, number: int, path: Path) -> None:
        words = str(path).replace("&", "&&")
        digit = f"&{number} " if number < 10 else ""
        if path.is_file():
            self.addAction(f"{digit}{words}", lambda: self.chosen.emit(path))
            return
        missing = self.addAction(self.tr("{path} – not found").format(path=f"{digit}{words}"))
        missing.setEnabled(False)
        missing.setToolTip(plain_tip(self.tr("It was moved or deleted, or its drive is not connected.")))
