"""What is read out to those who do not see the page: each annotation that is gone to, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from copydesk.core.annotations import Annotation, Entity
from copydesk.core.lanes import Mark
from copydesk.core.scheme import Scheme
from copydesk.ui.annotations.signs import sureness, word_of
from copydesk.ui.page.annotation_words import title_of_mark
from copydesk.ui.session import Session
from copydesk.workflow import OpenArticle


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence read out by a screen reader, if there is one, without moving the focus."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def in_a_breath(mark: Mark, annotation: Annotation, scheme: Scheme, text: str) -> str:
    """One mark as it is said: “Person Lloyd Austin, suggested, 92 %”; of a quote also who speaks."""
    said = [title_of_mark(mark, annotation, scheme), mark.span.of(text)]
    facts = [word_of(annotation.state), sureness(annotation)]
    if not isinstance(annotation, Entity):
        facts.append(annotation.speaker or QCoreApplication.translate("Announcer", "nobody named as speaker"))
    return ", ".join((" ".join(said), *(fact for fact in facts if fact)))


class Announcer(QObject):
    """Says what is current in a session when that, or what is known of it, has changed. ``say`` reads out."""

    def __init__(self, session: Session, view: QWidget, say: Callable[[QWidget, str], None] = announce) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._say = say
        self._last = ""
        session.current_changed.connect(lambda mark: self._tell())
        session.annotations_changed.connect(self._changed)

    def _changed(self, opened: OpenArticle, touched: frozenset[str]) -> None:
        current = self._session.current
        if current is not None and current.annotation_id in touched:
            self._tell()

    def _tell(self) -> None:
        mark, annotation, opened = self._session.current, self._session.annotation, self._session.article
        if mark is None or annotation is None or opened is None:
            self._last = ""
            return
        sentence = in_a_breath(mark, annotation, self._session.desk.scheme, opened.article.text)
        if sentence != self._last:
            self._last = sentence
            self._say(self._view, sentence)
