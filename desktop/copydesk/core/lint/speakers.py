"""Rules for who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from copydesk.core.annotations import Annotations, Entity, Quote
from copydesk.core.corrections import SetSpeaker
from copydesk.core.lint.finding import Finding
from copydesk.core.lint.ground import Ground
from copydesk.core.lint.known import Known
from copydesk.core.spans import Span
from copydesk.core.speakers.names import bare, fold
from copydesk.core.speakers.words import OFFICES, TITLES

_ONE: Final = frozenset("he she him her".split())  # somebody in particular
_PRONOUNS: Final = _ONE | frozenset("i we you it they them us me who whom which that one this these those".split())
_PERSON: Final = "PERSON"
_ORG: Final = "ORG"
_BODIES: Final = frozenset({_ORG, "LOC"})
_OF: Final = frozenset("for of to from by at with on in near against behind under like than about".split())
_OPENERS: Final = frozenset(
    "a after also although an and as at because before both but by even for from he how if in it later like no nor not "
    "now of on or she since so still than that the then they this though to we what when where which while who why "
    "with yes yet you".split()
)
_AND: Final = re.compile(r",?\s+(?:and|&)\s+(?:(?:[A-Z][\w.]*|the)\s+)*|,\s+")


def speaker_is_pronoun(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """The speaker is called “he”: the source may be, the speaker is a name."""
    if quote.speaker is not None and quote.speaker.casefold() in _PRONOUNS:
        yield Finding("speaker_is_pronoun", _beside(quote), quote.id, {"words": quote.speaker})


def pronoun_unresolved(ground: Ground, quote: Quote) -> Iterator[Finding]:
    """He or she speaks, and nobody has said who that is."""
    if ground.convention["speaker"] == "needed" and quote.speaker is None and len(quote.source) == 1:
        words = quote.source[0].of(ground.text)
        if words.casefold() in _ONE:
            yield Finding("pronoun_unresolved", quote.source[0], quote.id, {"words": words})


def speaker_missing(ground: Ground, annotations: Annotations, known: Known) -> Iterator[Finding]:
    """Somebody named speaks, and the quote does not say who; or words are quoted and it says nothing of who spoke."""
    if ground.convention["speaker"] != "needed":
        return
    for quote in annotations.quotes.values():
        if quote.speaker is not None:
            continue
        named = _named(ground, quote, known)
        if named:
            name = _fullest(ground, quote.source[0], named, known)
            fix = SetSpeaker(quote.id, name) if name else None
            params = {"words": ground.words(quote.source[0]), "name": name or ""}
            yield Finding("speaker_missing", _beside(quote), quote.id, params, fix)


def _beside(quote: Quote) -> Span:
    return quote.source[0] if quote.source else quote.content[0]


def _named(ground: Ground, quote: Quote, known: Known) -> list[Entity]:
    """Whom the source names: a person at its end, or at its beginning before a comma, or several joined by “and”;
    else a body or country that is all there is."""
    if len(quote.source) != 1:
        return []
    source = quote.source[0]
    within = [each for each in known.entities_in(source) if source.contains(each.span)]
    people = [each for each in within if each.label == _PERSON]
    if len(people) > 1 and all(_joined(ground, a.span, b.span) for a, b in pairwise(people)):
        return people
    heads = [each for each in people if _heads(ground, source, each.span)]
    if heads:
        return heads[-1:]
    return [each for each in within if each.label in _BODIES and _is_all(ground, source, each.span)][:1]


def _joined(ground: Ground, first: Span, second: Span) -> bool:
    return _AND.fullmatch(ground.text, first.end, second.start) is not None


def _heads(ground: Ground, source: Span, name: Span) -> bool:
    if not ground.has_word(name.end, source.end):
        before = ground.text[source.start : name.start].split()[-1:]
        return not before or before[0].casefold() not in _OF  # a spokeswoman for Lee is not Lee
    leads = not ground.has_word(source.start, name.start)
    return leads and ground.text[name.end : name.end + 1] == ","


def _is_all(ground: Ground, source: Span, name: Span) -> bool:
    """True where the source is the name and no more; a plural (“Republicans”) is nobody in particular."""
    words = name.of(ground.text)
    plural = " " not in words and words.endswith("s") and not words.isupper()
    around = (ground.text[source.start : name.start] + ground.text[name.end : source.end]).strip()
    return not plural and around.casefold() in ("", "the")


def _fullest(ground: Ground, source: Span, named: list[Entity], known: Known) -> str | None:
    """The fullest forms of those who are named; None where it could be several, or where more of a name stands there
    than its entity covers: only an editor can tell then."""
    names = [_form(ground, source, each, known) for each in named]
    return " and ".join(name for name in names if name) if all(names) else None


def _form(ground: Ground, source: Span, named: Entity, known: Known) -> str | None:
    name = bare(named.span.of(ground.text))
    before = ground.text[source.start : named.span.start].split()[-1:]
    if named.label == _PERSON:
        shown = _with_first_name(ground, name)
        longer = known.longer(_PERSON, fold(name))
        is_cut = bool(before) and before[0][:1].isupper() and not _is_title(before[0])
        if shown is None or is_cut or len(longer) > 1 or (shown != name and fold(shown) not in longer):
            return None
        return next(iter(longer.values()), name)
    # “The Times” may be called so, or just begin a sentence; “Post” may be a short form.
    if before == ["The"] and f" the {name}" not in ground.text:
        return None
    if (before and "The" in ground.words_before(name)) or (named.label == _ORG and known.longer(_ORG, fold(name))):
        return None
    return name


def _with_first_name(ground: Ground, name: str) -> str | None:
    """The form with a first name in which a surname stands in the text, marked or not; itself where there is none, and
    None where there are several."""
    if " " in name:
        return name
    forms = {f"{first} {name}" for first in ground.words_before(name) if not _is_title(first)}
    return None if len(forms) > 1 else next(iter(forms), name)


def _is_title(word: str) -> bool:
    plain = word.strip(".,").casefold()
    return plain in TITLES or plain in OFFICES or plain in _OPENERS
