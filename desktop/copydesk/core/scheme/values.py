"""A label scheme as frozen values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from copydesk.core.annotations import Role

PATTERNS: Final = ("solid", "dashed", "dotted", "double", "wave", "dashdot")
KEYS: Final = tuple("1234567890")
"""The keys that a label can have. One without a key is found by its title, in the list of all labels."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a label is drawn: one colour for light pages, one for dark ones, and an underline that needs no colour."""

    light: str  # "#rrggbb"
    dark: str
    pattern: str  # one of PATTERNS


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of entity. ``name`` stands in the gold, ``title`` on the screen; ``key`` is the key that sets it.

    ``counter_examples`` show what it is not for.
    """

    name: str
    title: str
    key: str  # one of KEYS, or empty
    look: Look
    guideline: str
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()

    @property
    def example(self) -> str:
        """The first example; empty when there is none."""
        return self.examples[0] if self.examples else ""


@dataclass(frozen=True, slots=True)
class RoleStyle:
    """How one role of a quote is named, drawn and explained."""

    role: Role
    title: str
    look: Look
    guideline: str
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()

    @property
    def example(self) -> str:
        """The first example; empty when there is none."""
        return self.examples[0] if self.examples else ""


class Meeting(StrEnum):
    """How two annotations may share words."""

    FREE = "free"  # in any way
    NESTED = "nested"  # one within the other, or not at all
    APART = "apart"  # not at all


@dataclass(frozen=True, slots=True)
class Overlap:
    """Which layers may overlap. Of a quote only its content counts: its source mostly is an entity too."""

    same_label: Meeting = Meeting.FREE  # two entities of one label
    other_labels: Meeting = Meeting.FREE  # two entities of different labels
    entities_and_quotes: Meeting = Meeting.FREE
    quotes: Meeting = Meeting.FREE  # the content of two quotes


ALL_MAY_OVERLAP: Final = Overlap()
"""What a scheme says that says nothing of it."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A label scheme. ``source`` is the TOML that it was read from, kept so that a project can carry its own copy."""

    name: str
    version: str
    labels: tuple[Label, ...]
    roles: tuple[RoleStyle, ...]
    source: str = field(default="", compare=False)
    overlap: Overlap = ALL_MAY_OVERLAP

    @property
    def stated(self) -> str:
        """Name and version, as the gold states them: "news/1"."""
        return f"{self.name}/{self.version}"

    @property
    def label_names(self) -> frozenset[str]:
        """The names that an entity's label may have."""
        return frozenset(label.name for label in self.labels)

    def label(self, name: str) -> Label | None:
        """The label of that name, or None when the scheme has none."""
        return next((label for label in self.labels if label.name == name), None)

    def label_for_key(self, key: str) -> Label | None:
        """The label that a key sets, or None."""
        return next((label for label in self.labels if label.key == key), None)

    def role(self, role: Role) -> RoleStyle:
        """The style of one role of a quote."""
        return next(style for style in self.roles if style.role is role)


def next_version(version: str) -> str:
    """The version that a changed scheme gets: the last number in it counts on, "1.9" to "1.10"."""
    found = re.fullmatch(r"(.*?)([0-9]+)", version, re.DOTALL)
    return f"{found[1]}{int(found[2]) + 1}" if found else f"{version}.2"
