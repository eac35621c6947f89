"""The process dies at any moment while edits stream in; nothing that was called saved is missing."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

from store.editing import back_to_the_base, redo, undo

from copydesk.store.project import Project

ROUNDS = 50


def _edit_until_killed(path: Path, round_number: int, acknowledgements: int, at_once: int) -> list[str]:
    """Kill an editing process once it has said so many things; everything that it said was saved."""
    script = Path(__file__).with_name("streaming.py")
    process = subprocess.Popen(
        [sys.executable, str(script), str(path), str(round_number), str(at_once)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    with process:
        assert process.stdout
        said = [process.stdout.readline() for _ in range(acknowledgements)]
        process.kill()
        # What it had said before it died is in the pipe; only whole lines count.
        said += process.stdout.read().splitlines(keepends=True)
    return [line.strip() for line in said if line.endswith("\n") and line != "open\n"]


def _journal(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute("SELECT seq, direction, of FROM journal ORDER BY seq").fetchall()
    finally:
        connection.close()
    return [f"{seq} {direction} {of}" for seq, direction, of in rows]


def test_killed_at_fifty_moments_nothing_that_was_saved_is_missing(path: Path):
    rng = random.Random(2026)
    journal: list[str] = []
    for round_number in range(ROUNDS):
        # One at a time, as an editor corrects; and many at once, as when a key is held down.
        at_once = rng.choice((1, 1, 8))
        said = _edit_until_killed(path, round_number, rng.randint(1, 25), at_once)
        now = _journal(path)
        assert now[: len(journal) + len(said)] == journal + said, round_number
        assert len(now) <= len(journal) + len(said) + at_once, round_number
        with Project.open(path) as project:
            assert project.check() == [], round_number
            assert back_to_the_base(project, "a1"), round_number
        journal = now
    assert len(journal) > ROUNDS
    _undo_everything_and_redo_it(path)


def _undo_everything_and_redo_it(path: Path) -> None:
    with Project.open(path) as project, project.transaction():
        before = project.load("a1")
        for _ in before.history.done:
            undo(project, "a1")
        assert project.load("a1").annotations == before.base
        for _ in before.history.done:
            redo(project, "a1")
        assert project.load("a1").annotations == before.annotations
        assert project.check() == []
