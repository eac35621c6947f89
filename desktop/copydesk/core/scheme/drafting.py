"""A scheme while it is being edited: it may have faults, and each label remembers which one it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from copydesk.core.scheme.judging import Fault, faults
from copydesk.core.scheme.values import KEYS, PATTERNS, Label, Look, Overlap, RoleStyle, Scheme

# For light pages and for dark ones; all can be read on both of ours.
_COLOURS: Final = (
    ("#1c5fb0", "#86b8ff"),
    ("#8f4a06", "#f0b070"),
    ("#1d6f42", "#7fd0a0"),
    ("#7b3fa5", "#cfa5f5"),
    ("#a82d64", "#ff9cc2"),
    ("#0d6b78", "#6fd0de"),
    ("#6a6200", "#d8cd58"),
    ("#b0362a", "#ff9f92"),
    ("#56606b", "#b4bfca"),
)


@dataclass(frozen=True, slots=True)
class DraftLabel:
    """A label in the making; ``was`` is its name in the scheme that is edited, None for a new one."""

    was: str | None
    label: Label


@dataclass(frozen=True, slots=True)
class SchemeDraft:
    """What an editor has made of a scheme so far."""

    name: str
    version: str
    labels: tuple[DraftLabel, ...]
    roles: tuple[RoleStyle, ...]
    overlap: Overlap

    @classmethod
    def of(cls, scheme: Scheme, edited: Scheme | None = None) -> SchemeDraft:
        """A draft that says what ``scheme`` says; its labels are those of the same name in the ``edited`` one."""
        known = (edited or scheme).label_names
        labels = tuple(DraftLabel(row.name if row.name in known else None, row) for row in scheme.labels)
        return cls(scheme.name, scheme.version, labels, scheme.roles, scheme.overlap)

    @property
    def scheme(self) -> Scheme:
        """The scheme as it would be, faults and all."""
        labels = tuple(row.label for row in self.labels)
        return Scheme(self.name, self.version, labels, self.roles, overlap=self.overlap)

    @property
    def was(self) -> Mapping[str, str]:
        """The old name of each label that is an old one."""
        return {row.label.name: row.was for row in self.labels if row.was is not None}

    def faults(self) -> Iterator[Fault]:
        """All that keeps it from being used."""
        return faults(self.scheme)

    def holder(self, key: str, besides: int) -> Label | None:
        """The label that has a key, other than the one at a place."""
        rows = (row.label for place, row in enumerate(self.labels) if place != besides)
        return next((label for label in rows if label.key == key), None) if key else None

    def with_label(self, place: int, label: Label) -> SchemeDraft:
        """With another label at a place; it remains the one that it was."""
        rows = list(self.labels)
        rows[place] = replace(rows[place], label=label)
        return replace(self, labels=tuple(rows))

    def with_key(self, place: int, key: str) -> SchemeDraft:
        """With a key at a place, taken from the label that had it."""
        rows = tuple(
            replace(row, label=replace(row.label, key="")) if number != place and key and row.label.key == key else row
            for number, row in enumerate(self.labels)
        )
        return replace(self, labels=rows).with_label(place, replace(rows[place].label, key=key))

    def with_role(self, style: RoleStyle) -> SchemeDraft:
        """With another style for a role."""
        return replace(self, roles=tuple(style if row.role is style.role else row for row in self.roles))

    def with_new(self, place: int) -> SchemeDraft:
        """With one more label at a place, to be filled in: it has a free name and key, and a look of its own."""
        names, keys = {row.label.name for row in self.labels}, {row.label.key for row in self.labels}
        name = next(name for n in count(1) if (name := "NEW" if n == 1 else f"NEW_{n}") not in names)
        key = next((key for key in KEYS if key not in keys), "")
        new = DraftLabel(None, Label(name, "", key, self._free_look(), ""))
        return replace(self, labels=(*self.labels[:place], new, *self.labels[place:]))

    def without(self, place: int) -> SchemeDraft:
        """Without the label at a place."""
        return replace(self, labels=(*self.labels[:place], *self.labels[place + 1 :]))

    def moved(self, place: int, to: int) -> SchemeDraft:
        """With the label from one place at another."""
        rows = list(self.labels)
        rows.insert(to, rows.pop(place))
        return replace(self, labels=tuple(rows))

    def _free_look(self) -> Look:
        """The first look that no label has; where all are taken, the first."""
        taken = {(row.label.look.light, row.label.look.pattern) for row in self.labels}
        looks = (Look(light, dark, pattern) for pattern in PATTERNS for light, dark in _COLOURS)
        return next((look for look in looks if (look.light, look.pattern) not in taken), Look(*_COLOURS[0], "solid"))
