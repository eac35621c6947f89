"""Who works here, in which language, and how much may move on the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QLineEdit

from copydesk.ui.language import LANGUAGES, SYSTEM
from copydesk.ui.looks.motion import MOTIONS
from copydesk.ui.settings import ANNOTATOR, LANGUAGE, MOTION
from copydesk.ui.settings_pages.page import SettingsContext, SettingsPage, choice_of, title_of

_LANGUAGES: Final = {SYSTEM: QT_TRANSLATE_NOOP("Settings", "As the system"), **LANGUAGES}
_MOTIONS: Final = {
    "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
    "reduced": QT_TRANSLATE_NOOP("Settings", "Nothing moves or blinks by itself"),
    "full": QT_TRANSLATE_NOOP("Settings", "What the desktop has"),
}
assert tuple(_MOTIONS) == MOTIONS, "a choice of motion has no words"


class GeneralPage(SettingsPage):
    """The name that signs, the language, and motion."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(context)
        self.name = QLineEdit(context.settings.annotator(), self)
        self.language = choice_of(_LANGUAGES, context.settings.get(LANGUAGE), self)
        self.motion = choice_of(_MOTIONS, context.settings.get(MOTION), self)
        self.form.addRow(title_of(ANNOTATOR.title), self.name)
        self.form.addRow(self.tr("Language; the project opens again in it"), self.language)
        self.form.addRow(self.tr("Motion: blinking carets, fading menus and tool tips"), self.motion)
        self.fill()
        self.name.textChanged.connect(self.changed)

    def why_not(self) -> str:
        return "" if self.name.text().strip() else self.tr("Without a name no correction could be signed.")

    def write(self) -> None:
        self.context.settings.set(ANNOTATOR, " ".join(self.name.text().split()))
        self.context.settings.set(LANGUAGE, self.language.currentData())
        self.context.settings.set(MOTION, self.motion.currentData())
