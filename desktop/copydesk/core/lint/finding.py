"""What a rule found, and the rows of the table of rules. All offsets are code points, half-open."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from copydesk.core.corrections import Correction
from copydesk.core.spans import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that one rule found.

    ``span`` is the stretch to look at, ``about`` the annotation that it concerns, None where it is the text's own.
    ``params`` fill the sentence that tells of it. ``fix`` puts it right, None where only the editor can know how.
    """

    rule: str
    span: Span
    about: str | None = None
    params: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    fix: Correction | None = None


class Scope(Enum):
    """What a rule has to look at to find something, and so when it has to look again."""

    TEXT = 1
    ENTITY = 2  # one at a time
    QUOTE = 3
    ENTITIES = 4  # all of them, as they lie to one another
    QUOTES = 5
    ALL = 6


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: a rule's name, what it looks at, and the point of the convention that it holds the annotations to.

    ``look`` gets the ground, then nothing for the text, the entity or quote, or all annotations and what is known of
    how they lie.
    """

    name: str
    scope: Scope
    look: Callable[..., Iterator[Finding]]
    point: str | None = None
