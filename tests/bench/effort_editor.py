"""An editor who knows the gold: corrects what is suggested until it is the gold, by the shortest way that the app has.

Nothing is looked up after the fact: when an article is done, its annotations are compared with the gold, and one that
differs is an error of this file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from effort_hand import Hand

from copydesk.core.annotations import Annotations, Entity, Quote, Role
from copydesk.core.edges import Edge, Step, moved
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.mentions import Mention
from copydesk.core.spans import Span, in_order
from copydesk.prefill.proposing import goes_on_with, propose_at

LabelKey = Callable[[str], str]
"""The digit of a label."""
Gold = frozenset[tuple[Span, str]]
"""The entities that an article is to have."""


@dataclass(frozen=True, slots=True)
class Target:
    """A quote as it is to be: content, cue and source in reading order. ``speaker`` is None where nobody has said."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    speaker: tuple[str, ...] | None = None

    def part(self, role: Role) -> tuple[Span, ...]:
        """The spans in one role."""
        return getattr(self, role.value)


@dataclass(frozen=True, slots=True)
class Pair:
    """Something suggested and what it is to become."""

    found: Entity | Quote
    wanted: object


def pairs_of(found: Sequence, wanted: Sequence, shared: Callable[[object, object], float]) -> list[tuple[int, int]]:
    """Which belongs to which, one to one, the best agreement first; those that share nothing stay alone."""
    scores = [
        (score, -i, -j)
        for i, one in enumerate(found)
        for j, other in enumerate(wanted)
        if (score := shared(one, other)) > 0
    ]
    taken: list[tuple[int, int]] = []
    left, right = set[int](), set[int]()
    for _, i, j in sorted(scores, reverse=True):
        if -i not in left and -j not in right:
            left.add(-i)
            right.add(-j)
            taken.append((-i, -j))
    return taken


def overlap(one: Iterable[Span], other: Iterable[Span]) -> int:
    """Code points that both cover."""
    others = list(other)
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in others)


# Entities


def entity_pairs(found: Sequence[Entity], gold: Sequence[tuple[Span, str]]) -> list[tuple[int, int]]:
    """Suggested entities and the gold ones that they are meant to be."""

    def shared(entity: Entity, mark: tuple[Span, str]) -> float:
        same = overlap([entity.span], [mark[0]])
        return same + 1000 * (entity.span == mark[0]) + 0.5 * (entity.label == mark[1]) if same else 0

    return pairs_of(found, gold, shared)


def correct_entities(hand: Hand, gold: Sequence[tuple[Span, str]], key_of: LabelKey) -> None:
    """Make the article's entities those of the gold."""
    for _ in range(4):  # again for what came along with others of its name and is wrong
        if _entities(hand) != sorted(gold):
            _pass_over(hand, gold, key_of)
    _require(hand, _entities(hand) == sorted(gold), "entities")


def _pass_over(hand: Hand, gold: Sequence[tuple[Span, str]], key_of: LabelKey) -> None:
    found = sorted(_now(hand).entities.values(), key=lambda entity: entity.span)
    paired = entity_pairs(found, gold)
    kept, wanted = {i for i, _ in paired}, frozenset(gold)
    for place, entity in enumerate(found):
        if place not in kept:
            _remove(hand, entity, wanted)
    for i, j in sorted(paired, key=lambda pair: gold[pair[1]][0]):
        _correct_entity(hand, found[i].id, *gold[j], wanted, key_of)
    met = {j for _, j in paired}
    for j, (span, label) in enumerate(gold):
        if j not in met:
            _add_entity(hand, span, label, wanted, key_of)


def _entities(hand: Hand) -> list[tuple[Span, str]]:
    return sorted((entity.span, entity.label) for entity in _now(hand).entities.values())


def _remove(hand: Hand, entity: Entity, gold: Gold) -> None:
    if entity.id not in _now(hand):
        return  # went with another of its name
    hand.aim(_mark(hand, entity.id))
    hand.press("remove")
    _others(hand, gold)


