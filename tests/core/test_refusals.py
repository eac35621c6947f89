"""A refusal is a sentence for everybody, and knows what it was made of for those who say it in another language."""

from __future__ import annotations

from copydesk.core.refusals import Refusal, Sentence


def test_a_sentence_is_its_words_and_still_knows_what_it_was_made_of() -> None:
    sentence = Sentence("“{words}” is marked as {label} already.", words="Lloyd {Austin}", label="PERSON")
    assert sentence == "“Lloyd {Austin}” is marked as PERSON already."
    assert sentence.template == "“{words}” is marked as {label} already."
    assert sentence.values == {"words": "Lloyd {Austin}", "label": "PERSON"}


def test_a_sentence_without_values_may_hold_braces() -> None:
    assert Sentence('Write {"id": …}.') == 'Write {"id": …}.'


def test_a_sentence_holds_on_to_no_exception() -> None:
    assert Sentence("It failed: {error}.", error=OSError("full")).values == {"error": "full"}


def test_a_refusal_passes_on_the_sentence_that_it_is_given() -> None:
    first = Refusal("Line {line} is torn.", line=7)
    assert (str(first), first.reason) == ("Line 7 is torn.", "Line 7 is torn.")
    assert Refusal(first.reason).reason is first.reason
