"""What is done with the colours of a theme: labels are made readable, Qt is dressed, and one object keeps it all.

Labels bring their own colours through their Look, or a palette puts others in their place; tests/ui/test_themes.py
computes that all of them can be read, and told apart by colour-blind readers.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from copydesk.bundled import bundled_palettes
from copydesk.core.scheme import Look, Scheme
from copydesk.ui.theme_table import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Theme

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


def contrast(one: QColor, other: QColor) -> float:
    """How well one colour stands out from another, from 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def tint_of(look: Look, theme: Theme) -> QColor:
    """The fill under words with that label: opaque, so that nested fills do not turn to mud."""
    return mixed(colour_of(look, theme), QColor(theme.page), theme.tint)


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """So much of a colour, from 0 to 1, on an opaque ground."""
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )


def dimmed(colour: QColor, theme: Theme) -> QColor:
    """A label's colour for what matters less; as a line it still stands out from the page, three to one."""
    page, share = QColor(theme.page), theme.dimmed
    while contrast(faint := mixed(colour, page, share), page) < _LINE_CONTRAST and share < 1:
        share += 0.05
    return faint


def palette_of(theme: Theme) -> QPalette:
    """The palette that Fusion draws every widget with."""
    role = QPalette.ColorRole
    page, ink, panel, panel_ink = (QColor(name) for name in (theme.page, theme.ink, theme.panel, theme.panel_ink))
    dim, line, accent = QColor(theme.dim), QColor(theme.line), QColor(theme.accent)
    colours = {
        role.Window: panel,
        role.WindowText: panel_ink,
        role.Base: page,
        role.AlternateBase: mixed(panel, page, 0.5),
        role.Text: ink,
        role.PlaceholderText: dim,
        role.Button: panel,
        role.ButtonText: panel_ink,
        role.BrightText: QColor(theme.warn),
        role.ToolTipBase: page,
        role.ToolTipText: ink,
        role.Highlight: QColor(theme.selection),
        role.HighlightedText: ink,
        role.Link: accent,
        role.LinkVisited: accent,
        role.Accent: accent,
        # Fusion's bevels; the lines come from `line`, so that nothing stands out more than the words do.
        role.Light: mixed(QColor("white"), panel, 0.08 if theme.is_dark else 0.6),
        role.Midlight: mixed(line, panel, 0.4),
        role.Mid: line,
        role.Dark: mixed(dim, line, 0.3),
        role.Shadow: QColor("black"),
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, mixed(dim, panel, 0.7))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, mixed(line, page, 0.5))
    return palette


# What the palette cannot say: flat bars, quiet scroll bars, menus and tool tips that belong to the page.
_SHEET: Final = Template("""
QToolTip { background: $page; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QMenuBar { background: $panel; color: $panel_ink; border: none; }
QMenuBar::item { background: transparent; padding: 4px 10px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selection; color: $ink; }
QMenu { background: $page; color: $ink; border: 1px solid $line; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 26px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $dim; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 10px; }
QStatusBar { background: $panel; color: $panel_ink; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: 2px; padding: 2px; }
QLineEdit[frame="true"] {
    background: $page; color: $ink; border: 1px solid $line; border-radius: 3px; padding: 3px 5px;
    placeholder-text-color: $dim;
}
QLineEdit[frame="true"]:focus { border-color: $accent; }
QListWidget#pages::item { padding: 6px 8px; border-radius: 3px; }
QListWidget#pages::item:selected { background: $selection; color: $ink; }
QPushButton#choice { background: $page; border: 1px solid $line; border-radius: 5px; }
QPushButton#choice:hover, QPushButton#choice:focus { border-color: $accent; }
QPushButton#choice:pressed { background: $selection; }
QFrame#popup { background: $panel; border: 1px solid $accent; border-radius: 6px; }
QDialog#palette { background: $panel; border: 1px solid $accent; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $dim; border-radius: 7px; background: $page; }
QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $page, stop: 1 $page); }
QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator, QListView::indicator { width: 12px; height: 12px; border: 1px solid $dim; border-radius: 3px;
    background: $page; }
QCheckBox::indicator:checked, QListView::indicator:checked { border: 1px solid $accent;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.7, fx: 0.5, fy: 0.5,
    stop: 0 $accent, stop: 0.6 $accent, stop: 0.7 $page, stop: 1 $page); }
QCheckBox::indicator:focus { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QToolButton#sectionTitle { background: transparent; border: 1px solid transparent; padding: 2px 4px; }
QToolButton#sectionTitle:focus { border-color: $accent; border-radius: 3px; }
QToolButton#remark { background: transparent; border: 1px solid $line; border-radius: 3px; padding: 3px 9px; }
QToolButton#remark:hover, QToolButton#remark:focus { border-color: $accent; }
QToolButton#remark:checked { background: $selection; color: $ink; border-color: $accent; }
QToolButton#remark:disabled { color: $dim; }
QLabel#dropSign { background: $selection; color: $ink; border: 2px dashed $accent; border-radius: 8px; }
#dockTitle { background: $panel; }
#dockTitle QLabel { color: $dim; }
#dockTitle QToolButton { border: none; color: $dim; padding: 0 4px; }
#dockTitle QToolButton:hover { color: $ink; }
QMainWindow > QTabBar::tab { background: transparent; color: $dim; border: none; padding: 4px 12px; }
QMainWindow > QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; padding-bottom: 2px; }
QMainWindow > QTabBar::tab:hover { color: $ink; }
QHeaderView::section { background: $panel; color: $dim; border: none; padding: 4px 8px; }
QHeaderView::section:horizontal { border-bottom: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $dim; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def sheet_of(theme: Theme) -> str:
    """The style sheet that goes with `palette_of`."""
    return _SHEET.substitute(
        page=theme.page,
        ink=theme.ink,
        dim=theme.dim,
        panel=theme.panel,
        panel_ink=theme.panel_ink,
        line=theme.line,
        accent=theme.accent,
        selection=theme.selection,
        handle=mixed(QColor(theme.dim), QColor(theme.panel), 0.45).name(),
    )


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
