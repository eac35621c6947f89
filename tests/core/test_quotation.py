"""Quotation marks: which belong together, which are none, and what that says about a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.core.annotations import Kind
from copydesk.core.quotation import propose_kind, propose_kinds, quoted, quoted_at
from copydesk.core.spans import Span


def found(text: str) -> list[str]:
    """What stands between outermost marks."""
    return [each.span.of(text) for each in quoted(text) if each.level == 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” he said. “No.”", ["“Yes,”", "“No.”"]),
        ('"Yes," he said. "No."', ['"Yes,"', '"No."']),
        ("‘Yes,’ he said. ‘No.’", ["‘Yes,’", "‘No.’"]),
        ("'Yes,' he said. 'No.'", ["'Yes,'", "'No.'"]),
        ("«Oui», dit-il. « Non »", ["«Oui»", "« Non »"]),
        ("»Ja«, sagte er. »Nein.«", ["»Ja«", "»Nein.«"]),
        ("„Ja“, sagte er. „Nie”", ["„Ja“", "„Nie”"]),
        ("‚Ja‘, sagte er.", ["‚Ja‘"]),
        ("‹Oui›, dit-il.", ["‹Oui›"]),
        ("``Yes,'' he said.", ["``Yes,''"]),
        ("''Yes,'' he said. ''No.''", ["''Yes,''", "''No.''"]),
        ("‘‘Yes,’’ he said.", ["‘‘Yes,’’"]),
        ("‟Yes,” he said.", ["‟Yes,”"]),
        ('“Yes," he said.', ['“Yes,"']),
        ('"Yes,” he said.', ['"Yes,”']),
        ("(“Yes”)—“no”", ["“Yes”", "“no”"]),
        ('x"yes"x', ['"yes"']),
    ],
)
def test_marks_of_every_house_style_are_paired(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It’s the players’ union, isn’t it?",
        "It's the players' union, isn't it?",
        "the ’90s and the '90s, ’tis and 'tis, rock 'n' roll, 'cause",
        "‘tis the season",
        "He is 6'2\" tall and runs 40' in 12\" snow",
        "a stray ” here, a stray \" there, a stray » and › and ’’ and ‘ alone'",
        "“an opening that nobody closes in mid sentence",
        "« « «",
        "",
        "no marks at all",
        "“",
        "'",
        "‘ spaced",
        "‚",
        "‘—’",
    ],
)
def test_apostrophes_measures_and_strays_are_no_quotations(text: str) -> None:
    assert [each for each in found(text) if any(c.isalnum() for c in each) and each != text] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘The players’ union isn’t happy,’ he said.", "‘The players’ union isn’t happy,’"),
        ("‘I was talkin’ to him,’ he said.", "‘I was talkin’ to him,’"),
        ("'We play 12' from here,' he said.", "'We play 12' from here,'"),
        ("‘It was the ’90s,’ he said.", "‘It was the ’90s,’"),
        ('"I am 6\'2" tall," he said.', '"I am 6\'2" tall,"'),
        ('"A 12" pizza will do," he said.', '"A 12" pizza will do,"'),
        ("‘He said “it was the boys’ idea” and left,’ she said.", "‘He said “it was the boys’ idea” and left,’"),
    ],
)
def test_an_apostrophe_inside_does_not_end_a_quotation(text: str, expected: str) -> None:
    assert found(text) == [expected]


def test_a_plural_that_ends_a_quotation_ends_it() -> None:
    assert found("‘boys’ and ‘girls’ and 'boys' and 'girls'") == ["‘boys’", "‘girls’", "'boys'", "'girls'"]


def test_nested_quotations_know_their_level() -> None:
    text = "“He told me ‘never say “never” again’ twice,” she said."
    assert [(each.level, each.span.of(text)) for each in quoted(text)] == [
        (0, "“He told me ‘never say “never” again’ twice,”"),
        (1, "‘never say “never” again’"),
        (2, "“never”"),
    ]


def test_inner_leaves_the_marks_out_and_is_none_between_empty_ones() -> None:
    text = "“Yes,” and “”"
    first, second = quoted(text)
    assert first.inner
    assert first.inner.of(text) == "Yes,"
    assert second.inner is None


def test_a_quotation_over_several_paragraphs_is_whole_and_only_the_last_part_closes() -> None:
    text = "He said: “One.\n\n“Two.  \n\n“Three.” Four."
    assert [(each.span.of(text), each.open_ended) for each in quoted(text)] == [
        ("“One.", True),
        ("“Two.", True),
        ("“Three.”", False),
    ]


def test_an_indented_paragraph_goes_on_with_the_quotation_too() -> None:
    text = "“One.\n  \n   “Two.”"
    assert [(each.span.of(text), each.open_ended) for each in quoted(text)] == [("“One.", True), ("“Two.”", False)]


def test_a_british_quotation_over_several_paragraphs_too() -> None:
    text = "‘One.\n\n‘Two,’ he said."
    assert [(each.span.of(text), each.open_ended) for each in quoted(text)] == [("‘One.", True), ("‘Two,’", False)]


def test_a_paragraph_that_only_opens_is_quoted_to_its_end_and_no_further() -> None:
    text = "“Somebody forgot to close this.\n\nThe rest of the article."
    assert found(text) == ["“Somebody forgot to close this."]


def test_a_mark_that_opens_twice_does_not_swallow_what_stands_between() -> None:
    assert found("“Yes, he said. “No.”") == ["“No.”"]


def test_a_forgotten_mark_inside_another_kind_is_dropped() -> None:
    assert found("“He said ‘yes to me,” she said. “Good.”") == ["“He said ‘yes to me,”", "“Good.”"]


def test_the_innermost_quotation_around_an_offset() -> None:
    text = "One.\n“He said ‘no’ to me,” she said."
    at = quoted_at(text, text.index("no"))
    assert at
    assert at.span.of(text) == "‘no’"
    assert quoted_at(text, text.index("she")) is None
    assert quoted_at(text, text.index("One")) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“We won,”", Kind.DIRECT),
        ("We won", Kind.DIRECT),
        ("that the plan was dead", Kind.INDIRECT),
        ("the plan was “dead” then", Kind.MIXED),
        ("?!", Kind.INDIRECT),
        ("…", Kind.DIRECT),
    ],
)
def test_the_kind_follows_from_the_marks(words: str, kind: Kind) -> None:
    text = "“We won,” he said, and that the plan was dead, the plan was “dead” then ?! “…”"
    start = text.index(words)
    assert propose_kind(text, (Span(start, start + len(words)),)) is kind


def test_fragments_in_and_out_of_marks_are_mixed() -> None:
    text = "“We won,” he said.\nIt was over."
    assert propose_kind(text, (Span(0, 9), Span(19, len(text)))) is Kind.MIXED


def test_many_quotes_of_an_article_get_the_kinds_that_each_would_get_alone() -> None:
    text = "“We won,” he said, and then\nthat the plan was “dead” for good."
    contents = [(Span(0, 9),), (Span(28, 57),), (Span(10, 17),), (Span(0, 9), Span(28, 40)), ()]
    assert propose_kinds(text, contents) == [propose_kind(text, content) for content in contents]


@pytest.mark.parametrize("unit", ["“", "”", '"', "'a", "‘", 'a"', '“‘"', "x", "«", "’", " '", '1"', "''", "‚“»"])
def test_a_long_line_of_anything_is_read_in_one_go(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    assert all(each.span.end <= len(text) for each in quoted(text))


@given(st.text(alphabet="a s’'‘“”\"«»„‚‹›`.,\n09n", max_size=60))
def test_stretches_nest_or_lie_apart_and_never_leave_their_line(text: str) -> None:
    stretches = quoted(text)
    assert list(stretches) == sorted(stretches, key=lambda each: (each.span.start, -each.span.end))
    for each in stretches:
        assert "\n" not in each.span.of(text)
        assert each.level == sum(
            other is not each and other.span.contains(each.span) and other.span != each.span for other in stretches
        )
        for other in stretches:
            assert (
                not each.span.overlaps(other.span) or each.span.contains(other.span) or other.span.contains(each.span)
            )
