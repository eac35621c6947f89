"""Articles and annotations drawn at random, rich in what measures trip over: marks, apostrophes, blanks, overlaps."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

Pair = tuple[int, int]
Parts = tuple[tuple[Pair, ...], tuple[Pair, ...], tuple[Pair, ...]]
"""Content, cue and source of a quote."""

LABELS = ("PERSON", "ORG", "LOC", "DATE")
NAMES = ("Ada Novak", "Novak", "Eva Novak", "Bo Li", "Li", "bo LI!", "he")
_PIECES = (
    *"Ada Novak Li said fear that taxes rise won players dogs tis round 90s 6 n é 𝄞 東京".split(),
    *"“ ” \" ' ‘ ’ `` '' ’’ ‘‘ « » „ ‟ , . … ! ? : — ( ) s’ n’t".split(),
    *(" ", " ", " ", " ", "\n", "\u00a0"),
)

texts = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=40).map("".join)


@dataclass(frozen=True)
class Page:
    """A text with what a human and a machine marked in it. ``group`` is its region."""

    text: str
    gold: tuple[Parts, ...]
    predicted: tuple[Parts, ...]
    gold_marks: tuple[tuple[int, int, str], ...]
    predicted_marks: tuple[tuple[int, int, str], ...]
    group: str | None


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """An article; the machine's marks are often the human's, a little moved."""
    text = draw(texts)
    size = len(text)

    def pair() -> Pair:
        start = draw(st.integers(0, size - 1))
        return start, min(size, start + draw(st.integers(1, 12)))

    def moved(at: Pair) -> Pair:
        start = min(size - 1, max(0, at[0] + draw(st.sampled_from((0, 0, 0, -1, 2)))))
        return start, min(size, max(start + 1, at[1] + draw(st.sampled_from((0, 0, 0, 1, -3)))))

    def parts() -> Parts:
        def some(least: int) -> tuple[Pair, ...]:
            return tuple(pair() for _ in range(draw(st.integers(least, 2))))

        return some(1), some(0), some(0)

    def like(quote: Parts) -> Parts:
        content, cue, source = (tuple(moved(at) for at in spans) for spans in quote)
        return content, cue, source

    def marks(likely: tuple[tuple[int, int, str], ...]) -> tuple[tuple[int, int, str], ...]:
        kept = tuple((*moved(mark[:2]), mark[2]) for mark in likely if draw(st.booleans()))
        new = tuple((*pair(), draw(st.sampled_from(LABELS))) for _ in range(draw(st.integers(0, 4))))
        return kept + new

    gold = tuple(parts() for _ in range(draw(st.integers(0, 3))))
    predicted = tuple(like(quote) for quote in gold if draw(st.booleans()))
    predicted += tuple(parts() for _ in range(draw(st.integers(0, 2))))
    gold_marks = marks(())
    return Page(text, gold, predicted, gold_marks, marks(gold_marks), draw(st.sampled_from((None, "Asia", "Africa"))))
