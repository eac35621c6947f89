"""Articles in and gold out: file dialogs, the work beside the window, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from copydesk.exchange.formats import READABLE, all_suffixes
from copydesk.ui.clipboard import ClipboardFiles
from copydesk.ui.exporting.dialog import ExportDialog
from copydesk.ui.importing.importer import Importer
from copydesk.ui.sentences import said
from copydesk.ui.session import Session
from copydesk.ui.settings import LAST_FOLDER, Settings
from copydesk.ui.window.dropping import dropped
from copydesk.workflow import Original, ProjectUnavailable


class Files(QObject):
    """Import and export of one window. ``imported`` carries the ImportReport."""

    imported = Signal(object)
    progressed = Signal(object)  # Progress
    failed = Signal(str)  # a sentence

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._clipboard = ClipboardFiles()
        self.importer = Importer(session, window)
        self.importer.imported.connect(self.imported)
        self.importer.progressed.connect(self.progressed)
        self.importer.failed.connect(self.failed)
        self._exporting: ExportDialog | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "import_files": self.choose_files,
            "import_folder": self.choose_folder,
            "import_clipboard": self.paste,
            "export_gold": self.choose_export,
            "save_original": self.choose_original,
        }

    def close(self) -> None:
        """Stop what is under way, and wait for it."""
        self.importer.close()
        if self._exporting:
            self._exporting.close_jobs()
        self._clipboard.close()

    def stop(self) -> None:
        """Stop an import; the project stays as it is."""
        self.importer.stop()

    # In

    def choose_files(self) -> None:
        """Ask which files to import."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import Articles"), self._folder(), ";;".join(self.filters())
        )
        self.bring_in([Path(path) for path in chosen])

    def filters(self) -> list[str]:
        """What a dialog can narrow its files to: all that is read, each format, everything."""
        every = " ".join(f"*{suffix}" for suffix in sorted(all_suffixes()))
        found = [self.tr("Articles and annotations ({suffixes})").format(suffixes=every)]
        for kind in READABLE:
            suffixes = " ".join(f"*{suffix}" for suffix in kind.suffixes)
            found.append(f"{QCoreApplication.translate('Formats', kind.title)} ({suffixes})")
        return [*found, self.tr("All files (*)")]

    def choose_folder(self) -> None:
        """Ask for a folder to import with all that is in it."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Import a Folder"), self._folder())
        self.bring_in([Path(chosen)] if chosen else [])

    def paste(self) -> None:
        """Import what is on the clipboard: the files that were copied, or the words."""
        mime = QGuiApplication.clipboard().mimeData()
        files = dropped(mime).articles
        if files:
            self.bring_in(files)
            return
        if self._session.read_only_reason:
            self.failed.emit(self._session.read_only_reason)
            return
        try:
            file = self._clipboard.written(mime)
        except OSError as error:
            words = self.tr("What is on the clipboard could not be written to a file: {error}. Free some space.")
            self.failed.emit(words.format(error=error.strerror or error))
            return
        if file is None:
            self._session.refused.emit(self.tr("There are no words on the clipboard; copy an article first."))
            return
        self.importer.begin([file], {file: file.name})

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if not paths:
            return
        if self._session.read_only_reason:
            self.failed.emit(self._session.read_only_reason)
            return
        self._remember(paths[0])
        self.importer.begin(paths)

    # Out

    def choose_export(self) -> None:
        """Ask what goes out, how and where, and write it."""
        dialog = ExportDialog(self._session.desk, self._settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._exporting = dialog
        dialog.destroyed.connect(self._forget_export)
        dialog.open()

    def _forget_export(self) -> None:
        self._exporting = None

    def choose_original(self) -> None:
        """Ask where the file goes that the open article's text was taken out of, and write it."""
        if self._session.article is None:
            return
        try:
            original = self._session.desk.original(self._session.article.article.id)
        except ProjectUnavailable as error:
            self.failed.emit(said(error.reason))
            return
        if original is None:
            self._session.refused.emit(self.tr("This article has no original beside it: its text came in as it is."))
            return
        proposed = str(Path(self._folder()) / Path(original.name).name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the Original"), proposed)
        if chosen:
            self.write_original(original, Path(chosen))

    def write_original(self, original: Original, path: Path) -> None:
        """Write an article's original to a file, or say why that did not work."""
        self._remember(path)
        try:
            path.write_bytes(original.data)
        except OSError as error:
            words = self.tr("“{path}” could not be written: {error}. Choose another place.")
            self.failed.emit(words.format(path=path, error=error.strerror or error))
        else:
            self._session.said.emit(self.tr("The original was written to {path}.").format(path=path))

    def _folder(self) -> str:
        remembered = self._settings.get(LAST_FOLDER)
        return remembered if remembered and Path(remembered).is_dir() else str(Path.home())

    def _remember(self, path: Path) -> None:
        self._settings.set(LAST_FOLDER, str(path.parent))
