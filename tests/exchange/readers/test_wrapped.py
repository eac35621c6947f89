"""Lines that a mail program cut, and lines that somebody meant."""

from __future__ import annotations

from textwrap import fill

import pytest

from copydesk.exchange.readers.wrapped import unwrap

LONG = (
    "US Defence Secretary Lloyd Austin on Tuesday highlighted “ironclad” ties with South Korea, as some in the country "
    "raise doubts about the commitment and ask for weapons of their own."
)


@pytest.mark.parametrize("width", [60, 72, 78])
def test_what_was_cut_at_a_width_is_whole_again(width: int) -> None:
    cut = "\r\n\r\n".join(fill(one, width) for one in (LONG, "Short.", LONG)) + "\r\nWritten under it"
    assert unwrap(cut) == f"{LONG}\n\nShort.\n\n{LONG}\nWritten under it"


@pytest.mark.parametrize(
    "text",
    [
        "A short line\nand another\nas in verse",
        f"{LONG}\nA line of its own",
        "Anna Müller\nHead of Communications, Ministry of Things, Example City 12345\n+49 30 1234",
        f"{fill(LONG, 72)[:70]}\n- one\n- two",
        f"> {fill(LONG, 72)[:67]}\n> quoted\nanswer",
    ],
)
def test_lines_that_somebody_meant_stay(text: str) -> None:
    assert unwrap(text) == text


def test_a_word_cut_at_its_hyphen_gets_no_blank() -> None:
    line = "The minister, who is from the north of the country, is not a well-"
    assert unwrap("\n".join((line, line, line, "known figure."))) == f"{line}{line}{line}known figure."


def test_flowed_text_says_where_it_was_cut() -> None:
    text = "One \ntwo \nthree\n From here\n>> quoted \n>> on\n> less\n-- \nAnna "
    assert unwrap(text, flowed=True) == "One two three\nFrom here\n>> quoted on\n> less\n--\nAnna"
    assert unwrap("日本 \n語", flowed=True, delsp=True) == "日本語"
