"""Which quote words belong to when nobody says."""

from __future__ import annotations

from copydesk.core.annotations import Annotations, Quote, Role
from copydesk.core.meant import nearest_quote, shares_paragraph
from copydesk.core.spans import Span

TEXT = "x" * 40 + "\n\n" + "y" * 100
FIRST = Quote("q1", (Span(0, 10),), (Span(11, 15),), (Span(16, 20),))
SECOND = Quote("q2", (Span(45, 60), Span(80, 85)))
THIRD = Quote("q3", (Span(100, 110),))
ALL = Annotations.of([FIRST, SECOND, THIRD])


def found(words: Span, role: Role) -> str | None:
    quote = nearest_quote(TEXT, ALL, words, role)
    return quote.id if quote else None


def test_without_quotes_none_is_meant() -> None:
    assert nearest_quote(TEXT, Annotations(), Span(0, 3), Role.CUE) is None


def test_a_cue_belongs_to_the_quote_beside_it() -> None:
    assert found(Span(61, 65), Role.CUE) == "q2"
    assert found(Span(95, 99), Role.SOURCE) == "q3"


def test_a_quote_of_the_same_paragraph_comes_before_a_nearer_one_of_another() -> None:
    assert found(Span(37, 40), Role.CUE) == "q1"


def test_between_paragraphs_the_nearest_is_meant() -> None:
    assert found(Span(41, 42), Role.CUE) == "q2"


def test_of_two_equally_near_the_first_is_meant() -> None:
    assert found(Span(90, 95), Role.CUE) == "q2"


def test_content_belongs_to_the_quote_that_shares_words_with_it() -> None:
    assert found(Span(5, 47), Role.CONTENT) == "q1"
    assert found(Span(84, 104), Role.CONTENT) == "q3"
    assert found(Span(61, 65), Role.CONTENT) == "q2"


def test_a_quote_shares_the_paragraph_that_any_part_of_it_stands_in() -> None:
    assert shares_paragraph(TEXT, SECOND, Span(130, 135))
    assert not shares_paragraph(TEXT, FIRST, Span(130, 135))
