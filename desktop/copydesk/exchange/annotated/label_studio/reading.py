"""Label Studio's tasks as articles with the spans, links and remarks of one annotation or prediction of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from copydesk.core.annotations import SignOff
from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.text import title_of
from copydesk.exchange.annotated.aside import Aside
from copydesk.exchange.annotated.kept import as_object, as_objects, others
from copydesk.exchange.annotated.label_studio.minimal import is_minimal, task_of
from copydesk.exchange.annotated.label_studio.regions import Results, results_of
from copydesk.exchange.annotated.label_studio.words import NAME, OURS, TEXT
from copydesk.exchange.annotated.rows import unit_chosen
from copydesk.exchange.choices import NOTHING_CHOSEN, Choice, Choices, chosen
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.json_files import json_records
from copydesk.exchange.lines import Json
from copydesk.exchange.readers.whole import made_up_id, one_line, usable
from copydesk.exchange.units import Unit

TAKE = Choice(
    "take",
    "Take of each task",
    "annotations",
    ("annotations", "predictions"),
    "“annotations” takes predictions where nobody has annotated; the newest that was not skipped is taken.",
)
COLUMN = Choice(
    "column", "Column with the text", "", (), "Empty: “text”, or the only column that holds one; see $… in the config."
)

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|/data/)\S*\Z", re.IGNORECASE)
_TASK_KEYS = ("data", "annotations", "completions")
_ANNOTATION_KEYS = ("result", "ground_truth", "was_cancelled")


def recognises(sample: Sample) -> bool:
    """True for a task, which has its columns in ``data``, and for what JSON-MIN makes of one."""
    record = sample.record or {}
    if is_minimal(record):
        return True
    data, lists = record.get("data"), ("annotations", "predictions", "completions")
    if not isinstance(data, dict) or TEXT in record:
        return False
    return TEXT in data or any(isinstance(record.get(key), list) for key in lists)


def read(path: Path, choices: Choices = NOTHING_CHOSEN) -> Iterator[Read]:
    """The articles of Label Studio's JSON, an array or JSON lines. Raises CannotRead, BadChoice and OSError."""
    take, column, unit = chosen(choices, TAKE), chosen(choices, COLUMN), unit_chosen(choices)
    for line, record in json_records(path):
        try:
            if isinstance(record, CannotRead):
                raise record
            task = task_of(record) if is_minimal(record) else record
            yield from _Task(task, path, line).reads(take, column, unit)
        except CannotRead as error:
            yield Problem(str(path), line, error.reason)


@dataclass(frozen=True, slots=True)
class _Text:
    column: str
    text: str
    starts: list[int] | None  # of the paragraphs, where the text came in such
    paragraphs: list[Json]  # what is known of each beside its text


