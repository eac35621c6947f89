"""How much moves on the screen by itself: nothing, where the system or the editor asks for that.

What moves in a Qt application without being told to are carets that blink, menus, lists and tool tips that fade in, and
docks that glide; scrolling does not glide here, and docks never do.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

MOTIONS: Final = ("system", "reduced", "full")
_EFFECTS: Final = tuple(Qt.UIEffect)
_PATIENCE_MS: Final = 300  # with a desktop that does not answer
_CLIENT_AREA_ANIMATION: Final = 0x1042  # SPI_GETCLIENTAREAANIMATION


class Motion:
    """Puts a choice to use. What the desktop had before is put back when less is no longer wanted."""

    def __init__(self, app: QApplication, asks_system: Callable[[], bool] | None = None) -> None:
        self._app = app
        self._asks_system = asks_system or system_wants_less
        self._effects = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}
        self._blinks = app.styleHints().cursorFlashTime()
        self.is_reduced = False

    def choose(self, choice: str) -> None:
        """One of MOTIONS; anything else, from a hand-edited file, follows the system."""
        self.is_reduced = choice == "reduced" or (choice != "full" and self._asks_system())
        for effect, was in self._effects.items():
            QApplication.setEffectEnabled(effect, was and not self.is_reduced)
        self._app.styleHints().setCursorFlashTime(0 if self.is_reduced else self._blinks)


def system_wants_less() -> bool:
    """True where the desktop is set to show no animations. A desktop that does not say counts as one that is not."""
    if sys.platform == "win32":
        return _windows_wants_less()
    if sys.platform == "darwin":
        return _mac_wants_less(Path.home() / "Library/Preferences/com.apple.universalaccess.plist")
    return _kde_wants_less(_config() / "kdeglobals") or _portal_wants_less()


def _windows_wants_less() -> bool:
    import ctypes

    animates = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009  # on Windows alone
    user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return not animates.value


def _mac_wants_less(preferences: Path) -> bool:
    try:
        return bool(plistlib.loads(preferences.read_bytes()).get("reduceMotion"))
    except (OSError, ValueError, plistlib.InvalidFileException):
        return False


def _config() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _kde_wants_less(settings: Path) -> bool:
    factor = QSettings(str(settings), QSettings.Format.IniFormat).value("KDE/AnimationDurationFactor", "1")
    return str(factor) == "0"


def _portal_wants_less() -> bool:
    """What GNOME and others tell every application that asks, sandboxed ones included."""
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return False
    animates = _asked_of_portal("org.gnome.desktop.interface", "enable-animations")
    return animates is False or _asked_of_portal("org.freedesktop.appearance", "reduced-motion") == 1


def _asked_of_portal(group: str, key: str) -> object:
    """The value of one setting; None where nobody answers."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    question = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "ReadOne",
    )
    question.setArguments([group, key])
    answer = QDBusConnection.sessionBus().call(question, QDBus.CallMode.Block, _PATIENCE_MS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    value = answer.arguments()[0]
    return value.variant() if hasattr(value, "variant") else value
