"""Files into a project and out of it: articles come in, gold goes out, and either can be checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.core.annotations import State
from copydesk.core.remarks import Remark
from copydesk.exchange.gold import check_gold, gold_line, write_gold
from copydesk.exchange.importing import Incoming, Problem, read_files
from copydesk.store.project import DuplicateId, Project
from copydesk.store.selection import EVERYTHING, GOLD

PROJECT_SUFFIX = ".copydesk"
"""What a project file's name ends in."""

# Few enough that a cancel is felt at once, many enough that a year of articles comes in within minutes.
_IMPORT_BATCH = 50


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the files: ids of new articles, ids of articles that were here already, and what went wrong.

    ``with_suggestions`` counts new articles that brought annotations along; these wait as suggestions.
    """

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    with_suggestions: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class _Batch:
    added: tuple[str, ...]
    known: tuple[str, ...]
    problems: tuple[Problem, ...]
    with_suggestions: int


def import_into(
    submit: Callable[[Callable[[Project], _Batch]], Future[_Batch]],
    paths: Sequence[Path],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Read files and hand them in batches to ``submit``, which runs each where the project is written."""
    batches: list[_Batch] = []
    waiting: list[Incoming] = []
    problems: list[Problem] = []

    def hand_over() -> None:
        batch = tuple(waiting)
        waiting.clear()
        batches.append(submit(lambda project: _add_batch(project, batch)).result())

    for read in read_files(paths, progress, cancelled):
        if isinstance(read, Problem):
            problems.append(read)
            continue
        waiting.append(read)
        if len(waiting) >= _IMPORT_BATCH:
            hand_over()
    if waiting:
        hand_over()
    return ImportReport(
        tuple(article_id for batch in batches for article_id in batch.added),
        tuple(article_id for batch in batches for article_id in batch.known),
        (*problems, *(problem for batch in batches for problem in batch.problems)),
        sum(batch.with_suggestions for batch in batches),
        bool(cancelled and cancelled()),
    )


def _add_batch(project: Project, batch: Sequence[Incoming]) -> _Batch:
    added: list[str] = []
    known: list[str] = []
    problems: list[Problem] = []
    suggested = 0
    with project.transaction():
        for incoming in batch:
            try:
                result = project.add(incoming.article, incoming.source)
            except DuplicateId as error:
                problems.append(Problem(incoming.source, incoming.line, error.reason))
                continue
            (added if result.is_new else known).append(result.article_id)
            if result.is_new and incoming.annotations:
                # Somebody's earlier work is a suggestion here until an editor of this project has signed it.
                again = tuple(
                    item if isinstance(item, Remark) else replace(item, state=State.SUGGESTED, annotator=None)
                    for item in incoming.annotations
                )
                project.receive(result.article_id, f"imported from {Path(incoming.source).name}", again)
                suggested += 1
    return _Batch(tuple(added), tuple(known), tuple(problems), suggested)


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
