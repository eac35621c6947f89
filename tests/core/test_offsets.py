"""Code points and UTF-16 units: there and back on every plane."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.offsets import OffsetMap, shown

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"])) | st.text(alphabet="a😊é\U00010000\U0010ffff\uffff")


def length16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_offsets_count_what_utf16_counts(text: str) -> None:
    offsets = OffsetMap(text)
    assert [offsets.to_utf16(offset) for offset in range(len(text) + 1)] == [
        length16(text[:offset]) for offset in range(len(text) + 1)
    ]
    assert (offsets.length, offsets.length16) == (len(text), length16(text))


@given(texts)
def test_offsets_return_from_utf16(text: str) -> None:
    offsets = OffsetMap(text)
    for offset in range(len(text) + 1):
        assert offsets.from_utf16(offsets.to_utf16(offset)) == offset


@given(texts)
def test_an_offset_inside_a_surrogate_pair_is_that_of_its_character(text: str) -> None:
    offsets = OffsetMap(text)
    for offset, character in enumerate(text):
        if character > "\uffff":
            assert offsets.from_utf16(offsets.to_utf16(offset) + 1) == offset


@pytest.mark.parametrize("plane", range(17))
def test_every_plane_has_its_width(plane: int) -> None:
    text = f"a{chr((plane << 16) + 0xABC)}b"
    assert OffsetMap(text).to_utf16(2) == (2 if plane == 0 else 3)


@pytest.mark.parametrize("offset", [-1, 3])
def test_outside_the_text_there_is_no_offset(offset: int) -> None:
    with pytest.raises(ValueError, match="outside a text of 2 characters"):
        OffsetMap("a😊").to_utf16(offset)


@pytest.mark.parametrize("offset16", [-1, 4])
def test_outside_the_text_there_is_no_utf16_offset(offset16: int) -> None:
    with pytest.raises(ValueError, match="outside a text of 3 units"):
        OffsetMap("a😊").from_utf16(offset16)


@given(texts)
def test_the_shown_text_is_as_long_character_by_character(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert OffsetMap(shown(text)).length16 == OffsetMap(text).length16


def test_what_qt_would_swallow_has_a_stand_in() -> None:
    assert shown("a\r\nb\rc\ufeff\ufffc\x00") == "a\u200b\nb\nc\u200b\ufffd\ufffd"
