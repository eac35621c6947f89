"""The same name everywhere: where else an article has it, and what would make each mention like the one just decided.

All offsets are code points, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Final

from copydesk.core.annotations import Annotations, Change, Edit, Entity, State
from copydesk.core.corrections import AddEntity, Correction, Relabel, Remove, Together
from copydesk.core.spans import Span, trim_name
from copydesk.core.speakers.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, INVERTS, PREPOSITIONS, TITLES
from copydesk.core.surfaces import family_name, without_possessive
from copydesk.core.text import is_lettery

_APOSTROPHES: Final = "'’"
_HYPHENS: Final = "-\u2010\u2011"
_PLAIN: Final = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(_HYPHENS, "-")})
# A blank, or one line end with blanks around it: a name that is broken between two lines, never between paragraphs.
_GAP: Final = r"(?:[^\S\r\n]+|[^\S\r\n]*\r?\n[^\S\r\n]*)"
_PERSON: Final = "PERSON"
_WORD_BEFORE: Final = re.compile(r"([^\W\d_][\w’'.-]*) \Z")
_WORD_AFTER: Final = re.compile(r" ([^\W_][\w’'-]*)")
_BODY_OF: Final = re.compile(r"([^\W\d_][\w’'-]*) of (?:the )?\Z")  # the Supreme Court of Cuba
_JOINERS: Final = _HYPHENS + "–/"
# What may stand beside a name with a capital and is no part of it; in front of it, a title as well.
_NO_NAMES: Final = AUXILIARIES | CONJUNCTIONS | DETERMINERS | INVERTS | PREPOSITIONS
_HEADLINE: Final = 4  # letters that a name in capitals has at least, to be somebody's name in a headline: US is not us


class Deed(StrEnum):
    """What was done to one mention, and can be done to the others; the value is the action's name for all."""

    LABEL = "label_all"
    RELABEL = "relabel_all"
    REMOVE = "remove_all"


