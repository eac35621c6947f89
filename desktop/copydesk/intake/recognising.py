"""What the articles that are being read turn out to be, counted as they go by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import cast

from copydesk.core.annotations import Entity
from copydesk.exchange.incoming import Incoming, Problem
from copydesk.exchange.readers.rows import TAKEN_FROM
from copydesk.exchange.units import Measured, Unit
from copydesk.intake.values import Recognised, TakenFrom, TheirLabel, UnitUse

_EXAMPLES = 3
_LONGEST = 40


@dataclass(slots=True)
class _Labels:
    counts: Counter[str] = field(default_factory=Counter[str])
    examples: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, label: str, words: str) -> None:
        self.counts[label] += 1
        known = self.examples.setdefault(label, [])
        shown = " ".join(words.split())
        shown = shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"
        if len(known) < _EXAMPLES and shown not in known:
            known.append(shown)

    def done(self) -> tuple[TheirLabel, ...]:
        rows = sorted(self.counts.items(), key=lambda row: (-row[1], row[0]))
        return tuple(TheirLabel(label, count, tuple(self.examples[label])) for label, count in rows)


class Recognising:
    """Counts; memory grows with the number of labels and problems, not with that of articles."""

    def __init__(self) -> None:
        self._formats: Counter[str] = Counter()
        self._annotated = self._signed = 0
        self._theirs, self._native = _Labels(), _Labels()
        self._units: dict[Unit, Counter[str]] = {}
        self._taken: Counter[tuple[str, str]] = Counter()
        self._problems: list[Problem] = []

    def open(self, kind: str) -> None:
        """A file of that kind is being read, whether or not an article is in it."""
        self._formats[kind] += 0

    def see(self, incoming: Incoming, kind: str) -> None:
        """An article of that kind of file was read."""
        text = incoming.article.text
        self._formats[kind] += 1
        self._signed += incoming.sign_off is not None
        taken = incoming.article.meta.get(TAKEN_FROM)
        if isinstance(taken, dict):
            self._taken.update((str(part), str(column)) for part, column in cast("dict[str, object]", taken).items())
        if incoming.found is not None:
            self._annotated += bool(incoming.found.spans)
            for span in incoming.found.spans:
                self._theirs.add(span.label, span.fragments[0].of(text) if span.fragments else "")
        elif incoming.annotations is not None:
            self._annotated += bool(incoming.annotations)
            for item in incoming.annotations:
                if isinstance(item, Entity):
                    self._native.add(item.label, item.span.of(text))
        if incoming.measured is not None:
            self._measure(incoming.measured)

    def complain(self, problem: Problem) -> None:
        """Something was left out."""
        self._problems.append(problem)

    def _measure(self, measured: Measured) -> None:
        if not measured.confirmed and not measured.unconfirmed and not measured.refused:
            return
        counts = self._units.setdefault(measured.unit, Counter())
        counts["articles"] += 1
        for name in ("confirmed", "unconfirmed", "refused", "ambiguous"):
            counts[name] += int(getattr(measured, name))

    def done(self) -> Recognised:
        """All that was seen."""
        units = (
            UnitUse(
                unit,
                counts["articles"],
                counts["confirmed"],
                counts["unconfirmed"],
                counts["refused"],
                counts["ambiguous"],
            )
            for unit, counts in sorted(self._units.items())
        )
        return Recognised(
            dict(self._formats),
            self._formats.total(),
            self._annotated,
            self._signed,
            self._theirs.done(),
            self._native.done(),
            tuple(units),
            tuple(self._problems),
            tuple(TakenFrom(part, column, count) for (part, column), count in self._taken.items()),
        )
