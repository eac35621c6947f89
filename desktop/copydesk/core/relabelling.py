"""Labels that get other names, in all that was ever done to an article: what a changed scheme makes of its annotations.

A relabelling is no correction. It goes through the annotations and through everything that can be undone and redone
alike, so that undo never brings back a label that the scheme no longer has; states, scores, annotators and the
sign-off stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from copydesk.core.annotations import Annotations, Change, Edit, Entity, Item
from copydesk.core.history import History, Step
from copydesk.core.records import BadRecord, Json

RELABELLED: Final = "relabel_for_scheme"
"""The action of a relabelling in the journal."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Entities with the label ``old`` get the label ``new``: all of them, or those of the ``ids`` alone."""

    old: str
    new: str
    ids: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Relabelling:
    """Rules that hold at once: two labels can change places. Of two for one entity the first counts."""

    rules: tuple[Rule, ...]

    @classmethod
    def of(cls, labels: Mapping[str, str]) -> Relabelling:
        """Each label to its new name, wherever it stands."""
        return cls(tuple(Rule(old, new) for old, new in labels.items()))

    def label_for(self, entity_id: str, label: str) -> str:
        """The label that an entity gets; mostly the one it has."""
        for rule in self.rules:
            if rule.old == label and (rule.ids is None or entity_id in rule.ids):
                return rule.new
        return label

    def item(self, item: Item) -> Item:
        """An annotation or remark after it; mostly itself."""
        if not isinstance(item, Entity) or (label := self.label_for(item.id, item.label)) == item.label:
            return item
        return replace(item, label=label)

    def items(self, items: Iterable[Item]) -> tuple[Item, ...]:
        """Several of them."""
        return tuple(self.item(item) for item in items)

    def annotations(self, annotations: Annotations) -> Annotations:
        """All annotations of an article after it; the sign-off stays."""
        return annotations.apply(self.change(annotations))

    def change(self, annotations: Annotations) -> Change:
        """What it alters in the annotations as they are."""
        pairs = [(entity, self.item(entity)) for entity in annotations.entities.values()]
        edits = tuple(Edit(before, after) for before, after in pairs if after is not before)
        return Change(RELABELLED, edits, (annotations.sign_off, annotations.sign_off))

    def history(self, history: History) -> History:
        """What can be undone and redone after it; a step that alters nothing any more is gone."""
        return History(self._steps(history.done), self._steps(history.undone))

    def _steps(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        made = (replace(step, change=self._through(step.change)) for step in steps)
        return tuple(step for step in made if step.change.edits or step.change.sign_off[0] != step.change.sign_off[1])

    def _through(self, change: Change) -> Change:
        halves = [
            tuple(None if half is None else self.item(half) for half in (e.before, e.after)) for e in change.edits
        ]
        return replace(change, edits=tuple(Edit(before, after) for before, after in halves if before != after))

    def to_record(self) -> dict[str, object]:
        """As a JSON object, for the journal."""
        rules = [[rule.old, rule.new, *([] if rule.ids is None else [sorted(rule.ids)])] for rule in self.rules]
        return {"action": RELABELLED, "labels": rules}

    @classmethod
    def from_record(cls, record: Json) -> Relabelling | None:
        """The relabelling of a JSON object; None when it is none. Raises BadRecord."""
        if record.get("action") != RELABELLED:
            return None
        try:
            rows = cast("list[tuple[str, str] | tuple[str, str, list[str]]]", record["labels"])
            return cls(tuple(Rule(row[0], row[1], frozenset(row[2]) if len(row) > 2 else None) for row in rows))
        except (KeyError, IndexError, TypeError) as error:
            raise BadRecord(f"{dict(record)!r} is no relabelling: {error}") from error


def taking_back(labels: Sequence[tuple[str, str]], kept: Iterable[str], before: Iterable[Item]) -> Relabelling:
    """The relabelling that undoes one from old to new ``labels`` in an article.

    A label that nothing else went by comes back from wherever it stands. Where labels had become one, each entity
    gets back by its id what it was ``before``, which `everything` tells; what was labelled since then stays. ``kept``
    names the labels of the scheme that comes back.
    """
    known = frozenset(kept)
    was = {item.id: item.label for item in before if isinstance(item, Entity)}
    news = [new for _, new in labels]
    rules: list[Rule] = []
    for old, new in labels:
        alone = new not in known and news.count(new) == 1
        ids = frozenset(entity_id for entity_id, label in was.items() if label == old)
        if alone or ids:
            rules.append(Rule(new, old, None if alone else ids))
    return Relabelling(tuple(rules))


def everything(base: Annotations, history: History, now: Annotations) -> Iterable[Item]:
    """All that stands in an article or stood there; what stands there now comes last."""
    yield from base
    for step in (*history.done, *history.undone):
        for edit in step.change.edits:
            yield from (half for half in (edit.before, edit.after) if half is not None)
    yield from now
