"""What is wrong with a scheme, field by field, so that it can be said beside the field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from copydesk.core.annotations import Role
from copydesk.core.refusals import Sentence
from copydesk.core.scheme.values import KEYS, PATTERNS, Label, Look, RoleStyle, Scheme

_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")

FAULT_TEXTS: Final = {
    "missing": "This must not be empty.",
    "no_labels": "A scheme needs a label at least; add one.",
    "colour": "{value} is not a colour; write it as #rrggbb.",
    "pattern": "{value} is not a pattern; choose one of {choices}.",
    "key": "{value} is not a key for labels; choose one of {choices}, or none.",
    "name_taken": "Another label has the name {value}; choose another one.",
    "key_taken": "Another label has the key {value}; choose another one, or take it from there first.",
    "role_taken": "The role {value} is there twice; keep one of them.",
}
"""What a fault says."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong. ``of`` is a label's place from 0, or a role, or None for the scheme as a whole."""

    of: int | Role | None
    field: str
    kind: str  # a key of FAULT_TEXTS
    value: str = ""
    choices: str = ""

    @property
    def reason(self) -> Sentence:
        """A sentence that says what to do."""
        return Sentence(FAULT_TEXTS[self.kind], value=self.value, choices=self.choices)


def faults(scheme: Scheme) -> Iterator[Fault]:
    """All that keeps a scheme from being used, in its own order."""
    yield from _missing(None, {"name": scheme.name, "version": scheme.version})
    if not scheme.labels:
        yield Fault(None, "labels", "no_labels")
    names = Counter(label.name for label in scheme.labels)
    keys = Counter(label.key for label in scheme.labels if label.key)
    for place, label in enumerate(scheme.labels):
        yield from _of_row(place, label)
        if label.name.strip() and names[label.name] > 1:
            yield Fault(place, "name", "name_taken", label.name)
        if label.key and label.key not in KEYS:
            yield Fault(place, "key", "key", label.key, ", ".join(KEYS))
        elif keys[label.key] > 1:
            yield Fault(place, "key", "key_taken", label.key)
    roles = Counter(style.role for style in scheme.roles)
    for style in scheme.roles:
        yield from _of_row(style.role, style)
        if roles[style.role] > 1:
            yield Fault(style.role, "name", "role_taken", style.role.value)


def _of_row(of: int | Role, row: Label | RoleStyle) -> Iterator[Fault]:
    name = {"name": row.name} if isinstance(row, Label) else {}
    yield from _missing(of, name | {"title": row.title, "guideline": row.guideline})
    yield from _of_look(of, row.look)


def _missing(of: int | Role | None, fields: dict[str, str]) -> Iterator[Fault]:
    for field, value in fields.items():
        if not value.strip():
            yield Fault(of, field, "missing")


def _of_look(of: int | Role, look: Look) -> Iterator[Fault]:
    for field, colour in (("light", look.light), ("dark", look.dark)):
        if not _COLOUR.fullmatch(colour):
            yield Fault(of, field, "colour", colour)
    if look.pattern not in PATTERNS:
        yield Fault(of, "pattern", "pattern", look.pattern, ", ".join(PATTERNS))
