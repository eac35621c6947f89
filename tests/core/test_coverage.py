"""Every quotation mark is accounted for, every paragraph was seen, or it is known which were not."""

from __future__ import annotations

import pytest
from annotated import Annotated

from copydesk.core.annotations import Annotations, Quote
from copydesk.core.corrections import AddQuote, AddRemark
from copydesk.core.coverage import RULE, Coverage, Paragraphs, Quotation, Sight, quotations_of
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span

LONG = "She rose.\n\n“It rained,” she said.\n\n“It snowed too.\n\n“And then it stopped.”\n\nThey left."


def open_in(article: Annotated) -> list[str]:
    loose = Coverage.of(quotations_of(article.text), article.annotations).loose
    return [" / ".join(part.of(article.text) for part in quotation.parts) for quotation in loose]


def test_a_quotation_that_is_a_quote_is_accounted_for():
    assert open_in(Annotated("[“It rains,”|QUOTE] she said.")) == []


@pytest.mark.parametrize("content", ["It rains", "said: “It rains", "rains,” she"])
def test_a_quote_inside_or_over_its_edge_will_do(content: str):
    article = Annotated("She said: “It rains,” she said.")
    assert open_in(article) == ["“It rains,”"]
    article.correct(AddQuote((article.span_of(content),)))
    assert open_in(article) == []


def test_only_the_outermost_marks_count():
    assert open_in(Annotated("“He called it ‘ironclad’ twice,” she said.")) == ["“He called it ‘ironclad’ twice,”"]


def test_words_beside_the_marks_do_not_account_for_them():
    article = Annotated("[She spoke|QUOTE] of “rain” and [left|QUOTE].")
    assert open_in(article) == ["“rain”"]


def test_quotes_that_lie_on_each_other_reach_as_far_as_both():
    article = Annotated("“It rains, and it snows,” she said. “Hail.”")
    for content in ("rains, and it", "and it snows"):
        article.correct(AddQuote((article.span_of(content),)))
    assert open_in(article) == ["“Hail.”"]


def test_a_quotation_that_an_editor_dismissed_is_accounted_for_until_that_is_undone():
    article = Annotated("The “smart” bomb.")
    article.correct(AddRemark(RemarkKind.DISMISSAL, span=article.span_of("“smart”"), rule=RULE, text="scare quotes"))
    assert open_in(article) == []
    article.undo()
    assert open_in(article) == ["“smart”"]


@pytest.mark.parametrize(
    "remark",
    [
        AddRemark(RemarkKind.NOTE, span=Span(4, 11), text="Is this one?"),
        AddRemark(RemarkKind.DISMISSAL, span=Span(4, 11), rule="stray-mark", text="as printed"),
        AddRemark(RemarkKind.DISMISSAL, rule=RULE, text="all of them"),
    ],
)
def test_other_remarks_account_for_nothing(remark: AddRemark):
    article = Annotated("The “smart” bomb.")
    article.correct(remark)
    assert open_in(article) == ["“smart”"]


def test_what_goes_on_in_the_next_paragraph_is_one_quotation():
    assert open_in(Annotated(LONG)) == ["“It rained,”", "“It snowed too. / “And then it stopped.”"]
    both = quotations_of(LONG)[1]
    assert both.span.of(LONG) == "“It snowed too.\n\n“And then it stopped.”"


def test_of_a_quotation_over_paragraphs_only_the_parts_that_no_quote_holds_stay_open():
    article = Annotated(LONG)
    article.correct(AddQuote((article.span_of("“It snowed too."),)))
    assert open_in(article) == ["“It rained,”", "“And then it stopped.”"]


def test_a_mark_left_open_at_the_end_is_a_quotation_too():
    assert open_in(Annotated("“It rains and rains.")) == ["“It rains and rains."]


def test_what_lies_between_two_paragraphs_ends_the_quotation():
    article = Annotated("“It rained all day.\n\nHe paused. “Then it stopped.”")
    assert len(open_in(article)) == 2


def test_a_text_without_marks_has_nothing_open():
    assert Coverage.of((), Annotations.of([Quote("q1", (Span(0, 3),))])).complete


def test_paragraphs_that_were_not_seen_are_named_in_order():
    paragraphs = Paragraphs(LONG)
    coverage = Coverage.of((), Annotations(), len(paragraphs), seen={3, 0, 99})
    assert coverage == Coverage((), (1, 2, 4))
    assert not coverage.complete
    assert Coverage.of((), Annotations(), len(paragraphs), seen=range(5)).complete


def test_a_quotation_alone_leaves_the_article_open():
    assert not Coverage((Quotation((Span(0, 3),)),)).complete


def test_which_paragraphs_a_stretch_of_the_text_shows():
    text = "One.\n\nTwo, which is long.\n\nThree."
    paragraphs = Paragraphs(text)
    assert len(paragraphs) == 3
    assert list(paragraphs.between(0, len(text))) == list(paragraphs.within(0, len(text))) == [0, 1, 2]
    end_of_first = text.index("\n")
    assert list(paragraphs.between(0, end_of_first)) == list(paragraphs.within(0, end_of_first)) == [0]
    assert list(paragraphs.between(end_of_first, end_of_first + 2)) == []
    middle = (text.index("which"), len(text))
    assert list(paragraphs.between(*middle)) == [1, 2]
    assert list(paragraphs.within(*middle)) == [2]


def test_a_paragraph_is_seen_once_all_of_it_was_on_the_screen():
    text = "One.\n\n" + "Two is long. " * 9 + "\n\nThree."
    sight = Sight(Paragraphs(text), seen={0})
    assert sight.add(0, 40) == frozenset()
    assert sight.add(60, 90) == frozenset()
    assert sight.add(90, len(text)) == {2}
    assert sight.add(39, 61) == {1}
    assert sight.seen == {0, 1, 2}


def test_stretches_that_touch_are_one():
    sight = Sight(Paragraphs("0123456789"))
    for start, end in ((8, 10), (0, 2), (4, 6), (2, 4)):
        assert sight.add(start, end) == frozenset()
    assert sight.add(6, 8) == {0}
