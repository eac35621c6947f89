"""An older file is brought up to date after a backup, or left as it was; a newer one is left alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from copydesk.store.migrations import migrations as today
from copydesk.store.migrations import schema_version
from copydesk.store.project import Project, ProjectUnavailable


def _of_today() -> Migrations:
    """A copy of the migrations that there are, to be added to."""
    steps = Migrations("copydesk")
    for step in today._migrations:
        steps()(step.fn)
    return steps


def _tomorrow() -> Migrations:
    """The migrations of a later Copydesk, which sorts articles by desk and gives every quote a page."""
    steps = _of_today()

    @steps()
    def sort_articles_by_desk(db: Database) -> None:
        db["article"].add_column("desk", str)

    @steps()
    def rebuild_the_articles(db: Database) -> None:
        # What drops the old table, to whose rows all others refer.
        db["article"].transform(rename={"source": "came_from"})

    return steps


def _broken() -> Migrations:
    """Migrations of which the second works and the third does not."""
    steps = _of_today()

    @steps()
    def sort_articles_by_desk(db: Database) -> None:
        db["article"].add_column("desk", str)

    @steps()
    def trip(db: Database) -> None:
        db.conn.execute("DROP VIEW gold_quotes")
        raise LookupError("no such desk")

    return steps


def _orphaning() -> Migrations:
    """Migrations that forget what refers to the rows they take away."""
    steps = _of_today()

    @steps()
    def forget(db: Database) -> None:
        db.conn.execute("DELETE FROM article")

    return steps


def _backups(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*backup*.copydesk"))


def test_the_file_says_which_schema_it_has(path: Path):
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == schema_version(today)
    connection.close()


def test_every_migration_says_why():
    for step in today._migrations:
        assert step.fn.__doc__, step.name


def test_an_up_to_date_file_is_not_backed_up(path: Path):
    Project.open(path).close()
    assert _backups(path) == []


def test_an_older_file_is_brought_up_to_date(path: Path):
    with Project.open(path) as project:
        before = project.load("a1")
    with Project.open(path, steps=_tomorrow()) as project:
        assert project.load("a1") == before
        assert project.check() == []
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == schema_version(today) + 2
    assert connection.execute("SELECT desk, came_from FROM article").fetchall() == [(None, "a1.txt")]
    connection.close()


def test_it_is_brought_up_to_date_once(path: Path):
    for _ in range(2):
        Project.open(path, steps=_tomorrow()).close()
    assert len(_backups(path)) == 1


def test_the_backup_beside_it_is_a_project_with_the_same_content(path: Path):
    with Project.open(path) as project:
        before = project.load("a1")
    Project.open(path, steps=_tomorrow()).close()
    (backup,) = _backups(path)
    with Project.open(backup) as project:
        assert project.load("a1") == before
        assert project.check() == []


def test_references_are_guarded_again_after_a_migration(path: Path):
    with Project.open(path, steps=_tomorrow()) as project, pytest.raises(sqlite3.IntegrityError):
        project._db.conn.execute("INSERT INTO article_text VALUES (77, 'of nothing')")


@pytest.mark.parametrize("steps", [_broken(), _orphaning()], ids=["raises", "leaves orphans"])
def test_a_failing_migration_leaves_the_file_as_it_was_and_says_where_the_backup_is(path: Path, steps: Migrations):
    before = path.read_bytes()
    with pytest.raises(ProjectUnavailable) as refusal:
        Project.open(path, steps=steps)
    (backup,) = _backups(path)
    assert str(backup) in refusal.value.reason
    assert path.read_bytes() == before
    with Project.open(path) as project:
        assert project.check() == []


def test_a_migration_that_finds_no_room_for_its_backup_does_not_begin(path: Path, monkeypatch: pytest.MonkeyPatch):
    before = path.read_bytes()
    monkeypatch.setattr("shutil.disk_usage", lambda folder: type("Usage", (), {"free": 10}))
    with pytest.raises(ProjectUnavailable, match="no room for a backup"):
        Project.open(path, steps=_tomorrow())
    assert path.read_bytes() == before
    assert _backups(path) == []


def test_an_older_file_is_not_brought_up_to_date_for_reading(path: Path):
    before = path.read_bytes()
    with pytest.raises(ProjectUnavailable, match="open it once for writing"):
        Project.open(path, read_only=True, steps=_tomorrow())
    assert path.read_bytes() == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_file_is_refused_politely_and_left_alone(path: Path, read_only: bool):
    Project.open(path, steps=_tomorrow()).close()
    (path.parent / "news.copydesk.lock").unlink(missing_ok=True)
    before = path.read_bytes()
    names = sorted(path.parent.iterdir())
    with pytest.raises(ProjectUnavailable, match="newer Copydesk"):
        Project.open(path, read_only=read_only)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == names
