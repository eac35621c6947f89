"""What a project hands out: articles with their state and their past, and rows of its queue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from copydesk.core.annotations import Annotations
from copydesk.core.article import Article
from copydesk.core.history import History
from copydesk.core.remarks import RemarkKind


class Status(StrEnum):
    """How far an article is."""

    WAITING = "waiting"  # no pipeline has looked at it and no editor has begun
    SUGGESTED = "suggested"
    STARTED = "started"
    GOLD = "gold"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One line of the queue. ``position`` counts from 1; ``words`` are separated by white space."""

    id: str
    title: str
    status: Status
    entities: int
    quotes: int
    words: int
    position: int
    remarks: frozenset[RemarkKind] = frozenset()  # dismissals left out


@dataclass(frozen=True, slots=True)
class Added:
    """Where an article went: ``is_new`` is False when its text was here already, under ``article_id``."""

    article_id: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """An article as it stands now, without its past. ``pipeline`` made the suggestions that it began with."""

    article: Article
    status: Status
    annotations: Annotations
    pipeline: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """An article with its past: ``base`` is what it began with, ``history`` what can be undone and redone.

    ``begun`` tells whether an editor has ever changed an annotation of it.
    """

    article: Article
    status: Status
    base: Annotations
    annotations: Annotations
    history: History
    last_seq: int
    pipeline: str | None
    begun: bool
