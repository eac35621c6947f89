"""Quotes from the encoder's numbers: contents and sources, gathered around their cues.

Each quote hangs on its cue, of which the guideline of PolNeAR (Newell, Margolin, Ruths 2018) wants exactly one. So
every content goes with its likeliest cue, then sources and cues are paired, the surest first. A cue left without a
source shares that of the verb before it ("Novak said …, adding …"). All positions are tokens, half-open.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from copydesk.prefill.encoder.linking import CONTENT, SOURCE, Linker, Links, Part

_LEAST = -4.0  # log-probability below which a source goes with no cue
_DOUBT = -1.5  # how much less likely than none a source's cue may be: quotes mostly have a source
_SHARED = -3.0  # the log-probability that stands for a link made by rule
_BESIDE = 2  # tokens that may stand between a content without a cue and its source: “We won.” — Ada Novak


@dataclass(slots=True)
class Attribution:
    """A quote in tokens. ``links`` are the log-probabilities that each content goes with the cue, ``source_link`` the
    same for the source."""

    contents: list[Part] = field(default_factory=list[Part])
    cue: Part | None = None
    source: Part | None = None
    links: list[float] = field(default_factory=list[float])
    source_link: float = 0.0

    def features(self) -> tuple[float, ...]:
        """What the quote's probability is made of."""
        scores = [part.score for part in self.contents]
        return (
            sum(scores) / len(scores),
            min(scores),
            self.cue.score if self.cue else 0.0,
            float(self.cue is not None),
            self.source.score if self.source else 0.0,
            float(self.source is not None),
            min(self.links),
            self.source_link,
            float(self.source is not None and self.source_link == _SHARED),
            float(len(self.contents) > 1),
            math.log(sum(part.end - part.start for part in self.contents)),
        )


def attributions(linker: Linker) -> list[Attribution]:
    """The quotes of an article, by position."""
    hanging = [Attribution(cue=cue) for cue in linker.cues]
    alone: list[Attribution] = []
    sources: list[Links] = []
    for part in linker.parts:
        if part.role == CONTENT:
            links = linker.links(part)
            best = int(links.logs.argmax())
            if best == len(links.logs) - 1:
                alone.append(Attribution([part], links=[float(links.logs[best])]))
            else:
                hanging[links.first + best].contents.append(part)
                hanging[links.first + best].links.append(float(links.logs[best]))
        elif part.role == SOURCE:
            sources.append(linker.links(part))
    _pair(sources, hanging)
    for quote in (*hanging, *alone):
        if quote.contents and quote.source is None:
            quote.source = _shared(quote.cue, linker) if quote.cue else _beside(quote, linker, hanging)
            quote.source_link = _SHARED if quote.source else 0.0
    found = [quote for quote in hanging if quote.contents] + alone
    return sorted(found, key=lambda quote: (quote.contents[0].start, quote.cue.start if quote.cue else 0))


def _pair(sources: list[Links], hanging: list[Attribution]) -> None:
    """Give each cue with a content the surest source that no surer cue has."""
    pairs = [
        (float(log), place, links.first + at)
        for place, links in enumerate(sources)
        for at, log in enumerate(links.logs[:-1])
        if log >= max(_LEAST, links.logs[-1] + _DOUBT) and hanging[links.first + at].contents
    ]
    taken: set[int] = set()
    for log, place, cue in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if place not in taken and hanging[cue].source is None:
            taken.add(place)
            hanging[cue].source, hanging[cue].source_link = sources[place].part, log


def _shared(cue: Part, linker: Linker) -> Part | None:
    """The last source before a cue in its sentence."""
    for source in reversed(linker.sources_before(cue.start)):
        if not linker.same_line(source.start, cue.start):
            return None
        if linker.same_sentence(source.end - 1, cue.start):
            return source
    return None


def _beside(quote: Attribution, linker: Linker, hanging: list[Attribution]) -> Part | None:
    """A source that stands right before or after contents without a cue, and belongs to no other quote."""
    first, last = quote.contents[0], quote.contents[-1]
    for source in linker.sources_near(first.start - _BESIDE, last.end + _BESIDE):
        apart = source.start - last.end if source.start >= last.end else first.start - source.end
        free = all(source is not other.source for other in hanging)
        if 0 <= apart <= _BESIDE and free and linker.same_line(source.start, last.start):
            return source
    return None
