"""The counting of an editor's actions: what it counts is what was done, and what is done becomes the gold."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from copydesk.core.annotations import Annotation, Entity, Quote
from copydesk.core.article import Article
from copydesk.core.spans import Span

sys.path.insert(0, str(Path(__file__).parent / "bench"))

from effort import Case, actions_of
from effort_editor import Target, correct_entities, correct_quotes
from effort_rivals import ENTITY_TOOLS, QUOTE_TOOLS, entity_work, quote_work

TEXT = (
    "Ada Novak of Poole said “it rains in Poole,” and left Lund.\n\n"
    "“We stay,” Bo Berg told reporters, “and we wait.”\n\nNovak waved."
)
KEYS = {"PERSON": "1", "ORG": "2", "LOC": "3"}


def span(words: str, place: int = 0) -> Span:
    start = -1
    for _ in range(place + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


GOLD = sorted(
    [
        (span("Ada Novak"), "PERSON"),
        (span("Poole"), "LOC"),
        (span("Poole", 1), "LOC"),
        (span("Lund"), "LOC"),
        (span("Bo Berg"), "PERSON"),
        (span("Novak", 1), "PERSON"),
    ]
)
QUOTES = [
    Target((span("“it rains in Poole,”"),), (span("said"),), (span("Ada Novak"),)),
    Target((span("“We stay,”"), span("“and we wait.”")), (span("told"),), (span("Bo Berg"),)),
]


def entities(suggested: list[Entity]) -> int:
    case = Case(
        Article("a1", "Rain", TEXT),
        tuple(suggested),
        lambda hand: correct_entities(hand, GOLD, KEYS.__getitem__),
        len(GOLD),
    )
    return actions_of([case], suggested=True)[0]


def quotes(suggested: list[Annotation]) -> int:
    case = Case(Article("a1", "Rain", TEXT), tuple(suggested), lambda hand: correct_quotes(hand, QUOTES), len(QUOTES))
    return actions_of([case], suggested=True)[0]


def right() -> list[Entity]:
    return [Entity(f"e{number}", place, label) for number, (place, label) in enumerate(GOLD, 1)]


@pytest.mark.usefixtures("qapp")
class TestCopydesk:
    def test_what_is_right_takes_the_sign_off_alone(self, qapp: QApplication) -> None:
        assert entities(right()) == 2

    def test_a_wrong_label_takes_one_key_more(self) -> None:
        assert entities([*right()[:-1], Entity("e6", GOLD[-1][0], "ORG")]) == 3

    def test_the_same_name_everywhere_takes_one_key_for_all(self) -> None:
        of_poole = [Entity(each.id, each.span, "ORG") if each.label == "LOC" else each for each in right()]
        assert entities(of_poole) == 2 + 2 + 1  # Poole, its other mention, Lund

    def test_a_missing_name_takes_a_drag_and_a_key(self) -> None:
        assert entities([each for each in right() if each.span != span("Bo Berg")]) == 2 + 2

    def test_one_too_many_takes_one_key(self) -> None:
        assert entities([*right(), Entity("e9", span("reporters"), "ORG")]) == 3

    def test_an_edge_that_is_a_word_off_takes_one_key(self) -> None:
        wide = Entity("e1", span("Ada Novak of"), "PERSON")
        assert entities([each for each in right() if each.span != span("Ada Novak")] + [wide]) == 3

    def test_quotes_that_are_right_take_the_sign_off_alone(self) -> None:
        found = [Quote(f"q{n}", each.content, each.cue, each.source) for n, each in enumerate(QUOTES, 1)]
        assert quotes(found) == 2

    def test_a_quote_with_a_wrong_cue_is_put_right(self) -> None:
        found = [Quote(f"q{n}", each.content, each.cue, each.source) for n, each in enumerate(QUOTES, 1)]
        found[0] = Quote("q1", QUOTES[0].content, (span("left"),), QUOTES[0].source)
        assert quotes(found) == 2 + 2  # the words, the key: no other quote is nearer

    def test_quotes_are_made_from_nothing(self) -> None:
        assert 2 + 2 + 2 <= quotes([]) <= 2 + 2 + 4 + 2 + 2 + 4


class TestRivals:
    def test_what_is_right_takes_handing_in_alone(self) -> None:
        assert [tool.cost(entity_work(right(), GOLD)) for tool in ENTITY_TOOLS] == [1, 1]

    def test_removing_and_relabelling_are_costed_as_each_tool_says(self) -> None:
        found = [*right()[:-1], Entity("e6", GOLD[-1][0], "ORG"), Entity("e9", span("reporters"), "ORG")]
        # Prodigy: two removed by a click each, one label chosen, one highlighted. Label Studio: a region selected and
        # relabelled, another selected and deleted. Handing in is one more.
        assert [tool.cost(entity_work(found, GOLD)) for tool in ENTITY_TOOLS] == [5, 5]

    def test_a_wrong_cue_is_costed_with_its_relation(self) -> None:
        found = [Quote(f"q{n}", each.content, each.cue, each.source) for n, each in enumerate(QUOTES, 1)]
        found[0] = Quote("q1", QUOTES[0].content, (span("left"),), QUOTES[0].source)
        # Prodigy: removed, label, highlighted, mode there and back, two clicks of the relation, accepted.
        # Label Studio: selected, deleted, label, highlighted, three for the relation, submitted.
        # Citron: quote selected (2), removed (2), added (2), opened and saved (4).
        assert [tool.cost(quote_work(found, QUOTES)) for tool in QUOTE_TOOLS] == [8, 8, 10]
