"""Plants one error at a time into articles that are right, to see whether the linter finds it and can put it right.

Each planter yields slips that an editor or a machine makes, of the kind that one rule is for. None of them asks the
linter where to plant: they read the text and the annotations with patterns of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from random import Random

from copydesk.core.annotations import Annotation, Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.conventions import Convention
from copydesk.core.corrections import CannotCorrect, Rules, plan
from copydesk.core.lint import Finding, Linted, findings, lint
from copydesk.core.quotation import propose_kind, quoted
from copydesk.core.scheme import Scheme
from copydesk.core.scheme.values import Meeting
from copydesk.core.spans import Span

_WORD = re.compile(r"\w+")
_THAT = re.compile(r"that\s+")
_TO = re.compile(r"to\s+(?=[a-z]+\b)")
_VERB_CHAIN = re.compile(r"(?:has|have|had|is|are|was|were|will|would|could|may|might|must|do|does|did)\s+(?=[a-z])")
_MARKS = '“”"«»„'


@dataclass(frozen=True)
class Clean:
    """An article as it should be, and the convention that it follows."""

    text: str
    annotations: Annotations
    convention: Convention
    scheme: Scheme

    @cached_property
    def linted(self) -> Linted:
        """What the linter says of it."""
        return lint(self.text, self.annotations, self.convention, self.scheme)

    def with_one(self, changed: Annotation) -> Annotations:
        """The annotations with one in the place of the one that has its id, or added."""
        rest = {each.id: each for each in self.annotations}
        return Annotations.of((rest | {changed.id: changed}).values())


@dataclass(frozen=True)
class Plant:
    """One error. ``about`` is the annotation that it was planted in, None where it is in the text; ``near`` a place.

    ``right`` is what a fix is to bring back.
    """

    rules: tuple[str, ...]
    text: str
    annotations: Annotations
    right: Annotations
    about: str | None
    near: Span


@dataclass(frozen=True)
class Outcome:
    """What became of one plant: ``restored`` is None where no fix is offered."""

    found: bool
    restored: bool | None = None


def judge(plant: Plant, clean: Clean) -> Outcome:
    """Lint the article with the error in it, and carry out the fix that is offered."""
    if plant.text == clean.text:
        listed = clean.linted.after(plant.annotations).findings
    else:
        listed = findings(plant.text, plant.annotations, clean.convention, clean.scheme)
    found = next((each for each in listed if _is_it(each, plant)), None)
    if found is None:
        return Outcome(False)
    if found.fix is None:
        return Outcome(True)
    rules = Rules(plant.text, clean.scheme.label_names, "Ada")
    try:
        after = plant.annotations.apply(plan(plant.annotations, found.fix, rules))
    except CannotCorrect:
        return Outcome(True, False)
    named = clean.convention["speaker"] != "free"
    return Outcome(True, _said(after, named=named) == _said(plant.right, named=named))


def _is_it(finding: Finding, plant: Plant) -> bool:
    if finding.rule not in plant.rules:
        return False
    if plant.about is not None:
        return finding.about == plant.about
    return plant.near.start <= finding.span.start < plant.near.end


def _said(annotations: Annotations, *, named: bool) -> set[tuple[object, ...]]:
    """What the annotations say, whoever said it and however sure.

    Speakers count where the convention asks for them. Elsewhere nobody has named any, and a correction of the source
    may: the speaker follows it.
    """
    return {
        (each.id, each.span, each.label)
        if isinstance(each, Entity)
        else (each.id, each.content, each.cue, each.source, each.speaker if named else None, each.kind)
        for each in annotations
    }


def plants(clean: Clean, rng: Random, of_each: int) -> Iterator[tuple[str, Plant]]:
    """Errors of every kind that the article has room for, at most so many of each, with the planter's name.

    Nothing is planted in an annotation that the linter has something to say of already.
    """
    spoken_of = {each.about for each in clean.linted.findings}
    for name, planter in PLANTERS.items():
        room = [plant for plant in planter(clean) if plant.about is None or plant.about not in spoken_of]
        for plant in rng.sample(room, min(of_each, len(room))):
            yield name, plant


def _in_quote(clean: Clean, rule: str, before: Quote, after: Quote, near: Span | None = None) -> Plant:
    if after.content != before.content and before.kind is propose_kind(clean.text, before.content):
        after = replace(after, kind=propose_kind(clean.text, after.content))
    return Plant((rule,), clean.text, clean.with_one(after), clean.annotations, before.id, near or before.content[0])


def _moved(quote: Quote, role: Role, old: Span, new: Span) -> Quote:
    return quote.with_part(role, tuple(new if span == old else span for span in quote.part(role)))


def _in_entity(clean: Clean, rule: str, before: Entity, span: Span) -> Plant:
    return Plant(
        (rule,), clean.text, clean.with_one(replace(before, span=span)), clean.annotations, before.id, before.span
    )


def _quotes(clean: Clean) -> Iterator[Quote]:
    yield from clean.annotations.quotes.values()


def _entities(clean: Clean) -> Iterator[Entity]:
    yield from clean.annotations.entities.values()


# The text


def unmatched_mark(clean: Clean) -> Iterator[Plant]:
    """One mark of a pair gets lost."""
    text = clean.text
    for region in quoted(text):
        if region.level or region.open_ended or text[region.span.start] not in _MARKS:
            continue
        after = text[region.span.end :].lstrip()
        line_end = re.compile(r"[\n\r]|\Z").search(text, region.span.end)
        following = text[line_end.end() :].lstrip()[:1] if line_end else ""
        if '"' in region.inner.of(text) if region.inner else not after:
            continue
        for at, is_opening in ((region.span.start, True), (region.span.end - 1, False)):
            if not is_opening and following == text[region.span.start]:
                continue  # that is how a quotation goes on in the next paragraph
            if text[at] in _MARKS:
                yield _without(clean, at)


def _without(clean: Clean, at: int) -> Plant:
    def moved(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        ends = [(span.start - (span.start > at), span.end - (span.end > at)) for span in spans]
        return tuple(Span(start, end) for start, end in ends if start < end)

    left: list[Annotation] = []
    for each in clean.annotations:
        if isinstance(each, Entity):
            left += [replace(each, span=span) for span in moved((each.span,))]
        elif content := moved(each.content):
            left.append(replace(each, content=content, cue=moved(each.cue), source=moved(each.source)))
    text = clean.text[:at] + clean.text[at + 1 :]
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    near = Span(start, end if end > start else len(text))
    annotations = Annotations.of(left)
    return Plant(("unmatched_mark", "open_mark"), text, annotations, annotations, None, near)


# Content


def _between_marks(clean: Clean) -> Iterator[tuple[Quote, Span, Span]]:
    """Fragments that are just what stands between two marks, with what is inside the marks."""
    regions = {region.span: region for region in quoted(clean.text) if not region.level and not region.open_ended}
    for quote in _quotes(clean):
        for span in quote.content:
            region = regions.get(span)
            if region and region.inner and _WORD.search(clean.text, region.inner.start, region.inner.end):
                yield quote, span, region.inner


def marks_left_out(clean: Clean) -> Iterator[Plant]:
    """Both marks, and sometimes the comma, are left out."""
    for quote, span, inner in _between_marks(clean) if clean.convention["marks"] == "in" else ():
        for cut in (0, 1):
            if cut and clean.text[inner.end - 1] not in ",.":
                continue
            short = Span(inner.start, inner.end - cut)
            yield _in_quote(clean, "marks_left_out", quote, _moved(quote, Role.CONTENT, span, short))


def half_marked(clean: Clean) -> Iterator[Plant]:
    """One of two marks is left out, or the next mark is taken in."""
    for quote, span, inner in _between_marks(clean) if clean.convention["marks"] == "in" else ():
        yield _in_quote(clean, "half_marked", quote, _moved(quote, Role.CONTENT, span, Span(inner.start, span.end)))
        yield _in_quote(clean, "half_marked", quote, _moved(quote, Role.CONTENT, span, Span(span.start, inner.end)))
        if clean.text[inner.end - 1] in ",.":
            short = Span(span.start, inner.end - 1)
            yield _in_quote(clean, "half_marked", quote, _moved(quote, Role.CONTENT, span, short))


def stop_taken_in(clean: Clean) -> Iterator[Plant]:
    """The comma or full stop behind the content is taken in."""
    for quote in _quotes(clean) if clean.convention["outer_stop"] == "out" else ():
        span = quote.content[-1]
        begins = clean.text[max(0, span.start - 2) : span.start].rstrip()[-1:]
        following = clean.text[span.end : span.end + 1]
        if following == "," or (following == "." and begins.isalnum()):
            longer = Span(span.start, span.end + 1)
            if clean.text[span.end - 1].isalnum() and clean.text[span.end - 2].isalnum():
                yield _in_quote(clean, "stop_taken_in", quote, _moved(quote, Role.CONTENT, span, longer))


def _led_to(quote: Quote) -> bool:
    return bool(quote.cue) and quote.cue[-1].end < quote.content[0].start


def _first_word(clean: Clean, rule: str, pattern: re.Pattern[str]) -> Iterator[Plant]:
    """Quotes whose content begins with a word lose it."""
    for quote in _quotes(clean):
        span = quote.content[0]
        word = pattern.match(clean.text, span.start, span.end)
        if word and _led_to(quote) and word.end() < span.end:
            short = Span(word.end(), span.end)
            yield _in_quote(clean, rule, quote, _moved(quote, Role.CONTENT, span, short))


def that_left_out(clean: Clean) -> Iterator[Plant]:
    """“That” is left out where it belongs in."""
    if clean.convention["that"] == "in":
        yield from _first_word(clean, "that_left_out", _THAT)


def to_left_out(clean: Clean) -> Iterator[Plant]:
    """“To” is left out where it belongs in."""
    if clean.convention["to"] == "in":
        yield from _first_word(clean, "to_left_out", _TO)


def _word_before(clean: Clean, word: str) -> Iterator[Plant]:
    for quote in _quotes(clean):
        span = quote.content[0]
        before = re.compile(rf"\b{word}\s+\Z").search(clean.text[max(0, span.start - 8) : span.start])
        if clean.convention[word] == "out" and before and _led_to(quote) and quote.cue[-1].end < span.start - len(word):
            longer = Span(span.start - len(before[0]), span.end)
            yield _in_quote(clean, f"{word}_taken_in", quote, _moved(quote, Role.CONTENT, span, longer))


def that_taken_in(clean: Clean) -> Iterator[Plant]:
    """“That” is taken in where it belongs out."""
    yield from _word_before(clean, "that")


def to_taken_in(clean: Clean) -> Iterator[Plant]:
    """“To” is taken in where it belongs out."""
    yield from _word_before(clean, "to")


def marks_taken_in(clean: Clean) -> Iterator[Plant]:
    """The marks are taken in where they belong out."""
    if clean.convention["marks"] == "out":
        inner = {region.inner: region.span for region in quoted(clean.text) if not region.level and region.inner}
        for quote in _quotes(clean):
            for span in quote.content:
                if span in inner:
                    whole = _moved(quote, Role.CONTENT, span, inner[span])
                    yield _in_quote(clean, "marks_taken_in", quote, whole)


def stop_left_out(clean: Clean) -> Iterator[Plant]:
    """The comma before the closing mark is left out where it belongs in, and the marks do not."""
    if clean.convention["marks"] == "out":
        for quote in _quotes(clean):
            span = quote.content[-1]
            if clean.text[span.end - 1] in ",." and clean.text[span.end : span.end + 1] in ("”", '"'):
                short = Span(span.start, span.end - 1)
                yield _in_quote(clean, "stop_left_out", quote, _moved(quote, Role.CONTENT, span, short))


def continuation_left_out(clean: Clean) -> Iterator[Plant]:
    """The paragraphs in which a quotation goes on are forgotten."""
    regions = [region for region in quoted(clean.text) if not region.level]
    for region, following in pairwise(regions):
        if not region.open_ended or clean.text[region.span.end : following.span.start].strip():
            continue
        for quote in _quotes(clean):
            first = [span for span in quote.content if span.overlaps(region.span)]
            if not first or max(quote.content).end != following.span.end:
                continue
            if following.span in quote.content:
                left = tuple(span for span in quote.content if span != following.span)
            elif first[-1].end == following.span.end:
                left = (*quote.content[:-1], Span(first[-1].start, region.span.end))
            else:
                continue
            yield _in_quote(clean, "continuation_left_out", quote, replace(quote, content=left))


def content_without_words(clean: Clean) -> Iterator[Plant]:
    """A lone mark or dash becomes a quote."""
    taken = [span for quote in _quotes(clean) for span in quote.content]
    for match in re.finditer(r"[“”\"–—]", clean.text):
        span = Span(*match.span())
        if not any(span.overlaps(other) for other in taken):
            quote = Quote("q9001", (span,), kind=propose_kind(clean.text, (span,)))
            yield Plant(
                ("content_without_words",), clean.text, clean.with_one(quote), clean.annotations, quote.id, span
            )


def part_in_content(clean: Clean) -> Iterator[Plant]:
    """The content runs on over the cue and the source."""
    for quote in _quotes(clean):
        parts = sorted((*quote.cue, *quote.source))
        if not parts or "\n" in clean.text[min(parts[0].start, quote.content[0].start) : quote.content[-1].end]:
            continue
        hull = Span(parts[0].start, max(part.end for part in parts))
        behind = [span for span in quote.content if span.end <= hull.start]
        ahead = [span for span in quote.content if span.start >= hull.end]
        if len(behind) == len(quote.content) and 0 < hull.start - behind[-1].end <= 3:
            content = (*behind[:-1], Span(behind[-1].start, hull.end))
        elif behind and ahead and len(behind) + len(ahead) == len(quote.content):
            if hull.start - behind[-1].end > 3 or ahead[0].start - hull.end > 3:
                continue
            content = (*behind[:-1], Span(behind[-1].start, ahead[0].end), *ahead[1:])
        else:
            continue
        if not any(
            span.overlaps(other)
            for span in content
            for each in _quotes(clean)
            for other in each.content
            if each.id != quote.id
        ):
            yield _in_quote(clean, "part_in_content", quote, replace(quote, content=content))


def quote_in_quote(clean: Clean) -> Iterator[Plant]:
    """Some words of a quote become a quote of their own."""
    for quote in _quotes(clean) if clean.convention["nested"] == "outermost" else ():
        span = quote.content[0]
        words = list(_WORD.finditer(clean.text, span.start, span.end))
        if len(words) > 5:
            inner = Span(words[2].start(), words[-2].end())
            added = Quote("q9002", (inner,), kind=propose_kind(clean.text, (inner,)))
            yield Plant(("quote_in_quote",), clean.text, clean.with_one(added), clean.annotations, added.id, inner)


def scare_quotes(clean: Clean) -> Iterator[Plant]:
    """A term between marks becomes a quote."""
    taken = [span for quote in _quotes(clean) for span in quote.content]
    for region in quoted(clean.text) if clean.convention["scare_quotes"] == "out" else ():
        if region.level or region.open_ended or region.inner is None:
            continue
        words = region.inner.of(clean.text)
        is_term = len(_WORD.findall(words)) in (1, 2) and words[-1].isalpha()
        if is_term and not any(region.span.overlaps(other) for other in taken):
            added = Quote("q9003", (region.span,), kind=Kind.DIRECT)
            yield Plant(("scare_quotes",), clean.text, clean.with_one(added), clean.annotations, added.id, region.span)


def speech_without_marks(clean: Clean) -> Iterator[Plant]:
    """Indirect speech becomes a quote where only marked words are one."""
    if clean.convention["indirect"] == "out":
        for match in re.finditer(r"\bsaid (?:that )?([^.,“”\"\n]{20,80})\.", clean.text):
            span = Span(*match.span(1))
            added = Quote("q9004", (span,), (Span(match.start(), match.start() + 4),), kind=Kind.INDIRECT)
            yield Plant(("speech_without_marks",), clean.text, clean.with_one(added), clean.annotations, added.id, span)


def words_without_marks(clean: Clean) -> Iterator[Plant]:
    """The words around a marked fragment are taken in where they belong out."""
    if clean.convention["mixed"] == "marked":
        for quote, span, _ in _between_marks(clean):
            before = re.compile(r"\b[a-z]+ [a-z]+ \Z").search(clean.text[max(0, span.start - 40) : span.start])
            parts = (*quote.cue, *quote.source)
            if before and len(quote.content) == 1:
                longer = Span(span.start - len(before[0]), span.end)
                if not any(longer.overlaps(part) for part in parts):
                    yield _in_quote(clean, "words_without_marks", quote, _moved(quote, Role.CONTENT, span, longer))


# Cue and source


def auxiliary_left_out(clean: Clean) -> Iterator[Plant]:
    """The auxiliary is left out of a cue where it belongs in."""
    if clean.convention["auxiliary"] == "in":
        for quote in _quotes(clean):
            for cue in quote.cue:
                chain = _VERB_CHAIN.match(clean.text, cue.start, cue.end)
                if chain and chain.end() < cue.end:
                    short = _moved(quote, Role.CUE, cue, Span(chain.end(), cue.end))
                    yield _in_quote(clean, "auxiliary_left_out", quote, short)


def auxiliary_taken_in(clean: Clean) -> Iterator[Plant]:
    """The auxiliary is taken into a cue where it belongs out."""
    if clean.convention["auxiliary"] == "out":
        for quote in _quotes(clean):
            for cue in quote.cue:
                before = re.compile(rf"\b{_VERB_CHAIN.pattern[:-9]}\Z").search(
                    clean.text[max(0, cue.start - 8) : cue.start]
                )
                if before and clean.text[cue.start].islower():
                    longer = _moved(quote, Role.CUE, cue, Span(cue.start - len(before[0]), cue.end))
                    yield _in_quote(clean, "auxiliary_taken_in", quote, longer)


def cue_missing(clean: Clean) -> Iterator[Plant]:
    """The cue is forgotten."""
    if clean.convention["cue"] == "needed":
        for quote in _quotes(clean):
            if quote.cue:
                yield _in_quote(clean, "cue_missing", quote, replace(quote, cue=()))


def part_far_off(clean: Clean) -> Iterator[Plant]:
    """A name from elsewhere in the article becomes the source."""
    for quote in _quotes(clean):
        if quote.source:
            continue
        first, last = quote.content[0].start, quote.content[-1].end
        for match in re.finditer(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b", clean.text):
            between = clean.text[match.end() : first] if match.end() <= first else clean.text[last : match.start()]
            if len(re.findall(r"\n\s*", between)) >= 3:
                yield _in_quote(clean, "part_far_off", quote, replace(quote, source=(Span(*match.span()),)))


def part_untidy(clean: Clean) -> Iterator[Plant]:
    """A blank or comma at the edge of a cue or source is taken in."""
    for quote in _quotes(clean):
        for role in (Role.CUE, Role.SOURCE):
            for span in quote.part(role):
                following = clean.text[span.end : span.end + 1]
                if following == " " or (following == "," and role is Role.CUE):
                    longer = _moved(quote, role, span, Span(span.start, span.end + 1))
                    yield _in_quote(clean, "part_untidy", quote, longer)


def part_edge_in_word(clean: Clean) -> Iterator[Plant]:
    """A part of a quote loses a letter."""
    for quote in _quotes(clean):
        for role, _, span in quote.spans():
            if clean.text[span.end - 2 : span.end].isalpha() and len(span) > 2:
                short = _moved(quote, role, span, Span(span.start, span.end - 1))
                yield _in_quote(clean, "part_edge_in_word", quote, short)


# Speakers


def speaker_missing(clean: Clean) -> Iterator[Plant]:
    """Nobody has named the speaker, though the source does."""
    for quote in _quotes(clean):
        source = quote.source[0].of(clean.text) if len(quote.source) == 1 else ""
        if quote.speaker and (source == quote.speaker or source.split()[-1:] == quote.speaker.split()[-1:]):
            yield _in_quote(clean, "speaker_missing", quote, replace(quote, speaker=None))


def pronoun_unresolved(clean: Clean) -> Iterator[Plant]:
    """Nobody has said who “he” is."""
    for quote in _quotes(clean):
        if quote.speaker and len(quote.source) == 1 and quote.source[0].of(clean.text).lower() in ("he", "she"):
            yield _in_quote(clean, "pronoun_unresolved", quote, replace(quote, speaker=None))


def speaker_is_pronoun(clean: Clean) -> Iterator[Plant]:
    """The speaker is called by the pronoun beside the quote."""
    for quote in _quotes(clean):
        words = quote.source[0].of(clean.text) if len(quote.source) == 1 else ""
        if quote.speaker and words.lower() in ("he", "she", "they", "it", "we", "i"):
            yield _in_quote(clean, "speaker_is_pronoun", quote, replace(quote, speaker=words))


# Entities


def edge_untidy(clean: Clean) -> Iterator[Plant]:
    """A blank, a comma, a bracket or a mark is taken into a name."""
    for entity in _entities(clean):
        span = entity.span
        if clean.text[span.end : span.end + 1] in (" ", ",", ";", ":", ")", "”"):
            yield _in_entity(clean, "edge_untidy", entity, Span(span.start, span.end + 1))
        if span.start and clean.text[span.start - 1] in " (“":
            yield _in_entity(clean, "edge_untidy", entity, Span(span.start - 1, span.end))


def possessive(clean: Clean) -> Iterator[Plant]:
    """The possessive is taken into a name."""
    for entity in _entities(clean):
        span = entity.span
        following = clean.text[span.end : span.end + 2]
        if following in ("’s", "'s") and entity.label in ("PERSON", "ORG", "LOC"):
            yield _in_entity(clean, "possessive", entity, Span(span.start, span.end + 2))


def edge_in_word(clean: Clean) -> Iterator[Plant]:
    """A name loses a letter."""
    for entity in _entities(clean):
        span = entity.span
        if len(span) > 3 and span.of(clean.text).isalpha():
            yield _in_entity(clean, "edge_in_word", entity, Span(span.start, span.end - 1))
            yield _in_entity(clean, "edge_in_word", entity, Span(span.start + 1, span.end))


def overlap_of_one_kind(clean: Clean) -> Iterator[Plant]:
    """The last word of a name is marked once more."""
    for entity in _entities(clean):
        words = list(_WORD.finditer(clean.text, entity.span.start, entity.span.end))
        if len(words) > 1:
            added = Entity("e9001", Span(*words[-1].span()), entity.label, entity.state)
            yield Plant(
                ("overlap_of_one_kind",), clean.text, clean.with_one(added), clean.annotations, added.id, added.span
            )


def overlap_forbidden(clean: Clean) -> Iterator[Plant]:
    """The last word of a name is suggested as something else, where the scheme lets no two entities overlap."""
    if clean.scheme.overlap.other_labels is Meeting.APART:
        for entity in _entities(clean):
            words = list(_WORD.finditer(clean.text, entity.span.start, entity.span.end))
            added = Entity("e9002", Span(*words[-1].span()), "MISC", State.SUGGESTED)
            if len(words) > 1:
                yield Plant(
                    ("overlap_forbidden",), clean.text, clean.with_one(added), clean.annotations, added.id, added.span
                )


def two_labels(clean: Clean) -> Iterator[Plant]:
    """One of several mentions gets another label."""
    mentions: dict[str, list[Entity]] = {}
    for entity in _entities(clean):
        mentions.setdefault(entity.span.of(clean.text), []).append(entity)
    for same in mentions.values():
        if len(same) > 2 and len({each.label for each in same}) == 1:
            for each in same:
                other = replace(each, label="ORG" if each.label != "ORG" else "LOC")
                yield Plant(("two_labels",), clean.text, clean.with_one(other), clean.annotations, each.id, each.span)


PLANTERS: dict[str, Callable[[Clean], Iterator[Plant]]] = {
    planter.__name__: planter
    for planter in (
        unmatched_mark, marks_left_out, half_marked, marks_taken_in, stop_taken_in, stop_left_out, that_left_out,
        that_taken_in, to_left_out, to_taken_in, continuation_left_out, content_without_words, part_in_content,
        quote_in_quote, scare_quotes, speech_without_marks, words_without_marks, auxiliary_left_out,
        auxiliary_taken_in, cue_missing, part_far_off, part_untidy, part_edge_in_word, speaker_missing,
        pronoun_unresolved, speaker_is_pronoun, edge_untidy, possessive, edge_in_word, overlap_of_one_kind,
        overlap_forbidden, two_labels,
    )
}  # fmt: skip
