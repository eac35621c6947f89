"""The queue of articles, as the window lists it."""

from __future__ import annotations

from copydesk.core.remarks import RemarkKind
from copydesk.store.project import QueueRow, Status
from copydesk.workflow.writing import Writing


class Queueing(Writing):
    """Articles in order, and which comes next."""

    def rows(
        self,
        first: int,
        count: int,
        query: str = "",
        status: Status | None = None,
        remark: RemarkKind | None = None,
    ) -> list[QueueRow]:
        """A page of the queue, in its order."""
        return self._reader.rows(first, count, query, status, remark)

    def row(self, article_id: str) -> QueueRow:
        """One row of the queue."""
        return self._reader.row(article_id)

    def count(self, query: str = "", status: Status | None = None, remark: RemarkKind | None = None) -> int:
        """How many articles the queue has."""
        return self._reader.count(query, status, remark)

    def counts(self) -> dict[Status, int]:
        """How many articles are in each status."""
        return self._reader.counts()

    def ids(self, status: Status | None = None) -> list[str]:
        """The ids of the articles, in queue order."""
        return self._reader.ids(status)

    def waiting(self) -> list[str]:
        """Articles that no pipeline has looked at yet, in queue order."""
        return self._reader.waiting()

    def next_after(
        self,
        article_id: str,
        *,
        not_gold: bool = True,
        remark: RemarkKind | None = None,
        passing: RemarkKind | None = None,
    ) -> str | None:
        """The article to go on with after this one, from the top again at the end; None when none is left.

        With ``remark``, one that has a remark of that kind; with ``passing``, one that has none.
        """
        self._settle()
        here, passed = article_id, {article_id}
        while found := self._reader.next_after(here, not_gold=not_gold, remark=remark, passing=passing):
            with self._lock:
                unwritten = self._unwritten.get(found)
            if not (not_gold and unwritten and unwritten.status is Status.GOLD):
                return found
            # Signed off so recently that the file does not say so yet.
            if found in passed:
                return None
            passed.add(found)
            here = found
        return None
