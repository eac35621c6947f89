"""Slips at cues, sources, speakers and entities: what planters of these put into an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from planting import WORD, Clean, Plant, entities, in_entity, in_quote, moved, quotes

from copydesk.core.annotations import Entity, Role, State
from copydesk.core.scheme.values import Meeting
from copydesk.core.spans import Span

_VERB_CHAIN = re.compile(r"(?:has|have|had|is|are|was|were|will|would|could|may|might|must|do|does|did)\s+(?=[a-z])")


# Cue and source


def auxiliary_left_out(clean: Clean) -> Iterator[Plant]:
    """The auxiliary is left out of a cue where it belongs in."""
    if clean.convention["auxiliary"] == "in":
        for quote in quotes(clean):
            for cue in quote.cue:
                chain = _VERB_CHAIN.match(clean.text, cue.start, cue.end)
                if chain and chain.end() < cue.end:
                    short = moved(quote, Role.CUE, cue, Span(chain.end(), cue.end))
                    yield in_quote(clean, "auxiliary_left_out", quote, short)


def auxiliary_taken_in(clean: Clean) -> Iterator[Plant]:
    """The auxiliary is taken into a cue where it belongs out."""
    if clean.convention["auxiliary"] == "out":
        for quote in quotes(clean):
            for cue in quote.cue:
                before = re.compile(rf"\b{_VERB_CHAIN.pattern[:-9]}\Z").search(
                    clean.text[max(0, cue.start - 8) : cue.start]
                )
                if before and clean.text[cue.start].islower():
                    longer = moved(quote, Role.CUE, cue, Span(cue.start - len(before[0]), cue.end))
                    yield in_quote(clean, "auxiliary_taken_in", quote, longer)


def cue_missing(clean: Clean) -> Iterator[Plant]:
    """The cue is forgotten."""
    if clean.convention["cue"] == "needed":
        for quote in quotes(clean):
            if quote.cue:
                yield in_quote(clean, "cue_missing", quote, replace(quote, cue=()))


def part_far_off(clean: Clean) -> Iterator[Plant]:
    """A name from elsewhere in the article becomes the source."""
    for quote in quotes(clean):
        if quote.source:
            continue
        first, last = quote.content[0].start, quote.content[-1].end
        for match in re.finditer(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b", clean.text):
            between = clean.text[match.end() : first] if match.end() <= first else clean.text[last : match.start()]
            if len(re.findall(r"\n\s*", between)) >= 3:
                yield in_quote(clean, "part_far_off", quote, replace(quote, source=(Span(*match.span()),)))


def part_untidy(clean: Clean) -> Iterator[Plant]:
    """A blank or comma at the edge of a cue or source is taken in."""
    for quote in quotes(clean):
        for role in (Role.CUE, Role.SOURCE):
            for span in quote.part(role):
                following = clean.text[span.end : span.end + 1]
                if following == " " or (following == "," and role is Role.CUE):
                    longer = moved(quote, role, span, Span(span.start, span.end + 1))
                    yield in_quote(clean, "part_untidy", quote, longer)


def part_edge_in_word(clean: Clean) -> Iterator[Plant]:
    """A part of a quote loses a letter."""
    for quote in quotes(clean):
        for role, _, span in quote.spans():
            if clean.text[span.end - 2 : span.end].isalpha() and len(span) > 2:
                short = moved(quote, role, span, Span(span.start, span.end - 1))
                yield in_quote(clean, "part_edge_in_word", quote, short)


# Speakers


def speaker_missing(clean: Clean) -> Iterator[Plant]:
    """Nobody has named the speaker, though the source does."""
    for quote in quotes(clean):
        source = quote.source[0].of(clean.text) if len(quote.source) == 1 else ""
        if quote.speaker and (source == quote.speaker or source.split()[-1:] == quote.speaker.split()[-1:]):
            yield in_quote(clean, "speaker_missing", quote, replace(quote, speaker=None))


def pronoun_unresolved(clean: Clean) -> Iterator[Plant]:
    """Nobody has said who “he” is."""
    for quote in quotes(clean):
        if quote.speaker and len(quote.source) == 1 and quote.source[0].of(clean.text).lower() in ("he", "she"):
            yield in_quote(clean, "pronoun_unresolved", quote, replace(quote, speaker=None))


def speaker_is_pronoun(clean: Clean) -> Iterator[Plant]:
    """The speaker is called by the pronoun beside the quote."""
    for quote in quotes(clean):
        words = quote.source[0].of(clean.text) if len(quote.source) == 1 else ""
        if quote.speaker and words.lower() in ("he", "she", "they", "it", "we", "i"):
            yield in_quote(clean, "speaker_is_pronoun", quote, replace(quote, speaker=words))


# Entities


def edge_untidy(clean: Clean) -> Iterator[Plant]:
    """A blank, a comma, a bracket or a mark is taken into a name."""
    for entity in entities(clean):
        span = entity.span
        if clean.text[span.end : span.end + 1] in (" ", ",", ";", ":", ")", "”"):
            yield in_entity(clean, "edge_untidy", entity, Span(span.start, span.end + 1))
        if span.start and clean.text[span.start - 1] in " (“":
            yield in_entity(clean, "edge_untidy", entity, Span(span.start - 1, span.end))


def possessive(clean: Clean) -> Iterator[Plant]:
    """The possessive is taken into a name."""
    for entity in entities(clean):
        span = entity.span
        following = clean.text[span.end : span.end + 2]
        if following in ("’s", "'s") and entity.label in ("PERSON", "ORG", "LOC"):
            yield in_entity(clean, "possessive", entity, Span(span.start, span.end + 2))


def edge_in_word(clean: Clean) -> Iterator[Plant]:
    """A name loses a letter."""
    for entity in entities(clean):
        span = entity.span
        if len(span) > 3 and span.of(clean.text).isalpha():
            yield in_entity(clean, "edge_in_word", entity, Span(span.start, span.end - 1))
            yield in_entity(clean, "edge_in_word", entity, Span(span.start + 1, span.end))


def overlap_of_one_kind(clean: Clean) -> Iterator[Plant]:
    """The last word of a name is marked once more."""
    for entity in entities(clean):
        words = list(WORD.finditer(clean.text, entity.span.start, entity.span.end))
        if len(words) > 1:
            added = Entity("e9001", Span(*words[-1].span()), entity.label, entity.state)
            yield Plant(
                ("overlap_of_one_kind",), clean.text, clean.with_one(added), clean.annotations, added.id, added.span
            )


def overlap_forbidden(clean: Clean) -> Iterator[Plant]:
    """The last word of a name is suggested as something else, where the scheme lets no two entities overlap."""
    if clean.scheme.overlap.other_labels is Meeting.APART:
        for entity in entities(clean):
            words = list(WORD.finditer(clean.text, entity.span.start, entity.span.end))
            added = Entity("e9002", Span(*words[-1].span()), "MISC", State.SUGGESTED)
            if len(words) > 1:
                yield Plant(
                    ("overlap_forbidden",), clean.text, clean.with_one(added), clean.annotations, added.id, added.span
                )


def two_labels(clean: Clean) -> Iterator[Plant]:
    """One of several mentions gets another label."""
    mentions: dict[str, list[Entity]] = {}
    for entity in entities(clean):
        mentions.setdefault(entity.span.of(clean.text), []).append(entity)
    for same in mentions.values():
        if len(same) > 2 and len({each.label for each in same}) == 1:
            for each in same:
                other = replace(each, label="ORG" if each.label != "ORG" else "LOC")
                yield Plant(("two_labels",), clean.text, clean.with_one(other), clean.annotations, each.id, each.span)
