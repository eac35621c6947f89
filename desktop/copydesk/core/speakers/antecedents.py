"""What stands beside a quote, read with the names in it; for "who" and "which", what they stand for."""

from __future__ import annotations

from copydesk.core.annotations import Quote
from copydesk.core.spans import Span
from copydesk.core.speakers.names import Mention
from copydesk.core.speakers.page import words_of
from copydesk.core.speakers.scene import SPEAKING, Scene
from copydesk.core.speakers.sources import How, Sort, Source, read_source
from copydesk.core.speakers.words import WORKS

_REACH = 160  # code points before "who" within which it has what it stands for
_MARKS = ',;:(“”"—–'


def source_of(scene: Scene, quote: Quote) -> Source:
    """The source of a quote, read; of a source in several pieces the first tells who speaks."""
    if not quote.source:
        return Source(Sort.NOTHING, quote.content[0].start)
    span = quote.source[0]
    source = read_source(scene.page.text, span, _speaking(scene, span))
    return _antecedent(scene, source) if source.sort is Sort.WHO else source


def _speaking(scene: Scene, span: Span) -> list[tuple[int, Mention]]:
    """People and bodies alone, where there are any: not the Iowa of “Ada Novak, Republican of Iowa”."""
    mentions = scene.within(span)
    found = [pair for pair in mentions if scene.cast.members[pair[1].member].label in SPEAKING]
    return found or mentions


def _antecedent(scene: Scene, who: Source) -> Source:
    """A relative pronoun's: the name right before it, that of an apposition before it, or else the words before it."""
    text = scene.page.text
    start = max(scene.page.sentence_start(who.start), who.start - _REACH)
    end = start + len(text[start : who.start].rstrip().removesuffix(","))
    cut = max(start - 1, *(text.rfind(mark, start, end) for mark in _MARKS))
    if end - cut < 3:
        return who
    mentions = scene.within(Span(cut + 1, end))
    if mentions and mentions[-1][1].end >= end - 1:
        return _named(scene, who, Span(start, end), mentions)
    if cut > start and text[cut] == ",":
        earlier = scene.within(Span(start, cut))
        if earlier and earlier[-1][1].end >= cut - 1:
            # Ada Novak, now the mayor, who …
            return _with(who, [(earlier[-1][0], How.EXAMPLE)])
    noun = (words_of(text[cut + 1 : end]) or [""])[-1]
    how = How.OWNER if noun in WORKS else How.MODIFIER
    return _with(who, [(place, how) for place, _ in mentions[-1:]], noun)


def _named(scene: Scene, who: Source, before: Span, mentions: list[tuple[int, Mention]]) -> Source:
    place, mention = mentions[-1]
    if who.words[0] == "who" and scene.cast.members[mention.member].label not in SPEAKING:
        # Ada Novak, 59, of Poole, who …
        return _with(who, [(_speaking(scene, before)[-1][0], How.EXAMPLE)])
    joined = mentions[-2:-1]
    if joined and not scene.page.text[joined[0][1].end : mention.start].startswith(" and"):
        joined = []
    return _with(who, [(each, How.HEAD) for each, _ in (*joined, (place, mention))])


def _with(who: Source, named: list[tuple[int, How]], noun: str = "") -> Source:
    return Source(Sort.WHO, who.start, who.words, tuple(named), noun)