def _correct_entity(hand: Hand, entity_id: str, span: Span, label: str, gold: Gold, key_of: LabelKey) -> None:
    entity = _now(hand).entities.get(entity_id)
    if entity is None:
        _add_entity(hand, span, label, gold, key_of)
        return
    _drag_edges(hand, entity_id, None, 0, span)
    if _now(hand).entities[entity_id].label != label:
        hand.aim(_mark(hand, entity_id))
        hand.press(f"label_{key_of(label)}")
        _others(hand, gold)


def _others(hand: Hand, gold: Gold) -> None:
    """The other mentions of the name just decided: those that are offered ticked by one key, all of them, or, from
    the list, those that are right; whichever saves the most, and nothing where none does."""
    offered = hand.offered()
    right = [mention for mention in offered if _is_right(hand, mention, gold)]
    ticked = [mention for mention in offered if mention.doubt is None]
    wrong = sum(mention not in right for mention in ticked)
    saved_by_key = 2 * (len(ticked) - 2 * wrong) - 1
    toggles = wrong + sum(mention not in ticked for mention in right)
    saved_by_list = 2 * len(right) - 2 - toggles
    if saved_by_key > 0 and saved_by_key >= saved_by_list:
        hand.accept_others(ticked)
    elif saved_by_list > 0:
        hand.choose_others(right, toggles)


def _is_right(hand: Hand, mention: Mention, gold: Gold) -> bool:
    """True when the gold has what doing the same to the mention would give, and not what is there now."""
    after = _now(hand).apply(hand.planned(mention.correction))
    before, now = set(_entities(hand)), {(entity.span, entity.label) for entity in after.entities.values()}
    return all(each in gold for each in now - before) and not any(each in gold for each in before - now)


def _edges(now: Span, then: Span) -> list[Span]:
    """The spans on the way from one to the other, an edge at a time, none of them empty."""
    moves = []
    if now.start != then.start and then.start < now.end:
        now = Span(then.start, now.end)
        moves.append(now)
    if now.end != then.end:
        now = Span(now.start, then.end)
        moves.append(now)
    if now.start != then.start:
        moves.append(then)
    return moves


def _add_entity(hand: Hand, span: Span, label: str, gold: Gold, key_of: LabelKey) -> None:
    if (span, label) in ((entity.span, entity.label) for entity in _now(hand).entities.values()):
        return  # came with another of its name
    hand.drag(span)
    hand.press(f"label_{key_of(label)}")
    made = hand.session.annotation
    assert isinstance(made, Entity)
    _drag_edges(hand, made.id, None, 0, span)  # what the app trims and the gold has
    if made.span == span:
        _others(hand, gold)


# Quotes


def quote_pairs(found: Sequence[Quote], gold: Sequence[Target]) -> list[tuple[int, int]]:
    """Suggested quotes and the gold ones that they are meant to be: those that share the most content."""
    return pairs_of(found, gold, lambda quote, target: overlap(quote.content, target.content))


def correct_quotes(hand: Hand, gold: Sequence[Target]) -> None:
    """Make the article's quotes those of the gold."""
    found = sorted(_now(hand).quotes.values(), key=lambda quote: quote.content)
    paired = quote_pairs(found, gold)
    kept = {i for i, _ in paired}
    ids = {j: found[i].id for i, j in paired}
    _merge_parted(hand, ids, gold, [quote for i, quote in enumerate(found) if i not in kept])
    for place, quote in enumerate(found):
        if place not in kept and quote.id in _now(hand) and quote.id not in ids.values():
            hand.aim(_mark(hand, quote.id))
            hand.press("remove_whole")
    for j in sorted(range(len(gold)), key=lambda j: gold[j].content):
        _correct_quote(hand, ids[j] if j in ids else _new_quote(hand, gold[j]), gold[j])
    now = sorted((quote.content, quote.cue, quote.source) for quote in _now(hand).quotes.values())
    _require(hand, now == sorted((each.content, each.cue, each.source) for each in gold), "quotes")


