"""Who speaks one quote, asked while an editor waits."""

from __future__ import annotations

import pytest
from told import told

from copydesk.core.annotations import Annotations, Quote, State
from copydesk.core.speakers.asking import ask


def asked(marked: str, **known: str) -> tuple[str | None, bool]:
    """The clear speaker of the last quote, and whether its source is a name."""
    text, entities, quotes = told(marked)
    others = [
        Quote(each.id, each.content, each.cue, each.source, known.get(each.id), state=State.KEPT)
        for each in quotes[:-1]
    ]
    answer = ask(text, Annotations.of([*entities, *others]), quotes[-1])
    return answer.clear, answer.is_named


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Ada Novak|PERSON] came. {“We won,”} <[Novak|PERSON]> said.", ("Ada Novak", True)),
        ("[Ada Novak|PERSON] came. {“We won,”} <she> said.", ("Ada Novak", False)),
        ("{“We won,”} <he> said.", (None, False)),
        ("{“We won,”} <voters> said.", (None, False)),
    ],
)
def test_a_speaker_is_clear_by_name_or_by_what_was_said_before(marked: str, expected: tuple[str | None, bool]) -> None:
    assert asked(marked) == expected


def test_who_spoke_before_counts() -> None:
    marked = "[Ada Novak|PERSON] met [Bea Miller|PERSON]. {“Yes,”} <she> said. {“Never,”} <she> added."
    assert asked(marked, q1="Bea Miller") == ("Bea Miller", False)
    assert asked(marked, q1="Ada Novak") == ("Ada Novak", False)


@pytest.mark.parametrize("beginning", ["[Ada Novak|PERSON] came.", "[Ada Novak|PERSON] and [Bea Miller|PERSON] came."])
def test_of_a_long_article_only_what_is_near_is_read_but_names_are_those_of_the_whole(beginning: str) -> None:
    filling = "\n\n" + "It rained.\n\n" * 1000
    end = "{“We won,”} <[Novak|PERSON]> said." + filling + "[Novak|PERSON] left."
    assert asked(beginning + filling + end) == ("Ada Novak", True)


def test_a_source_that_no_entity_covers_gets_the_name_of_the_whole_article_too() -> None:
    filling = "\n\n" + "It rained.\n\n" * 1000
    assert asked("[Ada Novak|PERSON] came." + filling + "{“We won,”} <Novak> said.") == ("Ada Novak", True)


def test_several_who_speak_together_are_named_together_in_a_long_article_too() -> None:
    filling = "\n\n" + "It rained.\n\n" * 1000
    marked = filling + "{“We won,”} <[Ada Novak|PERSON] and [Bea Miller|PERSON]> said."
    assert asked(marked) == ("Ada Novak and Bea Miller", True)


def test_the_evidence_is_where_the_article_has_it() -> None:
    filling = "It rained.\n\n" * 1000
    text, entities, quotes = told(filling + "[Ada Novak|PERSON] came. {“We won,”} <she> said.")
    (first, *_) = ask(text, Annotations.of(entities), quotes[0]).ranking.candidates
    assert first.evidence.of(text) == "Ada Novak"
