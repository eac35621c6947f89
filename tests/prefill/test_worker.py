"""The worker process and its protocol."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress

import pytest

from copydesk.core.annotations import Quote
from copydesk.core.records import annotation_from_record
from copydesk.prefill.worker import answer

WORKER = [sys.executable, "-P", "-m", "copydesk.prefill.worker"]


def run(lines: bytes, *arguments: str) -> tuple[int, list[dict[str, object]], str]:
    """Exit status, answers and standard error of a worker that is given these lines."""
    done = subprocess.run([*WORKER, *arguments], input=lines, capture_output=True, check=False, timeout=120)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr.decode()


def test_each_line_is_answered_in_order_and_the_end_of_input_ends_it() -> None:
    lines = (
        b'{"id": "a", "text": "\xe2\x80\x9cWe won,\xe2\x80\x9d said Ada Novak."}\n\nno json\n{"id": "b", "text": ""}'
    )
    status, answers, complaints = run(lines)
    assert (status, complaints) == (0, "")
    assert answers[0] == {"ready": True, "pipeline": "en_news 1.0.0"}
    assert [each.get("id") for each in answers[1:]] == ["a", None, "b"]
    assert answers[1]["pipeline"] == answers[0]["pipeline"]
    assert answers[3]["error"] == "The article cannot be read. It is empty."


def test_a_missing_pipeline_is_said_on_stdout_with_status_3() -> None:
    status, answers, complaints = run(b"", "--pipeline", "no_such_pipeline")
    assert (status, complaints) == (3, "")
    assert list(answers[0]) == ["unavailable", "made_of"]


def test_so_is_a_label_map_that_makes_no_sense() -> None:
    status, answers, complaints = run(b"", "--label-map=GPE=PLACE")
    assert (status, complaints) == (3, "")
    assert "“PLACE” is no label of ours" in str(answers[0]["unavailable"])


def test_what_a_pipeline_prints_does_not_reach_the_protocol(tmp_path) -> None:
    code = (
        "import sys, copydesk.prefill.worker as worker, copydesk.prefill.pipeline as pipeline\n"
        "def load(name):\n"
        "    print('stray'); import os; os.write(1, b'straight\\n')\n"
        "    return pipeline.load(name)\n"
        "worker.load = load\n"
        "sys.exit(worker.main([]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=False, timeout=120)
    assert json.loads(done.stdout)["ready"] is True
    assert b"stray" in done.stderr
    assert b"straight" in done.stderr


def test_it_ends_quietly_when_nobody_listens_any_more() -> None:
    with subprocess.Popen(WORKER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as worker:
        assert worker.stdin
        assert worker.stdout
        assert worker.stderr
        worker.stdout.readline()
        worker.stdout.close()
        worker.stdin.write(b'{"id": "a", "text": "Hello."}\n' * 50)
        with suppress(BrokenPipeError):
            worker.stdin.close()
        assert worker.wait(60) == 0
        assert worker.stderr.read() == b""


@pytest.mark.parametrize(
    "line", [b"nope", b"[1]", b"{}", b'{"id": 3}', b'{"id": "a"}', b'{"id": "a", "text": 1}', b"\xff"]
)
def test_a_line_that_is_no_question_is_answered_with_an_error(suggester, line) -> None:
    assert "error" in answer(suggester, line)


def test_a_lone_surrogate_is_named(suggester) -> None:
    assert "surrogate" in str(answer(suggester, b'{"id": "a", "text": "half \\ud83d"}')["error"])


def test_annotations_come_as_records(suggester) -> None:
    said = answer(suggester, '{"id": "a", "text": "“We won,” said Ada Novak."}'.encode())
    records = said["annotations"]
    assert isinstance(records, list)
    quotes = [each for each in map(annotation_from_record, records) if isinstance(each, Quote)]
    assert [each.speaker for each in quotes] == ["Ada Novak"]
