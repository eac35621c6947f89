"""Texts that no newspaper prints and that arrive all the same."""

from __future__ import annotations

import contextlib
import unicodedata
from itertools import pairwise

import pytest
from hard_cases import cases
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.bundled import bundled_conventions
from copydesk.core.annotations import Annotation, Annotations, Entity, Quote
from copydesk.core.article import Article
from copydesk.core.conventions import Convention
from copydesk.core.corrections import CannotCorrect, Rules, plan
from copydesk.core.spans import Span
from copydesk.core.text import UnusableText
from copydesk.prefill import pool
from copydesk.prefill.proposing import propose, propose_at

MARKS = "“”„‟«»\"‘’'‚‹›`"
# What news is made of, broken at the wrong places.
SCRAPS = (
    "“ ” ‘ ’ \" ' « » `` '' „ said told reporters that according to he she the minister Ada Novak Novak’s O’Brien "
    "Korea French $3.4bn 27 January 1990s ’90s 6'4\" : — … . , ? ( ) [ 😀 👩‍👩‍👧 🇰🇷 "
    "e\u0301 قال שלום 首尔 \ufeff \u200b \u200d \u202e"
).split()
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=150)
NEWS_LIKE = st.lists(
    st.sampled_from([*SCRAPS, " ", " ", " ", "\u00a0", "\n", "\n\n", "\r\n", "\u2028", "\t"]), min_size=1, max_size=60
).map("".join)
# The same texts in every run: whoever hunts for new ones raises max_examples and drops derandomize.
often = settings(max_examples=100, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])


def suggested_for(suggester, text: str) -> tuple[Annotation, ...]:
    """Suggestions, after a look at what every text may rely on."""
    found = suggester.suggest(Article("a", "", text))
    assert len({each.id for each in found}) == len(found)
    for span in (span for each in found for span in spans_of(each)):
        assert 0 <= span.start < span.end <= len(text)
        words = span.of(text)
        assert words == words.strip(), f"white space at an edge of {words!r}"
    assert all(each.content for each in found if isinstance(each, Quote))
    names = sorted(each.span for each in found if isinstance(each, Entity))
    assert all(one.end <= other.start for one, other in pairwise(names))
    return found


def spans_of(annotation: Annotation) -> list[Span]:
    """Every stretch of text that it covers."""
    return [annotation.span] if isinstance(annotation, Entity) else [span for _, _, span in annotation.spans()]


@pytest.mark.parametrize("text", ["\u00a0", "\u2028", "\r\n\r\n", "\u3000\u2003\u2009", "\t\v\f", "\x85"])
def test_white_space_of_any_kind_is_no_article(suggester, text) -> None:
    with pytest.raises(UnusableText, match="It is empty"):
        suggester.suggest(Article("a", "", text))


@pytest.mark.parametrize("text", [*"a7é漢ةǅ😀€.-\u0301\u200b\u200d\ufeff\u202e\ue000\x07\U0010ffff", *MARKS], ids=ascii)
def test_one_character_gives_no_name_and_no_quote(suggester, text) -> None:
    assert suggested_for(suggester, text) == ()


@pytest.mark.parametrize("mark", MARKS)
def test_one_mark_three_thousand_times(suggester, mark) -> None:
    suggested_for(suggester, mark * 3_000)
    suggested_for(suggester, f"{mark} " * 3_000)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(MARKS * 500, id="every mark in turn"),
        pytest.param("(“[‘«said" * 2_000, id="opened and never closed"),
        pytest.param("said”’»])" * 2_000, id="closed and never opened"),
        pytest.param("“Ada Novak said ‘yes’, «no, „perhaps”. " * 500, id="closed in the wrong order"),
        pytest.param("\r\n\u2028\u00a0\u2029\n" * 3_000 + "x", id="line ends of every kind"),
        pytest.param("\u0301\u0327\u20dd" * 2_000, id="marks that combine with nothing"),
        pytest.param("A\u0301" + "\u0301" * 5_000, id="five thousand accents on one letter"),
        pytest.param("“Z̵a̸l̶g̷o̴,” said Ada N̵o̸v̶a̷k̴. " * 200, id="struck through"),
        pytest.param("👩‍👩‍👧🇰🇷😀" * 1_500, id="emoji made of several"),
        pytest.param("قالت آدا نوفاك: “لا أعرف”.\n\nאמרה עדה נובק: “איני יודעת”.\n\n" * 150, id="right to left"),
        pytest.param("\u202e“We won,” said Ada Novak.\u202c\n" * 200, id="turned round by control characters"),
        pytest.param("Novak\n" * 5_000, id="five thousand paragraphs of one word"),
        pytest.param("NOVAK: " * 3_000, id="a transcript of nothing but speakers"),
        pytest.param("said that " * 3_000, id="that somebody said that somebody said"),
    ],
)
def test_a_text_of_one_odd_thing_is_read(suggester, text) -> None:
    suggested_for(suggester, text)


