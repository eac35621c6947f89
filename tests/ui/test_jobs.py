"""Long work beside the window can be stopped, each job for itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from copydesk.ui.jobs import Jobs


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_a_job_that_is_begun_does_not_take_back_the_stop_of_the_one_before(jobs: Jobs, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    outcomes: list[bool] = []

    def long(progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> bool:
        begun.set()
        assert go_on.wait(30)
        return stopped()

    def short(progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> bool:
        return stopped()

    def then(outcome: Future[bool]) -> None:
        outcomes.append(outcome.result())

    jobs.start(long, then)
    assert begun.wait(30)
    jobs.stop()
    jobs.start(short, then)
    go_on.set()
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    assert outcomes == [True, False]


def test_progress_arrives_in_the_window(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.progressed) as told:
        jobs.start(lambda progress, stopped: progress(3, 7), lambda outcome: None)
    assert told.args == [3, 7]
