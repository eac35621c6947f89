"""Prodigy: what it reads of us, what we read of it, and nothing lost in between that is not told."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchange.annotated.formats_shared import shared_file
from exchange.annotated.prodigy_rules import complaints, tags
from hypothesis import given
from hypothesis import strategies as st
from round_trip import check_round_trip, gathered, outgoings, read_back, write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.spans import Span
from copydesk.core.text import sha256_of
from copydesk.exchange.choices import BadChoice
from copydesk.exchange.flat import Link
from copydesk.exchange.format import Format
from copydesk.exchange.formats import format_named, format_of
from copydesk.exchange.gold import BadGold
from copydesk.exchange.incoming import Incoming, Problem
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing
from copydesk.exchange.units import Unit

SPANS, RELATIONS = format_named("prodigy"), format_named("prodigy-relations")
TEXT = "😊 Austin said ties are “ironclad.” “We mean it,” he added."
SIGNED = SignOff("Ada Novak", "2026-01-31T16:06:05+00:00")
Task = dict[str, Any]


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


PERSON = Entity("e1", span("Austin"), "PERSON", State.KEPT, annotator="Ada Novak")
QUOTE = Quote(
    "q2",
    (span("“ironclad.”"), span("“We mean it,”")),
    (span("said"),),
    (span("Austin"),),
    "Lloyd Austin",
    Kind.MIXED,
    State.CORRECTED,
    annotator="Ada Novak",
)
ARTICLE = Article("korea-1", "Austin in Seoul", TEXT, {"url": "https://example.org/1"})
GOLD = Outgoing(ARTICLE, Annotations.of([PERSON, QUOTE], SIGNED), "gold", "news/1")


def tasks(kind: Format, outgoing: Outgoing, choices: Mapping[str, str] | None = None) -> tuple[list[Task], list[Loss]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonl"
        losses = write(kind, [outgoing], path, choices)
        return [json.loads(line) for line in path.read_bytes().splitlines()], losses


Reading = Callable[..., tuple[Incoming, list[str]]]


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    """Reads one task: the article, and what was left out of it."""

    def read(task: Task, **choices: str) -> tuple[Incoming, list[str]]:
        path = tmp_path / "tasks.jsonl"
        path.write_text(json.dumps(task) + "\n", encoding="utf-8")
        first, *others = read_back(SPANS, path, choices)
        assert isinstance(first, Incoming), first
        return first, [str(each.reason) for each in others if isinstance(each, Problem)]

    return read


# Round trips

VIEWS = st.sampled_from(("spans_manual", "ner_manual"))
choices = st.fixed_dictionaries(
    {
        "tokens": st.sampled_from(("cut", "whole", "none")),
        "overlaps": st.sampled_from(("quotes", "entities", "longer", "shorter")),
        "unsigned": st.sampled_from(("ignore", "none")),
    }
)


@given(outgoing=outgoings(), chosen=choices, view=VIEWS)
def test_spans_come_back_but_for_what_the_losses_say(outgoing: Outgoing, chosen: dict[str, str], view: str) -> None:
    check_round_trip(SPANS, outgoing, {**chosen, "view": view})


@given(outgoing=outgoings(), chosen=choices)
def test_relations_come_back_but_for_what_the_losses_say(outgoing: Outgoing, chosen: dict[str, str]) -> None:
    check_round_trip(RELATIONS, outgoing, chosen)


@given(outgoing=outgoings())
def test_with_tokens_cut_no_edge_is_ever_moved(outgoing: Outgoing) -> None:
    losses = check_round_trip(RELATIONS, outgoing, {"tokens": "cut"})
    assert not [loss for loss in losses if loss.what is Lost.EDGES]


# What Prodigy and its readers ask for


@given(outgoing=outgoings(), chosen=choices, view=VIEWS)
def test_tasks_of_spans_keep_every_documented_rule(outgoing: Outgoing, chosen: dict[str, str], view: str) -> None:
    (task,), _ = tasks(SPANS, outgoing, {**chosen, "view": view})
    assert task["_view_id"] == view
    assert complaints(task) == []


@given(outgoing=outgoings(), chosen=choices)
def test_tasks_of_relations_keep_every_documented_rule(outgoing: Outgoing, chosen: dict[str, str]) -> None:
    (task,), _ = tasks(RELATIONS, outgoing, chosen)
    assert task["_view_id"] == "relations"
    assert complaints(task) == []


def test_the_rules_are_rules() -> None:
    (task,), _ = tasks(RELATIONS, GOLD)
    for spoil in (
        lambda spoilt: spoilt.update(answer="yes"),
        lambda spoilt: spoilt.update(_task_hash=2**31),
        lambda spoilt: spoilt.update(meta=[]),
        lambda spoilt: spoilt.update(_view_id="text"),
        lambda spoilt: spoilt.update(_timestamp=1.5),
        lambda spoilt: spoilt.update(text=TEXT.replace("said", "told")),
        lambda spoilt: spoilt["tokens"][0].update(id=1),
        lambda spoilt: spoilt["tokens"][0].update(ws=None),
        lambda spoilt: spoilt["tokens"][0].update(disabled=True),
        lambda spoilt: spoilt["spans"][0].update(token_end=4),
        lambda spoilt: spoilt["spans"][0].update(label=""),
        lambda spoilt: spoilt["spans"][0].update(type="token"),
        lambda spoilt: spoilt["spans"].append(spoilt["spans"][0]),
        lambda spoilt: spoilt["spans"].pop(),
        lambda spoilt: spoilt["relations"][0].update(head=0),
        lambda spoilt: spoilt["relations"][0].update(label=None),
        lambda spoilt: spoilt.update(_view_id="spans_manual"),
    ):
        spoilt = json.loads(json.dumps(task))
        spoil(spoilt)
        assert complaints(spoilt), spoilt


def test_a_reader_that_tags_tokens_finds_every_word() -> None:
    (task,), losses = tasks(SPANS, GOLD, {"view": "ner_manual"})
    found = [(token["text"], tag) for token, tag in zip(task["tokens"], tags(task), strict=True) if tag != "O"]
    assert found[:3] == [("Austin", "B-PERSON"), ("said", "B-CUE"), ("“", "B-CONTENT")]
    assert [(loss.item_id, loss.what) for loss in losses if loss.what is Lost.NESTING] == [("q2", Lost.NESTING)]


def test_spacy_makes_the_same_text_and_spans_of_the_tokens() -> None:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    text = "A  tale\u00a0of\r\n\r\ntwo. “Cities”\n"
    items = [Entity("e1", Span(0, 3), "ORG"), Entity("e2", Span(3, 5), "PERSON"), Entity("e3", Span(17, 18), "LOC")]
    outgoing = Outgoing(replace(ARTICLE, text=text), Annotations.of(items), "started", "news/1")
    (task,), _ = tasks(SPANS, outgoing)
    doc = Doc(Vocab(), [token["text"] for token in task["tokens"]], [token["ws"] for token in task["tokens"]])
    assert doc.text == text
    for row in task["spans"]:
        found = doc.char_span(row["start"], row["end"])
        assert found is not None
        assert found.text == row["text"]


# Writing


def test_a_quote_is_relations_from_the_last_token_of_its_content() -> None:
    (task,), _ = tasks(RELATIONS, GOLD)
    words = {token["id"]: token["text"] for token in task["tokens"]}
    assert [(row["label"], words[row["head"]], words[row["child"]]) for row in task["relations"]] == [
        ("cue", "”", "said"),
        ("fragment", "”", "”"),
        ("source", "”", "Austin"),
    ]
    head = task["relations"][0]["head_span"]
    assert TEXT[head["start"] : head["end"]] == "“ironclad.”"
    assert "_input_hash" not in task
    assert "_task_hash" not in task


def test_what_gives_way_in_the_relations_view_is_told() -> None:
    _, losses = tasks(RELATIONS, GOLD)
    assert [(loss.item_id, loss.what, str(loss.done)) for loss in losses] == [
        ("e1", Lost.NESTING, "“Austin” (PERSON) was left out where “Austin” (source) stands.")
    ]


def test_a_quote_whose_content_gives_way_goes_as_a_whole() -> None:
    over = Quote("q3", (Span(0, len(TEXT)),), (Span(0, 1),), ())
    outgoing = replace(GOLD, annotations=Annotations.of([QUOTE, over]), status="started")
    (task,), losses = tasks(RELATIONS, outgoing, {"overlaps": "shorter"})
    assert {row["label"] for row in task["spans"]} == {"CONTENT", "CUE", "SOURCE"}
    assert ("q3", Lost.QUOTE) in {(loss.item_id, loss.what) for loss in losses}
    assert len(task["spans"]) == 4


def test_edges_within_words_are_fitted_and_told_where_tokens_stay_whole() -> None:
    euro = Article("a", "Eurozone", "Eurozone banks\n")
    items = [Entity("e1", Span(0, 4), "LOC"), Entity("e2", Span(8, 9), "ORG")]
    outgoing = Outgoing(euro, Annotations.of(items), "started", "news/1")
    (task,), losses = tasks(SPANS, outgoing, {"tokens": "whole"})
    assert [(row["start"], row["end"], row["token_end"]) for row in task["spans"]] == [(0, 8, 0)]
    assert [(loss.item_id, loss.became, str(loss.done)) for loss in losses] == [
        ("e1", (Span(0, 8),), "“Euro” (LOC) became “Eurozone”: the format cannot part it there."),
        ("e2", (), "“ ” (ORG) was left out: it covers no word."),
    ]
    (task,), losses = tasks(SPANS, outgoing, {"tokens": "cut"})
    assert [token["text"] for token in task["tokens"]] == ["Euro", "zone", " ", "banks", "\n"]
    assert not losses


def test_only_gold_is_accepted() -> None:
    waiting = replace(GOLD, annotations=Annotations.of([PERSON]), status="started")
    assert tasks(SPANS, GOLD)[0][0]["answer"] == "accept"
    assert tasks(SPANS, waiting)[0][0]["answer"] == "ignore"
    assert "answer" not in tasks(SPANS, waiting, {"unsigned": "none"})[0][0]


def test_a_sign_off_with_no_time_that_can_be_counted_has_no_timestamp() -> None:
    outgoing = replace(GOLD, annotations=Annotations.of([PERSON], SignOff("Ada", "in spring")))
    (task,), _ = tasks(SPANS, outgoing)
    assert (task["_annotator_id"], task["signed_off_at"]) == ("Ada", "in spring")
    assert "_timestamp" not in task


def test_the_same_again_is_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write(RELATIONS, [GOLD, replace(GOLD, article=replace(ARTICLE, id="2"))], tmp_path / f"{name}.jsonl")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "other.jsonl").read_bytes()


def test_what_is_no_choice_is_refused() -> None:
    with pytest.raises(BadChoice, match="cannot be “text”"):
        tasks(SPANS, GOLD, {"view": "text"})


def test_a_meta_that_no_json_can_hold_is_refused() -> None:
    outgoing = replace(GOLD, article=replace(ARTICLE, meta={"score": float("nan")}))
    with pytest.raises(BadGold, match="“'korea-1'” holds what JSON cannot"):
        tasks(SPANS, outgoing)


# Reading


def test_the_offsets_of_another_unit_are_found_out_by_the_tokens(reading: Reading) -> None:
    tokens = [{"text": "Austin", "start": 3, "end": 9, "id": 0}]
    found, problems = reading({"text": TEXT, "tokens": tokens, "spans": [{"start": 3, "end": 9, "label": "PERSON"}]})
    assert found.found
    assert [each.fragments for each in found.found.spans] == [(span("Austin"),)]
    assert found.measured
    assert found.measured.unit is Unit.UTF16
    assert not problems


def test_tokens_repeat_the_words_that_spans_do_not(reading: Reading) -> None:
    (task,), _ = tasks(SPANS, GOLD)
    rows = [{key: row[key] for key in ("start", "end", "label")} for row in task["spans"]]
    found, problems = reading({**task, "spans": rows})
    assert found.measured
    assert (found.measured.confirmed, found.measured.unconfirmed) == (len(rows), 0)
    assert not problems
    edited, problems = reading({**task, "spans": rows, "text": TEXT.replace("Austin", "Boston")})
    assert edited.measured
    assert edited.measured.refused == 2
    assert len(problems) == 2
    # Tokens that leave something out, or a number where the text should be, repeat nothing.
    for spoilt in ({"start": 99}, {"text": 3}, {"end": None}):
        spoiled = [{**token, **spoilt} if token["id"] == 7 else token for token in task["tokens"]]
        found, _ = reading({**task, "spans": rows, "tokens": spoiled})
        assert found.measured
        assert found.measured.unconfirmed == 1


def test_the_unit_can_be_settled(reading: Reading) -> None:
    found, _ = reading({"text": TEXT, "spans": [{"start": 3, "end": 9, "label": "PERSON"}]}, offsets="utf16")
    assert found.found
    assert found.found.spans[0].fragments == (span("Austin"),)


def test_what_is_not_where_it_is_said_to_be_is_told(reading: Reading) -> None:
    found, problems = reading(
        {
            "text": TEXT,
            "spans": [
                {"start": 2, "end": 8, "label": "PERSON", "text": "Austin"},
                {"start": 2, "end": 8, "label": "PERSON", "text": "Boston"},
                {"start": 2, "end": 99, "label": "ORG"},
                {"start": 2, "end": 8},
                {"start": 2, "end": 8, "label": "ORG", "answer": "reject"},
                {"token_start": 0, "token_end": 7, "label": "ORG"},
            ],
        }
    )
    assert found.found
    assert [each.label for each in found.found.spans] == ["PERSON"]
    assert problems == [
        "Span 2 (PERSON) is said to be “Boston” at 2 to 8, and the text has other words there; it was left out.",
        "Span 3 (ORG) goes from 2 to 99, and the text has no such place; it was left out.",
        "Span 4 has no label; it was left out.",
        "Span 6 (ORG) goes from None to None, and the text has no such place; it was left out.",
        "Span 5 (ORG) was rejected or ignored in Prodigy; it was left out.",
    ]


def test_spans_may_be_told_in_tokens_alone(reading: Reading) -> None:
    tokens = [{"text": "Austin", "start": 2, "end": 8, "id": 0}, {"text": "said", "start": 9, "end": 13, "id": 1}]
    found, _ = reading({"text": TEXT, "tokens": tokens, "spans": [{"token_start": 0, "token_end": 1, "label": "X"}]})
    assert found.found
    assert found.found.spans[0].fragments == (Span(2, 13),)


RELATED: Task = {
    "text": TEXT,
    "answer": "accept",
    "spans": [
        {"start": 2, "end": 8, "token_start": 1, "token_end": 1, "label": "SOURCE"},
        {"start": 9, "end": 13, "token_start": 2, "token_end": 2, "label": "CUE"},
        {"start": 23, "end": 34, "token_start": 5, "token_end": 8, "label": "CONTENT"},
    ],
}


def test_an_end_without_its_span_is_the_span_with_that_last_token(reading: Reading) -> None:
    found, problems = reading({**RELATED, "relations": [{"head": 8, "child": 2, "label": "cue"}]})
    assert found.found
    assert found.found.links == (Link("cue", "s3", "s2"),)
    assert not problems


def test_the_span_of_an_end_is_believed_rather_than_its_token(reading: Reading) -> None:
    ends = {"head_span": {"start": 23, "end": 34, "label": None}, "child_span": RELATED["spans"][1]}
    found, _ = reading({**RELATED, "relations": [{"head": 5, "child": 1, "label": "cue", **ends}]})
    assert found.found
    assert found.found.links == (Link("cue", "s3", "s2"),)


def test_a_relation_that_leads_nowhere_or_to_two_spans_is_told(reading: Reading) -> None:
    twice = [*RELATED["spans"], {**RELATED["spans"][0], "label": "PERSON"}]
    relations = [
        {"head": 8, "child": 0, "label": "cue"},
        {"head": 8, "child": 1, "label": "source"},
        {"head_span": {"start": 5}, "child": "1"},
    ]
    found, problems = reading({**RELATED, "spans": twice, "relations": relations})
    assert found.found
    assert found.found.links == ()
    assert problems == [
        "Relation 1 (cue) leads to a place where 0 spans are; it was left out.",
        "Relation 2 (source) leads to a place where 2 spans are; it was left out.",
        "Relation 3 (None) leads to a place where 0 spans are; it was left out.",
    ]


def test_who_accepted_and_when_is_the_sign_off(reading: Reading) -> None:
    found, _ = reading({**RELATED, "_annotator_id": "ada", "_timestamp": 1769875565})
    assert found.sign_off == SignOff("ada", "2026-01-31T16:06:05+00:00")
    assert "prodigy" not in found.article.meta
    for answer in ("reject", "ignore"):
        found, _ = reading({**RELATED, "_annotator_id": "ada", "_timestamp": 1769875565, "answer": answer})
        assert found.sign_off is None
        assert found.article.meta["prodigy"]["answer"] == answer
    found, _ = reading({**RELATED, "_session_id": "news-ada", "_timestamp": 1e99})
    assert found.sign_off is None
    assert found.article.meta["prodigy"] == {"answer": "accept", "_session_id": "news-ada", "_timestamp": 1e99}


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_what_was_not_accepted_goes_out_as_it_came(reading: Reading, answer: str) -> None:
    found, _ = reading({**RELATED, "answer": answer})
    (task,), losses = tasks(SPANS, Outgoing(found.article, gathered(found), "started", "news/1"))
    assert task["answer"] == answer
    assert not [loss for loss in losses if loss.what is Lost.META]


def test_what_was_accepted_stays_so_until_somebody_is_at_it(reading: Reading) -> None:
    found, _ = reading(RELATED)
    assert not found.declined
    as_it_came = Outgoing(found.article, gathered(found), "suggested", "news/1")
    (task,), losses = tasks(SPANS, as_it_came)
    assert task["answer"] == "accept"
    assert reading(task)[0].article.meta["prodigy"] == {"answer": "accept"}
    assert not [loss for loss in losses if loss.what is Lost.META]
    for changed in ({"status": "started"}, {"pipeline": "en_news 1"}):
        (task,), losses = tasks(SPANS, replace(as_it_came, **changed))
        assert task["answer"] == "ignore"
        assert [str(loss.done) for loss in losses if loss.what is Lost.META] == [
            "The file's own “answer” was left out: Copydesk writes another there."
        ]


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_what_was_not_accepted_is_never_gold(reading: Reading, answer: str) -> None:
    assert reading({**RELATED, "answer": answer})[0].declined
    (unsigned,), _ = tasks(SPANS, replace(GOLD, annotations=Annotations.of([PERSON]), status="started"))
    assert not reading(unsigned)[0].declined


def test_another_answer_in_prodigy_ends_our_sign_off(reading: Reading) -> None:
    (task,), _ = tasks(SPANS, GOLD)
    again, _ = reading({**task, "_annotator_id": "Ben", "_timestamp": task["_timestamp"] + 60})
    assert again.sign_off == SignOff("Ben", "2026-01-31T16:07:05+00:00")
    rejected, _ = reading({**task, "answer": "reject"})
    assert rejected.sign_off is None


def test_keys_of_the_file_survive_there_and_back(reading: Reading) -> None:
    task: Task = {
        **RELATED,
        "id": 7,
        "meta": {"source": "wire"},
        "_input_hash": -13216227,
        "_task_hash": 5,
        "_view_id": "ner_manual",
        "config": {"labels": ["X"]},
        "answer": "reject",
        "spans": [{**RELATED["spans"][0], "pattern": 3}, RELATED["spans"][1]],
    }
    found, _ = reading(task)
    assert found.article.id == f"austin-said-ties-are-ironclad-we-mean-i-{sha256_of(TEXT)[:8]}"
    assert found.article.meta["source"] == "wire"
    (out,), losses = tasks(SPANS, Outgoing(found.article, gathered(found), "started", "news/1"))
    for key in ("id", "_input_hash", "_task_hash", "config", "meta", "answer"):
        assert out[key] == task[key]
    assert not [loss for loss in losses if loss.what is Lost.META]


def test_a_key_of_the_file_that_we_need_ourselves_is_told() -> None:
    article = replace(ARTICLE, meta={"prodigy": {"title": 3, "status": "done", "spans": [{"start": []}, 3]}})
    (task,), losses = tasks(SPANS, replace(GOLD, article=article))
    assert task["title"] == "Austin in Seoul"
    assert [(loss.what, str(loss.done)) for loss in losses if loss.what is Lost.META] == [
        (Lost.META, f"The file's own “{key}” was left out: Copydesk writes another there.")
        for key in ("title", "status")
    ]


def test_what_came_with_a_span_is_given_back_where_the_span_still_stands(reading: Reading) -> None:
    rows = [{**RELATED["spans"][0], "pattern": 3}, {**RELATED["spans"][1], "pattern": 4}]
    found, _ = reading({**RELATED, "spans": rows})
    moved = Annotations.of([Entity("e1", Span(2, 8), "ORG"), Entity("e2", Span(9, 12), "ORG")])
    (out,), _ = tasks(SPANS, Outgoing(found.article, moved, "started", "news/1"))
    assert [row.get("pattern") for row in out["spans"]] == [3, None]


def test_what_came_with_a_relation_is_given_back_where_both_ends_still_stand(reading: Reading) -> None:
    relations = [
        {"head": 8, "child": 2, "label": "cue", "color": "#ffd882"},
        {"head": 8, "child": 1, "label": "source", "color": "#c5bdf4"},
    ]
    found, _ = reading({**RELATED, "relations": relations})
    (quote,) = gathered(found).quotes.values()
    moved = Annotations.of([replace(quote, source=(Span(0, 1),))])
    (out,), _ = tasks(RELATIONS, Outgoing(found.article, moved, "started", "news/1"))
    assert [(row["label"], row.get("color")) for row in out["relations"]] == [("cue", "#ffd882"), ("source", None)]
    odd = {"spans": 3, "relations": [{"head": [1], "child": [2, 3]}, {"head": [1, "2"], "child": [2, 3]}, 4]}
    (out,), losses = tasks(RELATIONS, replace(GOLD, article=replace(ARTICLE, meta={"prodigy": odd})))
    assert not [loss for loss in losses if loss.what is Lost.META]


def test_an_id_stands_in_the_line_or_in_its_meta(reading: Reading) -> None:
    assert reading({**RELATED, "id": "a-1"})[0].article.id == "a-1"
    assert reading({**RELATED, "meta": {"id": "b-1"}})[0].article.id == "b-1"
    with pytest.raises(AssertionError, match="id is empty"):
        reading({**RELATED, "id": " "})


@pytest.mark.parametrize(
    ("task", "complaint"),
    [
        ({"text": 1, "answer": "accept"}, "no text under “text”"),
        ({"text": "a\x00", "answer": "accept"}, "NUL"),
        ({"text": "a", "spans": {}}, "“spans” is no list"),
    ],
)
def test_a_line_that_is_no_task_is_a_problem(tmp_path: Path, task: Task, complaint: str) -> None:
    path = tmp_path / "tasks.jsonl"
    path.write_text(f"{json.dumps(task)}\n{{\n{json.dumps(RELATED)}\n", encoding="utf-8")
    first, second, third = read_back(SPANS, path)
    assert isinstance(first, Problem)
    assert complaint in first.reason
    assert (first.line, second.line, third.line) == (1, 2, 3)
    assert isinstance(third, Incoming)


@pytest.mark.parametrize(
    ("record", "known"),
    [
        ({"text": "a", "answer": "accept"}, True),
        ({"text": "a", "_task_hash": 1}, True),
        ({"text": "a", "answer": "reject", "spans": [], "relations": []}, True),
        ({"text": "a", "spans": [{"label": "X", "start": 0, "end": 1}]}, True),
        ({"text": "a", "spans": [1]}, False),
        ({"text": "a"}, False),
        ({"answer": "accept"}, False),
        ({"schema": "copydesk/1", "text": "a", "answer": "accept"}, False),
    ],
)
def test_tasks_are_recognised(tmp_path: Path, record: Task, known: bool) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(json.dumps(record), encoding="utf-8")
    found = format_of(path)
    assert found
    assert (found in (SPANS, RELATIONS)) is known
    assert (found is RELATIONS) is ("relations" in record)


# Files of others


def test_the_shared_file_of_spans_is_read(reading: Reading) -> None:
    path = shared_file("prodigy_spans.jsonl")
    assert format_of(path) is SPANS
    (found,) = read_back(SPANS, path)
    assert isinstance(found, Incoming)
    assert found.found
    assert found.found.labels == ("CONTENT", "CUE", "PERSON", "SOURCE")
    assert [complaints(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()] == [[]]


def test_the_shared_file_of_relations_is_read() -> None:
    path = shared_file("prodigy_relations.jsonl")
    assert format_of(path) is RELATIONS
    (found,) = read_back(RELATIONS, path)
    assert isinstance(found, Incoming)
    text = found.article.text
    quotes = list(gathered(found).quotes.values())
    assert [
        [" ".join(each.of(text) for each in part) for part in (quote.content, quote.cue, quote.source)]
        for quote in quotes
    ] == [["“ironclad.”", "said", "Austin"], ["“We mean it,”", "added", "he"]]
