"""The faces that come with the app: one to read in, one for the desk around it."""

from __future__ import annotations

import sys
from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QGuiApplication

READING = ("Literata", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")
"""Families to read an article in, best first; scripts that these lack come from the system."""

DESK = "Inter"

# What X11 without a desktop environment hands out; a real desktop names a face of its own, and that one is kept.
_NO_CHOICE = ("Sans", "Sans Serif", "DejaVu Sans", "Helvetica", "")


def bring_fonts() -> None:
    """Register the bundled fonts, and set the desk's face where the system has named none. Call once, at the start."""
    for entry in files("copydesk.resources").joinpath("fonts").iterdir():
        if entry.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(QByteArray(entry.read_bytes()))
    font = QGuiApplication.font()
    if sys.platform == "linux" and font.family() in _NO_CHOICE:
        font.setFamilies([DESK, font.family()])
        font.setPointSizeF(max(font.pointSizeF(), 9.5))
        QGuiApplication.setFont(font)
