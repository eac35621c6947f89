"""Many articles over several processes. Most tests use a small worker that speaks the protocol without a pipeline."""

from __future__ import annotations

import itertools
import os
import sys
import threading

import pytest

from copydesk.prefill import pool
from copydesk.prefill.options import Options
from copydesk.prefill.pipeline import MissingPipeline

SMALL_WORKER = """
import json, os, sys
print(json.dumps({"ready": True, "pipeline": "small 1"}), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    text = question["text"]
    if text == "crash":
        os._exit(7)
    if text == "hang":
        sys.stdin.read()
    if text == "bad":
        print(json.dumps({"id": question["id"], "error": "It is bad."}), flush=True)
        continue
    entity = {"id": "e1", "span": [0, len(text)], "label": "PERSON", "annotator": str(os.getpid())}
    print(json.dumps({"id": question["id"], "pipeline": "small 1", "annotations": [entity]}), flush=True)
"""


@pytest.fixture
def small(monkeypatch) -> None:
    """Workers start at once and do next to nothing."""
    monkeypatch.setattr(pool, "command", lambda options: [sys.executable, "-I", "-S", "-c", SMALL_WORKER])


def alive(pid: int) -> bool:
    """True while a process of that id is there, reaped or not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def pids(answers: list[pool.Answer]) -> set[int]:
    """The processes that answered."""
    return {int(each.annotations[0].annotator or 0) for each in answers if each.annotations}


@pytest.mark.usefixtures("small")
def test_answers_come_in_the_order_asked_from_several_processes() -> None:
    items = [(f"a{n}", "x" * (n % 7 + 1)) for n in range(60)]
    answers = list(pool.answers(items, jobs=3))
    assert [each.id for each in answers] == [article_id for article_id, _ in items]
    assert [each.annotations[0].span.end for each in answers] == [len(text) for _, text in items]  # type: ignore[union-attr]
    assert {each.pipeline for each in answers} == {"small 1"}
    assert not any(alive(pid) for pid in pids(answers))


@pytest.mark.usefixtures("small")
def test_an_error_is_an_answer_like_any_other() -> None:
    found = dict(pool.suggest_all([("a", "x"), ("b", "bad"), ("c", "y")], jobs=2))
    assert found["b"] == "It is bad."
    assert isinstance(found["a"], tuple)
    assert isinstance(found["c"], tuple)


@pytest.mark.usefixtures("small")
def test_a_crash_costs_one_article_and_no_more() -> None:
    items = [(str(n), "crash" if n in (1, 4) else "x") for n in range(8)]
    answers = list(pool.answers(items, jobs=2))
    assert [each.id for each in answers if each.error] == ["1", "4"]
    assert "exit status 7" in str(answers[1].error)


@pytest.mark.usefixtures("small")
def test_no_more_articles_are_taken_than_are_needed() -> None:
    taken = itertools.count()
    items = ((str(next(taken)), "x") for _ in itertools.count())
    answers = pool.answers(items, jobs=2)
    first = [next(answers) for _ in range(10)]
    answers.close()
    assert next(taken) < 10 + 2 * 8
    assert not any(alive(pid) for pid in pids(first))


@pytest.mark.usefixtures("small")
def test_cancelling_ends_a_worker_that_hangs() -> None:
    seen: list[str] = []
    stop = threading.Event()
    items = [("a", "x"), ("b", "hang"), ("c", "x")]
    for answer in pool.answers(items, jobs=1, cancelled=stop.is_set):
        seen.append(answer.id)
        stop.set()
    assert seen == ["a"]


@pytest.mark.usefixtures("small")
def test_nothing_is_started_for_nothing() -> None:
    assert list(pool.answers([], jobs=4)) == []


def test_a_missing_pipeline_is_raised_with_what_to_install() -> None:
    with pytest.raises(MissingPipeline, match="pip install no-such-pipeline"):
        list(pool.answers([("a", "x")], Options("no_such_pipeline")))


def test_a_worker_that_cannot_start_is_a_missing_pipeline_too(monkeypatch) -> None:
    monkeypatch.setattr(pool, "command", lambda options: [sys.executable, "-I", "-S", "-c", "raise SystemExit(5)"])
    with pytest.raises(MissingPipeline, match="exit status 5"):
        list(pool.answers([("a", "x")]))


def test_the_real_worker_gives_the_same_whatever_the_number_of_jobs(seed) -> None:
    items = [("a", seed), ("b", "“We won,” said Ada Novak."), ("c", ""), ("d", seed)]
    alone = list(pool.suggest_all(items, jobs=1))
    assert alone == list(pool.suggest_all(items, jobs=2))
    assert alone[0][1] == alone[3][1]
    assert alone[2][1] == "The article cannot be read. It is empty."
