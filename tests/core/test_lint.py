"""The linter where planted errors do not go: what is no finding, what has no fix, what is dismissed."""

from __future__ import annotations

from dataclasses import replace
from importlib import resources

import pytest

from copydesk.bundled import bundled_conventions
from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, State
from copydesk.core.conventions import Convention, read_convention
from copydesk.core.corrections import AddRemark, MoveEntity, Rules, plan
from copydesk.core.cues import bare_cue, whole_cue
from copydesk.core.lint import Finding, findings, lint
from copydesk.core.lint.linting import rule_named
from copydesk.core.quotation import propose_kind
from copydesk.core.remarks import RemarkKind
from copydesk.core.scheme import read_scheme
from copydesk.core.scheme.values import ALL_MAY_OVERLAP, Meeting
from copydesk.core.spans import Span

SCHEME = read_scheme((resources.files("copydesk.resources") / "schemes" / "news.toml").read_text(encoding="utf-8"))
OURS, GUARDIAN, POLNEAR, _ = bundled_conventions()


def changed(**choices: str) -> Convention:
    convention = OURS
    for point, choice in choices.items():
        convention = read_convention(convention.with_choice(point, choice))
    return convention


class Desk:
    """A text with annotations named by their words."""

    def __init__(self, text: str, convention: Convention = OURS) -> None:
        self.text = text
        self.convention = convention
        self.annotations = Annotations()

    def span(self, words: str, occurrence: int = 1) -> Span:
        start = -1
        for _ in range(occurrence):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def put(self, *made: Annotation) -> Desk:
        self.annotations = Annotations.of([*self.annotations, *made])
        return self

    def quote(self, *content: str, cue: str = "", source: str = "", speaker: str | None = None) -> Desk:
        spans = tuple(self.span(words) for words in content)
        cues, sources = ((self.span(words),) if words else () for words in (cue, source))
        number = len(self.annotations) + 1
        return self.put(Quote(f"q{number}", spans, cues, sources, speaker, propose_kind(self.text, spans)))

    def entity(self, words: str, label: str, occurrence: int = 1, state: State = State.KEPT) -> Desk:
        return self.put(Entity(f"e{len(self.annotations) + 1}", self.span(words, occurrence), label, state))

    def found(self) -> list[Finding]:
        return list(findings(self.text, self.annotations, self.convention, SCHEME))

    def rules(self) -> list[str]:
        return [each.rule for each in self.found()]

    def fixed(self) -> Desk:
        """The desk after the fix of the only finding."""
        (finding,) = self.found()
        assert finding.fix is not None
        change = plan(self.annotations, finding.fix, Rules(self.text, SCHEME.label_names, "Ada"))
        self.annotations = self.annotations.apply(change)
        return self

    def content(self, quote_id: str = "q1") -> list[str]:
        return [span.of(self.text) for span in self.annotations.quotes[quote_id].content]


# The text


@pytest.mark.parametrize(
    "text",
    [
        "“Yes,” she said.",
        "“One day.\n\n“And the next,” she said.",
        'He is 6\'2" tall and ate a 12" pizza.',
        "The ’80s, the players’ boots, ‘odd’ words.",
        "„So“, sagte sie. «Oui», dit-il. »Ja«, sagte er.",
    ],
)
def test_marks_that_have_a_partner_are_no_finding(text: str) -> None:
    assert Desk(text).rules() == []


@pytest.mark.parametrize(
    ("text", "rule", "mark"),
    [
        ("She said “yes and left.", "unmatched_mark", "“"),
        ("She said yes” and left.", "unmatched_mark", "”"),
        ("“We won.\n\nThe game was long.", "open_mark", "“"),
        ("“We won.\n\nThe game was “long”.", "open_mark", "“"),
    ],
)
def test_marks_without_a_partner_are_shown_and_have_no_fix(text: str, rule: str, mark: str) -> None:
    (finding,) = Desk(text).found()
    assert (finding.rule, finding.span.of(text), finding.fix, finding.about) == (rule, mark, None, None)


