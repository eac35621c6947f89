"""From a path to a connection: is it ours, is it new enough, does somebody else have it, does it need migrating?"""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from filelock import FileLock, Timeout
from sqlite_utils import Database, Migrations

from copydesk.store.failures import ProjectInUse, ProjectUnavailable, disk_failures
from copydesk.store.migrations import APPLICATION_ID, schema_version

# Long enough for a commit elsewhere, short enough that a window does not seem frozen.
_BUSY_SECONDS = 5.0


def lock_of(path: Path) -> FileLock:
    """Take the lock that writers of a project hold; the system lets go of it when the process ends, however it ends.

    Raises ProjectInUse, saying who has it, and ProjectUnavailable where no lock file can be made.
    """
    lock = FileLock(f"{path}.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise ProjectInUse(
            f"{path.name} is open {_holder(path)}. It can be read here, but changes are made there."
        ) from None
    except OSError as error:
        raise ProjectUnavailable(
            f"{path.parent} cannot be written to ({error.strerror}); open the project read-only, or move it."
        ) from error
    return lock


def connect(path: Path, *, read_only: bool) -> Database:
    """A connection to an existing project file. Raises ProjectUnavailable with the reason and the remedy."""
    require_file(path)
    with disk_failures(path):
        db = Database(_connection(path, read_only=read_only))
        try:
            _require_ours(db, path)
            # Readers never wait for the writer in WAL; FULL makes each commit survive a power cut.
            db.conn.execute("PRAGMA foreign_keys = ON")
            if not read_only:
                db.conn.execute("PRAGMA journal_mode = WAL")
                db.conn.execute("PRAGMA synchronous = FULL")
        except BaseException:
            db.conn.close()
            raise
    return db


def create_file(path: Path, steps: Migrations, settings: dict[str, str]) -> None:
    """Write a new project file beside its place and move it there. Raises ProjectUnavailable when one is there."""
    if path.exists():
        raise ProjectUnavailable(f"{path} exists already; open it, or choose another name.")
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with disk_failures(path):
            connection = sqlite3.connect(beside, isolation_level=None)
            try:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                db = Database(connection)
                steps.apply(db)
                connection.execute(f"PRAGMA user_version = {schema_version(steps)}")
                with db.atomic():
                    connection.executemany("INSERT INTO setting VALUES (?, ?)", settings.items())
            finally:
                connection.close()
        _sync(beside)
        beside.replace(path)
        _sync(path.parent)
    except OSError as error:
        raise ProjectUnavailable(f"{path} cannot be made: {error.strerror}; choose another folder.") from error
    finally:
        beside.unlink(missing_ok=True)


def needs_migration(db: Database, path: Path, steps: Migrations) -> bool:
    """True when the file is older than this app. Raises ProjectUnavailable when it is newer."""
    theirs, ours = _user_version(db), schema_version(steps)
    if theirs > ours:
        raise ProjectUnavailable(
            f"{path.name} was made by a newer Copydesk (its schema is {theirs}, this one knows {ours}). "
            "Update Copydesk to open it; the file was not touched."
        )
    return theirs < ours


def migrate(db: Database, path: Path, steps: Migrations) -> Path:
    """Bring an older file up to date, after a backup; the backup's path.

    All steps are one transaction: a file that fails to migrate is left as it was. Raises ProjectUnavailable then.
    """
    backup = _back_up(db, path)
    try:
        with db.atomic():
            steps.apply(db)
            db.conn.execute(f"PRAGMA user_version = {schema_version(steps)}")
    except Exception as error:
        raise ProjectUnavailable(
            f"{path.name} could not be brought up to date and was left as it was: {error}. A copy is at {backup}."
        ) from error
    return backup


def _back_up(db: Database, path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    backup = path.with_name(f"{path.stem}.backup-v{_user_version(db)}-{stamp}{path.suffix}")
    try:
        free = shutil.disk_usage(path.parent).free
        if free < path.stat().st_size:
            raise ProjectUnavailable(
                f"{path.name} must be brought up to date, but there is no room for a backup; free some space first."
            )
        with disk_failures(backup):
            target = sqlite3.connect(backup)
            try:
                db.conn.backup(target)
            finally:
                target.close()
        _sync(backup)
        _sync(path.parent)
    except OSError as error:
        raise ProjectUnavailable(
            f"{path.name} must be brought up to date, but no backup could be made: {error.strerror}."
        ) from error
    return backup


def require_file(path: Path) -> None:
    if path.is_dir():
        raise ProjectUnavailable(f"{path} is a folder; choose a project file, something.copydesk.")
    if not path.exists():
        raise ProjectUnavailable(f"{path} does not exist; it may have been moved or renamed.")
    if not os.access(path, os.R_OK):
        raise ProjectUnavailable(f"{path} may not be read; change its permissions.")


def _connection(path: Path, *, read_only: bool) -> sqlite3.Connection:
    if not read_only:
        if not os.access(path, os.W_OK):
            raise ProjectUnavailable(f"{path} cannot be written to; change its permissions, or open it read-only.")
        return sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        # A connection that may not even tidy up leaves the write-ahead log's files behind when it closes last.
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
        return connection
    # On a read-only disk SQLite cannot make its own side files; without a write-ahead log there is nothing in them.
    mode = "mode=ro" if Path(f"{path}-wal").exists() else "immutable=1"
    address = f"file:{quote(str(path.absolute()))}?{mode}"
    return sqlite3.connect(address, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)


def _require_ours(db: Database, path: Path) -> None:
    if db.conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ProjectUnavailable(f"{path} is not a Copydesk project; import it instead, if it holds articles.")


def _user_version(db: Database) -> int:
    return db.conn.execute("PRAGMA user_version").fetchone()[0]


def _holder(path: Path) -> str:
    """Who says to have the project open; they wrote it into the file when they opened it."""
    try:
        db = connect(path, read_only=True)
    except ProjectUnavailable:
        return "in another window"
    try:
        row = db.conn.execute("SELECT value FROM setting WHERE key = 'open_by'").fetchone()
    except sqlite3.Error:
        row = None
    finally:
        db.conn.close()
    return f"in another window ({row[0]})" if row else "in another window"


def _sync(path: Path) -> None:
    """Have the system put a file, or a folder's list of names, on the disk."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
