"""Quotes as a newsroom wants them, and the turns of transcripts."""

from __future__ import annotations

import pytest

from copydesk.core.quotation import quoted
from copydesk.core.spans import Span
from copydesk.prefill.encoder.refining import continued, short_source, without_aside
from copydesk.prefill.encoder.transcripts import turns


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("Ada Novak", "Ada Novak"),
        ("captain Ilse Brandt, who has led the side", "captain Ilse Brandt"),
        ("Omar Haddad, 19,", "Omar Haddad"),
        ("The coach, Pieter van der Berg,", "The coach, Pieter van der Berg"),
        ("the visitors’ coach, Pieter van der Berg, 41", "the visitors’ coach, Pieter van der Berg"),
        ("residents who had waited", "residents who had waited"),
        ("Novak who waited", "Novak"),
        ("he", "he"),
        (",", ","),
    ],
)
def test_a_source_is_a_name_with_its_title(source, wanted) -> None:
    assert short_source(source, Span(0, len(source))).of(source) == wanted


def test_what_a_speaker_did_meanwhile_is_not_said() -> None:
    text = "He said that the dam would hold, speaking after the flood."
    start = text.index("that")
    assert without_aside(text, Span(start, len(text) - 1), []).of(text) == "that the dam would hold"
    short = "He said so, speaking low."
    assert without_aside(short, Span(8, 24), []) == Span(8, 24)
    marked = "He said “we will all hold on, speaking of dams”."
    assert without_aside(marked, Span(8, len(marked) - 1), quoted(marked)) == Span(8, len(marked) - 1)


def test_an_open_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“One thing is sure,” she said. “It rains.\n\n“And rains,” it goes on.\n\n“No,” he said."
    regions = [region for region in quoted(text) if region.level == 0]
    rains = Span(text.index("“It"), text.index("\n"))
    found = continued([rains], regions, [])
    assert [span.of(text) for span in found] == ["“It rains.", "“And rains,”"]
    assert continued([rains], regions, [found[1]]) == (rains,)


def test_two_lines_that_begin_with_a_name_are_a_transcript() -> None:
    text = "As it was.\n\nNOVAK: We won the cup.\n\n“LEE-SMITH: You did not.”\n\nQ: Who won?\n\nNOTE: This is cut."
    found = turns(text)
    assert [turn.source.of(text) for turn in found] == ["NOVAK", "LEE-SMITH", "Q"]
    assert [turn.content.of(text) for turn in found] == ["We won the cup.", "You did not.”", "Who won?"]
    assert {turn.cue.of(text) for turn in found} == {":"}


def test_one_such_line_is_a_label() -> None:
    assert turns("POOLE: The council met.\n\nIt rained.") == []
