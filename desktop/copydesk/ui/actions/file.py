"""Actions of the File menu."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.ui.actions.row import Action, row
from copydesk.ui.actions.situation import can_write, has_article

_N = QT_TRANSLATE_NOOP
_FILE = "File"

ROWS: tuple[Action, ...] = (
    row("new_project", _N("Actions", "&New Project…"), "Ctrl+N", menu=_FILE),
    row("open_project", _N("Actions", "&Open Project…"), "Ctrl+O", menu=_FILE),
    row("open_sample", _N("Actions", "Open the &Sample"), menu=_FILE),
    row("import_files", _N("Actions", "&Import Files…"), "Ctrl+I", can_write, _FILE),
    row("import_folder", _N("Actions", "Import &Folder…"), "Ctrl+Shift+I", can_write, _FILE),
    row(
        "import_clipboard",
        _N("Actions", "I&mport from the Clipboard"),
        "Ctrl+Shift+V",
        can_write,
        _FILE,
        _N("Actions", "Imports what you copied elsewhere: words of a page or a document, plain text, or files."),
    ),
    row(
        "export_gold",
        _N("Actions", "&Export…"),
        "Ctrl+E",
        menu=_FILE,
        tip=_N("Actions", "Writes articles with their annotations in any format; says first what that would lose."),
    ),
    row("print", _N("Actions", "&Print…"), "Ctrl+P", has_article, _FILE),
    row("print_preview", _N("Actions", "Print Pre&view…"), "Ctrl+Shift+P", has_article, _FILE),
    row(
        "export_pdf",
        _N("Actions", "Export as P&DF…"),
        "Ctrl+Alt+P",
        has_article,
        _FILE,
        _N("Actions", "Writes the article with its annotations, speakers and a legend to a PDF."),
    ),
    row(
        "export_page",
        _N("Actions", "Export as We&b Page…"),
        "Ctrl+Alt+W",
        has_article,
        _FILE,
        _N("Actions", "Writes the article with its annotations and a list of its quotes to a page for the browser."),
    ),
    row(
        "edit_scheme",
        _N("Actions", "&Label Scheme…"),
        "Ctrl+Shift+S",
        can_write,
        _FILE,
        _N("Actions", "Edits the labels, their looks and guidelines, what may overlap, and the quote convention."),
    ),
    row("settings", _N("Actions", "Se&ttings…"), "Ctrl+,", menu=_FILE),
    row(
        "edit_keys",
        _N("Actions", "&Keys…"),
        menu=_FILE,
        tip=_N("Actions", "Shows every action with its keys, to change them."),
    ),
    row("close_project", _N("Actions", "&Close Project"), "Ctrl+W", menu=_FILE),
    row("quit", _N("Actions", "&Quit"), "Ctrl+Q", menu=_FILE),
)
