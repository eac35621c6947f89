"""What a rule found, and the rows of the table of rules. All offsets are code points, half-open."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: a rule's name, the point of the convention that it holds the annotations to, and how it looks.

    ``looks_at`` is str for the text alone, Entity or Quote for each of these by itself, Annotations for all of them
    together; what ``look`` gets after the ground is one of those, and nothing for the text.
    """

    name: str
    looks_at: type
    look: Callable[..., Iterator[Finding]]
    point: str | None = None
