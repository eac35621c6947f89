"""One rich record under each convention: what a projection makes of a quote, and what it tells of that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.bundled import bundled_conventions
from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff
from copydesk.core.conventions import Convention, read_convention
from copydesk.core.projecting import project
from copydesk.core.quotation import propose_kind
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span

CONVENTIONS = {convention.name: convention for convention in bundled_conventions()}
TEXT = (
    "“We must go,” Ada Novak, who leads the council, has never said on Monday. “And soon.”\n"
    "Novak stressed that the harbour stays “open” and “safe” for all.\n"
    "“It goes on,\n"
    "“and on,” the mayor added."
)


def at(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def quote(quote_id: str, *content: str, cue: str = "", source: str = "", text: str = TEXT, **more: str) -> Quote:
    spans = tuple(at(words, text) for words in content)
    cues = tuple(at(words, text) for words in cue.split("|") if cue)
    sources = (at(source, text),) if source else ()
    return Quote(quote_id, spans, cues, sources, more.get("speaker"), propose_kind(text, spans))


def projected(name: str | Convention, *quotes: Quote, text: str = TEXT) -> tuple[dict[str, Quote], list[str]]:
    convention = CONVENTIONS[name] if isinstance(name, str) else name
    made = project(text, Annotations.of(quotes), convention)
    told = [f"{each.quote_id} {each.point}{' gone' * each.is_gone}" for each in made.altered]
    return dict(made.annotations.quotes), told


def words(made: Quote, text: str = TEXT) -> str:
    parts = (made.content, made.cue, made.source)
    return " / ".join(" | ".join(span.of(text) for span in part) for part in parts)


INTERRUPTED = quote("q1", "“We must go,”", "“And soon.”", cue="never said", source="Ada Novak, who leads the council")
MIXED = quote("q2", "the harbour stays “open” and “safe” for all.", cue="stressed", source="Novak")
GOES_ON = quote("q3", "“It goes on,", "“and on,”", cue="added", source="mayor")


def test_the_guardian_takes_marked_words_alone_each_as_a_quote_of_its_own() -> None:
    made, told = projected("guardian", MIXED)
    assert [words(each) for each in made.values()] == ["“open” / stressed / Novak", "“safe” / stressed / Novak"]
    assert list(made) == ["q2", "q2.2"]
    assert {each.kind for each in made.values()} == {Kind.DIRECT}
    assert told == ["q2 mixed", "q2 interrupted"]


def test_the_guardian_takes_the_bare_verb_and_no_relative_clause() -> None:
    made, told = projected("guardian", INTERRUPTED)
    assert words(made["q1"]) == "“We must go,” / said / Ada Novak"
    assert words(made["q1.2"]) == "“And soon.” / said / Ada Novak"
    assert told == ["q1 auxiliary", "q1 source_modifiers", "q1 interrupted"]


def test_the_guardian_has_one_content_over_paragraphs_whose_marks_stay_open() -> None:
    made, told = projected("guardian", GOES_ON)
    assert words(made["q3"]) == "“It goes on,\n“and on,” / added / mayor"
    assert told == ["q3 continuation"]


def test_the_guardian_has_no_indirect_speech() -> None:
    made, told = projected("guardian", quote("q4", "that the harbour stays", cue="stressed", source="Ada Novak"))
    assert not made
    assert told == ["q4 indirect gone"]


def test_mixed_speech_of_which_nothing_is_marked_is_left_out_whole() -> None:
    strange = replace(quote("q4", "that the harbour stays", cue="stressed"), kind=Kind.MIXED)
    assert projected("guardian", strange) == ({}, ["q4 mixed gone"])


def test_marks_around_nothing_are_no_quote() -> None:
    text = "He called it “…”, then “awful in every way”."
    called = quote("q1", "“…”, then “awful in every way”", cue="called", text=text)
    made, _ = projected("guardian", replace(called, kind=Kind.MIXED), text=text)
    assert words(made["q1"], text) == "“awful in every way” / called / "


def test_mixed_speech_that_is_all_marked_stays_as_it_is() -> None:
    named = replace(quote("q4", "“open”", cue="stressed", source="Ada Novak"), kind=Kind.MIXED)
    made, told = projected("guardian", named)
    assert made["q4"].content == named.content
    assert not told


def test_marked_words_that_nobody_speaks_are_left_out() -> None:
    assert projected("guardian", quote("q4", "“open”")) == ({}, ["q4 scare_quotes gone"])


def test_polnear_takes_auxiliaries_that_and_determiners_in() -> None:
    lean = quote("q1", "the harbour stays “open” and “safe” for all", cue="stressed", source="Ada Novak")
    made, told = projected("polnear", lean)
    assert words(made["q1"]).startswith("that the harbour stays")
    assert told == ["q1 that"]
    made, told = projected("polnear", GOES_ON)
    assert words(made["q3"]) == "“It goes on, | “and on,” / added / the mayor"
    assert told == ["q3 source_modifiers"]
    said = replace(INTERRUPTED, cue=(Span(at("never said").start + 6, at("never said").end),))
    made, told = projected("polnear", said)
    assert words(made["q1"]).split(" / ")[1] == "has never said"
    assert told == ["q1 auxiliary"]


def test_polnear_joins_what_goes_on_without_a_cue() -> None:
    first = replace(INTERRUPTED, content=INTERRUPTED.content[:1], speaker="Ada Novak")
    second = quote("q2", "“And soon.”", speaker="Ada Novak")
    made, told = projected("polnear", first, second)
    assert [span.of(TEXT) for span in made["q1"].content] == ["“We must go,”", "“And soon.”"]
    assert told[-1] == "q2 interrupted gone"
    assert projected("parc", first, replace(second, speaker="Ben Okoro"))[1] == ["q2 cue gone"]


def test_what_goes_on_in_the_next_paragraph_is_more_of_the_same() -> None:
    text = (
        "“We won,” Novak said.\n“Twice.”\nSo it was. “Thrice.” “Far too often to be counted by anyone at all in Poole.”"
    )
    first = quote("q1", "“We won,”", cue="said", source="Novak", text=text)
    second, third = quote("q2", "“Twice.”", text=text, speaker="Ada Novak"), quote("q3", "“Thrice.”", text=text)
    made, told = projected("parc", first, second, third, text=text)
    assert [span.of(text) for span in made["q1"].content] == ["“We won,”", "“Twice.”"]
    assert made["q1"].speaker == "Ada Novak"
    assert told == ["q2 interrupted gone", "q3 cue gone"]


def test_only_marked_words_right_after_a_quote_go_on_with_it() -> None:
    text = "“We won,” Novak said.\nIt rained.\n“We won it all over and over.” It then rained, they won."
    first = quote("q1", "“We won,”", cue="said", source="Novak", text=text)
    far = quote("q2", "“We won it all over and over.”", text=text)
    unmarked = quote("q3", "they won", text=text)
    before = replace(unmarked, id="q4", cue=(at("rained, ", text),))
    assert projected("parc", first, far, unmarked, text=text)[1] == ["q2 cue gone", "q3 cue gone"]
    other = quote("q5", "“We won it all over and over.”", source="It rained", text=text)
    assert projected("parc", first, other, text=text)[1] == ["q5 cue gone"]
    around = replace(first, source=(at("they won", text),))
    assert projected("parc", around, far, text=text)[1] == ["q2 cue gone"]
    assert "q2 cue gone" in projected("parc", replace(before, content=(at("over.”", text),)), far, text=text)[1]


def test_quotes_that_share_their_cue_become_fragments_again() -> None:
    split = project(TEXT, Annotations.of([INTERRUPTED]), CONVENTIONS["guardian"]).annotations.quotes
    made, told = projected("parc", *split.values())
    assert [span.of(TEXT) for span in made["q1"].content] == ["“We must go,”", "“And soon.”"]
    assert told == ["q1.2 interrupted gone"]
    other = replace(split["q1.2"], source=(at("mayor"),))
    assert len(projected("parc", split["q1"], other)[0]) == 2


@pytest.mark.parametrize(
    ("cues", "one"),
    [("has|said on", "has never said on"), ("has|added", "has"), ("stressed|stays", "stressed that the harbour stays")],
)
def test_a_convention_that_needs_a_cue_needs_one_in_one_piece(cues: str, one: str) -> None:
    two = quote("q1", "“We must go,”", cue=cues, source="Ada Novak")
    made, told = projected("parc", two)
    assert words(made["q1"]).split(" / ")[1] == one
    assert told == ["q1 cue"]


def test_a_colon_belongs_to_the_cue_or_is_one() -> None:
    text = "Novak said: “We won.”\nOkoro: “So did we, and they know that.”"
    said = quote("q1", "“We won.”", cue="said", source="Novak", text=text)
    told = quote("q2", "“So did we, and they know that.”", source="Okoro", text=text)
    made, changes = projected("polnear", said, told, text=text)
    assert [words(each, text).split(" / ")[1] for each in made.values()] == ["said:", ":"]
    assert changes == ["q1 colon", "q2 colon"]
    out = read_convention(CONVENTIONS["guardian"].with_choice("colon", "out"))
    made, changes = projected(out, *made.values(), text=text)
    assert [words(each, text).split(" / ")[1] for each in made.values()] == ["said", ":"]
    assert changes == ["q1 colon"]
    away = replace(told, source=(at("Novak", text),))
    assert projected("polnear", away, text=text)[1] == ["q2 cue gone"]
    behind = replace(told, source=(at("know", text),))
    assert projected("polnear", behind, text=text)[1] == ["q2 cue gone"]


def test_a_colon_that_is_content_already_is_left_alone() -> None:
    text = "Novak said: we won."
    held = Quote("q1", (at(": we won", text),), (at("said", text),), (at("Novak", text),), kind=Kind.INDIRECT)
    assert projected("polnear", held, text=text)[0]["q1"].cue == held.cue


def test_of_a_quote_in_a_quote_the_outermost_stays() -> None:
    text = "“He said ‘no’ to us,” Novak said. Okoro said that Brandt called it “a scandal of its own kind”."
    outer = quote("q1", "“He said ‘no’ to us,”", cue="said", source="Novak", text=text)
    inner = quote("q2", "‘no’", cue="said", source="He", text=text)
    made, told = projected("parc", outer, inner, text=text)
    assert list(made) == ["q1"]
    assert told == ["q2 nested gone"]
    each = read_convention(CONVENTIONS["parc"].with_choice("nested", "each"))
    assert projected(each, outer, inner, text=text)[1] == []


def test_marked_words_stay_with_whoever_spoke_them() -> None:
    text = "Okoro said that Brandt called it “a scandal of its own kind”."
    clause = quote("q1", "that Brandt called it “a scandal of its own kind”", cue="said", source="Okoro", text=text)
    marked = quote("q2", "“a scandal of its own kind”", cue="called", source="Brandt", text=text)
    made, told = projected("guardian", clause, marked, text=text)
    assert list(made) == ["q2"]
    assert told == ["q1 mixed", "q1 nested gone"]


def test_a_determiner_is_taken_in_once_and_from_nobody_else() -> None:
    text = "“No,” he told the mayor. “Yes,” said the old mayor of the town. Its mayor agreed that it rained."
    he = quote("q1", "“No,”", cue="told", source="he", text=text)
    its = Quote(
        "q2", (at("that it rained", text),), (at("agreed", text),), (at("Its mayor", text),), kind=Kind.INDIRECT
    )
    taken = Quote("q3", (at("“Yes,”", text),), (at("said the", text),), (at("old mayor", text),))
    assert projected("polnear", he, its, taken, text=text)[1] == []


def test_a_relative_clause_alone_is_no_source_without_one() -> None:
    text = "“No,” — who said that?"
    odd = Quote("q1", (at("“No,”", text),), (at("said", text),), (at("— who", text),))
    assert projected("guardian", odd, text=text)[0]["q1"].source == odd.source


def test_each_paragraph_can_be_a_quote_of_its_own() -> None:
    apart = read_convention(CONVENTIONS["parc"].with_choice("continuation", "apart"))
    made, told = projected(apart, GOES_ON, INTERRUPTED)
    assert {key: len(each.content) for key, each in made.items()} == {"q1": 2, "q3": 2}
    # … and quotes that share a cue are one again where interruptions make fragments.
    assert told == ["q3 continuation", "q3.2 continuation gone"]


def test_an_id_that_is_taken_is_not_given_again() -> None:
    other = replace(GOES_ON, id="q2.2")
    made, _ = projected("guardian", MIXED, other)
    assert set(made) == {"q2", "q2.2", "q2.3"}


def test_entities_remarks_and_the_sign_off_stay_and_a_kind_set_by_hand_too() -> None:
    entity = Entity("e9", at("Ada Novak"), "PERSON")
    remark = Remark("r8", RemarkKind.NOTE, text="Look.")
    by_hand = replace(INTERRUPTED, kind=Kind.MIXED)
    before = Annotations.of([entity, by_hand, remark], SignOff("Ada", "2026-11-23T12:00:00+00:00"))
    after = project(TEXT, before, CONVENTIONS["parc"]).annotations
    assert (after.entities, after.remarks, after.sign_off) == (before.entities, before.remarks, before.sign_off)
    apart = project(TEXT, before, CONVENTIONS["guardian"]).annotations
    assert {each.kind for each in apart.quotes.values()} == {Kind.MIXED}
    alone = Annotations.of([entity])
    assert project(TEXT, alone, CONVENTIONS["parc"]).annotations is alone


_pieces = st.lists(st.sampled_from(["“", "”", "said", "that", "to", "\n", ":", ",", "who", "🇬🇧", "has", "the mayor"]))


@given(_pieces, st.data(), st.sampled_from(sorted(CONVENTIONS)))
def test_a_projection_never_leaves_the_text_and_tells_of_every_change(
    pieces: list[str], data: st.DataObject, name: str
) -> None:
    text = " ".join([*pieces, "end"])
    starts = st.integers(0, len(text) - 1)
    spans = st.builds(lambda start, length: Span(start, min(len(text), start + length)), starts, st.integers(1, 12))
    parts = st.lists(spans, max_size=2).map(tuple)
    quotes = [
        Quote(f"q{number}", (data.draw(spans), *data.draw(parts)), data.draw(parts), data.draw(parts))
        for number in range(data.draw(st.integers(1, 3)))
    ]
    before = Annotations.of(quotes)
    made = project(text, before, CONVENTIONS[name])
    told = {each.quote_id for each in made.altered}
    for each in made.annotations.quotes.values():
        assert all(span.fits(text) for _, _, span in each.spans())
        assert each.content
        assert each == before.quotes.get(each.id) or told
    assert set(before.quotes) - set(made.annotations.quotes) <= told
    assert project(text, before, CONVENTIONS[name]) == made
