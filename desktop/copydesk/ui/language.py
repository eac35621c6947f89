"""The language of the screen: Qt's own words and ours, and how numbers are written."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

SYSTEM: Final = "system"
LANGUAGES: Final = {"en": "English", "de": "Deutsch"}
"""Each language by its own name, so that whoever landed in the wrong one finds the way back."""
_PLACES: Final = {"en": "en_GB", "de": "de_DE"}  # whose dates and numbers, where the system speaks another language


def speak(qt: QApplication, choice: str) -> None:
    """Speak the language chosen from now on; widgets that are there already keep what they say.

    ``choice`` is one of LANGUAGES, or "system", which also stands for whatever is none of them.
    """
    for before in qt.findChildren(QTranslator):
        qt.removeTranslator(before)
        before.deleteLater()
    locale = QLocale.system()
    if choice in LANGUAGES and not locale.name().startswith(choice):
        locale = QLocale(_PLACES[choice])
    QLocale.setDefault(locale)
    ours = files("copydesk.resources") / "translations"
    with as_file(ours) as folder:
        for where, name in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
            (folder, "copydesk"),
        ):
            translator = QTranslator(qt)
            # English has no table, for the source is English: what is then loaded must not be the system's second one.
            if spoken(locale) != "en" and translator.load(f"{name}_{spoken(locale)}", str(where)):
                qt.installTranslator(translator)


def spoken(locale: QLocale | None = None) -> str:
    """The language that we speak for a locale, by default the current one: one of LANGUAGES; "en" for all others."""
    code = (locale or QLocale()).name().partition("_")[0]
    return code if code in LANGUAGES else "en"
