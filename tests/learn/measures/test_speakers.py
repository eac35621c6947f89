"""Speakers are measured as the scorers outside this repository measure them, and as one does by hand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from learn.made_up import NAMES, Page, pages
from learn.shared import needs_scorers, scorer

from copydesk.core.annotations import Kind
from copydesk.learn.corpora import HOWS, GoldQuote, GoldSpeaker
from copydesk.learn.measures.matching import Parts
from copydesk.learn.measures.rates import Share
from copydesk.learn.measures.speakers import judge, summarise

TEXT = "“We won,” Ada Novak said. “Twice,” she added. “No,” said a fan."


def quote(n: int, content: str, source: str, speaker: GoldSpeaker | None) -> GoldQuote:
    def at(words: str) -> tuple[tuple[int, int], ...]:
        return ((TEXT.index(words), TEXT.index(words) + len(words)),)

    return GoldQuote(f"q{n}", at(content), (), at(source), Kind.DIRECT, speaker)


ADA = GoldSpeaker(("Ada Novak",), "name")
WON = quote(1, "“We won,”", "Ada Novak", ADA)
TWICE = quote(2, "“Twice,”", "she", GoldSpeaker(("Ada Novak",), "pronoun"))
NO = quote(3, "“No,”", "a fan", GoldSpeaker((), "none"))
GOLD = [WON, TWICE, NO]
FOUND = [Parts(each.content, each.cue, each.source) for each in GOLD]


def test_a_family_name_is_enough() -> None:
    scores = summarise([judge(TEXT, GOLD, FOUND, ["Ada Novak", "Novak", None])])
    assert scores.all == Share(3, 3)
    assert scores.hows == {"name": Share(1, 1), "pronoun": Share(1, 1), "none": Share(1, 1)}


def test_it_is_not_enough_where_another_speaker_has_it_too() -> None:
    eva = quote(3, "“No,”", "a fan", GoldSpeaker(("Eva Novak",), "description"))
    assert summarise([judge(TEXT, [WON, TWICE, eva], FOUND, ["Novak", "Ada Novak", "Eva Novak"])]).all == Share(2, 3)


def test_a_pronoun_is_no_name_and_nobody_must_stay_nobody() -> None:
    article = judge(TEXT, GOLD, FOUND, ["Ada Novak", "she", "a fan"])
    assert article.right == {0: True, 1: False, 2: False}


def test_only_what_was_found_with_its_source_is_judged() -> None:
    elsewhere = Parts(TWICE.content, (), WON.source)
    assert summarise([judge(TEXT, GOLD, [FOUND[0], elsewhere], ["Ada Novak"] * 2)]).all == Share(1, 1)


def test_what_nobody_told_is_not_judged() -> None:
    assert summarise([judge(TEXT, [quote(1, "“We won,”", "Ada Novak", None)], FOUND, [None] * 3)]).hows == {}


@st.composite
def told(draw: st.DrawFn) -> tuple[Page, list[list[str] | str | None], list[str], list[str | None]]:
    """An article, gold's names and hows, and the names predicted."""
    page = draw(pages())
    one = st.sampled_from(NAMES)
    golds: list[Any] = [draw(st.none() | one | st.lists(one, min_size=1, max_size=2)) for _ in page.gold]
    hows = [draw(st.sampled_from(HOWS)) for _ in page.gold]
    return page, golds, hows, [draw(st.none() | one) for _ in page.predicted]


@needs_scorers
@given(told())
def test_the_shared_scorer_says_the_same(
    article: tuple[Page, list[list[str] | str | None], list[str], list[str | None]],
) -> None:
    page, names, hows, given_names = article

    def raw(n: int, parts: Any) -> dict[str, Any]:
        return {"id": f"q{n}", "content": parts[0], "cue": parts[1], "source": parts[2]}

    gold = [{"id": "a", "text": page.text, "quotes": [raw(n, parts) for n, parts in enumerate(page.gold)]}]
    rows = {f"q{n}": {"name": name, "how": how} for n, (name, how) in enumerate(zip(names, hows, strict=True))}
    predicted = [
        {**raw(n, parts), "speaker": name}
        for n, (parts, name) in enumerate(zip(page.predicted, given_names, strict=True))
    ]
    expected = scorer("score_speakers").score(gold, [{"id": "a", "speakers": rows}], [{"id": "a", "quotes": predicted}])
    quotes = [
        GoldQuote(f"q{n}", *parts, Kind.DIRECT, GoldSpeaker(_names(name), how))
        for n, (parts, name, how) in enumerate(zip(page.gold, names, hows, strict=True))
    ]
    scores = summarise([judge(page.text, quotes, [Parts(*parts) for parts in page.predicted], given_names)])
    ours = {how: (share.right, share.judged) for how, share in scores.hows.items()}
    if scores.all.judged:
        ours["all"] = (scores.all.right, scores.all.judged)
    assert ours == {how: (counts["right"], counts["judged"]) for how, counts in expected.items()}


def _names(name: list[str] | str | None) -> tuple[str, ...]:
    if name is None:
        return ()
    return (name,) if isinstance(name, str) else tuple(name)


@pytest.mark.parametrize(
    ("given_name", "right"), [("Li", True), ("Ada Novak", True), ("Eva Novak", False), ("", False)]
)
def test_of_several_who_speak_together_one_is_enough(given_name: str, right: bool) -> None:
    both = quote(1, "“We won,”", "Ada Novak", GoldSpeaker(("Ada Novak", "Bo Li"), "name"))
    assert judge(TEXT, [both], FOUND[:1], [given_name]).right == {0: right}
