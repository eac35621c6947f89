"""What can go wrong between us and the disk, in words for the editor."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from copydesk.core.annotations import StaleChange
from copydesk.core.refusals import Refusal, Sentence

_REFUSALS: Final = {
    sqlite3.SQLITE_FULL: "The disk that holds {path} is full; free some space and open the project again.",
    sqlite3.SQLITE_IOERR: "The disk that holds {path} failed; see that it is connected, then open it again.",
    sqlite3.SQLITE_READONLY: "{path} cannot be written to; change its permissions, or open it read-only.",
    sqlite3.SQLITE_PERM: "{path} cannot be written to; change its permissions, or open it read-only.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened; see that you may read and write its folder.",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged; go back to a backup of it (beside it, named “…backup…”).",
    sqlite3.SQLITE_TOOBIG: "{path} is damaged; go back to a backup of it (beside it, named “…backup…”).",
    sqlite3.SQLITE_NOTADB: "{path} is not a Copydesk project.",
    sqlite3.SQLITE_BUSY: "{path} is being written to by another program; try again in a moment.",
    sqlite3.SQLITE_LOCKED: "{path} is being written to by another program; try again in a moment.",
    sqlite3.SQLITE_NOMEM: "There is too little memory for {path}; close other programs, then open it again.",
}


class ProjectUnavailable(Refusal):
    """The world failed: no such file, a full disk. ``reason`` is a sentence with the remedy."""


class ProjectInUse(ProjectUnavailable):
    """Somebody else has the project open for writing."""


class DuplicateId(Refusal):
    """Another text has the article's id already. ``reason`` is a sentence for the report."""


@contextmanager
def disk_failures(path: Path) -> Generator[None]:
    """Turn what SQLite says of the disk into ProjectUnavailable; anything else is a bug and goes on as it is."""
    try:
        yield
    except sqlite3.Error as error:
        reason = _reason(path, error)
        if reason is None:
            raise
        raise ProjectUnavailable(reason) from error
    except UnicodeDecodeError as error:  # SQLite names what is damaged, and the name is damaged too
        raise ProjectUnavailable(_REFUSALS[sqlite3.SQLITE_CORRUPT], path=path) from error


UNFIT: Final = (StaleChange, ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError)
"""What comes of making values of rows that Copydesk did not write."""
_LONGEST: Final = 200


@contextmanager
def unfit(path: Path, of: str) -> Generator[None]:
    """Turn what is stored and cannot be meant into ProjectUnavailable; ``of`` is the article, or what else it is of."""
    try:
        yield
    except UNFIT as error:
        raise ProjectUnavailable(
            "{path} is damaged: what is stored of {article} does not fit together ({error}). "
            "Go back to a backup of it (beside it, named “…backup…”).",
            path=path,
            article=of[:_LONGEST],
            error=f"{type(error).__name__}: {error}"[:_LONGEST],
        ) from error


def _reason(path: Path, error: sqlite3.Error) -> Sentence | None:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # absent where Python complains
    if isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorcode"):
        code = sqlite3.SQLITE_CORRUPT  # Python itself, of text that is no UTF-8
    if code in _REFUSALS:
        return Sentence(_REFUSALS[code], path=path)
    if code != sqlite3.SQLITE_ERROR and isinstance(error, sqlite3.OperationalError):
        # SQLITE_ERROR is SQL that does not fit the tables, ours to mend; whatever else is operational is the world's.
        return Sentence(
            "{path} cannot be used now ({error}); see that its disk is connected, then open it again.",
            path=path,
            error=error,
        )
    return None
