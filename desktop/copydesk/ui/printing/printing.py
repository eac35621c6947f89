"""The open article on paper, on a preview of it, in a PDF, or as a page for the browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QIODevice, QLocale, QMarginsF, QObject, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from copydesk.exchange.annotated.page import page_of
from copydesk.exchange.annotated.page.words import LANGUAGES
from copydesk.exchange.outgoing import Outgoing
from copydesk.ui.articles.article_header import published, shown_meta, states_in_words
from copydesk.ui.language import spoken
from copydesk.ui.printing.article_print import Sheet, print_article
from copydesk.ui.session import Session
from copydesk.ui.settings import LAST_FOLDER, Settings
from copydesk.workflow import OpenArticle

_MARGINS = QMarginsF(16, 14, 16, 14)  # millimetres


class Printing(QObject):
    """Carries out what concerns paper."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._printer: QPagedPaintDevice | None = None  # kept, for a preview does not keep it alive

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "print": self.print,
            "print_preview": self.preview,
            "export_pdf": self.choose_pdf,
            "export_page": self.choose_page,
        }

    def sheet(self, opened: OpenArticle) -> Sheet:
        """What there is to print of an article."""
        article, desk = opened.article, self._session.desk
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        about = "  ·  ".join((*states_in_words(opened), *shown_meta(article.meta)))
        foot = f"{desk.name}  ·  {desk.annotator}"
        date = published(article.meta) or today
        return Sheet(article.title, article.text, opened.annotations, desk.scheme, about, date, foot)

    # Paper

    def print(self) -> None:
        """Ask for a printer, and print."""
        # Imported when asked for: printing needs libraries that a plain desktop can lack.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        opened = self._session.article
        if opened is None:
            return
        printer = self._prepared(QPrinter(QPrinter.PrinterMode.HighResolution))
        assert isinstance(printer, QPrinter)
        self._printer = printer
        printer.setDocName(_file_name(opened.article.title))
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._print_on(printer, opened))
        self._open(dialog)

    def preview(self) -> None:
        """Show the pages as they would be printed."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        opened = self._session.article
        if opened is None:
            return
        printer = self._prepared(QPrinter(QPrinter.PrinterMode.HighResolution))
        assert isinstance(printer, QPrinter)
        self._printer = printer
        printer.setDocName(_file_name(opened.article.title))
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.resize(900, 900)
        dialog.paintRequested.connect(lambda device: self._print_on(device, opened))
        self._open(dialog)

    def _print_on(self, device: QPagedPaintDevice, opened: OpenArticle) -> None:
        try:
            print_article(self.sheet(opened), device)
        except OSError as error:
            self._session.refused.emit(self.tr("Nothing was printed: {error}.").format(error=error))

    # Files

    def choose_pdf(self) -> None:
        """Ask where the PDF goes, and write it."""
        self._choose(self.tr("Export as PDF"), self.tr("PDF (*.pdf)"), ".pdf", self.write_pdf)

    def choose_page(self) -> None:
        """Ask where the web page goes, and write it."""
        self._choose(self.tr("Export as Web Page"), self.tr("Web page (*.html)"), ".html", self.write_page)

    def write_pdf(self, path: Path) -> None:
        """Write the open article to a PDF; a file of that name stays as it is until the new one is whole."""

        def into(file: QSaveFile, opened: OpenArticle) -> None:
            writer = QPdfWriter(file)
            writer.setTitle(opened.article.title)
            writer.setCreator("Copydesk")
            print_article(self.sheet(opened), self._prepared(writer))

        self._write(path, into)

    def write_page(self, path: Path) -> None:
        """Write the open article to a page for the browser, likewise; its headings speak the window's language."""

        def into(file: QSaveFile, opened: OpenArticle) -> None:
            scheme = self._session.desk.scheme
            outgoing = Outgoing(
                opened.article,
                opened.annotations,
                opened.status.value,
                scheme.stated,
                opened.pipeline,
            )
            file.write(page_of(outgoing, scheme, LANGUAGES[spoken()]).encode())

        self._write(path, into)

    def _choose(self, title: str, kind: str, suffix: str, write: Callable[[Path], None]) -> None:
        opened = self._session.article
        if opened is None:
            return
        remembered = self._settings.get(LAST_FOLDER)
        folder = Path(remembered) if remembered and Path(remembered).is_dir() else Path.home()
        proposed = folder / f"{_file_name(opened.article.title)}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), kind)
        if chosen:
            write(Path(chosen))

    def _write(self, path: Path, into: Callable[[QSaveFile, OpenArticle], None]) -> None:
        opened = self._session.article
        if opened is None:
            return
        self._settings.set(LAST_FOLDER, str(path.parent))
        file = QSaveFile(str(path))
        error = "" if file.open(QIODevice.OpenModeFlag.WriteOnly) else file.errorString()
        if not error:
            into(file, opened)
            error = "" if file.commit() else file.errorString()
        words = self.tr("“{path}” could not be written: {error}. Choose another place.")
        if error:
            self._session.refused.emit(words.format(path=path, error=error.rstrip(".")))
        else:
            self._session.said.emit(self.tr("The article was written to {path}.").format(path=path))

    def _prepared(self, device: QPagedPaintDevice) -> QPagedPaintDevice:
        device.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        return device

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the print dialog has another one, which wants a slot


def _file_name(title: str) -> str:
    """A title as a file can be named, on any system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:60].strip() or "article"
