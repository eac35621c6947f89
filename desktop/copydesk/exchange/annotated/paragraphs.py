"""Offsets that count from the beginning of a paragraph rather than of the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.exchange.units import Claim, Placement, Ruler, Unit, place


@dataclass(frozen=True, slots=True)
class ParagraphClaim:
    """A claim from an offset in one paragraph to an offset in another; both are numbers of a list that begins at 0."""

    first: object
    start: object
    last: object
    end: object
    surface: str | None = None


def place_in_paragraphs(
    text: str,
    starts: Sequence[int],
    claims: Sequence[ParagraphClaim],
    usual: Unit,
    *,
    loosely: bool = False,
    unit: Unit | None = None,
) -> Placement:
    """Like `units.place`, for a text whose paragraphs begin at ``starts``, in code points."""
    best = _in_unit(text, starts, claims, unit or usual, loosely)
    if unit is not None or not best.measured.refused:
        return best
    others = (_in_unit(text, starts, claims, other, loosely) for other in Unit if other is not usual)
    return max((best, *others), key=lambda placement: placement.measured.confirmed)


def _in_unit(
    text: str, starts: Sequence[int], claims: Sequence[ParagraphClaim], unit: Unit, loosely: bool
) -> Placement:
    return place(text, _from_the_start(text, starts, claims, unit), unit, loosely=loosely, unit=unit)


def _from_the_start(text: str, starts: Sequence[int], claims: Sequence[ParagraphClaim], unit: Unit) -> list[Claim]:
    ruler = Ruler(text, unit)
    begins = [ruler.to_unit(start) for start in starts]
    return [
        Claim(_sum(begins, claim.first, claim.start), _sum(begins, claim.last, claim.end), claim.surface)
        for claim in claims
    ]


def _sum(begins: Sequence[int | None], paragraph: object, offset: object) -> int | None:
    # Not isinstance: True would pass for 1.
    if type(paragraph) is not int or type(offset) is not int or not 0 <= paragraph < len(begins):
        return None
    begin = begins[paragraph]
    return None if begin is None else begin + offset
