"""Selectors to spans: by position where one is given, checked by the words and those around them, else by the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.core.spans import Span
from copydesk.exchange.annotated.kept import as_object, as_objects
from copydesk.exchange.lines import Json
from copydesk.exchange.units import Claim, Measured, Placement, Unit, place

_CHARACTERS = re.compile(r"char=(\d{1,12}),(\d{1,12})")  # RFC 5147, in a FragmentSelector
_MOST_AROUND = 1000  # white space that may stand among the words around a span


@dataclass(frozen=True, slots=True)
class Selection:
    """What the selectors of one target say; None for what they do not."""

    start: object = None
    end: object = None
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""

    @property
    def says_something(self) -> bool:
        """True when there is anything to find a span by."""
        return self.exact is not None or self.start is not None


def selection_of(target: Json) -> Selection:
    """The selectors of a target, taken together: all of them select the same."""
    given = target.get("selector")
    found = Selection()
    for selector in [as_object(given)] if isinstance(given, dict) else as_objects(given):
        if selector.get("refinedBy") is not None:
            continue  # it counts from within another selection
        kind = selector.get("type")
        if kind == "TextPositionSelector":
            found = Selection(selector.get("start"), selector.get("end"), found.exact, found.prefix, found.suffix)
        elif kind == "TextQuoteSelector" and isinstance(exact := selector.get("exact"), str):
            found = Selection(found.start, found.end, exact, _text(selector, "prefix"), _text(selector, "suffix"))
        elif kind == "FragmentSelector" and (match := _CHARACTERS.fullmatch(_text(selector, "value"))):
            found = Selection(int(match[1]), int(match[2]), found.exact, found.prefix, found.suffix)
    return found


def spans_of(
    text: str, selections: Sequence[Selection], unit: Unit | None = None
) -> tuple[list[Span | None], Measured | None]:
    """The span of each selection, None where there is none or more than one; and the unit that positions are in.

    The model says code points; not every tool has read it. Words may differ in white space, which browsers alter. A
    position whose words stand elsewhere gives way to the words, where they stand in one place only.
    """
    placed = [selection for selection in selections if selection.start is not None]
    placement = _placed(text, [Claim(each.start, each.end, each.exact) for each in placed], unit)
    at = iter(placement.spans)
    found: list[Span | None] = []
    for selection in selections:
        span = next(at) if selection.start is not None else None
        if span is not None and not _stands_between(text, span, selection):
            span = None
        found.append(span or _by_words(text, selection))
    return found, placement.measured if placed else None


def _placed(text: str, claims: list[Claim], unit: Unit | None) -> Placement:
    exact = place(text, claims, Unit.CODE_POINT, unit=unit)
    if not exact.measured.refused:
        return exact
    return place(text, claims, Unit.CODE_POINT, loosely=True, unit=exact.unit if exact.measured.confirmed else unit)


def _stands_between(text: str, span: Span, selection: Selection) -> bool:
    """True when the words around the span are those that are said to be, white space aside."""
    prefix, suffix = _squeezed(selection.prefix), _squeezed(selection.suffix)
    before = text[max(0, span.start - _MOST_AROUND - len(selection.prefix)) : span.start]
    after = text[span.end : span.end + _MOST_AROUND + len(selection.suffix)]
    return _squeezed(before).endswith(prefix) and _squeezed(after).startswith(suffix)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _by_words(text: str, selection: Selection) -> Span | None:
    """Where the words stand between their prefix and suffix; None when that is nowhere, or in several places."""
    words = selection.prefix + (selection.exact or "") + selection.suffix
    if not selection.exact:
        return None
    first = text.find(words)
    if first < 0 or text.find(words, first + 1) >= 0:
        return None
    start = first + len(selection.prefix)
    return Span(start, start + len(selection.exact))


def _text(record: Json, key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""
