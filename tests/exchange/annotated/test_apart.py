"""Where nothing may overlap, what is ranked first stays, and each that goes is told with what it met."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.spans import Span
from copydesk.exchange.annotated.apart import apart

SPANS = st.lists(st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 9)))


@given(SPANS)
def test_what_stays_does_not_overlap_and_what_goes_overlaps_what_stays(spans: list[Span]) -> None:
    stay, gone = apart(spans, lambda span: span, lambda span: (-len(span),))
    assert not any(one.overlaps(other) for one, other in combinations(stay, 2))
    assert sorted([*stay, *(span for span, _ in gone)]) == sorted(spans)
    assert stay == sorted(stay)
    for span, other in gone:
        assert other in stay
        assert span.overlaps(other)
        assert len(other) >= len(span)
