"""A scheme from TOML. What older schemes leave out has its old meaning, for each project carries its own copy."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from typing import cast

from copydesk.core.annotations import Role
from copydesk.core.scheme.judging import Fault, faults
from copydesk.core.scheme.values import Label, Look, Meeting, Overlap, RoleStyle, Scheme


class BadScheme(ValueError):
    """A scheme file that cannot be used; the message names the label and what is wrong with it."""


def read_scheme(toml: str) -> Scheme:
    """The scheme that a TOML text describes. Raises BadScheme with the label and the remedy."""
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise BadScheme(f"the scheme is not valid TOML: {error}") from error
    scheme = Scheme(
        _text(table, "name", "the scheme"),
        _text(table, "version", "the scheme"),
        tuple(_label(row) for row in _rows(table, "label")),
        tuple(_role(row) for row in _rows(table, "role")),
        toml,
        _overlap(table),
    )
    for fault in faults(scheme):
        raise BadScheme(f"{_owner(fault, scheme)}: {fault.reason}")
    missing = set(Role) - {style.role for style in scheme.roles}
    if missing:
        raise BadScheme(f"the scheme has no role {', '.join(sorted(missing))}; add a [[role]] for each")
    return scheme


def _owner(fault: Fault, scheme: Scheme) -> str:
    """Whose fault it is. The scheme's own would have been found missing before."""
    return f"label {scheme.labels[fault.of].name}" if isinstance(fault.of, int) else f"role {fault.of}"


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


def _texts(row: dict[str, object], key: str, owner: str) -> tuple[str, ...]:
    """One text or several; none when there is nothing."""
    value = row.get(key, [])
    several = cast("list[object]", value) if isinstance(value, list) else [value]
    if not all(isinstance(each, str) for each in several):
        raise BadScheme(f'{owner}: {key} must be a text, or several as ["…", "…"]')
    return tuple(each for each in cast("list[str]", several) if each.strip())


def _look(row: dict[str, object], owner: str) -> Look:
    return Look(_text(row, "light", owner), _text(row, "dark", owner), _text(row, "pattern", owner))


def _label(row: dict[str, object]) -> Label:
    name = _text(row, "name", "a label")
    owner = f"label {name}"
    key = row.get("key", "")
    if not isinstance(key, str):
        raise BadScheme(f'{owner}: its key must be a text, such as key = "1"')
    return Label(
        name,
        _text(row, "title", owner),
        key,
        _look(row, owner),
        _text(row, "guideline", owner),
        _texts(row, "example", owner),
        _texts(row, "not", owner),
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
        _texts(row, "example", owner),
        _texts(row, "not", owner),
    )


def _overlap(table: dict[str, object]) -> Overlap:
    row = table.get("overlap", {})
    if not isinstance(row, dict):
        raise BadScheme("overlap must be a table; begin it with [overlap]")
    known = {field.name for field in fields(Overlap)}
    found: dict[str, Meeting] = {}
    for key, value in cast("dict[str, object]", row).items():
        if key not in known:
            raise BadScheme(f"[overlap] knows no {key}; it knows {', '.join(sorted(known))}")
        if value not in tuple(Meeting):
            raise BadScheme(f"[overlap]: {key} cannot be {value!r}; choose one of {', '.join(Meeting)}")
        found[key] = Meeting(cast("str", value))
    return Overlap(**found)
