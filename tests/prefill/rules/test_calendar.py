"""Dates and sums that the letters alone tell."""

from __future__ import annotations

import pytest

from copydesk.prefill.rules.calendar import dates, money


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Monday and Tuesday", ["Monday", "Tuesday"]),
        ("on Monday, 5 July 2021, at noon", ["Monday, 5 July 2021"]),
        ("from 27 January to July 2021", ["27 January", "July 2021"]),
        ("July 4th, 2021.", ["July 4th, 2021"]),
        ("in 2021 and since 1999", ["2021", "1999"]),
        ("on 2021-07-05", ["2021-07-05"]),
        ("last November", ["November"]),
        ("in the 1990s", ["1990"]),
        ("last year, two decades ago, the annual meeting", []),
        ("20230131-160605", []),
        ("in 2021 dollars and $2,021 for 2010 people", ["2021"]),
        ("she may march in august company", []),
    ],
)
def test_only_calendar_dates_are_dates(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in dates(text, [])] == expected


def test_a_bare_year_or_may_is_a_date_where_the_pipeline_took_it_for_one() -> None:
    text = "The 2016 vote. May was cold."
    likely = [(4, 8), (15, 18)]
    assert [text[start:end] for start, end in dates(text, likely)] == ["2016", "May"]
    assert list(dates(text, [])) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about $40 million", ["$40 million"]),
        ("more than 20 billion yuan", ["20 billion yuan"]),
        ("US$1.5bn, €3m and £2,000", ["US$1.5bn", "€3m", "£2,000"]),
        ("Rs 3,000 crore and 500 rupees", ["Rs 3,000 crore", "500 rupees"]),
        ("28,500 personnel, 55 per cent, 40 km", []),
    ],
)
def test_an_amount_has_its_currency_and_no_about(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in money(text)] == expected
