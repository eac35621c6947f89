"""The keys: they have a page of their own that takes effect at once."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from copydesk.ui.settings_pages.page import SettingsContext, SettingsPage


class KeysPage(SettingsPage):
    """Leads to the shortcut editor and to the sheet of all keys."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(context)
        self.form.addRow(self.note(self.tr("Every action can have other keys. Changes of keys take effect at once.")))
        self.edit = QPushButton(self.tr("&Change Keys…"), self)
        self.edit.clicked.connect(lambda: context.do("edit_keys"))
        self.sheet = QPushButton(self.tr("&Show All Keys…"), self)
        self.sheet.clicked.connect(lambda: context.do("cheat_sheet"))
        self.form.addRow(self.edit)
        self.form.addRow(self.sheet)
        self.fill()