# Content


def test_a_mark_that_belongs_to_other_words_is_put_out() -> None:
    desk = Desk("“Yes,” Lee said. “No,” Kim said.").quote("“Yes,” Lee said. “")
    assert desk.rules() == ["half_marked"]
    assert desk.fixed().content() == ["“Yes,” Lee said."]
    desk = Desk("“Yes” and “no way,” Lee said.").quote("” and “no way,”")
    assert desk.fixed().content() == ["and “no way,”"]


def test_where_nothing_would_be_left_between_marks_nothing_is_said() -> None:
    assert "half_marked" not in Desk("“Yes” “no”").quote("” “").rules()


@pytest.mark.parametrize("words", ["the firm is Acme Inc.", "he lives in the U.S.", "it opens at 9 a.m.", "it is …."])
def test_a_stop_that_a_word_owns_is_no_finding(words: str) -> None:
    assert Desk(f"Lee said {words}").quote(words, cue="said", source="Lee").rules() == []


def test_whole_sentences_may_keep_their_stop() -> None:
    assert Desk("It was late. The ferry had left.").quote("The ferry had left.").rules() == []


def test_a_stop_inside_marks_is_judged_by_its_own_point() -> None:
    convention = changed(marks="out", inner_stop="out")
    desk = Desk("“We mean it,” she said.", convention).quote("We mean it,", cue="said", source="she", speaker="Lee")
    assert desk.rules() == ["stop_taken_in"]
    assert desk.fixed().content() == ["We mean it"]
    assert Desk("“We, mean it”", convention).quote("We,", speaker="Lee").rules() == []
    assert Desk(", she").quote(",").rules() == ["content_without_words"]


def test_a_stop_behind_the_content_is_taken_in_where_it_belongs() -> None:
    desk = Desk("The ferry left, she said.", changed(outer_stop="in")).quote("The ferry left", cue="said")
    assert desk.rules() == ["stop_left_out"]
    assert desk.fixed().content() == ["The ferry left,"]


@pytest.mark.parametrize(
    "text",
    [
        "Lee said Kim left. And that was wrong.",  # another sentence
        "Lee, who had that, said nothing of it was wrong.",  # no cue before it
    ],
)
def test_a_that_which_no_cue_leads_to_is_no_finding(text: str) -> None:
    assert Desk(text).quote("was wrong", cue="said").rules() == []


def test_to_is_taken_in_before_a_verb_and_not_before_a_place() -> None:
    assert Desk("Lee asked Kim to leave at once.").quote("leave at once", cue="asked").rules() == ["to_left_out"]
    assert Desk("Lee asked Kim to the new office.").quote("the new office", cue="asked").rules() == []
    assert Desk("Lee said so to Poole Council.").quote("Poole Council", cue="said").rules() == []


def test_that_in_another_sentence_or_far_behind_is_no_finding() -> None:
    out = changed(that="out")
    far = "Lee said " + "on and on and on " * 4 + "that it was wrong."
    assert Desk(far, out).quote("that it was wrong", cue="said").rules() == []
    assert Desk("Lee said so. He knew that it was wrong.", out).quote("that it was wrong", cue="said").rules() == []
    assert Desk("He knew that it was wrong, Lee said.", out).quote("that it was wrong", cue="said").rules() == []


def test_that_as_a_pronoun_stays_where_that_belongs_out() -> None:
    desk = Desk("Lee said that was wrong.", changed(that="out")).quote("that was wrong", cue="said")
    assert desk.rules() == []
    assert Desk("Lee said that ", changed(that="out")).quote("that ", cue="said").rules() == ["part_untidy"]


