"""What the session says, brought before the editor: each article, change and current mark, on all sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from copydesk.core.lanes import Mark
from copydesk.core.scheme import Scheme
from copydesk.ui.annotations.signs import number
from copydesk.workflow import OpenArticle

if TYPE_CHECKING:
    from copydesk.ui.window.main_window import MainWindow


class Showing(QObject):
    """Listens to the session of one window, from its first article to its last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        session = window.session
        session.article_opened.connect(self._show_article)
        session.annotations_changed.connect(self._show_annotations)
        session.current_changed.connect(self._show_current)
        session.refused.connect(window.status.refuse)
        session.said.connect(window.status.say)
        session.saved_changed.connect(self.show_saved)
        session.failed.connect(self._show_failure)
        session.queue_changed.connect(self._refresh_queue)
        session.scheme_changed.connect(self._use_scheme)

    def _show_article(self, opened: OpenArticle) -> None:
        window = self._window
        window.prefiller.put_first(opened.article.id)
        window.view.show_article(opened.article.text, opened.annotations)
        window.strip.show_article(opened.article.text, opened.annotations)
        window.inspector.show_article(opened.article.text, opened.annotations, opened.base)
        window.header.show_article(opened)
        window.remarking.show(opened.article.text, opened.annotations)
        window.queue.set_current(opened.article.id)
        window.places.arrive(opened)
        self._show_position(opened)
        window.judge()

    def _show_annotations(self, opened: OpenArticle, touched: frozenset[str]) -> None:
        window = self._window
        window.view.show_annotations(opened.annotations, touched)
        window.strip.show_annotations(opened.annotations, touched)
        window.inspector.show_annotations(opened.annotations, touched, opened.base)
        window.commands.shown()
        window.status.forget_refusal()
        window.header.show_article(opened)
        window.remarking.show(opened.article.text, opened.annotations)
        window.judge()

    def _show_current(self, mark: Mark | None) -> None:
        window = self._window
        # Whoever the mouse picked on is looking at it already; only what a key or the other panel chose is revealed.
        window.view.set_current(
            mark,
            reveal=mark is not None and mark != window.view.current(),
            still=window.session.is_showing_change,
        )
        window.inspector.set_current(mark)
        window.commands.shown()
        window.judge()

    def _use_scheme(self, scheme: Scheme) -> None:
        window = self._window
        window.actions_.set_scheme(scheme)
        for widget in (window.view, window.strip, window.docks):
            widget.set_scheme(scheme)
        window.themes.use_scheme(scheme)
        window.findings.look_again()

    def show_saved(self, unsaved: int) -> None:
        """Say whether everything done so far is durable."""
        self._window.status.show_saved(unsaved, self._window.session.read_only_reason)

    def _show_failure(self, reason: str) -> None:
        self._window.messages.show_message("saving", reason)
        self._window.judge()

    def _refresh_queue(self, article_ids: tuple[str, ...] | None) -> None:
        window = self._window
        for article_id in article_ids if article_ids is not None else (None,):
            window.queue.refresh(article_id)
        if article_ids is None:
            window.suggesting.count_waiting()
            if window.session.article is not None:
                self._show_position(window.session.article)

    def _show_position(self, opened: OpenArticle) -> None:
        desk = self._window.session.desk
        place, total = desk.row(opened.article.id).position, desk.count()
        self._window.status.show_position(
            self.tr("Article {place} of {total}").format(place=number(place), total=number(total))
        )
