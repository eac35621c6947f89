"""What is done in all articles of a project: words and names are found in them, and labelled or removed there.

Finding is a function of a project that runs in any thread and tells what it finds as it goes. Changing is done by the
writer's thread, article by article: each change is in its article's own journal, judged as the article stands then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol, TypeVar

from copydesk.core.corrections import Rules, plan
from copydesk.core.mentions import Doubt, Wish, at_places, mentions_of, together
from copydesk.core.spans import Span
from copydesk.core.surroundings import Surroundings, around
from copydesk.patterns import Pattern, TooSlow
from copydesk.store.project import JournalEntry, Project, Status
from copydesk.store.sweeps import Sweep
from copydesk.store.texts import Text

__all__ = ["ArticleHits", "Everywhere", "Hit", "Search", "Sweep"]

T = TypeVar("T")

_SECONDS: Final = 0.5  # that a pattern may take in one article
_SLOW: Final = 10  # articles in which it took longer, before the search is given up
_MOST: Final = 20_000  # hits; nobody reads on, and they all are kept in memory
_BATCH: Final = 50  # articles looked at between two reports


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in an article, with the words around it."""

    span: Span
    shown: Surroundings
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """The hits in one article."""

    article_id: str
    title: str
    is_gold: bool
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """How a search ended. ``too_slow`` are the titles of articles that the pattern took too long for."""

    articles: int
    hits: int
    too_slow: tuple[str, ...] = ()
    is_complete: bool = True


Found = Callable[[Sequence[ArticleHits]], None]
Progress = Callable[[int, int], None]
Stopped = Callable[[], bool]


class Submit(Protocol):
    """Has a job done by the writer's thread."""

    def __call__(self, job: Callable[[Project], T]) -> Future[T]: ...


class Everywhere:
    """The project of a desk as a whole. Finding may run outside the desk's thread; changing belongs to it."""

    def __init__(self, reader: Project, submit: Submit, annotator: str) -> None:
        self._reader = reader
        self._path = reader.path
        self._submit = submit
        self._annotator = annotator

    # Finding

    def find(self, pattern: Pattern, found: Found, progress: Progress, stopped: Stopped) -> Search:
        """Every place that has what is sought. Raises ProjectUnavailable."""
        with Project.open(self._path, read_only=True) as project:
            candidates = project.texts.candidates(pattern.whole_tokens(), as_phrase=False)

            def hits_in(text: Text) -> Iterator[Hit]:
                for span in pattern.each(text.text, _SECONDS):
                    yield Hit(span, around(text.text, span))

            return _look(project, candidates, hits_in, found, progress, stopped)

    def find_name(self, wish: Wish, found: Found, progress: Progress, stopped: Stopped) -> Search:
        """Every mention of a name to which the wish can be done. Raises ProjectUnavailable."""
        with Project.open(self._path, read_only=True) as project:
            candidates = project.texts.candidates(wish.name, as_phrase=True)

            def hits_in(text: Text) -> Iterator[Hit]:
                annotations = project.texts.annotations(text.number)
                for mention in mentions_of(text.text, annotations, wish):
                    yield Hit(mention.span, around(text.text, mention.span), mention.doubt)

            return _look(project, candidates, hits_in, found, progress, stopped)

    # Changing

    def begin(self, wish: Wish) -> Future[int]:
        """A new sweep; the future has its number."""
        who = self._annotator
        return self._submit(lambda project: project.sweeps.begin(wish.deed.value, wish.name, wish.label, who, _now()))

    def correct(self, sweep: int, article_id: str, wish: Wish, spans: Iterable[Span]) -> Future[int]:
        """Do the wish to some places of an article; the future has their number, or CannotCorrect with the reason."""
        places = tuple(spans)

        def job(project: Project) -> int:
            stored = project.load(article_id)
            text = stored.article.text
            mentions = at_places(text, stored.annotations, wish, places)
            if not mentions:
                return 0
            scheme = project.scheme  # the writer's own: it is used in the writer's thread
            rules = Rules(text, scheme.label_names, self._annotator, scheme.overlap)
            change = plan(stored.annotations, together(wish.deed, mentions), rules)
            entry = JournalEntry(stored.last_seq + 1, "do", stored.last_seq + 1, change, rules.annotator, _now())
            project.append(article_id, entry, stored.annotations.apply(change))
            project.sweeps.add(sweep, article_id, entry.seq)
            return len(mentions)

        return self._submit(job)

    def newest(self) -> Sweep | None:
        """The last sweep that can be undone at least in part. Raises ProjectUnavailable."""
        return self._reader.sweeps.newest()

    def undo(self, article_id: str, seq: int) -> Future[bool]:
        """Take the change back that a sweep made to an article; the future has False when it is not its newest."""

        def job(project: Project) -> bool:
            stored = project.load(article_id)
            step = stored.history.next_undo
            if step is None or step.seq != seq:
                return False
            change = step.change.inverse()
            entry = JournalEntry(stored.last_seq + 1, "undo", seq, change, self._annotator, _now())
            project.append(article_id, entry, stored.annotations.apply(change))
            return True

        return self._submit(job)


def _look(
    project: Project,
    candidates: Sequence[int],
    hits_in: Callable[[Text], Iterator[Hit]],
    found: Found,
    progress: Progress,
    stopped: Stopped,
) -> Search:
    batch: list[ArticleHits] = []
    too_slow: list[str] = []
    articles = hits = 0
    for done, number in enumerate(candidates):
        if done % _BATCH == 0:
            found(batch)
            batch = []
            progress(done, len(candidates))
        if stopped() or hits >= _MOST or len(too_slow) >= _SLOW:
            found(batch)
            return Search(articles, hits, tuple(too_slow), is_complete=False)
        text = project.texts.at(number)
        here: list[Hit] = []
        try:
            here.extend(hits_in(text))
        except TooSlow:
            too_slow.append(text.title)
        if here:
            articles += 1
            hits += len(here)
            batch.append(ArticleHits(text.article_id, text.title, text.status is Status.GOLD, tuple(here)))
    found(batch)
    progress(len(candidates), len(candidates))
    return Search(articles, hits, tuple(too_slow))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
