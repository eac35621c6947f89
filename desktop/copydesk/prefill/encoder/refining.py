"""Quotes as a newsroom wants them, where the corpus that the encoder learned from has it otherwise.

All positions are code points, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from copydesk.core.quotation import Quoted
from copydesk.core.spans import Span

_CAPITAL = re.compile(r"\b[^\W\d_a-z]\w*")
_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(r"\s(?:who|whom|whose|which)\b")
_MEANWHILE = re.compile(r",\s(?:speaking|adding|referring|citing|pointing|quoting|standing|sitting|according to)\b")
_FEWEST = 4  # words that an indirect content keeps


def short_source(text: str, source: Span) -> Span:
    """A source without what is told of it by the way: the name and title, no clause, nothing after a comma.

    "captain Ilse Brandt, who has led the side" is captain Ilse Brandt; of "the coach, Ilse Brandt," nothing but the
    last comma goes, for the name is still to come.
    """
    words = source.of(text)
    end = len(words.rstrip(" ,;"))
    for cut in [match.start() for match in re.finditer(r"[,;]", words)] + [m.start() for m in _CLAUSE.finditer(words)]:
        if cut < end and _CAPITAL.search(words[1:cut] if words[:4] in ("The ", "A ") else words[:cut]):
            end = min(end, cut)
    return Span(source.start, source.start + max(end, 1)) if words[:end].strip() else source


def without_aside(text: str, content: Span, regions: Sequence[Quoted]) -> Span:
    """An indirect content without what the speaker did meanwhile: "…, speaking after the match"."""
    for match in _MEANWHILE.finditer(text, content.start, content.end):
        quoted = any(region.span.start <= match.start() < region.span.end for region in regions)
        if not quoted and len(_WORD.findall(text[content.start : match.start()])) >= _FEWEST:
            return Span(content.start, match.start())
    return content


def continued(contents: Sequence[Span], regions: Sequence[Quoted], taken: Sequence[Span]) -> tuple[Span, ...]:
    """Contents with the paragraphs in which an open quotation goes on, unless another quote has them."""
    found = list(contents)
    for place, region in enumerate(regions[:-1]):
        following = regions[place + 1].span
        inside = any(span.start < region.span.end and region.span.start < span.end for span in found)
        if region.open_ended and inside and not any(_touch(following, span) for span in (*taken, *found)):
            found.append(following)
    return tuple(sorted(found))


def _touch(first: Span, second: Span) -> bool:
    return first.start < second.end and second.start < first.end
