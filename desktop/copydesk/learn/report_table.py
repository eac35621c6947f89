"""A report as text tables, for a terminal 120 columns wide. Rates and intervals are in per cent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from copydesk.learn.measures.bootstrap import Interval
from copydesk.learn.measures.calibration import WANTED
from copydesk.learn.measures.rates import Rate, Share
from copydesk.learn.report import EntityReport, Measured, Part, QuoteReport, Report, Scored, SpeakerReport

Row = Sequence[str]
_NOTHING = "–"
_INTERVAL = "95 % interval"


def as_text(report: Report) -> str:
    """All tables, each with its heading, and a blank line between them."""
    blocks = [report.pipeline, *(block for part in report.parts for block in _part(part))]
    return "\n\n".join(blocks) + "\n"


def _part(part: Part) -> Iterator[str]:
    without = f", {part.unanswered:,} of them without suggestions" if part.unanswered else ""
    yield f"{part.name}: {part.articles:,} articles{without}, {part.words:,} words"
    if part.entities:
        yield _table(_entity_rows(part.entities))
        yield from _score_tables("entity", part.entities.scored)
    if part.quotes:
        yield _table(_quote_rows(part.quotes))
        yield _table(_source_rows(part.quotes))
        yield from _score_tables("quote", part.quotes.scored)
    if part.speakers:
        yield _table(_speaker_rows(part.speakers))
        yield from _score_tables("speaker", part.speakers.scored)


def _entity_rows(report: EntityReport) -> Iterator[Row]:
    yield "Entities", "gold", "suggested", "precision", "recall", "F1", _INTERVAL
    yield _measured_row("strict", report.strict)
    for label, measured in report.labels.items():
        yield _measured_row(f"  {label}", measured)
    yield "mean of the labels", "", "", "", "", _percent(report.macro_f1), _interval(report.macro_interval)
    yield _measured_row("the span alone", report.span_only)
    yield _measured_row("label and overlap", report.overlap)
    for label, rate in report.label_overlap.items():
        yield _measured_row(f"  {label}", Measured(rate))
    if report.groups:
        yield "strict, by group", *[""] * 6
    for group, measured in report.groups.items():
        yield _measured_row(f"  {group}", measured)


def _measured_row(name: str, measured: Measured) -> Row:
    rate = measured.rate
    counts = f"{rate.gold:,}", f"{rate.predicted:,}"
    return name, *counts, *_rates(rate), _interval(measured.interval)


def _quote_rows(report: QuoteReport) -> Iterator[Row]:
    yield "", "", "", "strict", "soft", "found", "", "", "with source", "", "", ""
    yield "Quotes", "gold", "suggested", "F1", "F1", "P", "R", "F1", "P", "R", "F1", _INTERVAL
    for name, row in report.rows.items():
        rates = row.rates
        counts = f"{rates.detection.gold:,}", f"{rates.soft.predicted:,}"
        f1 = _percent(rates.strict.f1), _percent(rates.soft.f1)
        found, right = _rates(rates.detection), _rates(rates.end_to_end)
        yield _indented(name), *counts, *f1, *found, *right, _interval(row.end_to_end)


def _source_rows(report: QuoteReport) -> Iterator[Row]:
    yield "Of the quotes found", "a source's word", "the whole source", "a cue's word", "the whole cue"
    for name, row in report.rows.items():
        rates = row.rates
        shares = rates.source_overlap, rates.source_exact, rates.cue_overlap, rates.cue_exact
        yield _indented(name), *map(_share, shares)


def _speaker_rows(report: SpeakerReport) -> Iterator[Row]:
    yield "Speakers", "judged", "right", "share", _INTERVAL
    for how, (share, interval) in report.rows.items():
        name = how if how == "all" else f"  {how}"
        yield name, f"{share.judged:,}", f"{share.right:,}", _share(share), _interval(interval)


def _score_tables(what: str, scored: Mapping[str, Scored]) -> Iterator[str]:
    """What scores are worth; no table where suggestions have none."""
    if not scored:
        return
    heading = f"Scores, by {what}", "judged", "mean score", "right", "calibration error", "Brier"
    enough = f"{WANTED:.0%} right from".replace("%", " %"), "kept"
    rows: list[Row] = [(*heading, *enough)]
    for name, row in scored.items():
        each = row.calibration
        values = f"{each.score:.3f}", f"{each.right:.3f}", f"{each.error:.3f}", f"{each.brier:.3f}"
        left = (f"{row.enough.score:.3f}", f"{row.enough.kept:,}") if row.enough else (_NOTHING, _NOTHING)
        rows.append((_indented(name), f"{each.count:,}", *values, *left))
    yield _table(rows)


def _table(rows: Iterable[Row]) -> str:
    """The rows in columns: the first to the left, the others to the right."""
    rows = list(rows)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines: list[str] = []
    for name, *cells in rows:
        right = [cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True)]
        lines.append("  ".join([name.ljust(widths[0]), *right]).rstrip())
    return "\n".join(lines)


def _indented(name: str) -> str:
    return name if name in ("all", "overall", "direct only", "speech") else f"  {name}"


def _rates(rate: Rate) -> tuple[str, str, str]:
    return _percent(rate.precision), _percent(rate.recall), _percent(rate.f1)


def _percent(number: float) -> str:
    return f"{100 * number:.1f}"


def _share(share: Share) -> str:
    return _NOTHING if share.value is None else _percent(share.value)


def _interval(interval: Interval | None) -> str:
    return f"{_percent(interval.low)}–{_percent(interval.high)}" if interval else ""
