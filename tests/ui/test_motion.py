"""Whoever wants less motion gets none."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from copydesk.ui.looks import motion as motion_module
from copydesk.ui.looks.motion import Motion, system_wants_less


@pytest.fixture
def animated(qapp: QApplication) -> Iterator[QApplication]:
    """A desktop on which menus fade and carets blink."""
    before = {effect: QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect}
    blinks = qapp.styleHints().cursorFlashTime()
    for effect in Qt.UIEffect:
        QApplication.setEffectEnabled(effect, True)
    qapp.styleHints().setCursorFlashTime(1000)
    yield qapp
    for effect, was in before.items():
        QApplication.setEffectEnabled(effect, was)
    qapp.styleHints().setCursorFlashTime(blinks)


def moving(app: QApplication) -> list[object]:
    return [effect for effect in Qt.UIEffect if QApplication.isEffectEnabled(effect)] + [
        app.styleHints().cursorFlashTime()
    ] * bool(app.styleHints().cursorFlashTime())


@pytest.mark.parametrize(
    ("choice", "system", "reduced"),
    [
        ("system", True, True),
        ("system", False, False),
        ("reduced", False, True),
        ("full", True, False),
        ("hand-edited", True, True),
    ],
)
def test_less_is_what_the_editor_says_or_else_the_system(
    animated: QApplication, choice: str, system: bool, reduced: bool
):
    before = moving(animated)
    motion = Motion(animated, lambda: system)
    motion.choose(choice)
    assert motion.is_reduced is reduced
    assert moving(animated) == ([] if reduced else before)


def test_what_the_desktop_had_comes_back(animated: QApplication):
    before = moving(animated)
    motion = Motion(animated, lambda: False)
    motion.choose("reduced")
    motion.choose("system")
    assert moving(animated) == before


def test_what_the_desktop_had_not_does_not_begin(qapp: QApplication):
    QApplication.setEffectEnabled(Qt.UIEffect.UI_FadeMenu, False)
    Motion(qapp, lambda: False).choose("full")
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)


def test_a_desktop_that_does_not_answer_moves(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert system_wants_less() is False


@pytest.mark.parametrize(
    ("answers", "less"),
    [
        ({"enable-animations": False}, True),
        ({"enable-animations": True}, False),
        ({"reduced-motion": 1}, True),
        ({"reduced-motion": 0, "enable-animations": True}, False),
        ({}, False),
    ],
)
def test_gnome_and_others_are_asked_through_the_portal(
    monkeypatch: pytest.MonkeyPatch, answers: dict[str, object], less: bool
):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr(motion_module, "_asked_of_portal", lambda group, key: answers.get(key))
    assert motion_module._portal_wants_less() is less


def test_a_bus_that_is_not_there_says_nothing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert motion_module._asked_of_portal("org.gnome.desktop.interface", "enable-animations") is None


@pytest.mark.parametrize(("factor", "less"), [("0", True), ("1", False), ("0.5", False)])
def test_kde_keeps_it_in_a_file(tmp_path: Path, factor: str, less: bool):
    (tmp_path / "kdeglobals").write_text(f"[KDE]\nAnimationDurationFactor={factor}\n", encoding="utf-8")
    assert motion_module._kde_wants_less(tmp_path / "kdeglobals") is less


def test_a_mac_keeps_it_in_a_list(tmp_path: Path):
    path = tmp_path / "a.plist"
    assert motion_module._mac_wants_less(path) is False
    path.write_bytes(b"nonsense")
    assert motion_module._mac_wants_less(path) is False
    for says in (True, False):
        path.write_bytes(plistlib.dumps({"reduceMotion": says}))
        assert motion_module._mac_wants_less(path) is says
