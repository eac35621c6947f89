"""A project file may come from a stranger: its connection is hardened, and only what Copydesk makes may act in it."""

from __future__ import annotations

import re
import sqlite3
from functools import cache
from pathlib import Path
from typing import Final, TypeGuard

from sqlite_utils import Database, Migrations

from copydesk.store.failures import ProjectUnavailable, disk_failures

_PRAGMAS: Final = (
    "trusted_schema = OFF",  # no view, trigger, index or default of the file calls a function that has effects
    "cell_size_check = ON",  # a damaged page is noticed where it is read, not after
    "mmap_size = 0",  # a file that shrinks while it is open is an error then, and no crash
)
_LIMITS: Final = {
    # Texts and originals are at most 64 MiB as they come in; suggestions for such a text may be longer.
    sqlite3.SQLITE_LIMIT_LENGTH: 512 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,  # VACUUM attaches a file of its own
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
}
_SWITCHES: Final = {
    "SQLITE_DBCONFIG_DEFENSIVE": True,  # SQL cannot damage the file: no writing to the schema or to shadow tables
    "SQLITE_DBCONFIG_TRUSTED_SCHEMA": False,
    "SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION": False,
    "SQLITE_DBCONFIG_WRITABLE_SCHEMA": False,
}
"""Python can turn these from 3.12 on; before, the first has no other way, and the rest are SQLite's defaults."""

_Thing = tuple[str, str, str, str | None]
"""A row of the schema: type, name, the table that it is on, SQL."""

_TOKENS: Final = re.compile(r"--[^\n]*|/\*.*?\*/|\s+|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\[[^]]*]|`[^`]*`|\w+|.", re.S)
_QUOTES: Final = str.maketrans("", "", "\"'[]`")
# Others write these, and each version of theirs may spell them in its own way: sqlite-utils and FTS5. They are plain.
_SPELLED_BY_OTHERS: Final = re.compile(r"(?:idx_)?_sqlite_migrations\w*|search_(?:data|idx|docsize|config)")
_PLAIN: Final = re.compile(
    r"CREATE (?:(?:UNIQUE )?INDEX \w+ ON|TABLE) \w+ ?\((?:[\w\s,]|PRIMARY KEY ?\([\w\s,]*\))*\)(?: WITHOUT ROWID)?",
    re.S,
)
# What is computed, or compared in a way of its own, whenever somebody checks the file.
_COMPUTED: Final = re.compile(r"\b(?:AS|CHECK|GENERATED|COLLATE|WHERE)\b", re.IGNORECASE)
_LONGEST_SQL: Final = 10_000  # ours have fewer than 2,000 characters
_LONGEST_NAME: Final = 60


def harden(connection: sqlite3.Connection) -> None:
    """Let nothing in the file run code, read another file, or take for ever; before anything of it is read."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    switch = getattr(connection, "setconfig", None)
    for name, value in _SWITCHES.items():
        if switch is not None and hasattr(sqlite3, name):
            switch(getattr(sqlite3, name), value)


def require_our_schema(db: Database, path: Path, steps: Migrations) -> None:
    """Raises ProjectUnavailable, by name, for whatever a stranger put into the file that could act there.

    Triggers, views, virtual tables and indexes of our tables are those of our migrations up to the file's version, and
    our tables are as these make them. A plain table of somebody's own is let be: nothing of ours reads it.
    """
    with disk_failures(path):
        version = db.conn.execute("PRAGMA user_version").fetchone()[0]
        found: list[_Thing] = db.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    expected = _expected(steps, max(0, version))
    tables = {table.lower() for _, _, table, _ in expected.values()}
    for kind, name, table, sql in found:
        key = str(name).lower()
        if key not in expected:
            if str(table).lower() in tables or not _is_idle(kind, sql):
                raise ProjectUnavailable(
                    "{name} holds “{thing}” ({kind}), which Copydesk did not make and which could act while you work. "
                    "Go back to a backup of it, or ask whoever sent it for an export to import.",
                    name=path.name,
                    thing=_shown(name),
                    kind=str(kind).upper(),
                )
        elif not _is_same(expected[key], (kind, name, table, sql)):
            raise ProjectUnavailable(
                "“{thing}” ({kind}) in {name} is not as Copydesk made it: another program altered it. "
                "Go back to a backup of it, or ask whoever sent it for an export to import.",
                name=path.name,
                thing=_shown(name),
                kind=str(kind).upper(),
            )


@cache
def _expected(steps: Migrations, version: int) -> dict[str, _Thing]:
    """What a file of that version holds, by name in small letters."""
    db = Database(memory=True, execute_plugins=False)
    try:
        later = [step.name for step in steps.pending(db)][version:]
        steps.apply(db, stop_before=later)
        rows: list[_Thing] = db.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    finally:
        db.close()
    return {row[1].lower(): row for row in rows}


def _is_same(ours: _Thing, theirs: _Thing) -> bool:
    if ours == theirs:
        return True
    if ours[:3] != theirs[:3] or ours[3] is None or not _is_short(theirs[3]):
        return False
    if _SPELLED_BY_OTHERS.fullmatch(ours[1]):
        return _is_plain(theirs[3])
    return _words(ours[3]) == _words(theirs[3])


def _is_idle(kind: str, sql: object) -> bool:
    """True for a table in which nothing is computed, and for an index of its columns."""
    if kind == "index":
        return sql is None or (_is_short(sql) and _is_plain(sql))
    return kind == "table" and _is_short(sql) and sql.startswith("CREATE TABLE ") and not _COMPUTED.search(sql)


def _is_plain(sql: str) -> bool:
    """True for columns without anything that is computed."""
    plain = sql.translate(_QUOTES).strip()
    return _PLAIN.fullmatch(plain) is not None and not _COMPUTED.search(plain)


def _is_short(sql: object) -> TypeGuard[str]:
    return isinstance(sql, str) and len(sql) <= _LONGEST_SQL


def _words(sql: str) -> list[str]:
    """The SQL without its comments and blanks, which may be written otherwise one day."""
    found = (match[0] for match in _TOKENS.finditer(sql))
    return [token for token in found if not token.isspace() and not token.startswith(("--", "/*"))]


def _shown(name: object) -> str:
    """A stranger's name for a thing, as it can stand in a sentence of ours."""
    shown = "".join(char if char.isprintable() else "?" for char in str(name))
    return shown if len(shown) <= _LONGEST_NAME else f"{shown[: _LONGEST_NAME - 1]}…"