def test_a_mixed_quote_of_which_nothing_is_marked_is_left_alone() -> None:
    desk = Desk("Lee said it is “dead” now.", changed(mixed="marked", marks="out")).quote(
        "it is “dead” now", cue="said"
    )
    assert desk.fixed().content() == ["dead"]
    loose = Desk("Lee said “!” it is.", changed(mixed="marked")).quote("“!” it is", cue="said")
    loose.put(replace(loose.annotations.quotes["q1"], id="q2", kind=propose_kind("“a” b", (Span(0, 5),))))
    assert "words_without_marks" not in loose.rules()


# Cue and source


@pytest.mark.parametrize(
    ("text", "bare", "whole"),
    [
        ("she has never denied it", "denied", "has never denied"),
        ("she didn’t say", "say", "didn’t say"),
        ("she said", "said", "said"),
        ("she only said", "said", "said"),
    ],
)
def test_a_cue_with_and_without_its_auxiliaries(text: str, bare: str, whole: str) -> None:
    start = text.index(bare)
    assert whole_cue(text, Span(start, start + len(bare))).of(text) == whole
    start = text.index(whole)
    assert bare_cue(text, Span(start, start + len(whole))).of(text) == bare


def test_a_content_that_is_nothing_but_cue_and_source_has_no_fix() -> None:
    (finding,) = Desk("It is late, she said.").quote("she said", cue="said", source="she").found()[:1]
    assert (finding.rule, finding.fix) == ("part_in_content", None)


def test_what_stands_before_and_behind_the_parts_stays_content() -> None:
    desk = Desk("He calls the plan “dead” in the end, she said.").quote(
        "the plan “dead” in the end, she said", cue="said", source="she", speaker="Lee"
    )
    assert desk.fixed().content() == ["the plan “dead” in the end"]
    desk = Desk("“Won” in the end, she said it was “late”.").quote(
        "“Won” in the end, she said it was “late”", cue="said", source="she", speaker="Lee"
    )
    assert desk.fixed().content() == ["“Won” in the end", "it was “late”"]
    desk = Desk("Perhaps, she said, they are, as it were, “late”.").quote(
        "Perhaps, she said, they are, as it were, “late”", cue="said", source="she", speaker="Lee"
    )
    assert desk.fixed().content() == ["Perhaps", "they are, as it were, “late”"]
    desk = Desk("They are – it seems – she said.").quote("They are – it seems – she said", cue="said", source="she")
    (finding,) = [each for each in desk.found() if each.rule == "part_in_content"]
    assert finding.fix is None
    desk = Desk("She said, “We won.”").quote("She said, “We won.”", cue="said", source="She", speaker="Lee")
    assert desk.fixed().content() == ["“We won.”"]


def test_scare_quotes_are_few_words_without_a_stop_that_nobody_speaks() -> None:
    text = "The “smart” bins, “We are very glad to see you”, “No!” and “a”, “b”."
    assert Desk(text).quote("“smart”").rules() == ["scare_quotes"]
    assert Desk(text).quote("“smart”", speaker="Lee").rules() == []
    assert Desk(text).quote("“We are very glad to see you”").rules() == []
    assert Desk(text).quote("“No!”").rules() == []
    assert Desk(text).quote("“a”", "“b”").rules() == []
    assert Desk(text, changed(scare_quotes="in")).quote("“smart”").rules() == []


def test_a_content_of_marks_alone_is_no_quote() -> None:
    desk = Desk("Lee said, “We won” – and left.").quote("“We won”", "–", cue="said")
    assert desk.rules() == ["content_without_words"]
    assert desk.fixed().content() == ["“We won”"]


# Quotes to one another


def test_quotes_that_cross_have_no_fix() -> None:
    desk = Desk("one two three four five six").quote("one two three four").quote("three four five six")
    (finding,) = desk.found()
    assert (finding.rule, finding.fix) == ("quote_in_quote", None)
    assert Desk(desk.text, changed(nested="each")).put(*desk.annotations).rules() == []


def test_a_quote_that_meets_another_twice_is_found_once() -> None:
    desk = Desk("one two three four five six seven").quote("one two three four five six").quote("two", "four")
    assert desk.rules() == ["quote_in_quote"]


