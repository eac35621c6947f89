"""Quotes that are copied with their attribution."""

from __future__ import annotations

import pytest

from copydesk.core.annotations import Kind, Quote
from copydesk.core.attribution import attributed, role_of
from copydesk.core.spans import Span

TEXT = (
    "US Defence Secretary Lloyd Austin spoke in Seoul. “Our commitment stands firm,” he said. “Is it enough?” he asked "
    "them. He said there would be more frequent deployments. Lee Jong-sup, the South Korean defence minister, agreed. "
    "“Yes.”\n\n“We must,” he added, “and we will.” Dr Ada Novak, 61, was there. Bo ran.\n\n"
    "“It began here.\n\n“It ends here.”"
)


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def _quote(*content: str, cue: str = "", source: str = "", speaker: str | None = "Lloyd Austin") -> Quote:
    parts = [tuple([_span(each)] if each else []) for each in (cue, source)]
    return Quote("q1", tuple(map(_span, content)), *parts, speaker, Kind.DIRECT)


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        (
            _quote("“Our commitment stands firm,”", cue="said", source="he"),
            "“Our commitment stands firm,” said Lloyd Austin, US Defence Secretary.",
        ),
        (_quote("“Yes.”", speaker="Lee Jong-sup"), "“Yes,” said Lee Jong-sup, South Korean defence minister."),
        (_quote("“Is it enough?”", cue="asked"), "“Is it enough?” said Lloyd Austin, US Defence Secretary."),
        (_quote("“We must,”", "“and we will.”", cue="added", speaker="Bo"), "“We must,” … “and we will,” added Bo."),
        (
            _quote("there would be more frequent deployments.", cue="said there"[:4], source="He"),
            "Lloyd Austin, US Defence Secretary, said there would be more frequent deployments.",
        ),
        (_quote("more frequent deployments", speaker="Bo"), "Bo said that more frequent deployments."),
        (_quote("“Yes.”", speaker=None), "“Yes.”"),
        (_quote("agreed. “Yes.”", speaker="Bo"), "Bo said that agreed. “Yes.”"),
        (_quote("“It began here.\n\n“It ends here.”", speaker="Bo"), "“It began here. It ends here,” said Bo."),
    ],
)
def test_a_quote_and_who_said_it_make_one_sentence(quote: Quote, sentence: str):
    assert attributed(TEXT, quote) == sentence


@pytest.mark.parametrize(
    ("text", "speaker", "source", "role"),
    [
        ("The US Defence Secretary Lloyd Austin said so.", "Lloyd Austin", "", "US Defence Secretary"),
        ("Austin met Lloyd Austin. Then the Prime Minister Bo Berg came.", "Bo Berg", "", "Prime Minister"),
        ("Mr Bo Berg said so.", "Bo Berg", "", ""),
        ("A spokesman Bo Berg said so.", "Bo Berg", "", "spokesman"),
        ("Bo Berg, who left, said so.", "Bo Berg", "", ""),
        ("Bo Berg said so.", "Bo Berg", "", ""),
        ("Nobody is named.", "Bo Berg", "", ""),
        ("He met Bo Bergman.", "Bo Berg", "", ""),
        ("Former coach Bo Berg. Later Mayor Bo Berg said so.", "Bo Berg", "Mayor Bo Berg", "Mayor"),
        ("They said so, Bo Berg did.", "Bo Berg", "They", ""),
    ],
)
def test_a_function_is_what_the_article_gives_beside_the_name(text: str, speaker: str, source: str, role: str):
    spans = (Span(text.index(source), text.index(source) + len(source)),) if source else ()
    assert role_of(text, speaker, spans) == role
