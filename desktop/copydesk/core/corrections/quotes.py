"""Planners of the corrections that concern quotes and their parts."""

from __future__ import annotations

from dataclasses import replace

from copydesk.core.annotations import Annotations, Edit, Quote, Role, State
from copydesk.core.corrections.following import with_speaker
from copydesk.core.corrections.judging import (
    CannotCorrect,
    Rules,
    corrected,
    in_text,
    quote_of,
    tidy_part,
)
from copydesk.core.corrections.values import (
    AddFragment,
    AddQuote,
    MovePart,
    RemovePart,
    SetKind,
    SetPart,
    SetSpeaker,
)
from copydesk.core.quotation import propose_kind
from copydesk.core.spans import Span, in_order, trim


def changed_quote(before: Quote, after: Quote, rules: Rules) -> tuple[Edit, ...]:
    if after.content != before.content and before.kind is propose_kind(rules.text, before.content):
        # The kind followed the marks so far, so it goes on following them; one that an editor set by hand stays.
        after = replace(after, kind=propose_kind(rules.text, after.content))
    if after == before:
        return ()
    return (Edit(before, replace(after, state=corrected(before.state), score=None, annotator=rules.annotator)),)


def add_quote(annotations: Annotations, correction: AddQuote, rules: Rules) -> tuple[Edit, ...]:
    def tidy(role: Role, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return in_order(tuple(tidy_part(role, span, rules) for span in spans))

    if not correction.content:
        raise CannotCorrect("A quote needs content: select the words that were said.")
    content = tidy(Role.CONTENT, correction.content)
    if any(content == other.content for other in annotations.quotes.values()):
        raise CannotCorrect("Those words are a quote already.")
    quote = Quote(
        annotations.next_id("q"),
        content,
        tidy(Role.CUE, correction.cue),
        tidy(Role.SOURCE, correction.source),
        _name(correction.speaker),
        propose_kind(rules.text, content),
        State.ADDED,
        annotator=rules.annotator,
    )
    return (Edit(None, quote),)


def _with_spans(
    annotations: Annotations, quote: Quote, role: Role, spans: tuple[Span, ...], rules: Rules
) -> tuple[Edit, ...]:
    if role is Role.CONTENT and not spans:
        raise CannotCorrect("A quote needs content: remove the whole quote instead.")
    after = quote.with_part(role, in_order(spans))
    return changed_quote(quote, with_speaker(annotations, quote, after, rules), rules)


def set_part(annotations: Annotations, correction: SetPart, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    spans = tuple(tidy_part(correction.role, span, rules) for span in correction.spans)
    return _with_spans(annotations, quote, correction.role, spans, rules)


def add_fragment(annotations: Annotations, correction: AddFragment, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    span = tidy_part(correction.role, correction.span, rules)
    return _with_spans(annotations, quote, correction.role, (*quote.part(correction.role), span), rules)


def fragment_of(quote: Quote, role: Role, index: int) -> Span:
    spans = quote.part(role)
    if not 0 <= index < len(spans):
        raise CannotCorrect("That part of the quote is no longer there.")
    return spans[index]


def move_part(annotations: Annotations, correction: MovePart, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    old = fragment_of(quote, correction.role, correction.index)
    span = trim(in_text(correction.span, rules), rules.text)
    if span is None:
        raise CannotCorrect("There are no words in that selection.")
    spans = tuple(span if part == old else part for part in quote.part(correction.role))
    return _with_spans(annotations, quote, correction.role, spans, rules)


def remove_part(annotations: Annotations, correction: RemovePart, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    old = fragment_of(quote, correction.role, correction.index)
    spans = tuple(part for part in quote.part(correction.role) if part != old)
    return _with_spans(annotations, quote, correction.role, spans, rules)


def _name(speaker: str | None) -> str | None:
    return " ".join(speaker.split()) or None if speaker else None


def set_speaker(annotations: Annotations, correction: SetSpeaker, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    return changed_quote(quote, replace(quote, speaker=_name(correction.speaker)), rules)


def set_kind(annotations: Annotations, correction: SetKind, rules: Rules) -> tuple[Edit, ...]:
    quote = quote_of(annotations, correction.id)
    return changed_quote(quote, replace(quote, kind=correction.kind), rules)
