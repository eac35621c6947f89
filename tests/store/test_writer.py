"""One thread writes, in order, and says when each thing is on the disk; and what happens when it cannot."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from store.editing import back_to_the_base

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation
from copydesk.core.article import Article
from copydesk.core.corrections import AddEntity, CannotCorrect
from copydesk.core.spans import Span
from copydesk.store.project import Project, ProjectInUse, ProjectUnavailable
from copydesk.store.writer import Writer
from copydesk.workflow import Desk, OpenArticle


@pytest.fixture
def writer(path: Path) -> Iterator[Writer]:
    writer = Writer(path)
    yield writer
    writer.close()


def _hold(writer: Writer) -> threading.Event:
    """Keep the writer busy until the event is set, so that what is submitted meanwhile waits together."""
    go, busy = threading.Event(), threading.Event()

    def wait(project: Project) -> None:
        busy.set()
        assert go.wait(30)

    writer.submit(wait)
    assert busy.wait(30)
    return go


def _remember(key: str, value: str):
    return lambda project: project.set_setting(key, value)


def _fail(project: Project) -> None:
    project.set_setting("half", "done")
    raise LookupError("not today")


def test_a_job_gives_what_it_returns(writer: Writer):
    assert writer.submit(lambda project: project.ids()).result() == ["a1"]


def test_jobs_are_done_in_order(writer: Writer):
    done: list[int] = []
    for number in range(500):
        writer.submit(lambda project, number=number: done.append(number))
    writer.flush()
    assert done == list(range(500))


def test_what_is_done_can_be_read_by_others(writer: Writer, path: Path):
    writer.submit(_remember("key", "value")).result()
    with Project.open(path, read_only=True) as project:
        assert project.setting("key") == "value"


def test_what_waits_together_is_committed_together(writer: Writer, path: Path):
    seen_by_others: list[str | None] = []

    def look(project: Project) -> None:
        with Project.open(path, read_only=True) as other:
            seen_by_others.append(other.setting("first"))

    go = _hold(writer)
    writer.submit(_remember("first", "1"))
    writer.submit(look)
    go.set()
    writer.flush()
    assert seen_by_others == [None]


def test_a_job_that_fails_takes_itself_back_and_nothing_else(writer: Writer):
    go = _hold(writer)
    before = writer.submit(_remember("before", "1"))
    failing = writer.submit(_fail)
    after = writer.submit(lambda project: (project.setting("before"), project.setting("half")))
    go.set()
    assert before.exception() is None
    assert isinstance(failing.exception(), LookupError)
    assert after.result() == ("1", None)


def test_jobs_are_pending_until_they_are_done(writer: Writer):
    go = _hold(writer)
    writer.submit(_remember("key", "value"))
    assert writer.pending == 2
    go.set()
    writer.flush()
    assert writer.pending == 0


def test_waiting_for_a_busy_writer_ends_in_time(writer: Writer):
    go = _hold(writer)
    with pytest.raises(TimeoutError):
        writer.flush(timeout=0.01)
    go.set()


def test_what_was_submitted_cannot_be_cancelled(writer: Writer):
    go = _hold(writer)
    future = writer.submit(_remember("key", "value"))
    assert not future.cancel()
    go.set()
    assert future.result() is None


def test_closing_writes_what_waits(path: Path):
    writer = Writer(path)
    go = _hold(writer)
    futures = [writer.submit(_remember(f"key {number}", "value")) for number in range(450)]
    go.set()
    writer.close()
    assert all(future.done() and future.exception() is None for future in futures)
    with Project.open(path, read_only=True) as project:
        assert project.setting("key 449") == "value"


def test_after_closing_nothing_runs_and_nothing_is_taken(path: Path):
    writer = Writer(path)
    writer.close()
    writer.close()
    assert not any(thread.name == "copydesk-writer" for thread in threading.enumerate())
    with pytest.raises(ProjectUnavailable, match="closed"):
        writer.submit(_remember("key", "value"))


def test_a_writer_that_cannot_open_its_file_leaves_nothing_running(path: Path, tmp_path: Path, writer: Writer):
    with pytest.raises(ProjectInUse):
        Writer(path)
    with pytest.raises(ProjectUnavailable):
        Writer(tmp_path / "gone.copydesk")
    assert sum(thread.name == "copydesk-writer" for thread in threading.enumerate()) == 1


# A disk that is full


def _fill_the_disk(project: Project) -> None:
    """From now on the file cannot grow, which SQLite answers as it answers a full disk."""
    pages = project._db.conn.execute("PRAGMA page_count").fetchone()[0]
    project._db.conn.execute(f"PRAGMA max_page_count = {pages}")


def _make_room(project: Project) -> None:
    project._db.conn.execute("PRAGMA max_page_count = 1000000")


def _big_article(number: int = 1) -> Article:
    return Article(f"big {number}", "Big", f"{number} words " * 20_000)


def test_a_full_disk_is_told_with_the_remedy(writer: Writer):
    writer.submit(_fill_the_disk).result()
    error = writer.submit(lambda project: project.add(_big_article(), "big")).exception()
    assert isinstance(error, ProjectUnavailable)
    assert "free some space" in error.reason


def test_a_full_disk_takes_nothing_that_was_saved(writer: Writer, path: Path):
    writer.submit(_remember("key", "value")).result()
    writer.submit(_fill_the_disk).result()
    assert writer.submit(lambda project: project.add(_big_article(), "big")).exception()
    writer.close()
    with Project.open(path) as project:
        assert (project.setting("key"), project.ids(), project.check()) == ("value", ["a1"], [])


def test_writing_goes_on_when_there_is_room_again(writer: Writer):
    writer.submit(_fill_the_disk).result()
    assert writer.submit(lambda project: project.add(_big_article(), "big")).exception()
    writer.submit(_make_room).result()
    assert writer.submit(lambda project: project.add(_big_article(), "big")).result().is_new


def test_when_sqlite_takes_a_whole_batch_back_no_job_of_it_is_called_done(writer: Writer, path: Path):
    # As SQLite does by itself when writing a page fails in the middle of a transaction.
    go = _hold(writer)
    before = writer.submit(_remember("before", "1"))
    failing = writer.submit(lambda project: project._db.conn.execute("ROLLBACK") and _fail(project))
    after = writer.submit(_remember("after", "1"))
    go.set()
    assert all(future.exception() for future in (before, failing, after))
    with Project.open(path, read_only=True) as project:
        assert (project.setting("before"), project.setting("after")) == (None, None)
    assert writer.submit(_remember("later", "1")).exception() is None


# A desk on a full disk


def _correct_until_refused(desk: Desk, opened: OpenArticle) -> tuple[list[OpenArticle], str]:
    """Every state that was on the desk, and what the editor was told in the end."""
    states = [opened]
    for number in range(3000):
        start, length = number % 60, 1 + number // 60
        if not opened.article.text[start : start + length].strip(" ,;:"):
            continue
        try:
            opened, _ = desk.correct(opened, AddEntity(Span(start, start + length), "MISC"))
        except ProjectUnavailable as error:
            return states, error.reason
        except CannotCorrect:
            continue
        states.append(opened)
        assert desk._writer
        if number % 7 == 0:
            desk._writer.flush()
    raise AssertionError("the disk was never full")


def test_a_desk_stops_when_the_disk_is_full_and_reopens_with_what_was_saved(
    path: Path, suggestions: tuple[Annotation, ...]
):
    with Desk.open(path, "Ada") as desk:
        desk._submit(_fill_the_disk).result()
        states, reason = _correct_until_refused(desk, desk.open_article("a1"))
        assert "free some space" in reason
        with pytest.raises(ProjectUnavailable):
            desk.undo(states[-1])
    with Desk.open(path, "Ada") as desk:
        stored = desk.open_article("a1")
    assert stored == states[stored.last_seq]
    assert len(stored.annotations) > len(suggestions)
    with Project.open(path) as project:
        assert project.check() == []
        assert back_to_the_base(project, "a1")


def test_a_program_that_fails_without_closing_ends_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "news.copydesk"
    Project.create(path, "News", news_scheme()).close()
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from copydesk.store.writer import Writer\n"
        "writer = Writer(Path(sys.argv[1]))\n"
        "for number in range(500): writer.submit(lambda project, n=number: project.set_setting('n', str(n)))\n"
        "raise ValueError('a bug of ours')\n"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, timeout=60, check=False)
    assert "a bug of ours" in done.stderr
    with Project.open(path) as project:
        assert project.setting("n") == "499"


# A job that is committed alone


def test_what_was_submitted_before_a_long_job_is_durable_before_it_begins(writer: Writer, path: Path):
    seen_by_others: list[str | None] = []

    def look(project: Project) -> None:
        with Project.open(path, read_only=True) as other:
            seen_by_others.extend((other.setting("before"), other.setting("after")))

    go = _hold(writer)
    writer.submit(_remember("before", "1"))
    writer.submit(look, alone=True)
    after = writer.submit(_remember("after", "1"))
    go.set()
    assert after.exception() is None
    assert seen_by_others == ["1", None]


def test_a_long_job_that_waits_when_the_writer_is_closed_is_done(path: Path):
    writer = Writer(path)
    go = _hold(writer)
    writer.submit(_remember("before", "1"))
    writer.submit(_remember("alone", "1"), alone=True)
    go.set()
    writer.close()
    with Project.open(path, read_only=True) as project:
        assert project.setting("alone") == "1"


def test_a_long_job_that_fails_takes_itself_back(writer: Writer):
    assert isinstance(writer.submit(_fail, alone=True).exception(), LookupError)
    assert writer.submit(lambda project: project.setting("half")).result() is None
