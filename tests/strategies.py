"""What an editor may do, drawn at random: deeds that can be told before it is known what is there to be corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

from copydesk.core.annotations import Annotations, Kind, Role
from copydesk.core.corrections import (
    Accept,
    AddEntity,
    AddFragment,
    AddQuote,
    AddRemark,
    Correction,
    EditRemark,
    GiveRole,
    Merge,
    MoveEntity,
    MovePart,
    Relabel,
    Remove,
    RemovePart,
    RemoveRemark,
    Reopen,
    SetKind,
    SetPart,
    SetSpeaker,
    SignOffArticle,
    Split,
    Swap,
    Together,
)
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span

LABELS = ("PERSON", "ORG", "LOC", "DATE")
MOVES = ("correct", "undo", "redo")


@dataclass(frozen=True)
class Deed:
    """One thing done; the numbers choose among what is there when it is done, whatever that is."""

    move: str  # one of MOVES
    correction: int
    which: int
    start: int
    length: int

    def correction_of(self, annotations: Annotations, text: str) -> Correction:
        """The correction that the numbers mean for these annotations; it may be one that is refused."""
        return _CORRECTIONS[self.correction % len(_CORRECTIONS)](self, annotations, text)

    def span(self, text: str) -> Span:
        """Some words of the text."""
        start = self.start % (len(text) - 1)
        return Span(start, min(len(text), start + 1 + self.length))

    def any_id(self, annotations: Annotations) -> str:
        """The id of an annotation, or of none when there is none."""
        return _of([annotation.id for annotation in annotations], self.which)

    def entity(self, annotations: Annotations) -> str:
        """The id of an entity, or of none."""
        return _of(list(annotations.entities), self.which)

    def quote(self, annotations: Annotations) -> str:
        """The id of a quote, or of none."""
        return _of(list(annotations.quotes), self.which)

    @property
    def role(self) -> Role:
        """A role of a quote."""
        return tuple(Role)[self.start % 3]


def _of(ids: list[str], which: int) -> str:
    return ids[which % len(ids)] if ids else "nobody"


_CORRECTIONS: tuple[Callable[[Deed, Annotations, str], Correction], ...] = (
    lambda deed, now, text: Accept((deed.any_id(now),)),
    lambda deed, now, text: Accept(tuple(annotation.id for annotation in now)),
    lambda deed, now, text: Remove((deed.any_id(now),)),
    lambda deed, now, text: Relabel(deed.entity(now), LABELS[deed.start % len(LABELS)]),
    lambda deed, now, text: MoveEntity(deed.entity(now), deed.span(text)),
    lambda deed, now, text: AddEntity(deed.span(text), LABELS[deed.which % len(LABELS)]),
    lambda deed, now, text: AddQuote((deed.span(text),), speaker="Ada Novak" if deed.which % 2 else None),
    lambda deed, now, text: SetPart(deed.quote(now), deed.role, (deed.span(text),)),
    lambda deed, now, text: AddFragment(deed.quote(now), deed.role, deed.span(text)),
    lambda deed, now, text: MovePart(deed.quote(now), deed.role, deed.which % 2, deed.span(text)),
    lambda deed, now, text: RemovePart(deed.quote(now), deed.role, deed.which % 2),
    lambda deed, now, text: SetSpeaker(deed.quote(now), ("Ada Novak", "東京新聞", None)[deed.start % 3]),
    lambda deed, now, text: SetKind(deed.quote(now), tuple(Kind)[deed.start % 3]),
    lambda deed, now, text: GiveRole(deed.quote(now), deed.role, deed.which % 2, tuple(Role)[deed.which % 3]),
    lambda deed, now, text: Swap(deed.quote(now)),
    lambda deed, now, text: Split(deed.any_id(now), deed.start, deed.role),
    lambda deed, now, text: Merge(deed.entity(now), _of(list(now.entities), deed.which + 1)),
    lambda deed, now, text: Merge(deed.quote(now), _of(list(now.quotes), deed.which + 1)),
    lambda deed, now, text: SignOffArticle("2026-11-23T12:00:00+00:00"),
    lambda deed, now, text: Reopen(),
    lambda deed, now, text: AddRemark(tuple(RemarkKind)[deed.which % 5], text=f"remark {deed.start}"),
    lambda deed, now, text: AddRemark(
        RemarkKind.DISMISSAL, deed.any_id(now) if now else None, deed.span(text), "open-mark"
    ),
    lambda deed, now, text: EditRemark(_of(list(now.remarks), deed.which), f"reworded {deed.start}"),
    lambda deed, now, text: RemoveRemark(_of(list(now.remarks), deed.which)),
    lambda deed, now, text: Together(
        (Relabel(deed.entity(now), LABELS[deed.start % len(LABELS)]), AddEntity(deed.span(text), "ORG"))
    ),
)

_numbers = st.integers(0, 99)
deeds = st.lists(
    st.builds(Deed, st.sampled_from((*MOVES, "correct", "correct")), _numbers, _numbers, _numbers, st.integers(0, 30)),
    min_size=1,
    max_size=40,
)
"""What an editor does to one article in a morning."""
