"""What the same corrections take in other tools, counted out by what they say of themselves.

Nothing of them is run here. Each tool gets the same suggestions loaded and the same gold, an editor who makes no
mistakes, reads from top to bottom, and never moves the pointer for nothing: a key press, a click and a drag are one
action each, as for Copydesk. Where a source leaves something open, the cheaper reading is taken.

Prodigy (https://prodi.gy/docs/api-interfaces#ner_manual, #spans_manual, #relations; https://prodi.gy/docs/install
#shortcuts): the label that is selected is used for whatever is highlighted next, a digit selects another; a click on a
span's × removes it; neither label nor edges of a span can be changed, so it is removed and highlighted anew; accepting
is one key. Relations: a click on the one span, a click on the other, with the relation's label selected before; a mode
of its own, to which and from which one changes by a click. Removing a span removes its relations.

Label Studio (https://labelstud.io/guide/labeling, https://labelstud.io/guide/hotkeys; its key map has alt+r for a
relation and Backspace for deleting): a hotkey selects the label for what is highlighted next, and stays with “keep
label selected”; a region is selected by a click and then given another label by its hotkey, or deleted; edges of text
regions cannot be moved (HumanSignal/label-studio issue 3394), so the region is made anew; a relation is a click on the
one region, alt+r, a click on the other; submitting is one key. Deleting a region deletes its relations.

Citron Annotator (github.com/bbc/citron, scripts/annotator/README.md and citron_annotator.py): a cue is highlighted and
“Select or Add Cue” clicked, which makes a quote or selects it; a part is highlighted and its Add button clicked; a part
is amended by highlighting its new range and clicking Amend Span; removing is highlighting and Remove Span, and one
more click of confirmation for a whole quote; a text is opened by a button and two clicks in a dialog, and saved by a
button. It knows no entities. Its predictions are cues alone; here it is given all parts, to its advantage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from effort_editor import Target, entity_pairs, overlap, pairs_of, quote_pairs

from copydesk.core.annotations import Annotation, Entity, Quote, Role
from copydesk.core.spans import Span


@dataclass(frozen=True, slots=True)
class EntityWork:
    """What is to be done to the entities of one article, each at its place in the text."""

    removed: tuple[int, ...]
    added: tuple[tuple[int, str], ...]
    relabelled: tuple[tuple[int, str], ...]
    moved: tuple[tuple[int, str, int], ...]  # with the number of edges that are wrong; perhaps with another label too


@dataclass(frozen=True, slots=True)
class QuoteChange:
    """What is to be done to one quote: spans of a role taken away, added, or with other edges (how many)."""

    at: int
    is_new: bool
    is_gone: bool
    removed: tuple[Role, ...]
    added: tuple[Role, ...]
    moved: tuple[tuple[Role, int], ...]
    links: int  # from the first content to every other span, in the gold
    relinked: int  # of these, those that are new or whose span is made anew where edges cannot be moved


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool and what the work on one article takes in it, opening and handing in included."""

    name: str
    cost: Callable[..., int]


def entity_work(suggested: Iterable[Annotation], gold: Sequence[tuple[Span, str]]) -> EntityWork:
    """What leads from the suggestions to the gold."""
    found = sorted((each for each in suggested if isinstance(each, Entity)), key=lambda entity: entity.span)
    paired = entity_pairs(found, gold)
    left, right = {i for i, _ in paired}, {j for _, j in paired}
    relabelled, moved = [], []
    for i, j in paired:
        span, label = gold[j]
        edges = (found[i].span.start != span.start) + (found[i].span.end != span.end)
        if edges:
            moved.append((span.start, label, edges))
        elif found[i].label != label:
            relabelled.append((span.start, label))
    return EntityWork(
        tuple(entity.span.start for i, entity in enumerate(found) if i not in left),
        tuple((span.start, label) for j, (span, label) in enumerate(gold) if j not in right),
        tuple(relabelled),
        tuple(moved),
    )


