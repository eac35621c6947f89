"""Edges of contents moved to the quotation marks beside them."""

from __future__ import annotations

import pytest

from copydesk.core.quotation import quoted
from copydesk.core.spans import Span
from copydesk.prefill.encoder.snapping import snap


def snapped(marked: str) -> list[str]:
    """Contents are given in brackets."""
    text = marked.replace("[", "").replace("]", "")
    spans: list[Span] = []
    shift = start = 0
    for at, letter in enumerate(marked):
        if letter == "[":
            start, shift = at - shift, shift + 1
        elif letter == "]":
            spans.append(Span(start, at - shift))
            shift += 1
    regions = [region for region in quoted(text) if region.level == 0]
    return [span.of(text) for span in snap(text, spans, regions)]


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        ("“[We won,]” she said.", ["“We won,”"]),
        ("“We [won in Poole and in Velden,”] she said.", ["“We won in Poole and in Velden,”"]),
        ("She called it [a “great day”] for all.", ["a “great day”"]),
        ("“We won a match. We [won the cup.]” It rained.", ["won the cup.”"]),
        ("“We [won,” she] said.", ["“We won,”"]),
        ("[She wants “bold” ideas] now.", ["She wants “bold” ideas"]),
        ("[“Great.” she] said.", ["“Great.”"]),
        ("She said [that it rained].", ["that it rained"]),
        ("“One,” she said. “[Two.]”", ["“Two.”"]),
        ("[😀 “We won,”] she said.", ["“We won,”"]),
        ("“[One],” she said. “[Two.]”", ["“One,”", "“Two.”"]),
        ("“[One] [two],” she said.", ["“One two,”"]),
    ],
)
def test_edges_go_to_the_marks_beside_them(marked, wanted) -> None:
    assert snapped(marked) == wanted