def _merge_parted(hand: Hand, ids: dict[int, str], gold: Sequence[Target], spare: Sequence[Quote]) -> None:
    """Make one of two suggestions that are one quote, where that is less work than to remove the second."""
    for j, other in ((j, other) for j in ids for other in spare):
        if other.id not in _now(hand) or not overlap(other.content, gold[j].content):
            continue
        now = _now(hand).quotes[ids[j]]
        merged = [in_order((*now.part(role), *other.part(role))) for role in Role]
        after = sum(_cost(_text(hand), spans, gold[j].part(role)) for role, spans in zip(Role, merged, strict=True))
        before = sum(_cost(_text(hand), now.part(role), gold[j].part(role)) for role in Role)
        if after < before and _nearest(hand, now) == other.id:
            hand.aim(_mark(hand, now.id))
            hand.press("merge")
            ids[j] = now.id if now.id in _now(hand) else other.id


def _nearest(hand: Hand, quote: Quote) -> str:
    """The quote that merging takes: the one with the smallest gap, of two equal ones the later."""

    def gap(other: Quote) -> tuple[int, bool]:
        start = max(other.content[0].start, quote.content[0].start)
        end = min(other.content[-1].end, quote.content[-1].end)
        return start - end, other.content[0].start < quote.content[0].start

    return min((each for each in _now(hand).quotes.values() if each.id != quote.id), key=gap).id


def _cost(text: str, now: Sequence[Span], wanted: Sequence[Span]) -> int:
    """About how many actions a role takes to be put right."""
    paired = pairs_of(now, wanted, lambda one, other: overlap([one], [other]))
    edges = sum(_cost_of_edges(text, now[i], wanted[j]) for i, j in paired)
    mending = edges + (len(now) - len(paired)) + 2 * (len(wanted) - len(paired))
    return min(mending, 2 * len(wanted)) if wanted else mending


def _new_quote(hand: Hand, target: Target) -> str:
    first = target.content[0]
    if _would_be_made(hand, target):
        hand.point(first.start)
    else:
        hand.drag(first)
    before = set(_now(hand).quotes)
    hand.press("make_quote")
    made = set(_now(hand).quotes) - before
    assert made, f"no quote was made: {hand.refused[-1:]}"
    return made.pop()


def _would_be_made(hand: Hand, target: Target) -> bool:
    """True when a click on the first word and the key make just that content."""
    text, now, convention = _text(hand), _now(hand), hand.session.desk.convention
    at = Span(target.content[0].start, target.content[0].start + 1)
    if hand.session.lanes.at(at.start) or goes_on_with(text, now, at, convention):
        return False
    proposal = propose_at(text, now, at.start, convention)
    return proposal is not None and proposal.content == target.content


def _correct_quote(hand: Hand, quote_id: str, target: Target) -> None:
    for role in Role:
        while (now := _now(hand).quotes[quote_id].part(role)) != target.part(role):
            _mend_part(hand, quote_id, role, target.part(role))
            _require(hand, now != _now(hand).quotes[quote_id].part(role), f"{role} {now} → {target.part(role)}")


def _mend_part(hand: Hand, quote_id: str, role: Role, wanted: tuple[Span, ...]) -> None:
    """One step towards the spans that are wanted in a role, by whichever way takes fewer actions to the end."""
    now = _now(hand).quotes[quote_id].part(role)
    paired = pairs_of(now, wanted, lambda one, other: overlap([one], [other]))
    edges = sum(_cost_of_edges(_text(hand), now[i], wanted[j]) for i, j in paired)
    mending = edges + (len(now) - len(paired)) + 2 * (len(wanted) - len(paired))
    replacing = 2 * len(wanted) + (bool(wanted) and not _is_meant(hand, quote_id, role, wanted[0], beside=False))
    lacking = [span for j, span in enumerate(wanted) if j not in {j for _, j in paired}]
    mending += any(not _is_meant(hand, quote_id, role, span, beside=bool(now)) for span in lacking[:1])
    if wanted and replacing < mending:
        _go_to(hand, quote_id, role, wanted[0], beside=False)
        hand.drag(wanted[0])
        hand.press(f"set_{role}")
        for span in wanted[1:]:
            _go_to(hand, quote_id, role, span, beside=True)
            hand.drag(span)
            hand.press(f"add_{role}")
        _settle_edges(hand, quote_id, role, wanted)
        return
    spare = [i for i in range(len(now)) if i not in {i for i, _ in paired}]
    if spare and not (role is Role.CONTENT and len(now) == 1):
        hand.aim(_mark(hand, quote_id, role, spare[0]))
        hand.press("remove")
        return
    wrong = [(i, j) for i, j in paired if now[i] != wanted[j]]
    if wrong:
        i, j = wrong[0]
        _drag_edges(hand, quote_id, role, i, wanted[j])
        return
    missing = next(span for j, span in enumerate(wanted) if j not in {j for _, j in paired})
    _go_to(hand, quote_id, role, missing, beside=bool(now))
    hand.drag(missing)
    hand.press(f"add_{role}" if now else f"set_{role}")
    _settle_edges(hand, quote_id, role, wanted)


