"""The report of an import as it is saved: as text to be read, and as JSON."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable, Mapping, Sequence

from copydesk.core.annotations import Role
from copydesk.exchange.incoming import Problem
from copydesk.exchange.mapping import LabelMapping, Ours
from copydesk.intake.values import ImportReport, Preview, TakenFrom, TheirLabel, UnitUse


def report_as_json(report: ImportReport) -> str:
    """All of it, as one JSON object."""
    record = {
        "annotator": report.annotator,
        "at": report.at,
        "as": "gold" if report.as_gold else "suggestions",
        "cancelled": report.cancelled,
        "formats": dict(report.formats),
        "taken_from": _taken_records(report.taken),
        "added": list(report.added),
        "known": list(report.known),
        "gold": list(report.gold),
        "changed": list(report.changed),
        "renamed": [{"from": before, "to": after} for before, after in report.renamed],
        "with_suggestions": report.with_suggestions,
        "labels": dict(report.labels),
        "left_out": dict(report.left_out),
        "added_labels": list(report.added_labels),
        "by_nearness": report.by_nearness,
        "offsets": [_unit(unit) for unit in report.units],
        "problems": [_problem(problem) for problem in report.problems],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def report_as_text(report: ImportReport) -> str:
    """All of it in English, a line for each thing, the problems last."""
    if report.cancelled:
        return "The import was stopped, and the project is as it was.\n"
    lines = [
        *_formats(report.formats),
        *_taken(report.taken),
        f"{len(report.added)} articles came in, {len(report.known)} were here already.",
    ]
    if report.gold:
        lines.append(f"{len(report.gold)} are gold.")
    if report.with_suggestions:
        lines.append(f"{report.with_suggestions} have annotations that wait as suggestions.")
    if report.changed:
        lines.append(f"{len(report.changed)} of those that were here already got annotations.")
    lines += [
        *_labels(report.labels, report.left_out, report.by_nearness),
        *(f"The label {label} was added to the scheme." for label in report.added_labels),
        *(f"“{before}” came in as “{after}”: its id belongs to another text." for before, after in report.renamed),
        *_units(report.units),
        *_problems(report.problems),
    ]
    return "\n".join(lines) + "\n"


def preview_as_text(preview: Preview) -> str:
    """The same of what would become of it."""
    seen = preview.recognised
    lines = [
        *_formats(seen.formats),
        *_taken(seen.taken),
        f"{preview.new} articles would come in, {preview.known} are here already, {preview.twice} come twice.",
    ]
    if preview.clashing:
        lines.append(f"{preview.clashing} bear the id of another text.")
    if seen.annotated:
        lines.append(f"{seen.annotated} bring annotations; somebody had signed {seen.signed} of them.")
        lines.append(f"{preview.gold} would be gold, and the annotations of {preview.suggested} would be suggestions.")
    lines += [
        *_labels(preview.labels, preview.left_out, preview.by_nearness),
        *_units(seen.units),
        *_problems(preview.problems),
    ]
    return "\n".join(lines) + "\n"


def preview_as_json(preview: Preview) -> str:
    """The preview as one JSON object."""
    seen = preview.recognised
    record = {
        "dry_run": True,
        "formats": dict(seen.formats),
        "new": preview.new,
        "known": preview.known,
        "twice": preview.twice,
        "clashing": preview.clashing,
        "annotated": seen.annotated,
        "signed": seen.signed,
        "gold": preview.gold,
        "with_suggestions": preview.suggested,
        "labels": dict(preview.labels),
        "left_out": dict(preview.left_out),
        "by_nearness": preview.by_nearness,
        "taken_from": _taken_records(seen.taken),
        "offsets": [_unit(unit) for unit in seen.units],
        "problems": [_problem(problem) for problem in preview.problems],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def labels_as_text(rows: Sequence[TheirLabel], mapping: LabelMapping) -> str:
    """The table of labels, as it could be written on the command line, with words that each stands on."""
    lines = [
        f"--map {shlex.quote(f'{row.label}={_ours(mapping.of(row.label))}')}  # {row.count}: {'; '.join(row.examples)}"
        for row in rows
    ]
    return "".join(f"{line}\n" for line in lines)


def _ours(ours: Ours) -> str:
    return "-" if ours is None else ours.value if isinstance(ours, Role) else ours


def _formats(formats: Mapping[str, int]) -> list[str]:
    rows = ", ".join(f"{name or 'unknown'} ({count})" for name, count in formats.items())
    return [f"Read as: {rows}."] if rows else []


def _taken_records(rows: Iterable[TakenFrom]) -> list[dict[str, object]]:
    return [{"part": row.part, "column": row.column, "articles": row.articles} for row in rows]


def _taken(rows: Iterable[TakenFrom]) -> list[str]:
    return [
        f"In {row.articles} articles, the {row.part} is what stands under “{row.column}”; "
        f"--set {row.part}=NAME says else."
        for row in rows
    ]


def _labels(labels: Mapping[str, int], left_out: Mapping[str, int], by_nearness: int) -> list[str]:
    lines = [
        f"{what}: {', '.join(f'{label} ({count})' for label, count in sorted(counts.items()))}."
        for what, counts in (("Annotations", labels), ("Left out, as the table of labels says", left_out))
        if counts
    ]
    if by_nearness:
        lines.append(f"{by_nearness} cues and sources went to the nearest quote, for nothing ties them to one.")
    return lines


def _units(units: Iterable[UnitUse]) -> list[str]:
    lines = [
        f"Offsets count {use.unit.value} in {use.articles} articles: the words of {use.confirmed} spans are there, "
        f"{use.unconfirmed} repeat none, and {use.refused} have other words there and were left out."
        for use in units
    ]
    lines += [
        f"In {use.ambiguous} articles nothing tells whether their offsets count {use.unit.value}; --offsets says what."
        for use in units
        if use.ambiguous
    ]
    return lines


def _problems(problems: Iterable[Problem]) -> list[str]:
    return [f"{place(problem)}: {problem.reason}" for problem in problems]


def place(problem: Problem) -> str:
    """Where it is: "file:line"."""
    return problem.source if problem.line is None else f"{problem.source}:{problem.line}"


def _unit(use: UnitUse) -> dict[str, object]:
    return {
        "unit": use.unit.value,
        "articles": use.articles,
        "confirmed": use.confirmed,
        "unconfirmed": use.unconfirmed,
        "refused": use.refused,
        "ambiguous": use.ambiguous,
    }


def _problem(problem: Problem) -> dict[str, object]:
    return {"source": problem.source, "line": problem.line, "reason": str(problem.reason)}
