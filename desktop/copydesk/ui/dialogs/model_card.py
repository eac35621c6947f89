"""The model card of the pipeline that suggests: what it was made of, what it can do, and where it fails.

A card is read, and nothing else: no picture in it is loaded, no link of it is opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from string import Template
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from copydesk.bundled import bundled_pipeline, model_card
from copydesk.exchange.readers.markdown import front_matter
from copydesk.ui.page.typography import NEWSPAPER
from copydesk.ui.plain_text import plain_label

_SIZE: Final = 80  # percent of an article's letters
_MARGIN: Final = 26
_SHEET: Final = Template("""
h1 { font-size: x-large; margin: 0 0 10px 0; }
h2 { font-size: large; margin: 18px 0 6px 0; }
h3 { font-size: medium; margin: 14px 0 4px 0; }
p, li { line-height: 135%; }
p { margin: 0 0 9px 0; }
table { border-collapse: collapse; border-style: solid; border-color: $line; }
th { text-align: left; }
hr { background-color: $line; }
""")


def _words_of_picture(renderer: RendererHTML, tokens: Sequence[Token], at: int, options: object, env: object) -> str:
    """What stands for a picture where it cannot be seen; a renderer's rule has these arguments."""
    return escape(tokens[at].content)


class CardPage(QTextBrowser):
    """Text that stands alone: whatever it refers to stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(NEWSPAPER.font(self.font(), _SIZE))
        self.document().setDocumentMargin(_MARGIN)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Nothing. Not None, for then the document would look for a file of that name by itself."""
        return QByteArray()

    def show_markdown(self, text: str) -> None:
        """Show it as type; HTML in it is shown as it stands."""
        reader = MarkdownIt("commonmark", {"html": False, "maxNesting": 100}).enable("table")
        reader.add_render_rule("image", _words_of_picture)
        line = self.palette().color(QPalette.ColorRole.Mid).name()
        self.document().setDefaultStyleSheet(_SHEET.substitute(line=line))
        # What Qt takes from no style sheet.
        table = '<table border="1" cellspacing="0" cellpadding="5">'
        self.setHtml(reader.render(front_matter(text)[1]).replace("<table>", table))


class ModelCard(QDialog):
    """The card of a pipeline; of one that is not ours, that we have none."""

    def __init__(self, pipeline: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About the Suggestions"))
        self.page = CardPage(self)
        self.page.setAccessibleName(self.tr("Model card"))
        self.address = QLineEdit(self)
        self._link = QWidget(self)
        self.resize(720, 640)
        self._fill(pipeline)
        self._lay_out()
        self.page.anchorClicked.connect(self._show_address)
        self.page.setFocus()

    def _fill(self, pipeline: str) -> None:
        bundled = bundled_pipeline(pipeline)
        card = model_card(bundled) if bundled else None
        if card is not None:
            self.page.show_markdown(card)
            return
        self.resize(560, 240)
        if bundled is not None:
            self.page.setPlainText(
                self.tr("The model card of “{title}” was left out of this copy of Copydesk.").format(
                    title=bundled.title
                )
            )
        else:
            self.page.setPlainText(
                self.tr(
                    "The suggestions come from “{name}”, a pipeline that you chose yourself. Copydesk has no model "
                    "card of it: ask those who made it what it was trained on, and how often it is right."
                ).format(name=pipeline)
            )

    def _lay_out(self) -> None:
        says = plain_label(self._link, self.tr("Copydesk opens no links. &Address:"))
        says.setBuddy(self.address)
        self.address.setReadOnly(True)
        self.copy = QPushButton(self.tr("&Copy"), self._link)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.address.text()))
        row = QHBoxLayout(self._link)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(says)
        row.addWidget(self.address, 1)
        row.addWidget(self.copy)
        self._link.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 14)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.page, 1)
        column.addWidget(self._link)
        column.addLayout(foot)

    def _show_address(self, url: QUrl) -> None:
        self.address.setText(url.toString())
        self.address.setCursorPosition(0)
        self._link.show()