class _Task:
    def __init__(self, record: Json, path: Path, line: int) -> None:
        self._record = record
        self._path = path
        self._line = line
        data = record.get("data")
        if not isinstance(data, dict):
            raise CannotRead("It is no task: it has no “data”. Export the project as JSON.")
        self._data = cast("Json", data)
        self._ours = Aside.of(self._data.get(OURS))

    def reads(self, take: str, column: str, unit: Unit | None) -> Iterator[Read]:
        text = _text(self._data, column)
        annotation, others_left, skipped = self._annotation(take)
        rows = as_objects((annotation or {}).get("result"))
        results = results_of(rows, text.text, text.starts, unit, _annotator(annotation))
        article = self._article(text, annotation, results)
        remarks = self._ours.remarks(text.text)
        if skipped:
            remarks = (*remarks, Remark(_next_id(remarks), RemarkKind.SKIP))
        yield Incoming(
            article,
            str(self._path),
            self._line,
            remarks or None,
            results.flat if annotation is not None else None,
            self._sign_off(annotation),
            measured=results.measured,
        )
        for complaint in (*self._told(others_left, results), *results.complaints):
            yield Problem(
                str(self._path), self._line, Sentence("{id}: {complaint}", id=article.id, complaint=complaint)
            )

    def _annotation(self, take: str) -> tuple[Json | None, list[str], bool]:
        """The annotation that is taken, what others of its kind are called, and whether the task was skipped."""
        made = as_objects(self._record.get("annotations")) or as_objects(self._record.get("completions"))
        predictions = as_objects(self._record.get("predictions"))
        standing = [each for each in made if each.get("was_cancelled") is not True]
        from_all = standing if take == TAKE.default and made else predictions
        oldest_first = [annotation for _, annotation in sorted(enumerate(from_all), key=_age)]
        best = oldest_first.pop() if oldest_first else None
        return best, [_called(each) for each in oldest_first], bool(made) and not standing

    def _article(self, text: _Text, annotation: Json | None, results: Results) -> Article:
        title = self._title()
        number = self._record.get("id")
        name = f"{title or self._path.stem} {number if isinstance(number, int | str) else ''}"
        article_id = _usable_id(self._data.get("id")) or made_up_id(name, text.text)
        ours = (text.column, "id", OURS, *(("title",) if title else ()))
        kept = {
            "task": others(self._record, _TASK_KEYS),
            "data": others(self._data, ours),
            "annotation": others(annotation or {}, _ANNOTATION_KEYS),
            "regions": results.kept.record,
            "paragraphs": text.paragraphs,
            "left": results.left,
        }
        if annotation is not None and annotation in as_objects(kept["task"].get("predictions")):  # type: ignore[union-attr]
            kept["task"].pop("predictions")  # type: ignore[union-attr]
        kept = {key: value for key, value in kept.items() if value}
        meta = self._ours.meta
        return Article(article_id, title or title_of(text.text), text.text, {**meta, **({NAME: kept} if kept else {})})

    def _title(self) -> str:
        """The title of ours as it was; of others without line ends."""
        given = self._data.get("title")
        if not isinstance(given, str):
            return ""
        return given if self._ours.record else one_line(given)

    def _sign_off(self, annotation: Json | None) -> SignOff | None:
        """Who signed; nobody when somebody in Label Studio has since taken the ground truth back."""
        taken_back = annotation is None or annotation.get("ground_truth") is False
        return None if taken_back else self._ours.sign_off

    def _told(self, others_left: list[str], results: Results) -> Iterator[str]:
        if others_left:
            yield Sentence(
                "The task has {count} annotations or predictions besides the one that was taken; left out: {others}.",
                count=len(others_left),
                others=", ".join(others_left)[:200],
            )
        if results.left:
            kinds = sorted({str(row.get("type")) for row in results.left})
            yield Sentence(
                "{count} results of the task are no spans ({kinds}); they are kept beside the article.",
                count=len(results.left),
                kinds=", ".join(kinds)[:200],
            )


def _called(annotation: Json) -> str:
    """How to find it in Label Studio: an annotation by its number, a prediction by its model."""
    told = [annotation.get(key) for key in ("id", "model_version")]
    return next((str(name)[:60] for name in told if isinstance(name, str | int) and str(name)), "?")


def _annotator(annotation: Json | None) -> str:
    """Who made it, where the export says more than the number of a user."""
    by = as_object((annotation or {}).get("completed_by"))
    return next((name for key in ("email", "username") if isinstance(name := by.get(key), str)), "")


def _next_id(remarks: Sequence[Remark]) -> str:
    return f"r{1 + max((int(remark.id[1:]) for remark in remarks), default=0)}"


def _age(row: tuple[int, Json]) -> tuple[bool, str, int]:
    """Ground truth is younger than everything else."""
    number, annotation = row
    at = annotation.get("updated_at") or annotation.get("created_at")
    return annotation.get("ground_truth") is True, at if isinstance(at, str) else "", number


def _text(data: Json, column: str) -> _Text:
    name = column or TEXT
    if name not in data and not column:
        candidates = [key for key, value in data.items() if key not in ("id", "title", OURS) and _is_text(value)]
        if len(candidates) == 1:
            name = candidates[0]
    value = data.get(name)
    if isinstance(value, str):
        if _ADDRESS.match(value.strip()):
            raise CannotRead(
                "The text is not in the task, which only has its address, {address}; Copydesk fetches nothing. "
                "Put the text itself into the task.",
                address=value.strip()[:200],
            )
        return _Text(name, usable(value), None, [])
    rows = as_objects(value)
    if rows and all(isinstance(row.get("text"), str) for row in rows):
        return _joined(name, rows)
    raise CannotRead(
        "The task has no text in its column “{column}”; it has {columns}. Say which one it is with column=….",
        column=name,
        columns=", ".join(data)[:200] or "none",
    )


def _joined(name: str, rows: list[Json]) -> _Text:
    texts = [cast("str", row["text"]) for row in rows]
    starts: list[int] = []
    at = 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    return _Text(name, usable("\n".join(texts)), starts, [others(row, ("text",)) for row in rows])


def _is_text(value: object) -> bool:
    return (isinstance(value, str) and " " in value.strip()) or (isinstance(value, list) and bool(as_objects(value)))


def _usable_id(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    given = str(value)
    return given if given.strip() and given.isprintable() else ""
