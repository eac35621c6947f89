"""Measuring a pipeline by gold: what is compared with what, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from learn.native import ADA, POOLE, TEXT, TWICE, WON, line, span_of, written

from copydesk.core.annotations import Annotation, Entity
from copydesk.learn.corpora import GoldQuote, GoldSpeaker, Sample, read_corpus
from copydesk.learn.evaluate import evaluate
from copydesk.learn.measures.rates import Rate, Share
from copydesk.learn.report import Part, as_record
from copydesk.learn.report_table import as_text
from copydesk.learn.suggestions import BadPredictions, Gold, Suggestions, ask, read
from copydesk.prefill.options import Options
from copydesk.prefill.pipeline import DEFAULT_PIPELINE
from copydesk.prefill.pool import Answer

MARKS = ((15, 24, "PERSON"), (28, 33, "LOC"))
QUOTES = (
    GoldQuote("q1", ((0, 9),), ((10, 14),), ((15, 24),), WON.kind, GoldSpeaker(("Ada Novak",), "name")),
    GoldQuote("q2", ((35, 43),), ((48, 53),), ((44, 47),), TWICE.kind, GoldSpeaker(("Ada Novak",), "pronoun")),
)


def measured(sample: Sample, *suggested: Annotation, draws: int = 0) -> Part:
    suggestions = Suggestions("made_up 1.0", {sample.text: suggested})
    (part,) = evaluate([Gold("gold.jsonl", (sample,))], suggestions, draws).parts
    return part


def test_only_what_gold_holds_is_measured() -> None:
    part = measured(Sample("a", TEXT, entities=MARKS), ADA, POOLE, WON)
    assert part.entities
    assert part.entities.strict.rate == Rate(2, 2, 2, 2)
    assert (part.quotes, part.speakers) == (None, None)
    assert (part.articles, part.words, part.unanswered) == (1, 10, 0)


def test_quotes_and_their_speakers_are_measured_where_somebody_told_them() -> None:
    part = measured(Sample("a", TEXT, quotes=QUOTES), WON, replace(TWICE, speaker="she"))
    assert part.entities is None
    assert part.quotes
    assert part.quotes.rows["overall"].rates.end_to_end == Rate(2, 2, 2, 2)
    assert part.speakers
    assert {how: share for how, (share, _) in part.speakers.rows.items()} == {
        "all": Share(1, 2),
        "name": Share(1, 1),
        "pronoun": Share(0, 1),
    }


def test_labels_that_no_human_marked_are_left_out_on_both_sides() -> None:
    sample = Sample("a", TEXT, entities=(*MARKS, (0, 3, "MISC")), missing=frozenset({"LOC", "MISC"}))
    part = measured(sample, ADA, Entity("e9", span_of("won"), "LOC"))
    assert part.entities
    assert part.entities.strict.rate == Rate(1, 1, 1, 1)


def test_an_article_without_suggestions_counts_as_one_where_nothing_was_found() -> None:
    report = evaluate([Gold("gold.jsonl", (Sample("a", TEXT, entities=MARKS),))], Suggestions("made_up", {}))
    assert report.parts[0].unanswered == 1
    assert report.parts[0].entities
    assert report.parts[0].entities.strict.rate == Rate(0, 0, 0, 2)
    assert "1 articles, 1 of them without suggestions" in as_text(report)


def test_scores_tell_where_a_label_is_right_often_enough() -> None:
    places = [Entity(f"e{n}", span_of(word), "LOC", score=0.9) for n, word in enumerate(["Poole"] * 12)]
    wrong = [Entity(f"w{n}", span_of("won"), "LOC", score=0.3) for n in range(12)]
    part = measured(Sample("a", TEXT, entities=MARKS), ADA, *places, *wrong)
    assert part.entities
    scored = part.entities.scored
    assert scored.keys() == {"all", "LOC"}  # ADA has no score
    assert scored["LOC"].calibration.right == 0.5
    assert scored["LOC"].enough
    assert (scored["LOC"].enough.score, scored["LOC"].enough.kept, scored["LOC"].enough.precision) == (0.9, 12, 1)


def test_suggestions_without_scores_have_no_calibration() -> None:
    part = measured(Sample("a", TEXT, entities=MARKS, quotes=QUOTES), ADA, WON)
    assert part.entities
    assert part.quotes
    assert part.speakers
    assert not part.entities.scored | part.quotes.scored | part.speakers.scored


def test_the_json_is_the_same_each_time_and_holds_every_figure() -> None:
    gold = [Gold("gold.jsonl", tuple(Sample(str(n), TEXT, MARKS, QUOTES, "Europe") for n in range(3)))]
    suggestions = Suggestions("made_up 1.0", {TEXT: (ADA, replace(WON, score=0.8))})
    record = json.loads(json.dumps(as_record(evaluate(gold, suggestions))))
    assert record == json.loads(json.dumps(as_record(evaluate(gold, suggestions))))
    (part,) = record["gold"]
    assert part["entities"]["strict"]["interval"] == [0.666667, 0.666667]
    assert part["entities"]["groups"]["Europe"]["gold"] == 6
    assert part["quotes"]["direct_only"]["end_to_end"]["found"] == 3
    assert part["quotes"]["scores"]["direct"]["expected_calibration_error"] == pytest.approx(0.2)
    assert part["quotes"]["scores"]["all"]["score_for_70_percent_precision"] is None  # three prove nothing
    assert part["speakers"]["name"] == {"share": 1, "right": 3, "judged": 3, "interval": [1, 1]}


def test_the_tables_name_what_they_count() -> None:
    sample = Sample("a", TEXT, MARKS, QUOTES, "Europe")
    suggestions = Suggestions("made_up 1.0", {TEXT: (ADA, replace(WON, score=0.8))})
    text = as_text(evaluate([Gold("gold.jsonl", (sample,))], suggestions))
    rows = [line.split() for line in text.splitlines()]
    assert ["strict", "2", "1", "100.0", "50.0", "66.7", "66.7–66.7"] in rows
    assert ["PERSON", "1", "1", "100.0", "100.0", "100.0", "100.0–100.0"] in rows
    assert ["Europe", "2", "1", "100.0", "50.0", "66.7", "66.7–66.7"] in rows
    assert ["indirect", "0", "0", *["0.0"] * 8, "0.0–0.0"] in rows
    assert ["indirect", *["–"] * 4] in rows
    assert ["direct", "1", "0.800", "1.000", "0.200", "0.040", "–", "–"] in rows
    assert max(map(len, text.splitlines())) <= 120


# Suggestions from a file


def test_predictions_are_found_by_their_text_signed_off_or_not(tmp_path: Path) -> None:
    gold = [Gold("gold", tuple(read_corpus(written(tmp_path / "gold.jsonl", line("a", ADA, POOLE)))))]
    path = written(tmp_path / "out.jsonl", line("other", ADA, signed=False), line("z", text="Else.", signed=False))
    suggestions = read(path, gold)
    assert suggestions.pipeline == "made_up 1.0"
    assert suggestions.by_text == {TEXT: (ADA,)}


def test_predictions_for_another_text_are_refused(tmp_path: Path) -> None:
    gold = [Gold("gold", (Sample("a", TEXT, MARKS),))]
    path = written(tmp_path / "out.jsonl", line("a", text=TEXT + " It did.", signed=False))
    with pytest.raises(BadPredictions, match=r"out.jsonl:1: The text of “a” is not gold's.*run “copydesk suggest”"):
        read(path, gold)


def test_predictions_for_other_articles_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "out.jsonl", line("z", text="Else.", signed=False))
    with pytest.raises(BadPredictions, match="It has no article of gold"):
        read(path, [Gold("gold", (Sample("a", TEXT, MARKS),))])


def test_predictions_that_are_no_native_lines_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(json.dumps({"id": "a", "text": TEXT, "entities": []}), encoding="utf-8")
    with pytest.raises(BadPredictions, match=r"out.jsonl:1: It is no native gold"):
        read(path, [Gold("gold", (Sample("a", TEXT, MARKS),))])


# Suggestions from a pipeline


def test_a_pipeline_reads_each_text_once_and_nothing_but_the_text() -> None:
    golds = [Gold("one", (Sample("a", TEXT, MARKS),)), Gold("two", (Sample("b", TEXT, quotes=QUOTES),))]
    seen: list[int] = []

    def progress(answers: Iterator[Answer], total: int) -> Iterator[Answer]:
        seen.append(total)
        yield from answers

    suggestions = ask(Options(), golds, progress=progress)
    assert seen == [1]
    assert suggestions.pipeline.startswith(DEFAULT_PIPELINE)
    report = evaluate(golds, suggestions, draws=0)
    assert report.parts[0].entities
    assert report.parts[0].entities.strict.rate.gold == 2
    assert report.parts[1].quotes
    assert report.parts[1].quotes.rows["overall"].rates.detection.gold == 2
    assert [part.unanswered for part in report.parts] == [0, 0]


def test_an_article_that_cannot_be_read_is_told_and_the_others_go_on() -> None:
    samples = (Sample("empty", "", ()), Sample("a", TEXT, MARKS))
    suggestions = ask(Options(), [Gold("gold", samples)])
    (problem,) = suggestions.problems
    assert problem.startswith("empty: The article cannot be read")
    assert suggestions.by_text.keys() == {TEXT}


def test_ctrl_c_leaves_no_process_behind() -> None:
    def pressed(answers: Iterator[Answer], total: int) -> Iterator[Answer]:
        yield next(answers)
        raise KeyboardInterrupt

    samples = tuple(Sample(str(n), f"{n} {TEXT}", MARKS) for n in range(4))
    with pytest.raises(KeyboardInterrupt):
        ask(Options(), [Gold("gold", samples)], jobs=2, progress=pressed)
    # The fixture that watches over every test would find the readers of their output.
