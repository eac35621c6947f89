"""What is done with the colours of a theme: labels are made readable, Qt is dressed, and one object keeps it all.

Labels bring their own colours through their Look, or a palette puts others in their place; tests/ui/test_themes.py
computes that all of them can be read, and told apart by colour-blind readers.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from copydesk.bundled import bundled_palettes
from copydesk.core.scheme import Look, Scheme
from copydesk.ui.looks.dress import palette_of, sheet_of
from copydesk.ui.looks.mixing import contrast, mixed
from copydesk.ui.looks.theme_table import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, STRONG, THEMES, Theme

_LINE_CONTRAST: Final = 3.05  # what WCAG asks of lines, and some for rounding
CHOICES: Final = ("system", *(theme.name for theme in THEMES))


def colour_of(look: Look, theme: Theme) -> QColor:
    """The colour of a label or role as text, underline or bar.

    It can be read on all grounds of the theme: what a scheme or palette chose too light or too dark is made darker or
    lighter, by as little as will do, and keeps its hue.
    """
    return QColor(_colour_of(look, theme))


@lru_cache(maxsize=512)
def _colour_of(look: Look, theme: Theme) -> str:
    worn = dict(theme.looks).get(look, look)
    colour = QColor(worn.dark if theme.is_dark else worn.light)
    grounds = [QColor(ground) for ground in (theme.page, theme.panel, theme.selection)]

    def at(lightness: float) -> QColor:
        return QColor(QColor.fromHslF(max(0.0, colour.hslHueF()), colour.hslSaturationF(), lightness).name())

    def is_readable(shade: QColor) -> bool:
        return all(contrast(shade, ground) >= theme.contrast for ground in grounds)

    if is_readable(colour):
        return colour.name()
    # Halved ten times: finer than the 255 steps that a screen has.
    far, near = (1.0 if theme.is_dark else 0.0), colour.lightnessF()
    for _ in range(10):
        middle = (far + near) / 2
        far, near = (middle, near) if is_readable(at(middle)) else (far, middle)
    return at(far).name()


def tint_of(look: Look, theme: Theme) -> QColor:
    """The fill under words with that label: opaque, so that nested fills do not turn to mud."""
    return mixed(colour_of(look, theme), QColor(theme.page), theme.tint)


def dimmed(colour: QColor, theme: Theme) -> QColor:
    """A label's colour for what matters less; as a line it still stands out from the page, three to one."""
    return _mixed_to_be_seen(colour, theme, theme.dimmed)


def faded(colour: QColor, theme: Theme, share: float) -> QColor:
    """So much of a label's colour, for lines that lead the eye but need not be seen; with high contrast all are."""
    return (
        _mixed_to_be_seen(colour, theme, share)
        if theme.contrast >= STRONG
        else mixed(colour, QColor(theme.page), share)
    )


def _mixed_to_be_seen(colour: QColor, theme: Theme, share: float) -> QColor:
    page = QColor(theme.page)
    while contrast(mix := mixed(colour, page, share), page) < _LINE_CONTRAST and share < 1:
        share += 0.05
    return mix


def system_theme(*, dark: bool, strong: bool) -> Theme:
    """The theme for a system that asks for a dark screen, and for more contrast than others."""
    if strong:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


class Themes(QObject):
    """Keeps the application in one theme: the system's, also when that changes, or the one that the editor chose; and
    labels in one palette.

    ``changed`` carries the new Theme; widgets that paint for themselves listen to it.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = "system", palette: str = "scheme") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice if choice in CHOICES else "system"
        self._palettes = {each.name: each for each in bundled_palettes()}
        self._palette = palette if palette in self._palettes else "scheme"
        self._scheme: Scheme | None = None
        app.setStyle("Fusion")
        self._theme = self._wanted()
        self._put_on()
        self._tell_platform()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def current(self) -> Theme:
        """The theme that everything is in now."""
        return self._theme

    @property
    def choice(self) -> str:
        """What the editor chose: one of CHOICES."""
        return self._choice

    @property
    def palette(self) -> str:
        """The name of the palette that labels are in."""
        return self._palette

    def choose(self, choice: str) -> None:
        """Stay in one theme, or follow the system. Raises ValueError for anything else."""
        if choice not in CHOICES:
            raise ValueError(f"no such theme: {choice!r}")
        self._choice = choice
        self._tell_platform()
        self._follow()

    def choose_palette(self, palette: str) -> None:
        """Draw labels and roles in the colours of a palette. Raises KeyError when there is none of that name."""
        self._palettes[palette]
        self._palette = palette
        self._follow()

    def use_scheme(self, scheme: Scheme) -> None:
        """Say whose labels are drawn, so that the palette can dress them; again when the scheme changes."""
        self._scheme = scheme
        self._follow()

    def theme_for(self, choice: str, palette: str) -> Theme:
        """The theme as it would be with another choice and palette."""
        theme = next((each for each in THEMES if each.name == choice), None) or self._of_system()
        return replace(theme, looks=self._palettes[palette].dress(self._scheme)) if self._scheme else theme

    def _wanted(self) -> Theme:
        return self.theme_for(self._choice, self._palette)

    def _of_system(self) -> Theme:
        # A platform that does not say is Unknown, and gets the light page.
        hints = self._app.styleHints()
        return system_theme(
            dark=hints.colorScheme() is Qt.ColorScheme.Dark,
            strong=hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast,
        )

    def _tell_platform(self) -> None:
        """So that title bars and the system's own file dialogs match, where the platform can."""
        chosen = next((theme for theme in THEMES if theme.name == self._choice), None)
        scheme = Qt.ColorScheme.Unknown
        if chosen is not None:
            scheme = Qt.ColorScheme.Dark if chosen.is_dark else Qt.ColorScheme.Light
        self._app.styleHints().setColorScheme(scheme)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            before, self._theme = self._theme, wanted
            if replace(wanted, looks=before.looks) != before:
                self._put_on()
            self.changed.emit(wanted)

    def _put_on(self) -> None:
        self._app.setPalette(palette_of(self._theme))
        self._app.setStyleSheet(sheet_of(self._theme))
