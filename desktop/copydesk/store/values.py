"""What a project hands out: articles with their state and their past, and rows of its queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from copydesk.core.annotations import Annotations
from copydesk.core.article import Article
from copydesk.core.history import History
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import Scheme


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
    scheme: str  # the one that its labels are of, as the gold states it; gold may be of an older one


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


@dataclass(frozen=True, slots=True)
class PastScheme:
    """A scheme that was in use, and who put another in its place when (ISO 8601, UTC)."""

    scheme: Scheme
    replaced_at: str
    annotator: str


@dataclass(frozen=True, slots=True)
class GoldUse:
    """How often labels stand in an article that somebody signed off."""

    id: str
    title: str
    annotator: str
    labels: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class LabelUse:
    """How often labels stand in the articles of each status, and in which gold."""

    counts: Mapping[str, Mapping[Status, int]]
    gold: tuple[GoldUse, ...]


@dataclass(frozen=True, slots=True)
class SchemeOutcome:
    """What a changed scheme made of a project: articles and entities that are relabelled, and of the articles the gold.

    In ``doubled`` articles two entities have come to stand on the same words under the same label.
    """

    scheme: Scheme
    articles: tuple[str, ...]
    gold: tuple[str, ...]
    entities: int
    doubled: tuple[str, ...]