def test_after_ten_thousand_emoji_the_offsets_still_fit(suggester) -> None:
    text = "😀" * 10_000 + " “We won,” said Ada Novak."
    quote = next(each for each in suggested_for(suggester, text) if isinstance(each, Quote))
    assert [span.of(text) for span in (*quote.content, *quote.source)] == ["“We won,”", "Ada Novak"]


def test_a_megabyte_without_a_blank_hides_no_quote_that_follows(suggester) -> None:
    text = "Novak“said”2021,$5m'Korea:" * 40_000 + "\n\n“We won,” said Ada Novak."
    assert "“We won,”" in [
        each.content[0].of(text) for each in suggested_for(suggester, text) if isinstance(each, Quote)
    ]


def test_one_paragraph_of_fifty_thousand_words(suggester) -> None:
    sentence = "The river rose again on Monday and Ada Novak said that nobody in Velden had slept. "
    text = sentence * (50_000 // len(sentence.split()))
    names = {each.span.of(text) for each in suggested_for(suggester, text) if isinstance(each, Entity)}
    assert names >= {"Ada Novak", "Monday"}


@often
@given(ANY_TEXT | NEWS_LIKE)
def test_spans_lie_in_any_text_and_have_no_blank_at_their_edges(suggester, text) -> None:
    if text.strip():
        suggested_for(suggester, text)


@often
@given(NEWS_LIKE, NEWS_LIKE)
def test_what_was_read_before_changes_nothing(suggester, text, other) -> None:
    if not (text.strip() and other.strip()):
        return
    first = suggester.suggest(Article("a", "", text))
    suggester.suggest(Article("b", "", other))
    assert suggester.suggest(Article("c", "other title", text)) == first


@often
@given(NEWS_LIKE)
def test_a_text_in_composed_letters_gives_spans_too(suggester, text) -> None:
    for form in ("NFC", "NFD"):
        if (written := unicodedata.normalize(form, text)).strip():
            suggested_for(suggester, written)


def test_processes_and_their_order_change_nothing() -> None:
    articles = [(f"a{n}", case.text) for n, case in enumerate(cases()[::5])]
    alone = {answer.id: answer.annotations for answer in pool.answers(articles, jobs=1)}
    together = {answer.id: answer.annotations for answer in pool.answers(articles[::-1], jobs=3)}
    assert list(together) == list(alone)[::-1]
    assert together == alone
    assert any(alone.values())


PROPOSABLE = st.one_of(ANY_TEXT, NEWS_LIKE)
CONVENTIONS = st.sampled_from((None, *bundled_conventions()))


@given(PROPOSABLE, st.integers(0, 200), st.integers(0, 60), CONVENTIONS)
@settings(max_examples=300, derandomize=True)
def test_whatever_is_selected_a_quote_of_it_is_proposed(
    text: str, start: int, length: int, convention: Convention | None
) -> None:
    start = min(start, len(text) - 1)
    span = Span(start, min(len(text), start + 1 + length))
    proposal = propose(text, Annotations.of([Entity("e1", span, "PERSON")]), span, convention)
    for part in (*proposal.content, *proposal.cue, *proposal.source):
        assert part.fits(text)
    assert span.contains(proposal.content[0])


@given(PROPOSABLE, st.integers(0, 200), CONVENTIONS)
@settings(max_examples=300, derandomize=True)
def test_wherever_the_caret_is_a_proposal_is_one_that_can_be_made(
    text: str, offset: int, convention: Convention | None
) -> None:
    proposal = propose_at(text, Annotations.of(), min(offset, len(text)), convention)
    if proposal is not None:
        with contextlib.suppress(CannotCorrect):  # marks with nothing but blanks between them
            plan(Annotations.of(), proposal, Rules(text, frozenset(), "Ada"))