def quote_work(suggested: Iterable[Annotation], gold: Sequence[Target]) -> list[QuoteChange]:
    """What leads from the suggestions to the gold, quote by quote."""
    found = sorted((each for each in suggested if isinstance(each, Quote)), key=lambda quote: quote.content)
    paired = dict(quote_pairs(found, gold))
    changes = [_gone(quote) for i, quote in enumerate(found) if i not in paired]
    met = {j: found[i] for i, j in paired.items()}
    changes += [_change(met.get(j), target) for j, target in enumerate(gold)]
    return sorted((each for each in changes if _does_something(each)), key=lambda change: change.at)


def _does_something(change: QuoteChange) -> bool:
    return bool(change.is_gone or change.removed or change.added or change.moved)


def _gone(quote: Quote) -> QuoteChange:
    roles = tuple(role for role, _, _ in quote.spans())
    return QuoteChange(quote.content[0].start, False, True, roles, (), (), 0, 0)


def _change(quote: Quote | None, target: Target) -> QuoteChange:
    removed: list[Role] = []
    added: list[Role] = []
    moved: list[tuple[Role, int]] = []
    for role in Role:
        now, then = quote.part(role) if quote else (), target.part(role)
        paired = pairs_of(now, then, lambda one, other: overlap([one], [other]))
        removed += [role] * (len(now) - len(paired))
        added += [role] * (len(then) - len(paired))
        for i, j in paired:
            edges = (now[i].start != then[j].start) + (now[i].end != then[j].end)
            if edges:
                moved.append((role, edges))
    links = sum(len(target.part(role)) for role in Role) - 1
    first_is_new = quote is None or not quote.content[0].overlaps(target.content[0])
    first_is_moved = quote is not None and quote.content[0] != target.content[0]
    relinked = links if first_is_new or first_is_moved else len(added) + len(moved)
    changed = tuple(removed), tuple(added), tuple(moved)
    return QuoteChange(target.content[0].start, quote is None, False, *changed, links, relinked)


def _switches(labels: Iterable[str]) -> int:
    """Keys that select a label, when each label is wanted in turn and the one selected stays."""
    count, now = 0, ""
    for label in labels:
        count += label != now
        now = label
    return count


def _prodigy_entities(work: EntityWork) -> int:
    highlighted = [*work.added, *work.relabelled, *((at, label) for at, label, _ in work.moved)]
    removed = len(work.removed) + len(work.relabelled) + len(work.moved)
    return removed + len(highlighted) + _switches(label for _, label in sorted(highlighted)) + 1


def _label_studio_entities(work: EntityWork) -> int:
    highlighted = [*work.added, *((at, label) for at, label, _ in work.moved)]
    removed = 2 * (len(work.removed) + len(work.moved))
    return (
        removed + 2 * len(work.relabelled) + len(highlighted) + _switches(each for _, each in sorted(highlighted)) + 1
    )


def _prodigy_quotes(work: Sequence[QuoteChange]) -> int:
    removed = sum(len(change.removed) + len(change.moved) for change in work)
    made = [role for change in work for role in (*change.added, *(role for role, _ in change.moved))]
    relations = sum(change.relinked for change in work)
    modes = 2 if relations else 0
    return removed + len(made) + _switches(made) + 2 * relations + modes + 1


def _label_studio_quotes(work: Sequence[QuoteChange]) -> int:
    removed = sum(2 * (len(change.removed) + len(change.moved)) for change in work)
    made = [role for change in work for role in (*change.added, *(role for role, _ in change.moved))]
    return removed + len(made) + _switches(made) + 3 * sum(change.relinked for change in work) + 1


def _citron_quotes(work: Sequence[QuoteChange]) -> int:
    count = 4  # open, choose a file by two clicks, save
    for change in work:
        count += 2  # make or select the quote by its cue
        if change.is_gone:
            count += 3
            continue
        new_cues = change.added.count(Role.CUE) if change.is_new else 0  # the first act made it
        count += 2 * (len(change.removed) + len(change.added) - min(1, new_cues) + len(change.moved))
    return count


ENTITY_TOOLS = (
    Tool("Prodigy, ner.correct, from suggestions", _prodigy_entities),
    Tool("Label Studio, from suggestions", _label_studio_entities),
)
QUOTE_TOOLS = (
    Tool("Prodigy, spans and relations, from suggestions", _prodigy_quotes),
    Tool("Label Studio, regions and relations", _label_studio_quotes),
    Tool("Citron Annotator, given all parts", _citron_quotes),
)
