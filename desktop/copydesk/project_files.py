"""Gold out of a project, and both checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from copydesk.exchange.gold import check_gold, gold_line, write_gold
from copydesk.exchange.incoming import Problem
from copydesk.store.project import Project
from copydesk.store.selection import EVERYTHING, GOLD

PROJECT_SUFFIX = ".copydesk"
"""What a project file's name ends in."""


def export_gold(project: Project, path: Path, status: str = "gold") -> int:
    """Write a project's articles as native gold JSONL, in queue order; the number of articles.

    ``status`` is "gold" for what was signed off, "all" for every article. Raises OSError and BadGold.
    """
    return write_gold(gold_lines(project, status), path)


def gold_lines(project: Project, status: str = "gold") -> Iterator[str]:
    """The lines of the export, one article each, without line ends."""
    for stored in project.standing(GOLD if status == "gold" else EVERYTHING):
        yield gold_line(
            stored.article,
            stored.annotations,
            scheme=stored.scheme,
            pipeline=stored.pipeline,
            status=stored.status.value,
        )


def check_file(path: Path, progress: Callable[[int, int], None] | None = None) -> Iterator[Problem]:
    """Every problem of a gold JSONL file or a project: offsets, text, hashes, schema.

    ``progress`` is told articles done and articles in all of a project. Not for a process that has the project open:
    closing the file that is looked at here would drop the locks that SQLite holds on it.

    Raises ProjectUnavailable and OSError.
    """
    with path.open("rb") as file:
        is_project = file.read(16) == b"SQLite format 3\x00"
    if not is_project and path.suffix != PROJECT_SUFFIX:
        yield from check_gold(path)
        return
    with Project.open(path, read_only=True) as project:
        for reason in project.check(progress):
            yield Problem(str(path), None, reason)