def test_where_paragraphs_are_quotes_of_their_own_none_is_missed() -> None:
    text = "“One day.\n\n“And the next,” she said."
    assert Desk(text, changed(continuation="apart")).quote("“One day.").rules() == []
    assert Desk(text).rules() == []
    desk = Desk(text).quote("“One day.").quote("“And the next,”")
    assert desk.rules() == []


def test_a_quotation_that_goes_on_and_on_is_taken_up_at_once() -> None:
    text = "“One day.\n\n“And the next.\n\n“And one more,” she said."
    assert Desk(text).quote("“One day.").fixed().content() == ["“One day.", "“And the next.", "“And one more,”"]
    desk = Desk(text, changed(continuation="span")).quote("“One day.", "said")
    assert desk.fixed().content() == [text[: text.index(" she")], "said"]


# Speakers


def test_a_named_source_names_the_speaker_by_the_fullest_form() -> None:
    desk = Desk("Ada Novak came. “We won,” Novak said.").entity("Ada Novak", "PERSON").entity("Novak", "PERSON", 2)
    desk.put(Quote("q3", (desk.span("“We won,”"),), (desk.span("said"),), (desk.span("Novak", 2),)))
    (finding,) = desk.found()
    assert (finding.rule, finding.params["name"]) == ("speaker_missing", "Ada Novak")
    assert desk.fixed().annotations.quotes["q3"].speaker == "Ada Novak"


def _speaks(text: str, source: str, *names: tuple[str, str]) -> Finding | None:
    desk = Desk(text)
    at = text.rindex(source)
    for words, label in names:
        start = text.rindex(words)
        desk.put(Entity(f"e{len(desk.annotations) + 1}", Span(start, start + len(words)), label))
    said = desk.span("“We won,”")
    desk.put(Quote("q9", (said,), (), (Span(at, at + len(source)),)))
    return next((each for each in desk.found() if each.rule == "speaker_missing"), None)


@pytest.mark.parametrize(
    ("text", "source", "names", "speaker"),
    [
        ("“We won,” said Lee, the mayor.", "Lee, the mayor", [("Lee", "PERSON")], "Lee"),
        ("Lee and Lee. “We won,” said Mayor Lee.", "Mayor Lee", [("Lee", "PERSON")], "Lee"),
        ("“We won,” said Kim Lee.", "Kim Lee", [("Lee", "PERSON")], None),
        ("Jo Lee met Di Lee. “We won,” said Lee.", "Lee", [("Lee", "PERSON")], None),
        ("“We won,” said Jo Lee and Ed Kim.", "Jo Lee and Ed Kim", [("Jo Lee", "PERSON"), ("Ed Kim", "PERSON")],
         "Jo Lee and Ed Kim"),
        ("“We won,” the Harbour Trust said.", "the Harbour Trust", [("Harbour Trust", "ORG")], "Harbour Trust"),
        ("“We won,” The Post said.", "The Post", [("Post", "ORG")], None),
        ("I read the Post. “We won,” The Post said.", "The Post", [("Post", "ORG")], "Post"),
        ("In the Post, The Post. “We won,” The Post said.", "The Post", [("Post", "ORG")], None),
        ("“We won,” France said.", "France", [("France", "LOC")], "France"),
    ],
)  # fmt: skip
def test_who_a_source_names(text: str, source: str, names: list[tuple[str, str]], speaker: str | None) -> None:
    finding = _speaks(text, source, *names)
    assert finding is not None
    assert (finding.params["name"] or None) == speaker


