"""What an editor takes along: a quote with its attribution, where the article is."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from copydesk.core.attribution import attributed
from copydesk.ui.session import Session

_LINKS = ("url", "link", "uri", "href")  # names that files commonly use


class Copying(QObject):
    """Puts things on the clipboard."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {"copy_quote": self.copy_quote, "copy_link": self.copy_link}

    def copy_quote(self) -> None:
        """The quote at work in one sentence with who said it: as plain text, and as rich text for word processors."""
        article, quote = self._session.article, self._session.quote
        if article is None or quote is None:
            return
        sentence = attributed(article.article.text, quote)
        copied = QMimeData()
        copied.setText(sentence)
        copied.setHtml(f"<p>{escape(sentence)}</p>")
        QGuiApplication.clipboard().setMimeData(copied)
        shown = sentence if len(sentence) <= 90 else f"{sentence[:89]}…"
        self._session.said.emit(self.tr("Copied: {sentence}").format(sentence=shown))

    def copy_link(self) -> None:
        """Where the article came from; its id in the project when it does not say."""
        opened = self._session.article
        if opened is None:
            return
        meta = opened.article.meta
        link = next((value for name in _LINKS if isinstance(value := meta.get(name), str) and value.strip()), "")
        QGuiApplication.clipboard().setText(link.strip() or opened.article.id)
        self._session.said.emit(self.tr("Copied: {sentence}").format(sentence=link.strip() or opened.article.id))
