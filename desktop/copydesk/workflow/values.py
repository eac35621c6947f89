"""What the use cases hand out: an article on the desk, how saving stands, what a changed scheme did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from copydesk.core.annotations import Annotations
from copydesk.core.article import Article
from copydesk.core.history import History
from copydesk.store.values import SchemeOutcome, Status


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """One article on the desk. Every correction makes another OpenArticle; nothing is changed in place.

    ``begun`` tells whether an editor has ever changed an annotation of it; remarks do not count.
    """

    article: Article
    annotations: Annotations
    history: History
    last_seq: int
    status: Status
    base: Annotations
    pipeline: str | None
    begun: bool


@dataclass(frozen=True, slots=True)
class SchemeReport:
    """What a changed scheme made of the project, and the copy that was made of the file before; None where only looks
    and words changed."""

    outcome: SchemeOutcome
    backup: Path | None


@dataclass(frozen=True, slots=True)
class Saving:
    """How the writing stands: journal rows that are not durable yet, and why writing stopped, if it did."""

    unsaved: int
    failure: str | None


def now() -> str:
    """The time, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
