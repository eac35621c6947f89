"""From a path to a connection: is it ours, is it new enough, does somebody else have it, does it need migrating?"""

from __future__ import annotations

import getpass
import os
import platform
import shutil
import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from filelock import FileLock, Timeout
from sqlite_utils import Database, Migrations

from copydesk.store.failures import ProjectInUse, ProjectUnavailable, disk_failures
from copydesk.store.guarding import harden, require_our_schema
from copydesk.store.migrations import APPLICATION_ID, migrations, schema_version

# Long enough for a commit elsewhere, short enough that a window does not seem frozen.
_BUSY_SECONDS = 5.0


def lock_of(path: Path) -> FileLock:
    """Take the lock that writers of a project hold; the system lets go of it when the process ends, however it ends.

    Raises ProjectInUse, saying who has it, and ProjectUnavailable where no lock file can be made.
    """
    # By its real name, so that a link to a project has the same lock; not per thread: whoever closes lets go.
    lock = FileLock(f"{path.resolve()}.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise _in_use(path) from None
    except OSError as error:
        raise ProjectUnavailable(
            "{folder} cannot be written to ({problem}); open the project read-only, or move it.",
            folder=path.parent,
            problem=error.strerror,
        ) from error
    return lock


def myself() -> str:
    """Who has a project open, for the one who finds it so."""
    try:
        user = getpass.getuser()
    except (KeyError, ImportError, OSError):  # a container's user may have no name; Python has raised each of these
        user = "somebody"
    since = datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")
    return f"{user} on {platform.node()}, process {os.getpid()}, since {since}"


def connect(path: Path, *, read_only: bool) -> Database:
    """A connection to an existing project file, which is only looked at so far.

    Raises ProjectUnavailable with the reason and the remedy.
    """
    require_file(path)
    with disk_failures(path):
        connection = _to_read(path) if read_only else _to_write(path)
        try:
            _require_ours(connection, path)
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
    return Database(connection, execute_plugins=False)


def prepare_to_write(db: Database, path: Path) -> None:
    """Make each commit survive a power cut. Alters the file, so only once it is ours and not newer than us."""
    with disk_failures(path):
        # Readers never wait for the writer in WAL. NORMAL would lose the last commits with the power; FULL waits for
        # the disk at each.
        db.conn.execute("PRAGMA journal_mode = WAL")
        db.conn.execute("PRAGMA synchronous = FULL")
        # macOS answers fsync before the disk has written; elsewhere these two mean nothing.
        db.conn.execute("PRAGMA fullfsync = ON")
        db.conn.execute("PRAGMA checkpoint_fullfsync = ON")


def create_file(path: Path, steps: Migrations, settings: dict[str, str]) -> None:
    """Write a new project file beside its place and move it there. Raises ProjectUnavailable when one is there."""
    try:
        if path.exists():
            raise ProjectUnavailable("{path} exists already; open it, or choose another name.", path=path)
        for left in (Path(f"{path}-wal"), Path(f"{path}-journal")):
            # SQLite would take it for the newest changes of the new file.
            if left.exists():
                raise ProjectUnavailable(
                    "{left} is left over from another project; move it away or choose a name.", left=left
                )
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            with disk_failures(path):
                _fill(beside, steps, settings)
            _sync(beside)
            _put(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        _sync(path.parent)
    except OSError as error:
        raise ProjectUnavailable(
            "{path} cannot be made: {problem}; choose another folder.", path=path, problem=error.strerror
        ) from error


def _put(beside: Path, path: Path) -> None:
    """Give a new file its name. Unlike renaming, a link refuses where there is a file of that name by now."""
    try:
        os.link(beside, path)
    except FileExistsError as error:
        raise ProjectUnavailable("{path} exists already; open it, or choose another name.", path=path) from error
    except OSError:
        beside.replace(path)  # a disk without links, such as a memory stick


def _fill(path: Path, steps: Migrations, settings: dict[str, str]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db = Database(connection, execute_plugins=False)
        steps.apply(db)
        connection.execute(f"PRAGMA user_version = {schema_version(steps)}")
        with db.atomic():
            connection.executemany("INSERT INTO setting VALUES (?, ?)", settings.items())
    finally:
        connection.close()


def needs_migration(db: Database, path: Path, steps: Migrations) -> bool:
    """True when the file is older than this app. Raises ProjectUnavailable when it is newer.

    Also when it holds what could act and is not of our making: whoever has asked may read and write.
    """
    theirs, ours = _user_version(db), schema_version(steps)
    if theirs > ours:
        raise ProjectUnavailable(
            "{name} was made by a newer Copydesk (its schema is {theirs}, this one knows {ours}). "
            "Update Copydesk to open it; the file was not touched.",
            name=path.name,
            theirs=theirs,
            ours=ours,
        )
    require_our_schema(db, path, steps)
    return theirs < ours


def migrate(db: Database, path: Path, steps: Migrations) -> Path:
    """Bring an older file up to date, after a backup; the backup's path.

    All steps are one transaction: a file that fails to migrate is left as it was. Raises ProjectUnavailable then.
    """
    backup = back_up(db, path, f"v{_user_version(db)}")
    # A step that makes a table anew drops the old one, whose rows others refer to; and this cannot be set later on.
    db.conn.execute("PRAGMA foreign_keys = OFF")
    try:
        with db.atomic():
            steps.apply(db)
            if broken := db.conn.execute("PRAGMA foreign_key_check").fetchall():
                raise sqlite3.IntegrityError(f"{len(broken)} rows would refer to rows that are not there")
            db.conn.execute(f"PRAGMA user_version = {schema_version(steps)}")
    except Exception as error:
        # Whatever went wrong in a step, its author's mistakes included, the editor must learn where the work is.
        raise ProjectUnavailable(
            "{name} could not be brought up to date and was left as it was: {error}. A copy is at "
            "{backup}. Go on with the Copydesk that you had, and send us a report.",
            name=path.name,
            error=error,
            backup=backup,
        ) from error
    db.conn.execute("PRAGMA foreign_keys = ON")
    return backup


def back_up(db: Database, path: Path, why: str) -> Path:
    """Copy a project beside itself, with ``why`` in the copy's name; the copy's path. Raises ProjectUnavailable."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    backup = path.with_name(f"{path.stem}.backup-{why}-{stamp}{path.suffix}")
    try:
        free = shutil.disk_usage(path.parent).free
        if free < path.stat().st_size:
            raise ProjectUnavailable(
                "{name} must be copied first, but there is no room for a backup; free some space.", name=path.name
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
        backup.unlink(missing_ok=True)
        raise ProjectUnavailable(
            "A backup of {name} must be made first, and could not be: {problem}. Free some disk space, or "
            "move the file to a folder where you may write.",
            name=path.name,
            problem=error.strerror,
        ) from error
    except ProjectUnavailable:
        backup.unlink(missing_ok=True)  # half a backup is worse than none
        raise
    return backup


def require_file(path: Path) -> None:
    """Raises ProjectUnavailable where there is no file that may be read."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise ProjectUnavailable("{path} does not exist; it may have been moved or renamed.", path=path) from error
    except (OSError, ValueError) as error:
        raise ProjectUnavailable(
            "{path} cannot be opened ({error}); check its name and its folder.", path=path, error=error
        ) from error
    if stat.S_ISDIR(mode):
        raise ProjectUnavailable("{path} is a folder; choose a project file, something.copydesk.", path=path)
    if not stat.S_ISREG(mode):
        raise ProjectUnavailable("{path} is not a file; choose a project file, something.copydesk.", path=path)
    if not os.access(path, os.R_OK):
        raise ProjectUnavailable("{path} may not be read; change its permissions.", path=path)


def _to_write(path: Path) -> sqlite3.Connection:
    if not os.access(path, os.W_OK):
        raise ProjectUnavailable(
            "{path} cannot be written to; change its permissions, or open it read-only.", path=path
        )
    return _connection(path, "mode=rw")


def _to_read(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing into the file, made in the way that leaves fewest traces."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        # A connection that may not even tidy up leaves the write-ahead log's files behind when it closes last.
        connection = _connection(path, "mode=rw")
        connection.execute("PRAGMA query_only = ON")
        return connection
    try:
        return _connection(path, "mode=ro")
    except sqlite3.OperationalError:
        log = Path(f"{path}-wal")
        if log.exists() and log.stat().st_size:
            raise
    # On a read-only disk SQLite cannot make its own side files; nobody can be writing there either, and without a
    # write-ahead log the file is all there is.
    return _connection(path, "immutable=1")


def _connection(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{_address(path.absolute().as_posix())}?{mode}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None
    )
    try:
        harden(connection)
        connection.execute("PRAGMA schema_version")  # the first to look at the file
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _address(posix: str) -> str:
    """A path with forward slashes as SQLite wants it: file:///a/b, file:///C:/a, file:////server/share/a."""
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix, safe='/:')}"


def _require_ours(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ProjectUnavailable(
            "{path} is not a Copydesk project; import it instead, if it holds articles.", path=path
        )


def _user_version(db: Database) -> int:
    return db.conn.execute("PRAGMA user_version").fetchone()[0]


def _in_use(path: Path) -> ProjectInUse:
    """The refusal that says who has the project open; they wrote it into the file when they opened it."""
    holder = _holder(path)
    if holder is None:
        return ProjectInUse(
            "{name} is open in another window. It can be read here, but changes are made there.", name=path.name
        )
    return ProjectInUse(
        "{name} is open in another window ({holder}). It can be read here, but changes are made there.",
        name=path.name,
        holder=holder,
    )


def _holder(path: Path) -> str | None:
    try:
        db = connect(path, read_only=True)
    except ProjectUnavailable:
        return None
    try:
        require_our_schema(db, path, migrations)
        row = db.conn.execute("SELECT value FROM setting WHERE key = 'open_by'").fetchone()
    except (sqlite3.Error, ProjectUnavailable):
        row = None
    finally:
        db.conn.close()
    return row[0] if row else None


def _sync(path: Path) -> None:
    """Have the system put a file, or a folder's list of names, on the disk."""
    if os.name == "nt" and path.is_dir():
        return
    # Windows flushes only what is open for writing; elsewhere a folder cannot be opened so.
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
