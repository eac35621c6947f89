"""The untouched files that articles came from, kept for ever and once each: every text can be traced to its bytes."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from copydesk.store.failures import ProjectUnavailable, disk_failures

_REFUSED = "BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END"
_KEYS = {"original": "sha256 = NEW.sha256", "article_original": "article = NEW.article"}

TABLES: Final = (
    """
    CREATE TABLE original (
        sha256 TEXT PRIMARY KEY,                 -- of the file's bytes as they came in
        size INTEGER NOT NULL,                   -- their number
        packed BLOB NOT NULL                     -- the bytes, compressed by zlib
    )
    """,
    """
    CREATE TABLE article_original (
        article INTEGER PRIMARY KEY REFERENCES article (number),
        sha256 TEXT NOT NULL REFERENCES original (sha256),
        name TEXT NOT NULL,                      -- of the file, without its folders
        media_type TEXT NOT NULL
    )
    """,
    "CREATE INDEX article_original_by_sha256 ON article_original (sha256)",
    *(
        f"CREATE TRIGGER {table}_keeps_{name} BEFORE {event} ON {table} {when} {_REFUSED.format(table=table)}"
        for table, key in _KEYS.items()
        for name, event, when in (
            ("what_it_says", "UPDATE", ""),
            ("all_rows", "DELETE", ""),
            ("its_keys", "INSERT", f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {key})"),
        )
    ),
)


_MOST_BYTES: Final = 512 * 1024 * 1024  # whoever packs terabytes of nothing means harm


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it came in. ``name`` is its own, without folders."""

    name: str
    media_type: str
    data: bytes

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def keep(db: Database, article: int, original: Original) -> None:
    """Keep the file that an article came from; the same bytes are kept once, however many articles they gave."""
    sha256 = original.sha256
    if db.conn.execute("SELECT 1 FROM original WHERE sha256 = ?", (sha256,)).fetchone() is None:
        packed = zlib.compress(original.data)
        db.conn.execute("INSERT INTO original VALUES (?, ?, ?)", (sha256, len(original.data), packed))
    db.conn.execute(
        "INSERT INTO article_original VALUES (?, ?, ?, ?)", (article, sha256, original.name, original.media_type)
    )


def read(db: Database, path: Path, article: int) -> Original | None:
    """The file that an article came from; None where its text stood in the file as it is.

    Raises ProjectUnavailable when the bytes are not those that came in.
    """
    with disk_failures(path):
        row = db.conn.execute(
            "SELECT name, media_type, sha256, size, packed FROM article_original JOIN original USING (sha256) "
            "WHERE article = ?",
            (article,),
        ).fetchone()
    if row is None:
        return None
    name, media_type, sha256, size, packed = row
    data = _unpacked(packed, size, sha256)
    if data is None:
        raise ProjectUnavailable(
            "The original “{name}” is damaged in {project}; go back to a backup of it.", name=name, project=path.name
        )
    # Somebody saves it under that name: no folder of a stranger's choice belongs to it.
    return Original(re.split(r"[/\\]", str(name))[-1], str(media_type), data)


def problems(db: Database) -> Iterator[str]:
    """Originals that are not what came in, a sentence each; for checking a file."""
    for sha256, size, packed in db.conn.execute("SELECT sha256, size, packed FROM original ORDER BY sha256"):
        if _unpacked(packed, size, sha256) is None:
            yield f"original {sha256}: its bytes are not the bytes that came in: the hash differs"


def _unpacked(packed: object, size: object, sha256: object) -> bytes | None:
    """The bytes, or None when they are not the ones of that hash. No more is unpacked than there should be."""
    if not isinstance(packed, bytes) or not isinstance(size, int) or not 0 <= size <= _MOST_BYTES:
        return None
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(packed, size + 1)
    except zlib.error:
        return None
    return data if len(data) == size and hashlib.sha256(data).hexdigest() == sha256 else None
