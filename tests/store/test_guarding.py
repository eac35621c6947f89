"""What a stranger put into a project file never acts: it is refused by name before anything could set it off."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from copydesk.store import guarding, opening
from copydesk.store.failures import ProjectInUse
from copydesk.store.migrations import migrations, schema_version
from copydesk.store.project import Project, ProjectUnavailable

# Of each version's tables, views, triggers and indexes, without comments and blanks. Files of that version are out
# there: a digest may be added, and none may change, or they would be refused as altered.
_DIGESTS = {
    1: "9d70d14aa9341a33",
    2: "9affc0fdb6eb3b96",
    3: "16de144e7b0dbacf",
    4: "c18872933e872c86",
    5: "88f300422e601370",
    6: "1861ea5999dd7458",
    7: "519241f800f98325",
}


def _altered(path: Path, sql: str) -> None:
    """The file after a stranger's SQL."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(sql)
    connection.close()


def _in_schema(path: Path, name: str, old: str, new: str) -> None:
    """The file after a stranger wrote other SQL into its schema."""
    _altered(
        path,
        "PRAGMA writable_schema = ON; "
        f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{name}'",
    )


_ACTS = {
    "trigger on our table": (
        "CREATE TRIGGER spy AFTER INSERT ON setting BEGIN DELETE FROM entity; END",
        "“spy” (TRIGGER)",
    ),
    "trigger in the place of a guard": (
        (
            "DROP TRIGGER journal_keeps_all_rows; "
            "CREATE TRIGGER journal_keeps_all_rows AFTER INSERT ON setting BEGIN DELETE FROM journal; END"
        ),
        "“journal_keeps_all_rows” (TRIGGER)",
    ),
    "view": ("CREATE VIEW mine AS SELECT randomblob(1000000)", "“mine” (VIEW)"),
    "view in the place of a table": (
        (
            "DROP TABLE setting; CREATE VIEW setting AS WITH RECURSIVE n(value) AS "
            "(SELECT 'x' UNION ALL SELECT value FROM n) SELECT 'name' AS key, value FROM n"
        ),
        "“setting” (VIEW)",
    ),
    "another view under our name": (
        "DROP VIEW gold_entities; CREATE VIEW gold_entities AS SELECT hex(randomblob(9)) AS article",
        "“gold_entities” (VIEW)",
    ),
    "virtual table": ("CREATE VIRTUAL TABLE reads USING fts5 (x)", "“reads” (TABLE)"),
    "index of ours by a function": ("CREATE INDEX quick ON article (abs(words))", "“quick” (INDEX)"),
    "generated column": (
        "ALTER TABLE entity ADD COLUMN made TEXT GENERATED ALWAYS AS (hex(zeroblob(start))) VIRTUAL",
        "“entity” (TABLE)",
    ),
    "generated column elsewhere": ("CREATE TABLE mine (x, y AS (zeroblob(x)))", "“mine” (TABLE)"),
    "our table in capitals": (
        "DROP TABLE seen; CREATE TABLE SEEN (article, paragraph CHECK (length(zeroblob(paragraph))))",
        "“SEEN” (TABLE)",
    ),
    "a name to break a sentence": ('CREATE VIEW "{path}\u202e\n' + "x" * 90 + '" AS SELECT 1', "“{path}??xx"),
}


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
@pytest.mark.parametrize(("sql", "named"), _ACTS.values(), ids=_ACTS)
def test_what_could_act_is_refused_by_name_and_the_file_left_alone(path: Path, sql: str, named: str, read_only: bool):
    _altered(path, sql)
    before = path.read_bytes()
    with pytest.raises(ProjectUnavailable) as refusal:
        Project.open(path, read_only=read_only)
    assert named in refusal.value.reason
    assert path.name in refusal.value.reason
    assert "Go back to a backup" in refusal.value.reason
    assert len(refusal.value.reason) < 400
    assert path.read_bytes() == before


def test_a_stranger_who_holds_the_lock_cannot_make_us_read_a_view(path: Path):
    lock = opening.lock_of(path)
    try:
        with pytest.raises(ProjectInUse):
            opening.lock_of(path)
        _altered(path, "DROP TABLE setting; CREATE VIEW setting AS SELECT 'open_by' AS key, 'a bank' AS value")
        with pytest.raises(ProjectInUse) as refusal:
            opening.lock_of(path)
    finally:
        lock.release()
    assert "bank" not in refusal.value.reason


