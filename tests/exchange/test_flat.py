"""Our annotations as spans and links, and back: nothing bent, nothing dropped in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from round_trip import LABELS, outgoings, shapes

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, Role, State
from copydesk.core.spans import Span
from copydesk.exchange.flat import FRAGMENT, Flat, FlatSpan, Gathered, Link, flatten, gather, role_names
from copydesk.exchange.losses import Carries
from copydesk.exchange.mapping import LabelMapping, proposed
from copydesk.exchange.outgoing import Outgoing

TEXT = "Austin said ties are “ironclad.” “We mean it,” he added.\nOthers told them: “No.”"
ALL = ~Carries.NOTHING


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def flat_span(span_id: str, words: str, label: str, **attributes: str) -> FlatSpan:
    return FlatSpan(span_id, (span(words),), label, attributes)


def gathered(flat: Flat, *, by_nearness: bool = False) -> Gathered:
    return gather(flat, proposed(flat.labels, LABELS), TEXT, by_nearness=by_nearness)


@pytest.mark.parametrize("fragments", [True, False])
@given(outgoing=outgoings())
def test_there_and_back_is_the_same(fragments: bool, outgoing: Outgoing) -> None:
    flat = flatten(outgoing.annotations, fragments=fragments)
    back = gather(flat, proposed(flat.labels, LABELS), outgoing.article.text, by_nearness=False)
    assert not back.problems
    assert {each.id for each in back.items} == {each.id for each in outgoing.annotations}
    wanted = shapes(outgoing.annotations, outgoing.article.text, ALL)
    assert shapes(back.items, outgoing.article.text, ALL) == wanted


def test_a_quote_is_spans_and_links() -> None:
    quote = Quote("q2", (span("“ironclad.”"), span("“We mean it,”")), (span("added"),), (span("he"),), kind=Kind.MIXED)
    flat = flatten(Annotations.of([quote]), fragments=False)
    assert {(each.id, each.label) for each in flat.spans} == {
        ("q2", "CONTENT"), ("q2.content.2", "CONTENT"), ("q2.cue", "CUE"), ("q2.source", "SOURCE"),
    }  # fmt: skip
    assert flat.links == (
        Link("cue", "q2", "q2.cue"),
        Link(FRAGMENT, "q2", "q2.content.2"),
        Link("source", "q2", "q2.source"),
    )
    assert flat.labels == ("CONTENT", "CUE", "SOURCE")
    whole = flatten(Annotations.of([quote]), fragments=True)
    assert [len(each.fragments) for each in whole.spans if each.id == "q2"] == [2]


def test_parts_of_quotes_give_way_to_entities_of_the_same_name() -> None:
    assert role_names(["PERSON"])[Role.CUE] == "CUE"
    names = role_names(["PERSON", "Source"])
    assert names[Role.SOURCE] == "QUOTE-SOURCE"
    assert {proposed([name], ["Source"]).of(name) for name in names.values()} == set(Role)


def test_links_are_followed_either_way_and_round_corners() -> None:
    spans = (
        flat_span("a", "“We mean it,”", "Content"),
        flat_span("b", "added", "Cue"),
        flat_span("c", "he", "Source"),
    )
    found = gathered(Flat(spans, (Link("x", "b", "a"), Link("y", "c", "b"))))
    assert found == Gathered(
        (Quote("q1", (span("“We mean it,”"),), (span("added"),), (span("he"),), kind=Kind.DIRECT),)
    )


def test_a_cue_of_two_contents_is_given_to_both() -> None:
    spans = (
        flat_span("a", "“We mean it,”", "CONTENT"),
        flat_span("b", "“ironclad.”", "CONTENT"),
        flat_span("c", "added", "CUE"),
    )
    found = gathered(Flat(spans, (Link("cue", "a", "c"), Link("cue", "b", "c"))))
    assert [quote.cue for quote in found.items if isinstance(quote, Quote)] == [(span("added"),)] * 2


def test_fragments_of_three_are_one_quote_however_they_are_joined() -> None:
    spans = tuple(flat_span(name, words, "CONTENT") for name, words in (("a", "Austin"), ("b", "said"), ("c", "ties")))
    found = gathered(Flat(spans, (Link(FRAGMENT, "a", "b"), Link(FRAGMENT, "c", "b"))))
    assert len(found.items) == 1


def test_what_has_no_content_is_said_or_goes_to_the_nearest() -> None:
    spans = (
        flat_span("a", "“We mean it,”", "CONTENT"),
        flat_span("b", "added", "CUE"),
        flat_span("c", "told", "CUE"),
        flat_span("d", "Others", "SOURCE"),
    )
    strict = gathered(Flat(spans))
    assert len(strict.problems) == 3
    assert "belongs to no content" in strict.problems[0]
    near = gathered(Flat(spans), by_nearness=True)
    assert near.by_nearness == 1
    assert len(near.problems) == 2  # the second paragraph has no content
    (quote,) = near.items
    assert isinstance(quote, Quote)
    assert quote.cue == (span("added"),)


def test_only_one_goes_to_each_content() -> None:
    spans = (
        flat_span("a", "“We mean it,”", "CONTENT"),
        flat_span("b", "added", "CUE"),
        flat_span("c", "said", "CUE"),
    )
    near = gathered(Flat(spans), by_nearness=True)
    assert near.by_nearness == 1
    assert len(near.problems) == 1


def test_what_cannot_become_an_annotation_is_said() -> None:
    spans = (
        FlatSpan("a", (span("Austin"), span("added")), "PERSON"),
        FlatSpan("b", (), "PERSON"),
        FlatSpan("c", (Span(0, 999),), "PERSON"),
        flat_span("d", "Austin", "PERSON"),
        flat_span("d", "added", "PERSON"),
        flat_span("e", "ties", "VEHICLE"),
        flat_span("f", "“We mean it,”", "CONTENT"),
    )
    links = (
        Link("cue", "f", "nobody"), Link("cue", "f", "f"), Link("spouse", "d", "f"), Link("spouse", "d", "e"),
        Link("answers", "f", "f2"), Link("answers", "f", "d"),
    )  # fmt: skip
    found = gathered(Flat(spans, links))
    assert [each.id for each in found.items] == ["e1", "q2"]
    told = "\n".join(found.problems)
    for words in ("in 2 pieces", "“b” covers nothing", "“c” covers nothing", "Two spans have the id “d”", "“VEHICLE”",
                  "not there", "to itself", "“spouse”", "“answers”"):  # fmt: skip
        assert words in told
    assert len(found.problems) == 11


def test_contents_with_a_link_of_another_kind_stay_apart() -> None:
    spans = (flat_span("a", "“We mean it,”", "CONTENT"), flat_span("b", "“ironclad.”", "CONTENT"))
    found = gathered(Flat(spans, (Link("answers", "a", "b"),)))
    assert len(found.items) == 2
    assert "“answers”" in found.problems[0]


def test_what_is_said_of_a_span_is_kept_when_it_makes_sense() -> None:
    spans = (
        FlatSpan("e7", (span("Austin"),), "PERSON", {"origin": "kept", "annotator": "Ada"}),
        FlatSpan("q9", (span("“We mean it,”"),), "CONTENT", {"kind": "Indirect", "speaker": "Lloyd Austin"}, 0.5),
        FlatSpan("e9", (span("ties"),), "ORG", {"origin": "nonsense"}, 7.0),
        FlatSpan("q1", (span("added"),), "DATE"),
    )
    entity, nonsense, misnamed, quote = gathered(Flat(spans)).items
    assert entity == Entity("e7", span("Austin"), "PERSON", State.KEPT, annotator="Ada")
    assert nonsense == Entity("e9", span("ties"), "ORG")
    assert misnamed.id == "e10"
    assert quote == Quote("q9", (span("“We mean it,”"),), speaker="Lloyd Austin", kind=Kind.INDIRECT, score=0.5)


def test_long_words_are_cut_in_a_problem() -> None:
    (problem,) = gathered(Flat((FlatSpan("a", (Span(0, 70),), "CUE"),))).problems
    assert TEXT[:59] + "…" in problem


# Mapping


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("PERSON", "PERSON"), ("person", "PERSON"), ("PER", "PERSON"), ("GPE", "LOC"), ("Organization", "ORG"),
        ("Content", Role.CONTENT), ("QUOTE", Role.CONTENT), ("cue", Role.CUE), ("Speaker", Role.SOURCE),
        ("VEHICLE", None), ("Facility", None),
    ],
)  # fmt: skip
def test_likely_labels_are_proposed(theirs: str, ours: object) -> None:
    assert proposed([theirs], LABELS).of(theirs) == ours


def test_a_table_can_be_altered() -> None:
    mapping = proposed(["PER"], LABELS).having({"PER": None, "X": "ORG"})
    assert (mapping.of("PER"), mapping.of("X"), mapping.of("unheard of")) == (None, "ORG", None)
    assert LabelMapping().of("PER") is None
