"""The theme, and the colours that labels are drawn in, with a preview of every label."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.bundled import PALETTES
from copydesk.ui.looks.themes import CHOICES
from copydesk.ui.settings import PALETTE, THEME
from copydesk.ui.settings_pages.page import SettingsContext, SettingsPage, choice_of
from copydesk.ui.settings_pages.preview import Preview

_THEMES: Final = {
    "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "contrast_light": QT_TRANSLATE_NOOP("Settings", "High contrast, light"),
    "contrast_dark": QT_TRANSLATE_NOOP("Settings", "High contrast, dark"),
}
_PALETTES: Final = {
    "scheme": QT_TRANSLATE_NOOP("Settings", "The colours of the scheme"),
    "okabe_ito": QT_TRANSLATE_NOOP("Settings", "Okabe–Ito, safe for colour-blind eyes"),
    "mono": QT_TRANSLATE_NOOP("Settings", "Monochrome, told apart by patterns"),
}
assert (tuple(_THEMES), tuple(_PALETTES)) == (CHOICES, PALETTES), "a theme or palette has no words"


class ColoursPage(SettingsPage):
    """Whatever is chosen, labels keep their patterns and can be read."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(context)
        self.theme = choice_of(_THEMES, context.settings.get(THEME), self)
        self.palette_ = choice_of(_PALETTES, context.settings.get(PALETTE), self)
        self.preview = Preview(context.scheme, self, labels=True)
        self.form.addRow(self.tr("Theme"), self.theme)
        self.form.addRow(self.tr("Colours of labels"), self.palette_)
        self.form.addRow(
            self.note(
                self.tr("Underlines tell labels apart without any colour. Colours too faint to read are corrected.")
            )
        )
        self.fill(self.preview)
        self.theme.currentIndexChanged.connect(self._follow)
        self.palette_.currentIndexChanged.connect(self._follow)
        self._follow()

    def write(self) -> None:
        self.context.settings.set(THEME, self.theme.currentData())
        self.context.settings.set(PALETTE, self.palette_.currentData())

    def _follow(self) -> None:
        chosen = self.context.themes.theme_for(self.theme.currentData(), self.palette_.currentData())
        self.preview.set_theme(chosen)
