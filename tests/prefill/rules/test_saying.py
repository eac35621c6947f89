"""Quotes by rules alone: spaCy's blank English tells words apart, nothing is tagged and nothing parsed."""

from __future__ import annotations

import pytest
import spacy

from copydesk.prefill.rules.finding import find_quotes

NLP = spacy.blank("en")


def said(text: str) -> list[tuple[str, str, str]]:
    """Each quote as content (fragments joined by a bar), cue and source."""
    doc = NLP(text)
    return [
        (
            " | ".join(span.of(text) for span in quote.content),
            " ".join(span.of(text) for span in quote.cue),
            " ".join(span.of(text) for span in quote.source),
        )
        for quote in find_quotes(doc)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won,” said Ada Novak, the mayor.", ("“We won,”", "said", "Ada Novak")),
        ("“We won,” Ada Novak said on Monday.", ("“We won,”", "said", "Ada Novak")),
        ("“We won,” Novak, who chairs the board, told reporters.", ("“We won,”", "told", "Novak")),
        ("Ada Novak said: “We won.”", ("“We won.”", "said", "Ada Novak")),
        ("“We won,” Novak said, “and it rained.”", ("“We won,” | “and it rained.”", "said", "Novak")),
        ("“We won.” Novak said.", ("“We won.”", "said", "Novak")),
        ("“We won the cup,” according to the board.", ("“We won the cup,”", "according to", "the board")),
        ("“We won,” — Ada Novak", ("“We won,”", "—", "Ada Novak")),
        ("“We won.”― Ada Novak", ("“We won.”", "", "Ada Novak")),
        ("Fans marching through the streets chanted, “We won!”", ("“We won!”", "chanted", "Fans")),
        ("Novak left for her support of Miller, saying, “We lost.”", ("“We lost.”", "saying", "Novak")),
        ("He is “a good man,” Novak said.", ("He is “a good man,”", "said", "Novak")),
    ],
)
def test_marked_words_find_who_says_them(text: str, expected: tuple[str, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Novak said that taxes would rise.", ("that taxes would rise", "said", "Novak")),
        ("Novak said taxes would rise.", ("taxes would rise", "said", "Novak")),
        ("Taxes will rise again, Novak said.", ("Taxes will rise again", "said", "Novak")),
        ("The plan, Novak said, would fail.", ("The plan | would fail", "said", "Novak")),
        ("Novak told reporters on Monday that she would go.", ("that she would go", "told", "Novak")),
        ("The minister for health said that it was over.", ("that it was over", "said", "The minister for health")),
        ("Ada Novak, the mayor, said it was over.", ("it was over", "said", "Ada Novak")),
        ("Sources close to Miller said he was leaving.", ("he was leaving", "said", "Miller")),
        ("Novak came and said that it was over.", ("that it was over", "said", "Novak")),
        ("Novak has never denied that it was over.", ("that it was over", "has never denied", "Novak")),
        ("Novak vowed to fight the plan.", ("to fight the plan", "vowed", "Novak")),
        ("Novak accused the board of theft.", ("the board of theft", "accused", "Novak")),
        ("Novak called for a new vote after the storm.", ("a new vote", "called for", "Novak")),
        ("It was reported that rain was due.", ("that rain was due", "was reported", "")),
        ("Miller was told by Novak that it was over.", ("that it was over", "was told", "Novak")),
        ("According to Ada Novak, they had won twice.", ("they had won twice", "According to", "Ada Novak")),
        ("NOVAK: We have won the cup.", ("We have won the cup", ":", "NOVAK")),
    ],
)
def test_words_without_marks_find_who_says_them(text: str, expected: tuple[str, str, str]) -> None:
    found = said(text)
    assert [(each[0], each[1]) for each in found] == [expected[:2]]
    assert expected[2] in found[0][2]


@pytest.mark.parametrize(
    "text",
    [
        "The report was long.",
        "She read the claim twice.",
        "The alleged thief left.",
        "A self-described poet came.",
        "She owned a copy of “War and Peace” and a cat.",
        "",
        "“",
    ],
)
def test_a_noun_an_adjective_and_a_title_say_nothing(text: str) -> None:
    assert said(text) == []


def test_who_is_the_source_as_it_stands() -> None:
    doc = NLP("The mayor, who said that it was over, left.")
    (quote,) = find_quotes(doc, 100)
    assert doc.text[quote.source[0].start - 100 : quote.source[0].end - 100] == "who"
