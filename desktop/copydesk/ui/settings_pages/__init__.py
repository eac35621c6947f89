"""The pages of the settings, as a table. To add one: write its widget, and add its row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.settings_pages.colours import ColoursPage
from copydesk.ui.settings_pages.general import GeneralPage
from copydesk.ui.settings_pages.keys import KeysPage
from copydesk.ui.settings_pages.page import SettingsContext, SettingsPage
from copydesk.ui.settings_pages.reading import ReadingPage
from copydesk.ui.settings_pages.suggestions import SuggestionsPage

__all__ = ["PAGES", "PageRow", "SettingsContext", "SettingsPage"]


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page: its name in the code, its title on the screen, and how it is made."""

    name: str
    title: str
    make: Callable[[SettingsContext], SettingsPage]


PAGES: tuple[PageRow, ...] = (
    PageRow("general", QT_TRANSLATE_NOOP("Settings", "General"), GeneralPage),
    PageRow("reading", QT_TRANSLATE_NOOP("Settings", "Reading"), ReadingPage),
    PageRow("colours", QT_TRANSLATE_NOOP("Settings", "Colours"), ColoursPage),
    PageRow("suggestions", QT_TRANSLATE_NOOP("Settings", "Suggestions"), SuggestionsPage),
    PageRow("keys", QT_TRANSLATE_NOOP("Settings", "Keys"), KeysPage),
)
