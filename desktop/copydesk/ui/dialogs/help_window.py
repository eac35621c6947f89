"""The help: its pages beside their list, searched and walked through, with nothing from outside."""

from __future__ import annotations

from importlib.resources import files
from string import Template
from typing import Final

from markdown_it import MarkdownIt
from PySide6.QtCore import QByteArray, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QPalette, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from copydesk.ui.guide.help_pages import HELP_PAGES, Named, filled, plain_of, source_of, title_of
from copydesk.ui.language import spoken
from copydesk.ui.page.typography import NEWSPAPER

_SIZE: Final = 82  # percent of an article's letters
_WIDEST: Final = 600  # pixels of a picture on the page
_SCHEME: Final = "help"
_SHEET: Final = Template("""
h1 { font-size: x-large; margin: 0 0 10px 0; }
h2 { font-size: large; margin: 18px 0 6px 0; }
p, li { line-height: 140%; }
p { margin: 0 0 9px 0; }
code { font-family: sans-serif; font-weight: bold; }
table { border-collapse: collapse; border-style: solid; border-color: $line; }
th { text-align: left; }
a { color: $link; }
""")


class HelpBrowser(QTextBrowser):
    """Shows pages and pictures of the help, and loads nothing else."""

    turned = Signal(str)  # the name of the page that shows now

    def __init__(self, actions: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._reader = MarkdownIt("commonmark", {"html": False}).enable("table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(NEWSPAPER.font(self.font(), _SIZE))
        self.document().setDocumentMargin(24)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sourceChanged.connect(lambda url: self.turned.emit(_name_of(url)))

    def turn_to(self, name: str) -> None:
        """Show a page, and remember the one before."""
        self.setSource(QUrl(f"{_SCHEME}:/{name}.md"))

    def page(self, name: str) -> str:
        """A page's Markdown with today's keys."""
        return filled(source_of(name, spoken()), self._actions)

    def doSetSource(self, name: QUrl, kind: QTextDocument.ResourceType) -> None:
        if name.scheme() == _SCHEME and _name_of(name) in {page.name for page in HELP_PAGES}:
            palette = self.palette()
            sheet = _SHEET.substitute(
                line=palette.color(QPalette.ColorRole.Mid).name(), link=palette.color(QPalette.ColorRole.Link).name()
            )
            self.document().setDefaultStyleSheet(sheet)
            super().doSetSource(name, QTextDocument.ResourceType.HtmlResource)

    def loadResource(self, kind: int, name: QUrl) -> object:
        if kind == QTextDocument.ResourceType.HtmlResource:
            table = (
                '<table border="1" cellspacing="0" cellpadding="5" width="100%">'  # what Qt takes from no style sheet
            )
            return self._reader.render(self.page(_name_of(name))).replace("<table>", table)
        if kind == QTextDocument.ResourceType.ImageResource:
            return _picture(name.fileName())
        return QByteArray()


class HelpWindow(QDialog):
    """A window beside the one that it helps with. Its pages have the keys that are valid there now."""

    def __init__(self, actions: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Copydesk Help"))
        self.browser = HelpBrowser(actions, self)
        self.browser.setAccessibleName(self.tr("Help page"))
        self.contents = QListWidget(self)
        self.contents.setObjectName("pages")
        self.contents.setAccessibleName(self.tr("Contents of the help"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.back, self.forward = QPushButton(self.tr("&Back"), self), QPushButton(self.tr("&Forward"), self)
        self._lay_out()
        self._connect()
        self.list_pages()
        self.resize(1040, 720)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.contents, 1)
        buttons = QHBoxLayout()
        for button in (self.back, self.forward):
            button.setEnabled(False)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.addLayout(left, 3)
        row.addWidget(self.browser, 8)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.list_pages)
        self.search.returnPressed.connect(self._find_on)
        self.contents.currentItemChanged.connect(self._turn)
        self.browser.turned.connect(self._show_place)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)
        QShortcut(QKeySequence.StandardKey.Back, self, self.browser.backward)
        QShortcut(QKeySequence.StandardKey.Forward, self, self.browser.forward)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def open_at(self, name: str) -> None:
        """Show a page, in front."""
        self.search.clear()
        self.browser.turn_to(name)
        self.show()
        self.activateWindow()
        self.browser.setFocus()

    def list_pages(self) -> None:
        """List the pages that have all the words searched for."""
        words = self.search.text().casefold().split()
        here = _name_of(self.browser.source())
        with QSignalBlocker(self.contents):
            self.contents.clear()
            for page in HELP_PAGES:
                text = self.browser.page(page.name)
                if all(word in plain_of(text).casefold() for word in words):
                    item = QListWidgetItem(title_of(text), self.contents)
                    item.setData(Qt.ItemDataRole.UserRole, page.name)
                    if page.name == here:
                        self.contents.setCurrentItem(item)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.browser.turn_to(item.data(Qt.ItemDataRole.UserRole))

    def _find_on(self) -> None:
        """Go to the next place on the page that has the words; to the first page that has them, if this one has not."""
        if self.browser.find(self.search.text()) or not self.contents.count():
            return
        self.contents.setCurrentRow(max(0, self.contents.currentRow()))
        self._turn(self.contents.currentItem())
        self.browser.find(self.search.text())

    def _show_place(self, name: str) -> None:
        with QSignalBlocker(self.contents):
            for place in range(self.contents.count()):
                if self.contents.item(place).data(Qt.ItemDataRole.UserRole) == name:
                    self.contents.setCurrentRow(place)


def _name_of(url: QUrl) -> str:
    return url.fileName().removesuffix(".md")


def _picture(name: str) -> QImage | QByteArray:
    """A picture of the help, no wider than the page; nothing for a name that is none."""
    place = files("copydesk.resources") / "help" / name
    image = QImage()
    if not name.endswith(".png") or not place.is_file() or not image.loadFromData(place.read_bytes()):
        return QByteArray()
    if image.width() <= _WIDEST:
        return image
    return image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