def _settle_edges(hand: Hand, quote_id: str, role: Role, wanted: tuple[Span, ...]) -> None:
    """What the app trims and the gold has: its edges are dragged back."""
    for index, span in enumerate(_now(hand).quotes[quote_id].part(role)):
        meant = next((each for each in wanted if each.overlaps(span) and each.contains(span)), None)
        if meant is not None and meant != span:
            _drag_edges(hand, quote_id, role, index, meant)


def _drag_edges(hand: Hand, annotation_id: str, role: Role | None, index: int, wanted: Span) -> None:
    """Put a mark on other words: by one key where one does it, else by its grips, one edge after the other."""
    mark = _mark(hand, annotation_id, role, index)
    for key in _one_key(_text(hand), mark.span, wanted):
        hand.aim(mark)
        hand.press(key)
        return
    for then in _edges(mark.span, wanted):
        hand.click(_mark(hand, annotation_id, role, index))
        hand.grip(_mark(hand, annotation_id, role, index), then)


def _cost_of_edges(text: str, now: Span, wanted: Span) -> int:
    if now == wanted:
        return 0
    return 1 if _one_key(text, now, wanted) else 1 + len(_edges(now, wanted))


def _one_key(text: str, now: Span, wanted: Span) -> list[str]:
    """The actions that move an edge to where it is wanted by one key."""
    if now == wanted:
        return []
    return [
        f"{edge}_{step}_{'on' if forward else 'back'}"
        for edge in Edge
        for step in Step
        for forward in (True, False)
        if moved(text, now, edge, step, forward=forward) == wanted
    ]


def _go_to(hand: Hand, quote_id: str, role: Role, words: Span, *, beside: bool) -> None:
    """Click the quote, unless the app takes the words to be its own without that."""
    if not _is_meant(hand, quote_id, role, words, beside=beside):
        hand.click(_mark(hand, quote_id), again=True)


def _is_meant(hand: Hand, quote_id: str, role: Role, words: Span, *, beside: bool) -> bool:
    quote = hand.commands.quote_meant(words, role, beside=beside)
    return quote is not None and quote.id == quote_id


# Both


def _now(hand: Hand) -> Annotations:
    assert hand.session.article is not None
    return hand.session.article.annotations


def _text(hand: Hand) -> str:
    assert hand.session.article is not None
    return hand.session.article.article.text


def _mark(hand: Hand, annotation_id: str, role: Role | None = None, index: int = 0) -> Mark:
    """A mark of an annotation as it is now; of a quote, its first content unless a role is named."""
    marks = marks_of(_now(hand)[annotation_id])
    if role is None:
        return marks[0] if marks[0].role is None else next(mark for mark in marks if mark.role is Role.CONTENT)
    return next(mark for mark in marks if mark.role is role and mark.index == index)


def _require(hand: Hand, equal: bool, what: str) -> None:
    assert hand.session.article is not None
    if not equal:
        raise AssertionError(f"{hand.session.article.article.id}: the {what} are not the gold's; {hand.refused[-3:]}")
