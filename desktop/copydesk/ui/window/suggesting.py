"""Having articles looked at by the worker, and telling how that goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.ui.prefiller import Prefiller, Progress
from copydesk.ui.session import Session
from copydesk.ui.window.message_bar import MessageBar
from copydesk.ui.window.status_bar import StatusBar
from copydesk.workflow import Status


class Suggesting(QObject):
    """Asks for suggestions and takes them to the session. ``changed`` says that something else can be asked for now."""

    changed = Signal()

    def __init__(self, session: Session, prefiller: Prefiller, status: StatusBar, messages: MessageBar) -> None:
        super().__init__(session)
        self._session = session
        self._prefiller = prefiller
        self._status = status
        self._messages = messages
        self._some_wait = False
        # Once the window is painted and idle: the worker's start must not be felt.
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self.suggest)
        prefiller.answered.connect(session.receive)
        prefiller.failed.connect(self._failed)
        prefiller.unavailable.connect(partial(messages.show_message, "pipeline"))
        prefiller.progressed.connect(self._show)
        status.suggesting.stop_clicked.connect(prefiller.cancel)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "suggest_waiting": self.suggest,
            "suggest_again": self.suggest_again,
            "stop_suggesting": self._prefiller.cancel,
        }

    @property
    def can_suggest(self) -> bool:
        """True when articles wait and nobody reads them yet."""
        return self._some_wait and not self._prefiller.running

    def suggest_when_idle(self) -> None:
        """Begin to suggest as soon as there is nothing else to do."""
        self._idle.start()

    def suggest(self) -> None:
        """Have the waiting articles looked at, the open one first."""
        if not self._session.read_only_reason:
            self._ask(self._session.desk.waiting())

    def suggest_again(self) -> None:
        """Have the open article looked at once more.

        Its new suggestions take the place of the old ones if it is still untouched when they come; the project keeps
        both.
        """
        opened = self._session.article
        if opened is not None and not opened.begun and not self._session.read_only_reason:
            self._ask([opened.article.id])

    def use(self, worker: list[str]) -> None:
        """Ask another worker from now on, for what waits; nothing happens when it is the one that is asked already."""
        if self._prefiller.use(worker):
            self.suggest()

    def count_waiting(self) -> None:
        """See whether articles wait."""
        self._some_wait = bool(self._session.desk.counts().get(Status.WAITING))

    def close(self) -> None:
        """Ask for nothing more."""
        self._idle.stop()
        self._prefiller.close()

    def _ask(self, article_ids: list[str]) -> None:
        self._messages.show_message("pipeline", "")
        self._prefiller.ask(article_ids)
        if self._session.article is not None:
            self._prefiller.put_first(self._session.article.article.id)
        self.changed.emit()

    def _show(self, progress: Progress) -> None:
        self._status.suggesting.show_progress(progress)
        if not self._prefiller.running:
            self.count_waiting()
        self.changed.emit()

    def _failed(self, article_id: str, reason: str) -> None:
        title = self._session.desk.article(article_id).title
        words = self.tr("No suggestions for “{title}”: {reason}").format(title=title, reason=reason)
        self._messages.show_message("article", words)
