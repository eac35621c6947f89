"""Watches what the editor has accounted for: which paragraphs stay on the screen for a moment, which quotations are
in no quote. What was seen is written down now and then, never with every scroll."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from copydesk.core.annotations import Annotations
from copydesk.core.coverage import Coverage, Paragraphs, Quotation, Sight, quotations_of
from copydesk.ui.session import Session
from copydesk.workflow import OpenArticle

_GLANCE_MS: Final = 250  # what stands still for so long was seen; what flies past was not
_SOON_MS: Final = 30  # the article is to be painted first
_WRITTEN_MS: Final = 3000


class Page(Protocol):
    """As much of the article view as the watch needs."""

    viewport: Callable[[], QWidget]
    verticalScrollBar: Callable[[], QScrollBar]

    def seen_span(self) -> tuple[int, int] | None:
        """Where the lines begin and end that show whole."""


class CoverageWatch(QObject):
    """``changed`` says that `coverage` may be another one, or another article's."""

    changed = Signal()

    def __init__(self, session: Session, page: Page) -> None:
        super().__init__(session)
        self._session = session
        self._page = page
        self.paragraphs = Paragraphs("")
        self._quotations: tuple[Quotation, ...] | None = ()
        self._sight = Sight(self.paragraphs)
        self._coverage: Coverage | None = None
        self._unwritten: set[int] = set()
        self._counted = Annotations()
        self._article: str | None = None
        self._glimpsed: tuple[int, int] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._renew)
        self._glance = QTimer(self, singleShot=True, interval=_GLANCE_MS)
        self._glance.timeout.connect(self._see)
        self._writing = QTimer(self, singleShot=True, interval=_WRITTEN_MS)
        self._writing.timeout.connect(self.write)
        session.leaving.connect(self.write)
        session.article_opened.connect(self._open)
        session.annotations_changed.connect(self._change)
        page.verticalScrollBar().valueChanged.connect(self._begin)
        page.verticalScrollBar().rangeChanged.connect(self._begin)
        page.viewport().installEventFilter(self)

    @property
    def coverage(self) -> Coverage:
        """What is open in the article."""
        if self._coverage is None:
            self._coverage = self._count()
        return self._coverage

    @property
    def known(self) -> Coverage:
        """The same, as far as it was counted: an article is shown first, and counted a moment later."""
        return self._coverage or Coverage()

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Every quotation of the article."""
        if self._quotations is None:
            assert self._session.article is not None, "an article that is not open is watched"
            self._quotations = quotations_of(self._session.article.article.text)
        return self._quotations

    @property
    def seen(self) -> frozenset[int]:
        """The numbers of the paragraphs that were on the screen."""
        return self._sight.seen

    def look(self) -> None:
        """Count what is on the screen at this moment as seen: the editor says to be done with it."""
        self._add(self._page.seen_span())

    def write(self) -> None:
        """Write down what was seen since the last time."""
        self._writing.stop()
        if self._article is not None and self._unwritten:
            self._session.desk.remember_seen(self._article, self._unwritten)
        self._unwritten = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._begin()
        return super().eventFilter(watched, event)

    def _open(self, opened: OpenArticle) -> None:
        self._article = opened.article.id
        self.paragraphs = Paragraphs(opened.article.text)
        self._quotations = self._coverage = None
        self._sight = Sight(self.paragraphs, self._session.desk.seen(opened.article.id))
        self._counted = opened.annotations
        self._glimpsed = None
        self._glance.start()
        self._soon.start()

    def _change(self, opened: OpenArticle, touched: frozenset[str]) -> None:
        """Entities account for nothing: only where a quote or a remark changed is there something to count."""
        before, now = self._counted, opened.annotations
        self._counted = now
        if any(each in kept for each in touched for kept in (before.quotes, before.remarks, now.quotes, now.remarks)):
            self._renew()

    def _renew(self) -> None:
        self._coverage = self._count()
        self.changed.emit()

    def _count(self) -> Coverage:
        opened = self._session.article
        if opened is None:
            return Coverage()
        return Coverage.of(self.quotations, opened.annotations, len(self.paragraphs), self._sight.seen)

    def _begin(self) -> None:
        if self._article is not None and not self._glance.isActive():
            self._glimpsed = self._page.seen_span()
            self._glance.start()

    def _see(self) -> None:
        """What shows now and showed a moment ago was seen; look again while the page moves."""
        before, self._glimpsed = self._glimpsed, self._page.seen_span()
        now = self._glimpsed
        if now is not None and before is not None and max(before[0], now[0]) < min(before[1], now[1]):
            self._add((max(before[0], now[0]), min(before[1], now[1])))
        if now != before:
            self._glance.start()

    def _add(self, span: tuple[int, int] | None) -> None:
        if span is None or not self._page.viewport().isVisible():
            return
        new = self._sight.add(*span)
        if new:
            self._unwritten |= new
            if not self._writing.isActive():
                self._writing.start()
            self._renew()
