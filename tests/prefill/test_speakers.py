"""From "he" and "the minister" to a name."""

from __future__ import annotations

import pytest


def speakers(article) -> list[str | None]:
    """The speaker of each quote."""
    return [quote.speaker for quote in article.quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Novak met reporters. “We won,” Novak said.", ["Ada Novak"]),
        ("Ada Novak met reporters. “We won,” she said.", ["Ada Novak"]),
        ("Mr Miller met Ms Novak. “We won,” she said.", ["Novak"]),
        ("Defence minister John Miller met reporters. “We won,” the minister said.", ["John Miller"]),
        ("John Miller, the mayor, met reporters. “We won,” the mayor said.", ["John Miller"]),
        ("“We won,” said supporters of John Miller.", [None]),
        ("“We won,” they said.", [None]),
        ("John Miller met reporters. “We won,” officials said.", [None]),
        ("John Miller met reporters. “We won,” a spokesman said.", [None]),
        ("“We won,” said John Miller. “We did,” he added.", ["John Miller", "John Miller"]),
        ("“We won,” the Pentagon said.", ["Pentagon"]),
    ],
)
def test_the_speaker_is_the_fullest_name_in_the_article(suggested, text, expected) -> None:
    assert speakers(suggested(text)) == expected


def test_a_family_name_that_two_people_bear_stays_as_it_is(suggested) -> None:
    article = suggested("John Miller and Anna Miller met reporters. “We won,” Miller said.")
    assert speakers(article) == ["Miller"]


def test_a_pronoun_does_not_point_into_a_quotation(suggested) -> None:
    article = suggested("Ada Novak met reporters. “John Miller won,” she said. “Miller did it,” she added.")
    assert speakers(article) == ["Ada Novak", "Ada Novak"]
