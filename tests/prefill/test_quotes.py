"""How quotes are found by rules: by marks, by verbs, by "according to"."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from copydesk.core.annotations import Kind
from copydesk.prefill import components  # noqa: F401  (registers "copydesk_rule_quotes")
from copydesk.prefill.pipeline import Suggester


@pytest.fixture(scope="module")
def suggester() -> Suggester:
    """The rules alone, with two names told from a list."""
    nlp = spacy.blank("en")
    names = ("Ada Novak", "John Miller")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": name} for name in names])
    nlp.add_pipe("copydesk_rule_quotes")
    return Suggester(nlp, None, {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won,” said Ada Novak.", ("“We won,”", "said", "Ada Novak", "Ada Novak")),
        ("“We won,” Ada Novak said.", ("“We won,”", "said", "Ada Novak", "Ada Novak")),
        ("Ada Novak said: “We won.”", ("“We won.”", "said", "Ada Novak", "Ada Novak")),
        ("Ada Novak said, “We won.”", ("“We won.”", "said", "Ada Novak", "Ada Novak")),
        ("Ada Novak: “We won.”", ("“We won.”", ":", "Ada Novak", "Ada Novak")),
        ("“We won,” — Ada Novak", ("“We won,”", "—", "Ada Novak", "Ada Novak")),
        ("‘We won,’ said Ada Novak.", ("‘We won,’", "said", "Ada Novak", "Ada Novak")),
        ("According to Ada Novak, they won twice.", ("they won twice", "According to", "Ada Novak", "Ada Novak")),
        ("They won twice, according to Ada Novak.", ("They won twice", "according to", "Ada Novak", "Ada Novak")),
        ("Ada Novak said that they won twice.", ("that they won twice", "said", "Ada Novak", "Ada Novak")),
        ("They had won twice, Ada Novak said.", ("They had won twice", "said", "Ada Novak", "Ada Novak")),
    ],
)
def test_a_quote_is_found_whichever_way_round_it_is_told(suggested, text, expected) -> None:
    assert suggested(text).said() == [expected]


def test_an_interrupted_quotation_is_one_quote_with_two_fragments(suggested) -> None:
    article = suggested("“We won,” Ada Novak said, “and we will win again.”")
    assert article.said() == [("“We won,” | “and we will win again.”", "said", "Ada Novak", "Ada Novak")]
    assert article.quotes[0].kind is Kind.DIRECT


def test_sentences_that_follow_in_the_paragraph_belong_to_the_quote(suggested) -> None:
    article = suggested("“We won,” Ada Novak said. “It was a long night. Nobody slept.”")
    assert [each[0] for each in article.said()] == ["“We won,” | “It was a long night. Nobody slept.”"]


def test_a_quotation_over_two_paragraphs_is_one_content(suggested) -> None:
    article = suggested("Ada Novak said: “We won.\n\n“It was a long night.”")
    assert article.said() == [("“We won.\n\n“It was a long night.”", "said", "Ada Novak", "Ada Novak")]


def test_each_speaker_keeps_their_own_words(suggested) -> None:
    article = suggested("“We won,” said Ada Novak. “We lost,” said John Miller.")
    assert [(each[0], each[3]) for each in article.said()] == [
        ("“We won,”", "Ada Novak"),
        ("“We lost,”", "John Miller"),
    ]


def test_a_title_in_marks_is_no_quote(suggested) -> None:
    assert suggested("She owned a copy of “War and Peace” and a cat.").quotes == []


def test_whole_sentences_in_marks_that_nobody_says_are_a_quote_without_a_speaker(suggested) -> None:
    article = suggested("It was late.\n\n“Nobody expected them to win that night.”")
    assert article.said() == [("“Nobody expected them to win that night.”", "", "", None)]


def test_scores_rank_what_marks_show_above_what_a_verb_suggests(suggested) -> None:
    direct, indirect = suggested("“We won,” said Ada Novak.\n\nShe said that they would win again.").quotes
    assert direct.score
    assert indirect.score
    assert 0 < indirect.score < direct.score <= 1


def test_the_component_fills_the_doc_and_its_span_groups() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("copydesk_rule_quotes")
    nlp.add_pipe("copydesk_speakers")
    doc = nlp("“We won,” said Ada Novak.")
    assert doc._.quotes == [
        {
            "id": "q1",
            "kind": "direct",
            "content": [[0, 9]],
            "cue": [[10, 14]],
            "source": [[15, 24]],
            "speaker": "Ada Novak",
            "score": 0.95,
        }
    ]
    assert {name: [span.text for span in doc.spans[name]] for name in ("content", "cue", "source")} == {
        "content": ["“We won,”"],
        "cue": ["said"],
        "source": ["Ada Novak"],
    }


def test_a_doc_with_quotes_can_be_stored() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("copydesk_rule_quotes")
    nlp.add_pipe("copydesk_speakers")
    doc = nlp("“We won,” said Ada Novak.")
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.quotes == doc._.quotes


def test_what_a_speaker_does_meanwhile_is_not_said(suggested) -> None:
    article = suggested("Ada Novak said there would be more frequent trains to Poole, speaking at a meeting in Velden.")
    assert [each[0] for each in article.said()] == ["there would be more frequent trains to Poole"]
