"""What Qt's own widgets wear in a theme: a palette, and a style sheet for what no palette can say."""

from __future__ import annotations

from importlib.resources import files
from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette

from copydesk.core.contrast import contrast
from copydesk.ui.looks.mixing import mixed
from copydesk.ui.looks.theme_table import STRONG, Theme


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
QPlainTextEdit#words, QListView#rows {
    background: $page; color: $ink; border: 1px solid $line; border-radius: 3px; placeholder-text-color: $dim;
}
QPlainTextEdit#words:focus, QListView#rows:focus { border-color: $accent; }
QListWidget#pages::item { padding: 6px 8px; border-radius: 3px; }
QListWidget#pages::item:selected { background: $selection; color: $ink; }
QPushButton#choice { background: $page; border: 1px solid $line; border-radius: 5px; }
QPushButton#choice:hover, QPushButton#choice:focus { border-color: $accent; }
QPushButton#choice:pressed { background: $selection; }
QFrame#popup QPlainTextEdit {
    background: $page; color: $ink; border: 1px solid $line; border-radius: 3px; placeholder-text-color: $dim;
}
QFrame#popup QPlainTextEdit:focus { border-color: $accent; }
QFrame#popup { background: $panel; border: 1px solid $accent; border-radius: 6px; }
QDialog#palette { background: $panel; border: 1px solid $accent; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid $dim; border-radius: 7px; background: $page; }
QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $page, stop: 1 $page); }
QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator, QListView::indicator { width: 12px; height: 12px; border: 1px solid $dim; border-radius: 3px;
    background: $page; }
QCheckBox::indicator:checked, QListView::indicator:checked {
    border: 1px solid $accent; background: $accent; image: url("$check");
}
QCheckBox::indicator:disabled { background: $panel; border-color: $line; }
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


# With high contrast every control has an edge to be seen; Fusion's own are shades of the ground.
_STRONG_SHEET: Final = """
QComboBox, QPushButton, QAbstractSpinBox {
    background: $page; color: $ink; border: 1px solid $line; border-radius: 3px; padding: 3px 8px;
}
QAbstractSpinBox { padding-right: 22px; }
QComboBox:focus, QPushButton:focus, QAbstractSpinBox:focus { border-color: $accent; background: $selection; }
QPushButton:default { border-color: $accent; }
QPushButton:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $dim; border-style: dashed; }
QComboBox::drop-down { border: none; width: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; background: transparent; }
QComboBox::down-arrow, QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {
    width: 0; height: 0; border-left: 4px solid $page; border-right: 4px solid $page;
}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { border-top: 5px solid $ink; }
QAbstractSpinBox::up-arrow { border-bottom: 5px solid $ink; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: 13px; height: 13px; border: 1px solid $line; background: $page;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QDialog { border: 1px solid $line; }
"""


# The tick of a box that is checked: white on a dark accent, black on a light one.
_CHECKS: Final = {"check-light.svg": "#ffffff", "check-dark.svg": "#000000"}


def sheet_of(theme: Theme) -> str:
    """The style sheet that goes with `palette_of`."""
    sheet = Template(_SHEET.template + _STRONG_SHEET) if theme.contrast >= STRONG else _SHEET
    check = max(_CHECKS, key=lambda name: contrast(_CHECKS[name], theme.accent))
    return sheet.substitute(
        check=str(files("copydesk.resources") / "icons" / check).replace("\\", "/"),
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
