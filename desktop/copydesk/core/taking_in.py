"""Annotations from elsewhere that come in as gold: the one change that puts them in the place of what stands there."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import count
from typing import Final

from copydesk.core.annotations import Annotations, Change, Edit, Entity, Item, Quote, SignOff, State
from copydesk.core.remarks import Remark

TAKEN_IN: Final = "import"
"""The action of that change in the journal."""


def taking_in(now: Annotations, items: Iterable[Item], sign_off: SignOff) -> Change:
    """The change that leaves exactly these annotations, signed off. Remarks that were made here stay beside them.

    No item may have the id of a remark that is here: see `renumbered`.
    """
    came = {item.id: item for item in items}
    here = {annotation.id: annotation for annotation in now}
    edits = [Edit(annotation, came.get(annotation.id)) for annotation in now if annotation != came.get(annotation.id)]
    edits += [Edit(None, item) for item in came.values() if item.id not in here]
    return Change(TAKEN_IN, tuple(edits), (now.sign_off, sign_off))


def as_gold(items: Iterable[Item], annotator: str, *, known: bool) -> tuple[Item, ...]:
    """The items as somebody's word: a suggestion among them is thereby confirmed, or was added by whoever made it.

    ``known`` says that they tell what was a machine's word and what a human's, as native gold does.
    """
    state = State.KEPT if known else State.ADDED
    return tuple(
        item
        if isinstance(item, Remark) or item.state is not State.SUGGESTED
        else replace(item, state=state, annotator=item.annotator or annotator)
        for item in items
    )


def as_suggestions(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items as nobody's word: somebody's earlier work, until an editor of this project has signed it."""
    return tuple(
        item if isinstance(item, Remark) else replace(item, state=State.SUGGESTED, annotator=None) for item in items
    )


def renumbered(items: Iterable[Item], taken: Collection[str]) -> tuple[Item, ...]:
    """The items under ids of which none is taken; remarks follow what they are about."""
    came = tuple(items)
    if not any(item.id in taken for item in came):
        return came
    used = {*taken, *(item.id for item in came)}
    news: dict[str, str] = {}
    for item in came:
        if item.id in taken:
            letter = "e" if isinstance(item, Entity) else "q" if isinstance(item, Quote) else "r"
            news[item.id] = next(name for number in count(1) if (name := f"{letter}{number}") not in used)
            used.add(news[item.id])
    made = (replace(item, id=news.get(item.id, item.id)) for item in came)
    return tuple(
        replace(item, about=news.get(item.about, item.about)) if isinstance(item, Remark) and item.about else item
        for item in made
    )
