"""The labels of a project: what an entity can be, how it looks, and the guideline that goes with it. Read from TOML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from copydesk.core.annotations import Role

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
PATTERNS = ("solid", "dashed", "dotted", "double", "wave", "dashdot")


class BadScheme(ValueError):
    """A scheme file that cannot be used; the message names the label and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a label is drawn: one colour for light pages, one for dark ones, and an underline that needs no colour."""

    light: str  # "#rrggbb"
    dark: str
    pattern: str  # one of PATTERNS


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of entity. ``name`` stands in the gold, ``title`` on the screen; ``key`` is the digit that sets it."""

    name: str
    title: str
    key: str
    look: Look
    guideline: str
    example: str


@dataclass(frozen=True, slots=True)
class RoleStyle:
    """How one role of a quote is named, drawn and explained."""

    role: Role
    title: str
    look: Look
    guideline: str
    example: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """A label scheme. ``source`` is the TOML that it was read from, kept so that a project can carry its own copy."""

    name: str
    version: str
    labels: tuple[Label, ...]
    roles: tuple[RoleStyle, ...]
    source: str

    @property
    def label_names(self) -> frozenset[str]:
        """The names that an entity's label may have."""
        return frozenset(label.name for label in self.labels)

    def label(self, name: str) -> Label | None:
        """The label of that name, or None when the scheme has none."""
        return next((label for label in self.labels if label.name == name), None)

    def label_for_key(self, key: str) -> Label | None:
        """The label that a digit sets, or None."""
        return next((label for label in self.labels if label.key == key), None)

    def role(self, role: Role) -> RoleStyle:
        """The style of one role of a quote."""
        return next(style for style in self.roles if style.role is role)


def read_scheme(toml: str) -> Scheme:
    """The scheme that a TOML text describes. Raises BadScheme with the label and the remedy."""
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise BadScheme(f"the scheme is not valid TOML: {error}") from error
    labels = tuple(_label(row) for row in _rows(table, "label"))
    _require_unique("labels", "name", [label.name for label in labels])
    _require_unique("labels", "key", [label.key for label in labels if label.key])
    roles = tuple(_role(row) for row in _rows(table, "role"))
    _require_unique("roles", "name", [style.role for style in roles])
    missing = set(Role) - {style.role for style in roles}
    if missing:
        raise BadScheme(f"the scheme has no role {', '.join(sorted(missing))}; add a [[role]] for each")
    return Scheme(_text(table, "name", "the scheme"), _text(table, "version", "the scheme"), labels, roles, toml)


def _rows(table: dict[str, object], key: str) -> list[dict[str, object]]:
    rows = table.get(key)
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in cast("list[object]", rows)):
        raise BadScheme(f"the scheme has no [[{key}]]")
    return cast("list[dict[str, object]]", rows)


def _text(row: dict[str, object], key: str, owner: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BadScheme(f'{owner} has no {key}; add {key} = "…"')
    return value


def _look(row: dict[str, object], owner: str) -> Look:
    look = Look(_text(row, "light", owner), _text(row, "dark", owner), _text(row, "pattern", owner))
    for colour in (look.light, look.dark):
        if not _COLOUR.fullmatch(colour):
            raise BadScheme(f"{owner}: {colour!r} is not a colour; write it as #rrggbb")
    if look.pattern not in PATTERNS:
        raise BadScheme(f"{owner}: {look.pattern!r} is not a pattern; choose one of {', '.join(PATTERNS)}")
    return look


def _label(row: dict[str, object]) -> Label:
    name = _text(row, "name", "a label")
    owner = f"label {name}"
    key = row.get("key", "")
    if not isinstance(key, str) or (key and key not in tuple("123456789")):
        raise BadScheme(f"{owner}: its key must be one of 1 to 9")
    return Label(
        name,
        _text(row, "title", owner),
        key,
        _look(row, owner),
        _text(row, "guideline", owner),
        _text(row, "example", owner),
    )


def _role(row: dict[str, object]) -> RoleStyle:
    name = _text(row, "name", "a role")
    if name not in tuple(Role):
        raise BadScheme(f"role {name} is unknown; the roles are {', '.join(Role)}")
    owner = f"role {name}"
    return RoleStyle(
        Role(name),
        _text(row, "title", owner),
        _look(row, owner),
        _text(row, "guideline", owner),
        _text(row, "example", owner),
    )


def _require_unique(owners: str, what: str, values: Sequence[str]) -> None:
    twice = sorted({value for value in values if values.count(value) > 1})
    if twice:
        raise BadScheme(f"two {owners} share the {what} {', '.join(twice)}")
