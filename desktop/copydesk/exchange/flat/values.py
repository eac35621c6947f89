"""Spans and links as most annotation tools keep them. Offsets are code points, half-open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from copydesk.core.spans import Span

FRAGMENT = "fragment"
"""The kind of a link from the first fragment of a discontinuous span to each other one."""


@dataclass(frozen=True, slots=True)
class FlatSpan:
    """A span with a label, in one fragment or several. ``attributes`` is what is known beside the label.

    Of ours these are ``kind`` and ``speaker`` (of a content), ``origin`` and ``annotator``.
    """

    id: str
    fragments: tuple[Span, ...]
    label: str
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two spans, by their ids. Ours lead from a content to its "cue", "source" or a "fragment"."""

    kind: str
    head: str
    child: str


@dataclass(frozen=True, slots=True)
class Flat:
    """All spans and links of one article."""

    spans: tuple[FlatSpan, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that occur, each once, sorted."""
        return tuple(sorted({span.label for span in self.spans}))
