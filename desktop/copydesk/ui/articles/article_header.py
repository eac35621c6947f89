"""The head of the article: its title, where it came from, how it stands, and the button that signs it off."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from copydesk.core.remarks import RemarkKind
from copydesk.ui.annotations.signs import sign_of, word_of
from copydesk.ui.looks.themes import Theme
from copydesk.ui.plain_text import plain_tip
from copydesk.workflow import OpenArticle, Status

# What readers of articles want to see of the meta data, in this order; the names are those that files commonly use.
_PUBLISHED = ("published", "published_at", "date")
_META = ("byline", "author", "source", "publication", "published", "published_at", "date", "url", "link")


class CutLabel(QLabel):
    """A line of plain text that is cut with an ellipsis where it does not fit; whole in `whole`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show other words."""
        self.whole = words
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Its own, not its owner's: a neighbour that grows narrows it too.
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, max(40, self.width())))


class ArticleHeader(QWidget):
    """Shows one article's head. The button is the action that it was given: same key, same reason when disabled."""

    def __init__(self, sign_off: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleHeader")
        self._action = sign_off
        self._title = CutLabel(self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._title.setFont(font)
        self._about = CutLabel(self)
        self._about.setObjectName("about")
        self._button = QPushButton(self)
        self._button.setObjectName("signOff")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(sign_off.trigger)
        sign_off.changed.connect(self._follow_action)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 14, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._status = Status.WAITING
        self.show_nothing()

    def show_nothing(self) -> None:
        """No article is open."""
        self._title.say("")
        self._about.say("")
        self._button.hide()

    def show_article(self, opened: OpenArticle) -> None:
        """Show the head of an article, or what changed about it."""
        self._title.say(opened.article.title)
        self._title.setToolTip(plain_tip(opened.article.title))
        self._status = opened.status
        self._about.say("  ·  ".join((*states_in_words(opened), *shown_meta(opened.article.meta))))
        meta = "\n".join(f"{key}: {value}" for key, value in opened.article.meta.items())
        self._about.setToolTip(plain_tip(meta))
        self._button.show()
        self._follow_action()

    def set_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        self.setStyleSheet(
            f"#about {{ color: {theme.dim}; }}"
            f" #signOff {{ background: {theme.accent}; color: {theme.page}; border: none; border-radius: 4px;"
            f" padding: 7px 14px; font-weight: 600; }}"
            f" #signOff:disabled {{ background: {theme.line}; color: {theme.dim}; }}"
            f" #signOff:focus {{ outline: none; border: 2px solid {theme.ink}; padding: 5px 12px; }}"
        )

    def _follow_action(self) -> None:
        self._button.setEnabled(self._action.isEnabled())
        self._button.setToolTip(self._action.toolTip())
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("Next article  ({key})") if self._status is Status.GOLD else self.tr("Sign off  ({key})")
        self._button.setText(words.format(key=key))


def states_in_words(opened: OpenArticle) -> list[str]:
    """How an article stands, and how it is set aside, each with its sign."""
    kinds = {remark.kind for remark in opened.annotations.remarks.values() if remark.is_of_article}
    remarks = [f"{sign_of(kind)} {word_of(kind)}" for kind in RemarkKind if kind in kinds]
    return [f"{sign_of(opened.status)} {_status_words(opened)}", *remarks]


def published(meta: Mapping[str, object]) -> str:
    """When an article appeared, as people of this place write it; empty when nothing says so."""
    values = (meta.get(key) for key in _PUBLISHED)
    return next((_read(value) for value in values if isinstance(value, str) and value.strip()), "")


def _status_words(opened: OpenArticle) -> str:
    signed = opened.annotations.sign_off
    if signed is None:
        return word_of(opened.status)
    at = QDateTime.fromString(signed.at, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(at, QLocale.FormatType.ShortFormat)
    words = QCoreApplication.translate("ArticleHeader", "gold, signed off by {annotator} on {when}")
    return words.format(annotator=signed.annotator, when=when)


def shown_meta(meta: Mapping[str, object]) -> list[str]:
    shown: list[str] = []
    for key in _META:
        value = meta.get(key)
        words = _read(value) if isinstance(value, str) else ""
        if words and words not in shown:
            shown.append(words)
    return shown


def _read(value: str) -> str:
    """A value as a reader wants it: a point in time as people of this place write it, anything else as it stands."""
    at = QDateTime.fromString(value.strip(), Qt.DateFormat.ISODate)
    return QLocale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else " ".join(value.split())
