"""A process that edits an article without end and says what is durable: the one that the crash test kills.

Started with the project's path, a seed, and how many edits may wait for the disk at once. Prints "open", then
"seq direction of" for each change, not before its future is done.
"""

from __future__ import annotations

import random
import sys
from collections import deque
from concurrent.futures import Future
from pathlib import Path

from copydesk.core.annotations import Annotations, Change
from copydesk.core.corrections import (
    Accept,
    AddEntity,
    AddQuote,
    CannotCorrect,
    Correction,
    Relabel,
    Remove,
    Rules,
    SetSpeaker,
    SignOffArticle,
    plan,
)
from copydesk.core.history import History, Step
from copydesk.core.spans import Span
from copydesk.store.journal import Direction
from copydesk.store.project import JournalEntry, Project
from copydesk.store.writer import Writer

AT = "2026-11-23T12:00:00+00:00"
LABELS = ("PERSON", "ORG", "LOC")


class Editor:
    """Goes on where the journal ends."""

    def __init__(self, project: Project, seed: int) -> None:
        stored = project.load("a1")
        self.text = stored.article.text
        self.annotations: Annotations = stored.annotations
        self.history: History = stored.history
        self.seq = stored.last_seq
        self.rng = random.Random(seed)

    def next_entry(self) -> JournalEntry:
        """Do something: mostly correct, often undo, sometimes redo."""
        direction, of, change = self._something()
        self.annotations = self.annotations.apply(change)
        self.seq += 1
        return JournalEntry(self.seq, direction, of, change, "Ada", AT)

    def _something(self) -> tuple[Direction, int, Change]:
        chance = self.rng.random()
        if chance < 0.25 and (step := self.history.next_undo):
            self.history = self.history.undid()
            return "undo", step.seq, step.change.inverse()
        if chance < 0.4 and (step := self.history.next_redo):
            self.history = self.history.redid()
            return "redo", step.seq, step.change
        change = self._change()
        self.history = self.history.did(Step(self.seq + 1, change))
        return "do", self.seq + 1, change

    def _change(self) -> Change:
        while True:
            try:
                return plan(self.annotations, self._correction(), Rules(self.text, frozenset(LABELS), "Ada"))
            except CannotCorrect:
                continue

    def _correction(self) -> Correction:
        start = self.rng.randrange(len(self.text) - 30)
        span = Span(start, start + self.rng.randint(1, 30))
        entity = self.rng.choice(list(self.annotations.entities) or ["nobody"])
        quote = self.rng.choice(list(self.annotations.quotes) or ["nobody"])
        return self.rng.choice(
            (
                AddEntity(span, self.rng.choice(LABELS)),
                AddQuote((span,)),
                Accept((entity,)),
                Remove((self.rng.choice((entity, quote)),)),
                Relabel(entity, self.rng.choice(LABELS)),
                SetSpeaker(quote, f"Speaker {start}"),
                SignOffArticle(AT),
            )
        )


def main() -> None:
    """Edit until killed."""
    path, seed, at_once = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    writer = Writer(path)
    with Project.open(path, read_only=True) as project:
        editor = Editor(project, seed)
    print("open", flush=True)
    waiting: deque[Future[None]] = deque()
    while True:
        entry = editor.next_entry()
        after = editor.annotations

        def journal(project: Project, entry: JournalEntry = entry, after: Annotations = after) -> None:
            project.append("a1", entry, after)

        def tell(done: Future[None], entry: JournalEntry = entry) -> None:
            done.result()
            print(entry.seq, entry.direction, entry.of, flush=True)

        future = writer.submit(journal)
        future.add_done_callback(tell)
        waiting.append(future)
        if len(waiting) >= at_once:
            waiting.popleft().result()


if __name__ == "__main__":
    main()