@pytest.mark.parametrize(
    ("text", "source", "names"),
    [
        ("“We won,” said a man from Poole.", "a man from Poole", [("Poole", "LOC")]),
        ("“We won,” an aide to Lee said.", "an aide to Lee", [("Lee", "PERSON")]),
        ("“We won,” Lee’s aide said.", "Lee’s aide", [("Lee", "PERSON")]),
        ("“We won,” Democrats said.", "Democrats", [("Democrats", "ORG")]),
        ("“We won,” the aide said.", "the aide", []),
    ],
)
def test_a_source_that_names_nobody_asks_for_no_speaker(text: str, source: str, names: list[tuple[str, str]]) -> None:
    assert _speaks(text, source, *names) is None


def test_joint_sources_and_conventions_without_speakers_are_left_alone() -> None:
    desk = Desk("“We won,” said Lee.").entity("Lee", "PERSON").quote("“We won,”", cue="said")
    assert desk.rules() == []
    quote = replace(desk.annotations.quotes["q2"], source=(desk.span("Lee"),))
    assert Desk(desk.text, GUARDIAN).put(quote, *desk.annotations.entities.values()).rules() == []


# Entities


def test_edges_that_belong_to_a_name_stay() -> None:
    text = "Yahoo! of St. (Old) Town, ’80s, players’ and Acme Inc. in “Blue”."
    for words in ("Yahoo!", "St. (Old)", "’80s", "players’", "Acme Inc.", "“Blue”"):
        assert Desk(text).entity(words, "MISC").rules() == [], words


@pytest.mark.parametrize(
    ("words", "tidy"),
    [("Poole)", "Poole"), ("(Poole", "Poole"), (" Poole", "Poole"), ("Poole”", "Poole"), ("Poole ", "Poole")],
)
def test_edges_that_do_not_are_put_out(words: str, tidy: str) -> None:
    desk = Desk(f"x{words}x").put(Entity("e1", Span(1, 1 + len(words)), "MISC"))
    finding = next(each for each in desk.found() if each.rule == "edge_untidy")
    assert isinstance(finding.fix, MoveEntity)
    assert finding.fix.span.of(desk.text) == tidy


def test_what_has_no_word_in_it_has_no_tidy_edge() -> None:
    assert Desk("a - b").entity("-", "MISC").rules() == []
    assert Desk("a - b").quote("a", cue="-").rules() == []


def test_a_possessive_of_a_date_is_none() -> None:
    assert Desk("Monday’s").entity("Monday’s", "DATE").rules() == []


def test_of_two_that_overlap_the_one_that_nobody_confirmed_is_the_slip() -> None:
    desk = Desk("South Korea").entity("South Korea", "LOC", state=State.SUGGESTED).entity("Korea", "LOC")
    (finding,) = desk.found()
    assert (finding.rule, finding.about) == ("overlap_of_one_kind", "e1")
    assert Desk("South Korea").entity("South Korea", "LOC").entity("Korea", "NORP").rules() == []


def test_what_the_scheme_says_of_overlaps_goes() -> None:
    nested = replace(SCHEME, overlap=replace(ALL_MAY_OVERLAP, same_label=Meeting.NESTED, other_labels=Meeting.NESTED))
    desk = Desk("South Korea now").entity("South Korea", "LOC").entity("Korea", "LOC").entity("South", "ORG")
    assert findings(desk.text, desk.annotations, OURS, nested) == ()
    desk.entity("Korea now", "DATE")
    (finding,) = findings(desk.text, desk.annotations, OURS, nested)
    assert (finding.rule, finding.about, finding.fix) == ("overlap_forbidden", "e4", None)
    crossing = Desk("South Korea now").entity("South Korea", "LOC").entity("Korea now", "LOC")
    assert [each.rule for each in findings(crossing.text, crossing.annotations, OURS, nested)] == [
        "overlap_of_one_kind"
    ]
    apart = replace(SCHEME, overlap=replace(ALL_MAY_OVERLAP, quotes=Meeting.APART, entities_and_quotes=Meeting.APART))
    both = Desk("“It is Korea now,” she").quote("“It is Korea now,”").quote("is Korea").entity("Korea", "LOC")
    rules = [each.rule for each in findings(both.text, both.annotations, OURS, apart)]
    assert rules.count("quote_in_quote") == 1
    assert rules.count("overlap_forbidden") == 2


