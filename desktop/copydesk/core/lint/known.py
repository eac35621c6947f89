"""What the rules that look at all annotations together need to find quickly."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property, lru_cache
from itertools import accumulate

from copydesk.core.annotations import Annotations, Entity, Quote
from copydesk.core.lint.ground import Ground
from copydesk.core.spans import Span
from copydesk.core.speakers.names import bare, fold


class Known:
    """The annotations of one state of an article, by place and by words."""

    def __init__(self, ground: Ground, annotations: Annotations) -> None:
        self._text = ground.text
        self._annotations = annotations

    @cached_property
    def entities(self) -> list[Entity]:
        """All entities by where they begin, of those that begin together the longer first."""
        return sorted(self._annotations.entities.values(), key=lambda each: (each.span.start, -each.span.end, each.id))

    @cached_property
    def contents(self) -> list[tuple[Span, Quote]]:
        """All fragments of content with their quotes, by where they begin, the longer first."""
        found = [(span, quote) for quote in self._annotations.quotes.values() for span in quote.content]
        return sorted(found, key=lambda each: (each[0].start, -each[0].end, each[1].id))

    @cached_property
    def by_words(self) -> dict[str, list[Entity]]:
        """The entities of each wording, in reading order."""
        found: dict[str, list[Entity]] = {}
        for each in self.entities:
            found.setdefault(each.span.of(self._text), []).append(each)
        return found

    def entities_in(self, span: Span) -> list[Entity]:
        """The entities that begin within a span."""
        starts = self._starts
        return self.entities[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def longer(self, label: str, words: tuple[str, ...]) -> Mapping[tuple[str, ...], str]:
        """The names of a label that end with these words and have more before them, by how they are compared."""
        return self._longer.get((label, words), {})

    @cached_property
    def _longer(self) -> dict[tuple[str, tuple[str, ...]], dict[tuple[str, ...], str]]:
        found: dict[tuple[str, tuple[str, ...]], dict[tuple[str, ...], str]] = {}
        for label, wording in {(each.label, words) for words, same in self.by_words.items() for each in same}:
            name, whole = _compared(wording)
            for at in range(1, len(whole)):
                found.setdefault((label, whole[at:]), {})[whole] = name
        return found

    def is_content(self, span: Span) -> bool:
        """True when some quote's content shares a code point with a span."""
        last = bisect_left(self._content_starts, span.end)
        return last > 0 and self._content_reach[last - 1] > span.start

    def contents_in(self, span: Span) -> list[tuple[Span, Quote]]:
        """The fragments of content that share a code point with a span, in reading order."""
        first = bisect_right(self._content_reach, span.start)
        last = bisect_left(self._content_starts, span.end)
        return [each for each in self.contents[first:last] if each[0].overlaps(span)]

    @cached_property
    def _starts(self) -> list[int]:
        return [each.span.start for each in self.entities]

    @cached_property
    def _content_starts(self) -> list[int]:
        return [span.start for span, _ in self.contents]

    @cached_property
    def _content_reach(self) -> list[int]:
        return list(accumulate((span.end for span, _ in self.contents), max))


@lru_cache(maxsize=4096)
def _compared(wording: str) -> tuple[str, tuple[str, ...]]:
    name = bare(wording)
    return name, fold(name)
