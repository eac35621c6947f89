"""The client of the worker process, against real processes that speak the worker's language."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copydesk.core.annotations import Entity
from copydesk.core.spans import Span
from copydesk.ui.prefiller import Prefiller, Progress

# Marks the first word of every text. Some texts make it misbehave.
_WORKER = """
import json, os, sys
print(json.dumps({"ready": True, "pipeline": "first words 1"}), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    word = question["text"].split()[0]
    if word == "crash":
        os._exit(7)
    if word == "hang":
        sys.stdin.read()
    if word == "mumble":
        print("not JSON", flush=True)
    answer = {"id": question["id"], "pipeline": "first words 1"}
    if word == "error":
        answer = {"id": question["id"], "error": "it is too long."}
    elif word == "beyond":
        answer["annotations"] = [{"id": "e1", "span": [0, 99], "label": "PERSON"}]
    elif word == "nonsense":
        answer["annotations"] = [{"id": "e1"}]
    else:
        answer["annotations"] = [{"id": "e1", "span": [0, len(word)], "label": "PERSON"}]
    print(json.dumps(answer), flush=True)
"""

_UNAVAILABLE = """
import json, sys
print(json.dumps({"unavailable": "Install en_core_web_sm."}), flush=True)
sys.exit(3)
"""

_DEAD = "raise SystemExit(1)"


class Listener:
    """Writes down everything that a prefiller says."""

    def __init__(self, prefiller: Prefiller) -> None:
        self.answers: dict[str, tuple[Entity, ...]] = {}
        self.order: list[str] = []
        self.failures: dict[str, str] = {}
        self.unavailable: list[str] = []
        self.progress: list[Progress] = []
        prefiller.answered.connect(self._answered)
        prefiller.failed.connect(self.failures.__setitem__)
        prefiller.unavailable.connect(self.unavailable.append)
        prefiller.progressed.connect(self.progress.append)

    def _answered(self, article_id: str, pipeline: str, annotations: tuple[Entity, ...]) -> None:
        assert pipeline == "first words 1"
        self.order.append(article_id)
        self.answers[article_id] = annotations


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator:
    made: list[Prefiller] = []

    def start(texts: dict[str, str], script: str = _WORKER) -> tuple[Prefiller, Listener]:
        path = tmp_path / "worker.py"
        path.write_text(script, encoding="utf-8")
        prefiller = Prefiller([sys.executable, str(path)], texts.__getitem__)
        made.append(prefiller)
        return prefiller, Listener(prefiller)

    yield start
    for prefiller in made:
        prefiller.close()


def test_every_article_is_answered_in_the_order_asked(qtbot: QtBot, started):
    prefiller, heard = started({"a": "Ada spoke.", "b": "Bo 🙂 left.", "c": "Cy sat."})
    prefiller.ask(["a", "b", "c"])
    qtbot.waitUntil(lambda: not prefiller.running)
    assert heard.order == ["a", "b", "c"]
    assert heard.answers["b"] == (Entity("e1", Span(0, 2), "PERSON"),)


def test_the_article_somebody_looks_at_comes_first(qtbot: QtBot, started):
    prefiller, heard = started({"a": "Ada.", "b": "Bo.", "c": "Cy."})
    prefiller.ask(["a", "b", "c"])
    prefiller.put_first("c")
    qtbot.waitUntil(lambda: not prefiller.running)
    assert heard.order == ["c", "a", "b"]


def test_an_article_asked_for_twice_is_answered_once(qtbot: QtBot, started):
    prefiller, heard = started({"a": "Ada."})
    prefiller.ask(["a", "a"])
    prefiller.ask(["a"])
    qtbot.waitUntil(lambda: not prefiller.running)
    assert heard.order == ["a"]


def test_progress_ends_with_all_done_and_tells_the_time_left(qtbot: QtBot, started):
    prefiller, heard = started({"a": "Ada.", "b": "Bo."})
    prefiller.ask(["a", "b"])
    qtbot.waitUntil(lambda: not prefiller.running)
    assert [(progress.done, progress.total) for progress in heard.progress] == [(0, 2), (1, 2), (2, 2)]
    assert heard.progress[0].seconds_left is None
    assert heard.progress[1].seconds_left is not None


def test_an_article_that_kills_the_worker_costs_only_itself(qtbot: QtBot, started, caplog: pytest.LogCaptureFixture):
    prefiller, heard = started({"a": "Ada.", "b": "crash now", "c": "Cy."})
    prefiller.ask(["a", "b", "c"])
    qtbot.waitUntil(lambda: not prefiller.running)
    assert sorted(heard.answers) == ["a", "c"]
    assert "stopped while it read this article" in heard.failures["b"]
    assert "exit code 7" in caplog.text


def test_a_worker_that_dies_again_and_again_is_left_alone(qtbot: QtBot, started):
    texts = {f"a{number}": "crash" for number in range(9)}
    prefiller, heard = started(texts)
    prefiller.ask(texts)
    qtbot.waitUntil(lambda: bool(heard.unavailable))
    assert not prefiller.running
    assert len(heard.failures) == 4


def test_a_worker_that_dies_at_once_is_not_started_again(qtbot: QtBot, started):
    prefiller, heard = started({"a": "Ada."}, _DEAD)
    prefiller.ask(["a"])
    qtbot.waitUntil(lambda: bool(heard.unavailable))
    assert heard.failures == {}
    assert not prefiller.running


def test_what_the_worker_refuses_is_said_of_that_article(qtbot: QtBot, started):
    prefiller, heard = started({"a": "error", "b": "nonsense", "c": "mumble", "d": "beyond"})
    prefiller.ask(["a", "b", "c", "d"])
    qtbot.waitUntil(lambda: not prefiller.running)
    assert heard.failures["a"] == "it is too long."
    assert "b" in heard.failures
    assert "ends after the article" in heard.failures["d"]
    assert sorted(heard.answers) == ["c"]


def test_a_missing_pipeline_is_said_once_with_the_remedy(qtbot: QtBot, started):
    prefiller, heard = started({"a": "Ada.", "b": "Bo."}, _UNAVAILABLE)
    prefiller.ask(["a", "b"])
    qtbot.waitUntil(lambda: bool(heard.unavailable))
    assert heard.unavailable == ["Install en_core_web_sm."]
    assert not prefiller.running


def test_a_program_that_is_not_there_is_said(qtbot: QtBot):
    prefiller = Prefiller(["/no/such/program"], lambda article_id: "")
    heard = Listener(prefiller)
    prefiller.ask(["a"])
    qtbot.waitUntil(lambda: bool(heard.unavailable))
    assert "could not be started" in heard.unavailable[0]
    prefiller.close()


def test_cancel_stops_in_the_middle_of_an_article_and_another_batch_can_follow(qtbot: QtBot, started):
    prefiller, heard = started({"a": "Ada.", "b": "hang", "c": "Cy."})
    prefiller.ask(["a", "b", "c"])
    qtbot.waitUntil(lambda: heard.order == ["a"])
    prefiller.cancel()
    assert not prefiller.running
    assert heard.progress[-1].done == heard.progress[-1].total
    prefiller.ask(["c"])
    qtbot.waitUntil(lambda: not prefiller.running)
    assert heard.order == ["a", "c"]
    assert heard.failures == {}