class Doubt(StrEnum):
    """Why a mention may not be meant: it is listed, and the editor must choose it."""

    FAMILY_NAME = "family_name"  # the family name alone, of a person with more names
    LONGER_NAME = "longer_name"  # part of something longer: “Austin City”
    DECIDED = "decided"  # an editor has said something else of it


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done to every mention of a name. ``label`` is the one to give or, for REMOVE, to take away."""

    deed: Deed
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Mention:
    """One other mention, and the correction that does to it what was wished."""

    span: Span
    correction: Correction
    doubt: Doubt | None = None


def wish_of(change: Change, text: str) -> tuple[Wish, Span] | None:
    """What a change to one mention could mean for all others, and which mention that was; None when nothing."""
    entities = [edit for edit in change.edits if isinstance(edit.after or edit.before, Entity)]
    if len(entities) != 1 or (deed := _deed_of(change.action, entities[0])) is None:
        return None
    before, after = entities[0].before, entities[0].after
    entity = before if after is None else after
    assert isinstance(entity, Entity)
    name = without_possessive(" ".join(entity.span.of(text).split()))
    return (Wish(deed, name, entity.label), entity.span) if name else None


def _deed_of(action: str, edit: Edit) -> Deed | None:
    if action == "add_entity":
        return Deed.LABEL
    if action == "remove":
        return Deed.REMOVE
    is_relabelled = (
        isinstance(edit.before, Entity) and isinstance(edit.after, Entity) and edit.before.label != edit.after.label
    )
    return Deed.RELABEL if action == "relabel" and is_relabelled else None


def mentions_of(text: str, annotations: Annotations, wish: Wish, done: Span | None = None) -> tuple[Mention, ...]:
    """The mentions to which the wish can be done, in reading order, without the one that it was done to.

    Labels go to bare mentions and to those labelled otherwise, but never into a span that has the label already.
    """
    found = _to_remove(text, annotations, wish) if wish.deed is Deed.REMOVE else _to_label(text, annotations, wish)
    return tuple(sorted((each for each in found if each.span != done), key=lambda each: each.span))


def together(deed: Deed, mentions: Iterable[Mention]) -> Together:
    """The corrections of some mentions, as one step."""
    return Together(tuple(mention.correction for mention in mentions), deed.value)


def labelled(text: str, annotations: Annotations, spans: Iterable[Span], label: str) -> tuple[Mention, ...]:
    """Every one of some spans as an entity of a label; those that are one already are left out."""
    there = _Entities(text, annotations)
    found: dict[Span, Mention] = {}
    for span in spans:
        tidy = trim_name(span, text)
        if tidy is not None and tidy not in found and not there.has(tidy, label):
            found[tidy] = there.mention(tidy, label)
    return tuple(found[span] for span in sorted(found))


def at_places(text: str, annotations: Annotations, wish: Wish, spans: Iterable[Span]) -> tuple[Mention, ...]:
    """The wish for some places, as the article stands now; places where nothing is left to do are left out."""
    if wish.deed is not Deed.REMOVE:
        return labelled(text, annotations, spans, wish.label)
    wanted = set(spans)
    return tuple(each for each in mentions_of(text, annotations, wish) if each.span in wanted)


def occurrences(text: str, name: str) -> Iterator[Span]:
    """Where a name stands as whole words, in the order of the text; a possessive belongs to none of them.

    It is the same name in the capitals of a headline, and in lower case never: “Us” is not “us”.
    """
    parts = [_literal(word) for word in name.split()]
    if not parts:
        return
    for match in re.finditer(_GAP.join(parts), text, re.IGNORECASE):
        span = Span(*match.span())
        if _is_whole(text, span) and _is_same_case(name, match.group()):
            yield span


def _to_remove(text: str, annotations: Annotations, wish: Wish) -> Iterator[Mention]:
    family = family_name(wish.name) if wish.label == _PERSON else None
    for entity in annotations.entities.values():
        if entity.label != wish.label:
            continue
        words = " ".join(without_possessive(entity.span.of(text)).split())
        if _is_same(wish.name, words):
            yield Mention(entity.span, Remove((entity.id,)), _decided(entity))
        elif family is not None and _is_same(family, words):
            yield Mention(entity.span, Remove((entity.id,)), Doubt.FAMILY_NAME)


def _to_label(text: str, annotations: Annotations, wish: Wish) -> Iterator[Mention]:
    there = _Entities(text, annotations)
    whole = list(occurrences(text, wish.name))
    for span in whole:
        if not there.covers(span, wish.label):
            mention = there.mention(span, wish.label)
            is_part = mention.doubt is None and _is_part_of_name(text, span)
            yield Mention(mention.span, mention.correction, Doubt.LONGER_NAME) if is_part else mention
    family = family_name(wish.name) if wish.label == _PERSON else None
    for span in occurrences(text, family or ""):
        if not there.covers(span, wish.label) and not any(each.overlaps(span) for each in whole):
            mention = there.mention(span, wish.label)
            yield Mention(mention.span, mention.correction, Doubt.FAMILY_NAME)


class _Entities:
    """The entities of an article, by where they are."""

    def __init__(self, text: str, annotations: Annotations) -> None:
        self._text = text
        self._all = sorted(annotations.entities.values(), key=lambda entity: entity.span)
        self._starts = [entity.span.start for entity in self._all]
        # How far the text is covered by an entity and all before it: where that ends, nothing before it matters.
        self._reach = list(accumulate((entity.span.end for entity in self._all), max))

    def has(self, span: Span, label: str) -> bool:
        """True when just these words, with or without a possessive, have the label."""
        return any(entity.label == label for entity in self._exactly(span))

    def covers(self, span: Span, label: str) -> bool:
        """True when the words lie within something of the label."""
        return self.has(span, label) or any(
            entity.label == label and entity.span.contains(span) for entity in self._over(span)
        )

    def mention(self, span: Span, label: str) -> Mention:
        """What gives the words the label: another one for the entity that is there, or an entity."""
        for exact in self._exactly(span):
            return Mention(exact.span, Relabel(exact.id, label), _decided(exact))
        is_part = any(True for _ in self._over(span))
        return Mention(span, AddEntity(span, label), Doubt.LONGER_NAME if is_part else None)

    def _exactly(self, span: Span) -> Iterator[Entity]:
        """The entities of just these words, and those of these words with a possessive."""
        for entity in self._over(span):
            words = entity.span.of(self._text)
            if entity.span == span or (entity.span.start == span.start and len(without_possessive(words)) == len(span)):
                yield entity

    def _over(self, span: Span) -> Iterator[Entity]:
        first = bisect_right(self._reach, span.start)
        for entity in self._all[first : bisect_left(self._starts, span.end)]:
            if entity.span.overlaps(span):
                yield entity


def _decided(entity: Entity) -> Doubt | None:
    return None if entity.state is State.SUGGESTED else Doubt.DECIDED


def _literal(word: str) -> str:
    alike = {**dict.fromkeys(_APOSTROPHES, f"[{_APOSTROPHES}]"), **dict.fromkeys(_HYPHENS, f"[{_HYPHENS}]")}
    return "".join(alike.get(character) or re.escape(character) for character in word)


def _is_same(name: str, words: str) -> bool:
    return _plainly(name).casefold() == _plainly(words).casefold() and _is_same_case(name, words)


def _plainly(words: str) -> str:
    """The words on one line, with plain apostrophes and hyphens."""
    return " ".join(words.translate(_PLAIN).split())


def _is_same_case(name: str, words: str) -> bool:
    """True when the two are written alike, or one of them as a headline writes it."""
    same, other = _plainly(name), _plainly(words)
    if same == other or (same[1:] == other[1:] and same == same.lower()):
        return True  # written alike, or a word in lower case that begins a sentence
    shouted = [each for each in (same, other) if each.isupper()]
    letters = sum(map(str.isalpha, same))
    return len(shouted) == 1 and letters >= _HEADLINE and not any(each.islower() for each in (same, other))


def _is_whole(text: str, span: Span) -> bool:
    """True when no letter goes on from the words, nor an apostrophe to what could be the rest of a name."""
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 2]
    if is_lettery(text[span.start]) and before:
        if is_lettery(before[-1]):
            return False
        if before[-1] in _APOSTROPHES and len(before) > 1 and is_lettery(before[0]):
            return False  # O’Neill
    if not after:
        return True
    if not is_lettery(text[span.end - 1]):
        return text[span.end - 1] != "." or not is_lettery(after[0])  # U.S.A. is not the U.S.
    return not (is_lettery(after[0]) or (after[0] in _APOSTROPHES and after[1:].isupper()))


def _is_part_of_name(text: str, span: Span) -> bool:
    """True when what stands before or behind could belong to the same name: a word with a capital, or a number."""
    start = max(0, span.start - 40)
    before = (_WORD_BEFORE.search(text, start, span.start), _BODY_OF.search(text, start, span.start))
    # Abe’s Cabinet is no Abe.
    words = [match[1] for match in before if match and without_possessive(match[1]) == match[1]]
    if any(_could_be_name(word) and word.casefold() not in TITLES for word in words):
        return True
    after = _WORD_AFTER.match(text, span.end, span.end + 40)
    if after and (after[1][0].isdigit() or _could_be_name(after[1])):
        return True
    return _is_joined(text, span)


def _could_be_name(word: str) -> bool:
    if word[-1] == "." and word[1:-1].isalpha():
        return False  # the end of a sentence, or a title; an initial belongs to the name
    return word[0].isupper() and word.casefold() not in _NO_NAMES


def _is_joined(text: str, span: Span) -> bool:
    """True for Smith in Smith-Jones and 2001 in 2001–2006, false for Austin in Austin-based and pro-Austin."""
    after = text[span.end : span.end + 2]
    if after[:1] and after[0] in _JOINERS and (after[1:].isupper() or after[1:].isdigit()):
        return True
    end = span.start - 1
    if end < 1 or text[end] not in _JOINERS:
        return False
    start = end
    while start and is_lettery(text[start - 1]):
        start -= 1
    return start < end and (text[start].isupper() or text[start].isdigit())