def test_our_schema_written_into_by_hand_is_refused(path: Path):
    _in_schema(path, "article_text", "text TEXT NOT NULL", "text TEXT NOT NULL DEFAULT (hex(9))")
    with pytest.raises(
        ProjectUnavailable, match=r"“article_text” \(TABLE\) in news.copydesk is not as Copydesk made it"
    ):
        Project.open(path)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("search_docsize", "sz BLOB", "sz BLOB CHECK (length(sz) < 9)"),
        ("search_idx", "term", "term AS (hex(segid))"),
        ("_sqlite_migrations", "name", "name CHECK (1)"),
        ("article", "id TEXT", "id " + "TEXT/*" * 5000),
    ],
)
def test_tables_that_others_spell_are_plain_all_the_same(path: Path, name: str, old: str, new: str):
    _in_schema(path, name, old, new)
    with pytest.raises(ProjectUnavailable, match=r"not as Copydesk made it|damaged"):
        Project.open(path)


def test_other_blanks_comments_and_spellings_are_ours_still(path: Path):
    _in_schema(path, "article", "-- JSON", "-- written otherwise")
    _in_schema(path, "search_data", "id INTEGER", '"id"   INTEGER')
    with Project.open(path) as project:
        assert project.check() == []


def test_a_plain_table_of_somebodys_own_is_let_be(path: Path):
    _altered(
        path,
        "CREATE TABLE mine (id INTEGER PRIMARY KEY, note TEXT UNIQUE DEFAULT 'x'); "
        "CREATE INDEX mine_by_note ON mine (note, id); ANALYZE",
    )
    with Project.open(path) as project:
        assert project.check() == []


@pytest.mark.parametrize("version", [-5, 0, 1, 3, 6])
def test_a_version_that_the_file_has_not_is_found_out(path: Path, version: int):
    _altered(path, f"PRAGMA user_version = {version}")
    with pytest.raises(ProjectUnavailable, match=r"did not make|not as Copydesk made"):
        Project.open(path)
    assert list(path.parent.glob("*backup*")) == []


@pytest.mark.parametrize("read_only", [False, True])
def test_every_connection_of_a_project_is_hardened(path: Path, read_only: bool):
    with Project.open(path, read_only=read_only) as project:
        connection = project._db.conn
        told = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("trusted_schema", "mmap_size")}
        assert told == {"trusted_schema": 0, "mmap_size": 0}
        assert connection.execute("PRAGMA cell_size_check").fetchone()[0] == 1
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 1
        with pytest.raises(sqlite3.OperationalError, match="not authorized"):
            connection.execute("SELECT load_extension('x')")
        with pytest.raises(sqlite3.OperationalError, match="Expression tree is too large"):
            connection.execute("SELECT " + "1+" * 300 + "1")
        with pytest.raises(sqlite3.DataError, match="too large"):
            connection.execute("-" * 1_000_001)


def test_newer_pythons_switch_defensive_mode_on(monkeypatch: pytest.MonkeyPatch):
    told: list[tuple[int, bool]] = []

    class Connection(sqlite3.Connection):
        def setconfig(self, name: int, value: bool) -> None:
            told.append((name, value))

    monkeypatch.setattr(sqlite3, "SQLITE_DBCONFIG_DEFENSIVE", 1010, raising=False)
    connection = sqlite3.connect(":memory:", factory=Connection)
    guarding.harden(connection)
    connection.close()
    assert (1010, True) in told


@pytest.mark.parametrize("version", range(1, schema_version(migrations) + 1))
def test_what_a_version_makes_never_changes(version: int):
    db = Database(memory=True, execute_plugins=False)
    migrations.apply(db, stop_before=[step.name for step in migrations._migrations[version:]])
    rows = db.conn.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    db.close()
    ours = [(name, guarding._words(sql)) for name, sql in rows if not guarding._SPELLED_BY_OTHERS.fullmatch(name)]
    assert _DIGESTS[version] == hashlib.sha256(repr(ours).encode()).hexdigest()[:16]
