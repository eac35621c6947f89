"""Who speaks each quote that was found: what `core.speakers` ranks first, unless nobody nameable is likelier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from copydesk.core.annotations import Entity, Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.ranking import Resolver
from copydesk.prefill.findings import Found, RawQuote


def resolve(text: str, entities: Sequence[Found], quotes: Sequence[RawQuote]) -> list[RawQuote]:
    """All quotes of an article in reading order, with the speaker named where one can be told.

    A name is the fullest form in the article, without title; ``speaker_score`` is the probability that it is right.
    """
    in_order = sorted(quotes, key=lambda quote: (quote.content, quote.cue, quote.source))
    names = [Entity(f"e{n}", Span(each.start, each.end), each.label) for n, each in enumerate(entities, 1)]
    asked = [Quote(f"q{n}", raw.content, raw.cue, raw.source) for n, raw in enumerate(in_order, 1)]
    rankings = Resolver(text, names, asked).ranks()
    resolved: list[RawQuote] = []
    for quote, raw in zip(asked, in_order, strict=True):
        speaker = rankings[quote.id].speaker
        if speaker is None:
            resolved.append(replace(raw, speaker=None, speaker_score=None))
        else:
            resolved.append(replace(raw, speaker=speaker.name, speaker_score=speaker.probability))
    return resolved
