"""Articles cut into what the encoder reads at once."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from copydesk.prefill.encoder.windows import windows

PAGES = st.lists(st.tuples(st.integers(1, 24), st.booleans()), max_size=400)


@given(PAGES, st.integers(0, 50))
def test_every_token_is_kept_once_and_no_window_is_too_long(page, shift) -> None:
    sizes, begins = [size for size, _ in page], [begin for _, begin in page]
    cut = list(windows(sizes, begins, length=128, shift=shift))
    assert [window.first for window in cut] == [0, *(window.last for window in cut)][: len(cut)]
    assert (cut[-1].last if cut else 0) == len(sizes)
    for window in cut:
        assert window.start <= window.first < window.last <= window.end
        assert shift or sum(sizes[window.start : window.end]) <= 126


def test_a_window_ends_with_a_paragraph_where_it_can() -> None:
    begins = [at % 50 == 0 for at in range(400)]
    cut = list(windows([1] * 400, begins, length=256))
    assert all(window.last % 50 == 0 for window in cut)


def test_where_a_paragraph_is_cut_more_of_its_neighbours_is_read() -> None:
    one, other = pairwise(windows([1] * 300, [True] + [False] * 299, length=256)).__next__()
    assert one.end - one.last == 32
    assert other.first - other.start == 32
