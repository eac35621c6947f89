"""Palettes: other colours for the labels and roles of any scheme, for eyes that the scheme's own do not suit.

A palette names colours and who wears them; labels that it does not know get one that no label with the same pattern
has. Patterns are the scheme's, always: colour is never the only sign.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from copydesk.core.scheme import Look, Scheme

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class BadPalette(ValueError):
    """A palette file that cannot be used; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Paint:
    """One colour of a palette: for light pages and for dark ones, as "#rrggbb"."""

    name: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Palette:
    """``worn`` says which labels and roles, by their names, wear which paint. Without paints it changes nothing."""

    name: str
    title: str
    paints: tuple[Paint, ...] = ()
    worn: tuple[tuple[str, Paint], ...] = ()

    def dress(self, scheme: Scheme) -> tuple[tuple[Look, Look], ...]:
        """The looks of a scheme, each with the one that this palette gives it; none where it changes nothing."""
        if not self.paints:
            return ()
        known = dict(self.worn)
        wearers = [(label.name, label.look) for label in scheme.labels]
        wearers += [(style.role.value, style.look) for style in scheme.roles]
        given = {look: known[name] for name, look in reversed(wearers) if name in known}
        for _, look in wearers:
            if look not in given:
                given[look] = self._free(other for worn, other in given.items() if worn.pattern == look.pattern)
        return tuple((look, Look(paint.light, paint.dark, look.pattern)) for look, paint in given.items())

    def _free(self, taken: Iterable[Paint]) -> Paint:
        """The first paint that is taken least often."""
        others = list(taken)
        return min(self.paints, key=others.count)


def read_palette(toml: str) -> Palette:
    """The palette that a TOML text describes. Raises BadPalette."""
    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise BadPalette(f"the palette is not valid TOML: {error}") from error
    rows = table.get("paint")
    if not isinstance(rows, list) or not rows:
        raise BadPalette("the palette has no [[paint]]")
    paints = tuple(_paint(row) for row in cast("list[object]", rows))
    by_name = {paint.name: paint for paint in paints}
    if len(by_name) < len(paints):
        raise BadPalette("two paints share a name")
    worn = [(wearer, paint) for part in ("labels", "roles") for wearer, paint in _table(table, part).items()]
    for wearer, name in worn:
        if name not in by_name:
            raise BadPalette(f"{wearer} wears {name!r}, which is no paint of this palette")
    dressed = tuple((wearer, by_name[cast("str", name)]) for wearer, name in worn)
    return Palette(_text(table, "name"), _text(table, "title"), paints, dressed)


def _table(table: dict[str, object], key: str) -> dict[str, object]:
    found = table.get(key, {})
    if not isinstance(found, dict):
        raise BadPalette(f"[{key}] is no table")
    return cast("dict[str, object]", found)


def _paint(row: object) -> Paint:
    if not isinstance(row, dict):
        raise BadPalette("a [[paint]] is no table")
    fields = cast("dict[str, object]", row)
    paint = Paint(_text(fields, "name"), _text(fields, "light"), _text(fields, "dark"))
    for colour in (paint.light, paint.dark):
        if not _COLOUR.fullmatch(colour):
            raise BadPalette(f"paint {paint.name}: {colour!r} is not a colour; write it as #rrggbb")
    return paint


def _text(table: dict[str, object], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BadPalette(f'something has no {key}; add {key} = "…"')
    return value