def test_names_that_go_both_ways_are_left_alone() -> None:
    text = "Poole Poole Poole Poole"
    labels = ("LOC", "LOC", "ORG", "ORG")
    desk = Desk(text)
    for occurrence, label in enumerate(labels, 1):
        desk.entity("Poole", label, occurrence)
    assert desk.rules() == []
    three = Desk("Poole Poole Poole")
    for occurrence, label in enumerate(("LOC", "ORG", "PERSON"), 1):
        three.entity("Poole", label, occurrence)
    assert three.rules() == []


# The whole


def test_what_is_dismissed_is_left_out_while_the_stretch_says_the_same_words() -> None:
    desk = Desk("She was in Poole, (then").entity("Poole,", "LOC")
    (finding,) = desk.found()
    rules = Rules(desk.text, SCHEME.label_names, "Ada")
    remark = AddRemark(RemarkKind.DISMISSAL, finding.about, finding.span, finding.rule, "house style")
    desk.annotations = desk.annotations.apply(plan(desk.annotations, remark, rules))
    assert desk.rules() == []
    ((again, why),) = lint(desk.text, desk.annotations, OURS, SCHEME).dismissed
    assert (again, why.text) == (finding, "house style")
    wider = MoveEntity("e1", desk.span("Poole, ("))
    desk.annotations = desk.annotations.apply(plan(desk.annotations, wider, rules))
    assert desk.rules() == ["edge_untidy"]


def test_notes_dismiss_nothing() -> None:
    desk = Desk("Poole, then.").entity("Poole,", "LOC")
    (finding,) = desk.found()
    note = AddRemark(RemarkKind.NOTE, finding.about, finding.span, finding.rule, "look here")
    rules = Rules(desk.text, SCHEME.label_names, "Ada")
    desk.annotations = desk.annotations.apply(plan(desk.annotations, note, rules))
    assert desk.rules() == ["edge_untidy"]


def test_linting_again_says_what_linting_anew_says() -> None:
    desk = Desk("“Yes,” Lee said. “No,” said Lee, in Poole, then. Poole. Poole.")
    desk.quote("Yes,", cue="said", source="Lee").entity("Poole,", "LOC").entity("Poole", "LOC", 2)
    first = lint(desk.text, desk.annotations, OURS, SCHEME)
    desk.entity("Poole", "ORG", 3).entity("Lee", "PERSON")
    second = first.after(desk.annotations)
    assert second.findings == tuple(desk.found())
    assert second.findings != first.findings
    assert second.convention is OURS


def test_findings_come_in_reading_order() -> None:
    desk = Desk("b, a, “c”").entity("a,", "LOC").entity("b,", "LOC").quote("c")
    starts = [each.span.start for each in desk.found()]
    assert starts == sorted(starts)


def test_a_long_stretch_is_cut_where_it_is_named() -> None:
    words = "word " * 40
    desk = Desk(f"Lee said “{words.strip()}” twice").quote(words.strip(), cue="said", source="Lee", speaker="Lee")
    (finding,) = desk.found()
    assert finding.params["words"].endswith("…")
    assert len(finding.params["words"]) == 60


def test_two_quotes_of_one_source_name_one_speaker() -> None:
    desk = Desk("“We won,” Lee said. “We did,” Lee said.").entity("Lee", "PERSON").entity("Lee", "PERSON", 2)
    desk.quote("“We won,”", cue="said", source="Lee")
    desk.put(Quote("q4", (desk.span("“We did,”"),), (), (desk.span("Lee", 2),)))
    assert [each.params["name"] for each in desk.found()] == ["Lee", "Lee"]


def test_rules_are_known_by_name() -> None:
    rule = rule_named("half_marked")
    assert rule is not None
    assert rule.point == "marks"
    assert rule_named("half_baked") is None
