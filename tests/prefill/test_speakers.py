"""From "he" and "the minister" to a name, for the quotes that were found. What tells who speaks: tests/core."""

from __future__ import annotations

from told import told

from copydesk.prefill.findings import Found, RawQuote
from copydesk.prefill.speakers import resolve


def _resolved(marked: str) -> list[RawQuote]:
    text, entities, quotes = told(marked)
    found = [Found(each.span.start, each.span.end, each.label) for each in entities]
    raw = [RawQuote(quote.content, quote.cue, quote.source) for quote in quotes]
    return resolve(text, found, raw[::-1])


def test_each_quote_gets_its_speaker_and_how_sure_that_is():
    first, second = _resolved("[Ada Novak|PERSON] came. {“We won,”} said <[Novak|PERSON]>. {“No,”} <she> added.")
    assert (first.speaker, second.speaker) == ("Ada Novak", "Ada Novak")
    assert first.speaker_score is not None
    assert second.speaker_score is not None
    assert min(first.speaker_score, second.speaker_score) > 0.5


def test_quotes_of_nobody_nameable_name_nobody():
    (quote,) = _resolved("[Ada Novak|PERSON] came. {“We won,”} said <voters>.")
    assert (quote.speaker, quote.speaker_score) == (None, None)


def test_quotes_come_back_in_reading_order():
    quotes = _resolved("{“A,”} said <[Ada Novak|PERSON]>. {“B,”} said <[Bo Berg|PERSON]>. {“C,”} <he> said.")
    assert [quote.speaker for quote in quotes] == ["Ada Novak", "Bo Berg", "Bo Berg"]
