"""All keys on one page, by menu."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from copydesk.ui.dialogs.command_palette import keys_of, menu_path, plain
from copydesk.ui.looks.themes import LIGHT

Group = tuple[str, tuple[tuple[str, str], ...]]  # a menu's title; keys and what they do


def groups_of(actions: Iterable[QAction]) -> tuple[Group, ...]:
    """The actions that have keys, by menu, in the order given. Those in no menu are left out."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for action in actions:
        keys, path = keys_of(action), menu_path(action)
        if keys and path:
            groups.setdefault(" › ".join(path), []).append(("  ".join(keys), plain(action.text()).rstrip("…")))
    return tuple((title, tuple(rows)) for title, rows in groups.items())


class CheatSheet(QDialog):
    """The page in two columns, to read, to search and to print."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys at a Glance"))
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("Keys at a Glance"))
        self._groups = groups_of(actions)
        self.page.setHtml(_html(self._groups, self.palette().placeholderText().color().name()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        printing = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        printing.clicked.connect(self._print)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(860, 640)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            paper = QTextDocument(self)
            paper.setHtml(_html(self._groups, LIGHT.dim))  # paper is light, whatever the screen is
            paper.print_(printer)


def _html(groups: tuple[Group, ...], dim: str) -> str:
    """Two columns of about equal length; the order runs down the first and on in the second."""
    half = sum(len(rows) + 2 for _, rows in groups) / 2
    columns: tuple[list[str], list[str]] = ([], [])
    used = 0.0
    for title, rows in groups:
        size = len(rows) + 2
        columns[used + size / 2 > half].append(_group(title, rows, dim))
        used += size
    cells = "".join(f'<td width="50%" style="padding-right:24px">{"".join(column)}</td>' for column in columns)
    return f'<table width="100%" cellspacing="0"><tr>{cells}</tr></table>'


def _group(title: str, rows: tuple[tuple[str, str], ...], dim: str) -> str:
    lines = "".join(
        f'<tr><td width="38%" style="padding:2px 12px 2px 0"><b>{_keys(keys)}</b></td>'
        f'<td style="padding:2px 0">{escape(does)}</td></tr>'
        for keys, does in rows
    )
    return f'<p style="color:{dim}; margin:10px 0 4px 0">{escape(title)}</p><table width="100%">{lines}</table>'


def _keys(keys: str) -> str:
    """Keys for HTML, which may go on in the next line behind a plus: in German they are long."""
    return escape(keys).replace("  ", "&nbsp;&nbsp; ").replace("+", "+&#8203;")
