"""From one format to another without a project: articles stream through, and what cannot come along is a problem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.core.annotations import Annotations, Entity, Item, Role
from copydesk.core.refusals import Refusal, Sentence
from copydesk.core.scheme import Scheme, SchemeDraft, write_scheme
from copydesk.exchange.choices import BadChoice, Choices
from copydesk.exchange.flat import gather
from copydesk.exchange.format import Format
from copydesk.exchange.importing import read_files
from copydesk.exchange.incoming import Incoming, Problem
from copydesk.exchange.mapping import LabelMapping, Ours, proposed
from copydesk.exchange.outgoing import Outgoing

_LEFT_OUT = "-"


class SomethingLeftOut(Refusal):
    """A conversion was to leave nothing out, and had to."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """What is read, and how its labels and loose parts of quotes are taken.

    ``kind`` is the format of all files; None finds out file by file. ``mapping`` is what somebody said of labels; of
    the others those of quotes become parts of quotes, and all the rest stay as they are called.
    """

    paths: tuple[Path, ...]
    kind: Format | None
    choices: Choices
    mapping: Mapping[str, Ours]
    by_nearness: bool = False


def parsed_mapping(words: Iterable[str]) -> dict[str, Ours]:
    """“PER=PERSON”, “QUOTE=content” (or cue, source) and “X=-”, which leaves X out, as a table. Raises BadChoice."""
    found: dict[str, Ours] = {}
    for word in words:
        theirs, equals, ours = word.rpartition("=")
        if not equals or not theirs or not ours:
            raise BadChoice("“{word}” maps no label; write it as THEIRS=OURS, or THEIRS=- to leave it out.", word=word)
        found[theirs] = None if ours == _LEFT_OUT else Role(ours) if ours in tuple(Role) else ours
    return found


def outgoings(
    conversion: Conversion,
    scheme: Scheme,
    tell: Callable[[Problem], None],
    units: Counter[str] | None = None,
    *,
    strict: bool = False,
) -> Iterator[Outgoing]:
    """The articles as they go out again, one at a time; ``tell`` is told what is left out, in order.

    ``units`` counts the articles by the unit that their offsets were found to be in. Raises SomethingLeftOut at the end
    of a ``strict`` conversion that told of anything, and BadChoice before anything is read.
    """
    problems = 0
    ids: set[str] = set()
    for read in read_files(conversion.paths, kind=conversion.kind, choices=conversion.choices):
        if isinstance(read, Problem):
            problems += 1
            tell(read)
            continue
        outgoing, reasons = _outgoing(read, conversion, scheme)
        if units is not None and read.measured is not None:
            units[read.measured.unit] += 1
        article_id = outgoing.article.id
        if article_id in ids:
            reasons = (Sentence("Another article has the id “{id}”; give this one an id of its own.", id=article_id),)
        else:
            ids.add(article_id)
            yield outgoing
        for reason in reasons:
            problems += 1
            tell(Problem(read.source, read.line, reason))
    if strict and problems:
        raise SomethingLeftOut("Nothing was written, for there were {count} problems.", count=problems)


def labels_of(conversion: Conversion) -> frozenset[str]:
    """The entity labels that will come out, found by reading everything once. Raises BadChoice."""
    found: set[str] = set()
    seen: set[str] = set()
    for read in read_files(conversion.paths, kind=conversion.kind, choices=conversion.choices):
        if isinstance(read, Incoming):
            found.update(item.label for item in read.annotations or () if isinstance(item, Entity))
            seen.update(read.found.labels if read.found else ())
    found.update(ours for ours in _mapping(seen, conversion).ours.values() if ours and not isinstance(ours, Role))
    return frozenset(found)


def scheme_with(scheme: Scheme, labels: Iterable[str]) -> Scheme:
    """The scheme with a label more for each that it has not; the same where it has all of them."""
    new = sorted(set(labels) - scheme.label_names)
    if not new:
        return scheme
    draft = SchemeDraft.of(scheme)
    for name in new:
        place = len(draft.labels)
        draft = draft.with_new(place)
        made = draft.labels[place].label
        draft = draft.with_label(place, replace(made, name=name, title=name))
    return replace(draft.scheme, name="converted", version="1", source=write_scheme(draft.scheme))


def _outgoing(read: Incoming, conversion: Conversion, scheme: Scheme) -> tuple[Outgoing, tuple[str, ...]]:
    items: tuple[Item, ...] = read.annotations or ()
    problems: tuple[str, ...] = ()
    if read.found is not None:
        mapping = _mapping(read.found.labels, conversion)
        gathered = gather(read.found, mapping, read.article.text, by_nearness=conversion.by_nearness)
        items, problems = (*items, *gathered.items), gathered.problems
    elif conversion.mapping:
        items, problems = _relabelled(items, conversion.mapping)
    annotations = Annotations.of(items, read.sign_off)
    if read.stated is not None:
        stated = (read.stated.status, read.stated.scheme, read.stated.pipeline)
    else:
        stated = ("gold" if read.sign_off else "suggested" if items else "waiting", scheme.stated, None)
    return Outgoing(read.article, annotations, *stated), problems


def _relabelled(items: Iterable[Item], mapping: Mapping[str, Ours]) -> tuple[tuple[Item, ...], tuple[str, ...]]:
    """Finished annotations under other labels. Only an entity has one, and it becomes no part of a quote."""
    kept: list[Item] = []
    left_out: Counter[str] = Counter()
    for item in items:
        ours = mapping.get(item.label, item.label) if isinstance(item, Entity) else None
        if not isinstance(item, Entity):
            kept.append(item)
        elif ours is None or isinstance(ours, Role):
            left_out[item.label] += 1
        else:
            kept.append(replace(item, label=ours))
    return tuple(kept), tuple(
        Sentence("{count} entities labelled “{label}” were left out: the table says so.", count=count, label=label)
        for label, count in sorted(left_out.items())
    )


def _mapping(labels: Iterable[str], conversion: Conversion) -> LabelMapping:
    """What was said of labels; else a part of a quote where one is called so, else the label itself."""
    found = proposed(labels, ()).ours
    return LabelMapping({label: label if ours is None else ours for label, ours in found.items()}).having(
        conversion.mapping
    )
