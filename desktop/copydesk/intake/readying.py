"""An article of the spool with its annotations as they will be here: labels mapped, parts of quotes tied together."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace

from copydesk.core.annotations import Annotations, Entity, Item, Quote, Role
from copydesk.core.refusals import Sentence
from copydesk.core.remarks import Remark
from copydesk.exchange.flat import FRAGMENT, Flat, gather
from copydesk.exchange.incoming import Incoming, Problem
from copydesk.exchange.incoming_records import incoming_from_record
from copydesk.exchange.mapping import LabelMapping
from copydesk.store.fitting import require_within
from copydesk.store.spool import Spooled

InUse = Callable[[Iterable[Item]], tuple[Item, ...]]
"""Gives annotations that know an older scheme the labels of the one in use."""


@dataclass(frozen=True, slots=True)
class Ready:
    """``items`` is None where the file had no annotations to give. ``left_out`` counts those whose label the table
    leaves out, by that label; ``problems`` names what could not become an annotation.
    """

    incoming: Incoming
    items: tuple[Item, ...] | None
    problems: tuple[Problem, ...] = ()
    left_out: Counter[str] = field(default_factory=Counter[str])
    by_nearness: int = 0

    @property
    def doubt(self) -> str | None:
        """Why it is no gold, whatever was asked for; None where it may be."""
        incoming, measured = self.incoming, self.incoming.measured
        if incoming.declined:
            return Sentence(
                "It was rejected or ignored where it comes from, so it is no gold; it waits as suggestions."
            )
        if self.problems or (measured and measured.refused):
            return Sentence(
                "Some of its annotations could not be taken in, so it is no gold; the others wait as suggestions."
            )
        if self.left_out and not has_annotations(self.items):
            return Sentence(
                "All of its annotations have labels that the table leaves out, so it is no gold; say what they are "
                "here."
            )
        if measured and measured.ambiguous:
            return Sentence(
                "Nothing in the file tells what its offsets count, so it is no gold; choose what they count, or look "
                "its suggestions over."
            )
        if self.by_nearness:
            return Sentence(
                "Nothing in the file ties {count} of its cues and sources to a quote, so it is no gold; look over "
                "where they went.",
                count=self.by_nearness,
            )
        if incoming.found is None and incoming.sign_off is None:
            return Sentence("Nobody has signed it off where it comes from, so its annotations wait as suggestions.")
        return None

    @property
    def labels(self) -> Counter[str]:
        """Annotations by what they are: an entity's label, or the parts of quotes."""
        counts: Counter[str] = Counter()
        for item in self.items or ():
            if isinstance(item, Entity):
                counts[item.label] += 1
            elif isinstance(item, Quote):
                counts.update(role.value for role in Role if item.part(role))
        return counts


class Readying:
    """Makes articles ready by a table of labels. ``allowed`` are the labels that the scheme has or gets."""

    def __init__(self, mapping: LabelMapping, allowed: Collection[str], in_use: InUse) -> None:
        self._mapping = mapping
        self._allowed = frozenset(allowed)
        self._in_use = in_use

    def of(self, spooled: Spooled) -> Ready:
        """The article."""
        incoming = incoming_from_record(json.loads(spooled.payload), spooled.original)
        if incoming.found is not None:
            ready = self._gathered(incoming, incoming.found)
        elif incoming.annotations is not None:
            ready = self._native(incoming, incoming.annotations)
        else:
            return Ready(incoming, None)
        try:
            require_within(incoming.article.text, Annotations.of(ready.items or ()))
        except ValueError as error:
            reason = Sentence("Its annotations do not fit its text, and were left out: {error}.", error=error)
            return Ready(incoming, None, (Problem(incoming.source, incoming.line, reason),))
        return ready

    def _gathered(self, incoming: Incoming, found: Flat) -> Ready:
        left_out = Counter(span.label for span in found.spans if self._mapping.of(span.label) is None)
        wanted = _without(found, left_out) if left_out else found
        # Where a tool ties nothing together, what stands nearest belongs together; where it does, it is believed.
        tied = any(link.kind.casefold() != FRAGMENT for link in found.links)
        done = gather(wanted, self._mapping, incoming.article.text, by_nearness=not tied)
        problems = tuple(Problem(incoming.source, incoming.line, reason) for reason in done.problems)
        # Remarks need no table: what came along with foreign spans is whole.
        remarks = tuple(item for item in incoming.annotations or () if isinstance(item, Remark))
        return Ready(incoming, (*done.items, *remarks), problems, left_out, done.by_nearness)

    def _native(self, incoming: Incoming, items: tuple[Item, ...]) -> Ready:
        kept: list[Item] = []
        left_out: Counter[str] = Counter()
        for item in self._in_use(items):
            if not isinstance(item, Entity) or item.label in self._allowed:
                kept.append(item)
                continue
            ours = self._mapping.of(item.label)
            if isinstance(ours, str) and not isinstance(ours, Role):
                kept.append(replace(item, label=ours))
            else:
                left_out[item.label] += 1
        return Ready(incoming, tuple(kept), (), left_out)


def _without(found: Flat, labels: Collection[str]) -> Flat:
    """The spans of other labels, and the links between these."""
    gone = {span.id for span in found.spans if span.label in labels}
    links = (link for link in found.links if link.head not in gone and link.child not in gone)
    return Flat(tuple(span for span in found.spans if span.label not in labels), tuple(links))


def has_annotations(items: Iterable[Item] | None) -> bool:
    """True when there are annotations, and not only remarks."""
    return any(not isinstance(item, Remark) for item in items or ())
