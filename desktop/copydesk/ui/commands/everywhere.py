"""Finding in all articles, and doing to a name in all of them what was done to one mention."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from copydesk.core.annotations import Entity
from copydesk.core.mentions import Deed, Wish
from copydesk.core.refusals import Refusal
from copydesk.core.spans import Span
from copydesk.core.surfaces import without_possessive
from copydesk.patterns import BadPattern, Pattern, Query
from copydesk.ui.action_set import ActionSet
from copydesk.ui.annotations.signs import number
from copydesk.ui.articles.queue import Queue
from copydesk.ui.commands.naming import Naming
from copydesk.ui.jobs import Jobs
from copydesk.ui.page.article_view import ArticleView
from copydesk.ui.search.find_bar import words_of_bad
from copydesk.ui.search.going_to import go_to
from copydesk.ui.search.hit_model import HitGroup, HitRow
from copydesk.ui.search.offer_bar import words_of_doubt
from copydesk.ui.search.project_search import ProjectSearch
from copydesk.ui.search.sweeping import Outcome, Sweeping, Task
from copydesk.ui.sentences import said
from copydesk.ui.session import Session
from copydesk.ui.window.docks import Docks
from copydesk.workflow import ArticleHits, Hit, ProjectUnavailable, Search

# What is found meanwhile is listed together: a long list takes its time for each addition.
_LISTING_MS: Final = 250
_NAMED: Final = 5  # articles that are named in a sentence; the rest are counted
_LONGEST: Final = 200


class WholeProject(QObject):
    """The panel of hits in all articles, wired to the project."""

    _found = Signal(object, object)  # the search's own mark and its hits; crosses from the thread that searches

    def __init__(self, session: Session, view: ArticleView, docks: Docks, naming: Naming, actions: ActionSet) -> None:
        super().__init__(session)
        self._session = session
        self._view = view
        self._docks = docks
        self._naming = naming
        panel = docks.widget("search")
        assert isinstance(panel, ProjectSearch), "the panel of the search holds something else"
        self._panel = panel
        self._jobs = Jobs(self)
        self._waiting: list[HitGroup] = []
        self._listing = QTimer(self, singleShot=True, interval=_LISTING_MS)
        self._listing.timeout.connect(self._list_waiting)
        self._mark = object()  # of the newest search; what an older one still finds is dropped
        self._sweeping = Sweeping(session)
        self._jobs.progressed.connect(self._show_progress)
        self._sweeping.progressed.connect(self._show_change)
        self._found.connect(self._add, Qt.ConnectionType.QueuedConnection)
        panel.wanted.connect(self.search)
        panel.applied.connect(self.apply)
        panel.left.connect(view.setFocus)
        panel.list.chosen.connect(self._go)
        panel.list.accepted.connect(self._go_to_current)
        queue = docks.widget("queue")
        assert isinstance(queue, Queue), "the panel of the queue holds something else"
        queue.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        queue.list.addActions([actions[name] for name in ("same_everywhere", "find_everywhere", "undo_everywhere")])

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "find_everywhere": self.open,
            "same_everywhere": self.same_name,
            "stop_everywhere": self.stop,
            "undo_everywhere": self.undo,
        }

    def close(self) -> None:
        """Stop everything, and wait for the thread."""
        self._listing.stop()
        self._sweeping.close()
        self._jobs.close()

    # Finding

    def open(self) -> None:
        """Show the panel, with what is selected."""
        selected, opened = self._view.selected_span(), self._session.article
        if selected is not None and opened is not None and len(selected) <= _LONGEST:
            self._panel.line.setText(" ".join(selected.of(opened.article.text).split()))
        self._docks.show("search")
        self._offer_undo()
        self._panel.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panel.line.selectAll()

    def search(self, query: Query) -> None:
        """Find words or a pattern in all articles."""
        try:
            pattern = Pattern(query)
        except BadPattern as error:
            self._panel.say(words_of_bad(error))
            return
        self._begin(None, partial(self._session.desk.everywhere.find, pattern))

    def same_name(self) -> None:
        """List all mentions, in all articles, of the name that was just decided on, or that is current."""
        wish = self._naming.wish or self._wish_for_current()
        if wish is None:
            self._session.refused.emit(self.tr("Label, relabel or remove a name first, or go to an entity."))
            return
        self._docks.show("search")
        self._begin(wish, partial(self._session.desk.everywhere.find_name, wish))
        self._panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Stop the search or the change; what was found or done stays."""
        self._jobs.stop()
        self._sweeping.stop()

    def _wish_for_current(self) -> Wish | None:
        entity, opened = self._session.annotation, self._session.article
        if opened is None or not isinstance(entity, Entity):
            return None
        name = without_possessive(" ".join(entity.span.of(opened.article.text).split()))
        return Wish(Deed.LABEL, name, entity.label) if name else None

    def _begin(self, wish: Wish | None, find: Callable[..., Search]) -> None:
        if self._sweeping.running:
            self._session.refused.emit(self.tr("Wait until the change in all articles is done, or stop it."))
            return
        self._jobs.stop()
        mark = self._mark = object()
        self._waiting = []
        self._panel.begin(wish)
        self._panel.set_busy(on=True)
        self._panel.say(self.tr("Searching…"))
        self._session.desk.flush()  # what was corrected a moment ago is found, too
        self._jobs.start(
            lambda progress, stopped: find(partial(self._found.emit, mark), progress, stopped),
            partial(self._searched, mark),
        )

    def _add(self, mark: object, articles: Sequence[ArticleHits]) -> None:
        if mark is self._mark and articles:
            self._waiting += [self._group(article) for article in articles]
            if not self._panel.model.groups:
                self._list_waiting()
                self._panel.list.go_to_first()
            elif not self._listing.isActive():
                self._listing.start()

    def _list_waiting(self) -> None:
        self._listing.stop()
        groups, self._waiting = self._waiting, []
        before = len(self._panel.model.groups)
        self._panel.model.add_groups(groups)
        self._panel.list.open_groups(before)

    def _group(self, article: ArticleHits) -> HitGroup:
        rows = [
            HitRow(hit.shown, (article.article_id, hit), words_of_doubt(hit.doubt), not (hit.doubt or article.is_gold))
            for hit in article.hits
        ]
        return HitGroup(article.title, article.article_id, rows, self.tr("gold") if article.is_gold else "")

    def _searched(self, mark: object, outcome: Future[Search]) -> None:
        if mark is not self._mark:
            return
        self._list_waiting()
        self._panel.set_busy(on=False)
        self._offer_undo()
        try:
            search = outcome.result()
        except ProjectUnavailable as error:
            self._panel.say(said(error.reason))
            return
        found = self.tr("Hits: {hits}, in articles: {articles}.")
        words = [found.format(hits=number(search.hits), articles=number(search.articles))]
        if not search.is_complete:
            words.append(self.tr("The search was stopped before its end."))
        if search.too_slow:
            slow = self.tr("The pattern took too long in: {titles}.")
            words.append(slow.format(titles=self._titles(search.too_slow)))
        self._panel.say(" ".join(words))

    def _show_progress(self, done: int, total: int) -> None:
        if not self._sweeping.running:
            words = self.tr("Searching: {done} of {total} articles")
            self._panel.say(words.format(done=number(done), total=number(total)))

    def _go(self, row: HitRow) -> None:
        article_id, hit = _place_of(row)
        go_to(self._session, self._view, article_id, hit.span)

    def _go_to_current(self) -> None:
        row = self._panel.list.current_row()
        if row is not None:
            self._go(row)

    # Changing

    def apply(self, wish: Wish) -> None:
        """Do the wish to every hit that is ticked, article by article."""
        chosen = [(group, [_place_of(row)[1].span for row in group.ticked]) for group in self._panel.model.groups]
        chosen = [(group, spans) for group, spans in chosen if spans]
        reason = self._session.read_only_reason
        if reason or self._sweeping.running or not chosen:
            self._session.refused.emit(reason or self.tr("Tick a hit first, with the space bar."))
            return
        everywhere = self._session.desk.everywhere
        try:
            sweep = everywhere.begin(wish).result()  # some milliseconds, for its number
        except Refusal as refusal:
            self._session.refused.emit(said(refusal.reason))
            return

        def task(group: HitGroup, spans: list[Span]) -> Task:
            article_id = str(group.value)
            return Task(article_id, group.title, partial(everywhere.correct, sweep, article_id, wish, spans))

        self._run([task(*each) for each in chosen], self._applied)

    def undo(self) -> None:
        """Take the last change to all articles back, in those where it is still the newest change."""
        sweep = self._session.desk.everywhere.newest()
        if sweep is None or self._sweeping.running or self._session.read_only_reason:
            nothing = self.tr("Nothing that was done in all articles is left to undo.")
            self._session.refused.emit(self._session.read_only_reason or nothing)
            return
        undo = self._session.desk.everywhere.undo
        self._run(
            [Task(each.article_id, each.title, partial(undo, each.article_id, each.seq)) for each in sweep.articles],
            self._undone,
        )

    def _run(self, tasks: list[Task], then: Callable[[list[Outcome]], None]) -> None:
        self._panel.set_busy(on=True)
        self._sweeping.finished.connect(then, Qt.ConnectionType.SingleShotConnection)
        self._sweeping.run(tasks)

    def _applied(self, outcomes: list[Outcome]) -> None:
        done = [each for each in outcomes if each.result]
        left = [each for each in outcomes if not each.result]
        words = self.tr("Changed mentions: {count}, in articles: {articles}.").format(
            count=number(sum(each.result for each in done)), articles=number(len(done))
        )
        self._ended(words, left, self.tr("Left as they are: {titles}."))

    def _undone(self, outcomes: list[Outcome]) -> None:
        left = [each for each in outcomes if not each.result]
        words = self.tr("Undone in articles: {articles}.").format(articles=number(len(outcomes) - len(left)))
        self._ended(words, left, self.tr("Changed since, and left as they are: {titles}."))

    def _ended(self, words: str, left: list[Outcome], leaving: str) -> None:
        reasons = sorted({each.refusal for each in left if each.refusal})
        sentences = [words, leaving.format(titles=self._titles([each.task.title for each in left])) if left else ""]
        said = " ".join(sentence for sentence in (*sentences, *reasons[:1]) if sentence)
        self._panel.begin(None)
        self._panel.set_busy(on=False)
        self._panel.say(said)
        self._offer_undo()
        self._session.said.emit(said)

    def _show_change(self, done: int, total: int) -> None:
        words = self.tr("Changing: {done} of {total} articles")
        self._panel.say(words.format(done=number(done), total=number(total)))

    def _offer_undo(self) -> None:
        sweep = self._session.desk.everywhere.newest()
        self._panel.set_undo(sum(each.is_newest for each in sweep.articles) if sweep else 0)

    def _titles(self, titles: Sequence[str]) -> str:
        named = ", ".join(f"“{' '.join(title.split())}”" for title in titles[:_NAMED])
        if len(titles) <= _NAMED:
            return named
        return self.tr("{titles} and {count} more").format(titles=named, count=number(len(titles) - _NAMED))


def _place_of(row: HitRow) -> tuple[str, Hit]:
    """Which article a row is of, and where in it."""
    value = row.value
    assert isinstance(value, tuple)
    return value
