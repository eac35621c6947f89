"""Planners of the corrections that make two annotations of one, one of two, or give words another role."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from copydesk.core.annotations import Annotation, Annotations, Edit, Entity, Quote, Role, State
from copydesk.core.corrections.entities import changed_entity, refuse_double
from copydesk.core.corrections.following import with_speaker
from copydesk.core.corrections.judging import CannotCorrect, Rules, all_of, quote_of, tidy_part
from copydesk.core.corrections.quotes import changed_quote, fragment_of
from copydesk.core.corrections.values import GiveRole, Merge, Split, Swap
from copydesk.core.quotation import propose_kind
from copydesk.core.spans import Span, in_order, trim, trim_name


def split(annotations: Annotations, correction: Split, rules: Rules) -> tuple[Edit, ...]:
    (annotation,) = all_of(annotations, (correction.id,))
    if isinstance(annotation, Entity):
        return _split_entity(annotations, annotation, correction.at, rules)
    spans = annotation.part(correction.role)
    for span in spans:
        if span.start < correction.at < span.end:
            halves = _halves(span, correction.at, correction.role, rules)
            kept = tuple(each for each in spans if each != span)
            return changed_quote(annotation, annotation.with_part(correction.role, in_order((*kept, *halves))), rules)
    return _split_quote(annotations, annotation, correction.at, rules)


def _halves(span: Span, at: int, role: Role | None, rules: Rules) -> tuple[Span, Span]:
    tidy = partial(trim if role is Role.CONTENT else trim_name, text=rules.text)
    left, right = tidy(Span(span.start, at)), tidy(Span(at, span.end))
    if left is None or right is None or left.end == right.start:
        raise CannotCorrect("Put the caret between two words to split there.")
    return left, right


def _split_entity(annotations: Annotations, entity: Entity, at: int, rules: Rules) -> tuple[Edit, ...]:
    if not entity.span.start < at < entity.span.end:
        raise CannotCorrect("Put the caret between two words to split there.")
    left, right = _halves(entity.span, at, None, rules)
    refuse_double(annotations, right, entity.label, rules)
    new = Entity(annotations.next_id("e"), right, entity.label, State.ADDED, annotator=rules.annotator)
    return (*changed_entity(entity, replace(entity, span=left), annotations, rules), Edit(None, new))


def _split_quote(annotations: Annotations, quote: Quote, at: int, rules: Rules) -> tuple[Edit, ...]:
    """The fragments from the caret on become a quote of their own, said by the same with the same words."""
    left = tuple(span for span in quote.content if span.end <= at)
    right = tuple(span for span in quote.content if span.start >= at)
    if not left or not right:
        raise CannotCorrect("Put the caret between two words, or between two parts of a quote, to split there.")
    new = replace(
        quote,
        id=annotations.next_id("q"),
        content=right,
        # As in every correction: a kind that followed the marks goes on following them.
        kind=propose_kind(rules.text, right) if quote.kind is propose_kind(rules.text, quote.content) else quote.kind,
        state=State.ADDED,
        score=None,
        annotator=rules.annotator,
    )
    return (*changed_quote(quote, replace(quote, content=left), rules), Edit(None, new))


def merge(annotations: Annotations, correction: Merge, rules: Rules) -> tuple[Edit, ...]:
    if correction.id == correction.other:
        raise CannotCorrect("It takes two annotations to make one of them.")
    one, other = all_of(annotations, (correction.id, correction.other))
    kept, gone = _kept(one, other)
    # What editors said of the one that goes is said of the one that stays.
    said = tuple(
        Edit(each, replace(each, about=kept.id)) for each in annotations.remarks.values() if each.about == gone.id
    )
    return (*_merged(annotations, kept, gone, rules), *said)


def _merged(annotations: Annotations, kept: Annotation, gone: Annotation, rules: Rules) -> tuple[Edit, ...]:
    if isinstance(kept, Entity) and isinstance(gone, Entity):
        return _merge_entities(annotations, kept, gone, rules)
    if isinstance(kept, Quote) and isinstance(gone, Quote):
        after = replace(kept, speaker=kept.speaker or gone.speaker)
        for role in Role:
            after = after.with_part(role, in_order((*kept.part(role), *gone.part(role))))
        return (*changed_quote(kept, after, rules), Edit(gone, None))
    raise CannotCorrect("An entity and a quote cannot become one.")


def _merge_entities(annotations: Annotations, kept: Entity, gone: Entity, rules: Rules) -> tuple[Edit, ...]:
    if kept.label != gone.label:
        raise CannotCorrect("Entities of two labels cannot become one; give them the same label first.")
    hull = Span(min(kept.span.start, gone.span.start), max(kept.span.end, gone.span.end))
    if any(mark in hull.of(rules.text) for mark in "\n\r\u2028\u2029"):
        raise CannotCorrect("An entity cannot reach from one paragraph into another.")
    left = Annotations.of(each for each in annotations if each.id != gone.id)
    return (*changed_entity(kept, replace(kept, span=hull), left, rules), Edit(gone, None))


def _kept(one: Annotation, other: Annotation) -> tuple[Annotation, Annotation]:
    """Which of two goes on: what the machine suggested rather than what an editor added, so that its fate can be told;
    else the first in the text."""
    first, second = sorted((one, other), key=lambda each: (each.state is State.ADDED, _start(each), each.id))
    return first, second


def _start(annotation: Annotation) -> int:
    return annotation.span.start if isinstance(annotation, Entity) else annotation.content[0].start


def swap(annotations: Annotations, correction: Swap, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    after = replace(quote, cue=quote.source, source=quote.cue)
    return changed_quote(quote, with_speaker(annotations, quote, after, rules), rules)


def give_role(annotations: Annotations, correction: GiveRole, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    span = fragment_of(quote, correction.role, correction.index)
    if correction.to is correction.role:
        return ()
    left = tuple(each for each in quote.part(correction.role) if each != span)
    if correction.role is Role.CONTENT and not left:
        raise CannotCorrect("A quote needs content: select other words that were said first.")
    # What was said is never given up for a part that turns out to be said too.
    beside = quote.part(correction.to) if correction.beside or correction.to is Role.CONTENT else ()
    tidy = tidy_part(correction.to, span, rules)
    after = quote.with_part(correction.role, left).with_part(correction.to, in_order((*beside, tidy)))
    return changed_quote(quote, with_speaker(annotations, quote, after, rules), rules)
