"""Light and dark: the colours of everything, as two values and the one object that puts them on the application.

Every colour comes from here. Labels bring their own through their Look; tests/ui/test_themes.py computes that all of
them can be read, and told apart by colour-blind readers.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from copydesk.core.scheme import Look

CHOICES: Final = ("system", "light", "dark")

# The share of a label's colour in the fill under the text: enough to see, too little to read worse. Dark pages need
# more, for the eye tells dark colours apart less well.
_TINT_LIGHT: Final = 0.15
_TINT_DARK: Final = 0.24
# What stays of a colour that is dimmed; the dark page has more to spare.
_DIMMED_LIGHT: Final = 0.7
_DIMMED_DARK: Final = 0.5


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, each as "#rrggbb"."""

    name: str
    is_dark: bool
    page: str  # what an article is read on, and lists
    ink: str  # text on the page
    dim: str  # text of second rank, on page and panel; still 4.5:1
    panel: str  # what stands around the page: side panels, bars, dialogs
    panel_ink: str
    line: str  # rules and borders
    accent: str  # the current thing, focus, links; as text and as a border
    selection: str  # under selected words and rows; ink stays readable on it
    warn: str  # text that tells of trouble


LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    page="#fdfaf4",
    ink="#23201b",
    dim="#655f54",
    panel="#f3eee4",
    panel_ink="#2b2822",
    line="#d8d0c1",
    accent="#1d5a85",
    selection="#d3e3ef",
    warn="#a13308",
)
DARK: Final = Theme(
    name="dark",
    is_dark=True,
    page="#1d1c1a",
    ink="#e9e4da",
    dim="#b4ada1",
    panel="#262422",
    panel_ink="#e2ddd3",
    line="#43403b",
    accent="#8dbce6",
    selection="#294056",
    warn="#ffb183",
)


def colour_of(look: Look, theme: Theme) -> QColor:
    """The colour of a label or role as text, underline or bar."""
    return QColor(look.dark if theme.is_dark else look.light)


def tint_of(look: Look, theme: Theme) -> QColor:
    """The fill under words with that label: opaque, so that nested fills do not turn to mud."""
    return mixed(colour_of(look, theme), QColor(theme.page), _TINT_DARK if theme.is_dark else _TINT_LIGHT)


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """So much of a colour, from 0 to 1, on an opaque ground."""
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )


def dimmed(colour: QColor, theme: Theme) -> QColor:
    """A label's colour for what matters less; as a line it still stands out from the page, three to one."""
    return mixed(colour, QColor(theme.page), _DIMMED_DARK if theme.is_dark else _DIMMED_LIGHT)


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
QPushButton#choice { background: $page; border: 1px solid $line; border-radius: 5px; }
QPushButton#choice:hover, QPushButton#choice:focus { border-color: $accent; }
QPushButton#choice:pressed { background: $selection; }
QFrame#popup { background: $panel; border: 1px solid $accent; border-radius: 6px; }
QDialog#palette { background: $panel; border: 1px solid $accent; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $dim; border-radius: 7px; background: $page; }
QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $page, stop: 1 $page); }
QRadioButton::indicator:focus { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QToolButton#sectionTitle { background: transparent; border: 1px solid transparent; padding: 2px 4px; }
QToolButton#sectionTitle:focus { border-color: $accent; border-radius: 3px; }
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


class Themes(QObject):
    """Keeps the application in one theme: the system's, also when that changes, or the one that the editor chose.

    ``changed`` carries the new Theme; widgets that paint for themselves listen to it.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice if choice in CHOICES else "system"
        app.setStyle("Fusion")
        self._theme = self._wanted()
        self._put_on()
        self._tell_platform()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def current(self) -> Theme:
        """The theme that everything is in now."""
        return self._theme

    @property
    def choice(self) -> str:
        """What the editor chose: one of CHOICES."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Stay light, stay dark, or follow the system. Raises ValueError for anything else."""
        if choice not in CHOICES:
            raise ValueError(f"no such theme: {choice!r}")
        self._choice = choice
        self._tell_platform()
        self._follow()

    def _wanted(self) -> Theme:
        if self._choice == "system":
            # A platform that does not say is Unknown, and gets the light page.
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _tell_platform(self) -> None:
        """So that title bars and the system's own file dialogs match, where the platform can."""
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes[self._choice])

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            self._theme = wanted
            self._put_on()
            self.changed.emit(wanted)

    def _put_on(self) -> None:
        self._app.setPalette(palette_of(self._theme))
        self._app.setStyleSheet(sheet_of(self._theme))
