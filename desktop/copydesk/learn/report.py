"""What measuring a pipeline came to: values, and the JSON that other programs read.

In JSON all rates are numbers from 0 to 1, rounded to six decimals; intervals are ``[low, high]`` at 95 %, or null.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from copydesk.learn.measures.bootstrap import Interval
from copydesk.learn.measures.calibration import WANTED, Calibration, Threshold
from copydesk.learn.measures.quotes import QuoteRates
from copydesk.learn.measures.rates import Rate, Share

SCHEMA = "copydesk-evaluation/1"
ALL = "all"
"""The name of the row that holds what all others hold together."""
Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class Measured:
    """A rate, and where its F1 lies with 95 % confidence."""

    rate: Rate
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """What the scores of some suggestions are worth.

    ``at`` tells what is left above each score of a row of scores; ``enough`` is the lowest score above which `WANTED`
    of the suggestions are right, None when there is no such score.
    """

    calibration: Calibration
    at: tuple[Threshold, ...]
    enough: Threshold | None


@dataclass(frozen=True, slots=True)
class EntityReport:
    """Entities by label and by region or source; ``scored`` by label, and under "all"."""

    strict: Measured
    span_only: Measured
    overlap: Measured
    macro_f1: float
    macro_interval: Interval | None
    labels: Mapping[str, Measured]
    label_overlap: Mapping[str, Rate]
    groups: Mapping[str, Measured]
    scored: Mapping[str, Scored]


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """Some quotes: overall, of one kind, direct only, or speech. The intervals are those of F1."""

    rates: QuoteRates
    detection: Interval | None
    end_to_end: Interval | None


@dataclass(frozen=True, slots=True)
class QuoteReport:
    """Quotes by group; ``scored`` (right end to end or not) by the kind that was suggested, and under "all"."""

    rows: Mapping[str, QuoteRow]
    scored: Mapping[str, Scored]


@dataclass(frozen=True, slots=True)
class SpeakerReport:
    """Speakers by what stands beside the quote, and under "all"."""

    rows: Mapping[str, tuple[Share, Interval | None]]
    scored: Mapping[str, Scored]


@dataclass(frozen=True, slots=True)
class Part:
    """What one gold file says. ``unanswered`` articles got no suggestions and count as if nothing was found there."""

    name: str
    articles: int
    words: int
    unanswered: int
    entities: EntityReport | None
    quotes: QuoteReport | None
    speakers: SpeakerReport | None


@dataclass(frozen=True, slots=True)
class Report:
    """One pipeline, measured by one or more gold files."""

    pipeline: str
    parts: tuple[Part, ...]
    draws: int
    seed: int


def as_record(report: Report) -> Record:
    """The report as a JSON object; the same report is always the same object, keys in the same order."""
    return {
        "schema": SCHEMA,
        "pipeline": report.pipeline,
        "bootstrap": {"draws": report.draws, "seed": report.seed},
        "gold": [_part(part) for part in report.parts],
    }


def _part(part: Part) -> Record:
    return {
        "name": part.name,
        "articles": part.articles,
        "words": part.words,
        "articles_without_suggestions": part.unanswered,
        "entities": _entities(part.entities) if part.entities else None,
        "quotes": _quotes(part.quotes) if part.quotes else None,
        "speakers": _speakers(part.speakers) if part.speakers else None,
    }


def _entities(report: EntityReport) -> Record:
    return {
        "strict": _measured(report.strict),
        "macro": {"f1": _round(report.macro_f1), "interval": _interval(report.macro_interval)},
        "span_only": _measured(report.span_only),
        "overlap": _measured(report.overlap),
        "labels": {
            label: {"strict": _measured(measured), "overlap": _rate(report.label_overlap[label])}
            for label, measured in report.labels.items()
        },
        "groups": {group: _measured(measured) for group, measured in report.groups.items()},
        "scores": _scored(report.scored),
    }


def _quotes(report: QuoteReport) -> Record:
    return {
        **{name.replace(" ", "_"): _quote_row(row) for name, row in report.rows.items()},
        "scores": _scored(report.scored),
    }


def _quote_row(row: QuoteRow) -> Record:
    intervals = {"detection": row.detection, "end_to_end": row.end_to_end}
    record: Record = {}
    for each in fields(row.rates):
        value: Rate | Share = getattr(row.rates, each.name)
        record[each.name] = _share(value) if isinstance(value, Share) else _rate(value)
        if each.name in intervals and isinstance(value, Rate):
            record[each.name] = _measured(Measured(value, intervals[each.name]))
    return record


def _speakers(report: SpeakerReport) -> Record:
    rows = {how: {**_share(share), "interval": _interval(interval)} for how, (share, interval) in report.rows.items()}
    return {**rows, "scores": _scored(report.scored)}


def _scored(scored: Mapping[str, Scored]) -> Record:
    return {name: _scored_row(row) for name, row in scored.items()}


def _scored_row(row: Scored) -> Record:
    calibration = row.calibration
    return {
        "judged": calibration.count,
        "mean_score": _round(calibration.score),
        "right": _round(calibration.right),
        "expected_calibration_error": _round(calibration.error),
        "brier": _round(calibration.brier),
        "bins": [
            {"count": each.count, "score": _round(each.score), "right": _round(each.right)} for each in calibration.bins
        ],
        "kept_from_score": [_threshold(each) for each in row.at],
        f"score_for_{WANTED:.0%}_precision".replace("%", "_percent"): _threshold(row.enough) if row.enough else None,
    }


def _threshold(threshold: Threshold) -> Record:
    return {
        "score": _round(threshold.score),
        "kept": threshold.kept,
        "right": threshold.right,
        "precision": _round(threshold.precision),
    }


def _measured(measured: Measured) -> Record:
    return {**_rate(measured.rate), "interval": _interval(measured.interval)}


def _rate(rate: Rate) -> Record:
    return {
        "precision": _round(rate.precision),
        "recall": _round(rate.recall),
        "f1": _round(rate.f1),
        "right": _round(rate.right),
        "suggested": rate.predicted,
        "found": _round(rate.found),
        "gold": rate.gold,
    }


def _share(share: Share) -> Record:
    value = share.value
    return {"share": None if value is None else _round(value), "right": share.right, "judged": share.judged}


def _interval(interval: Interval | None) -> list[float] | None:
    return [_round(interval.low), _round(interval.high)] if interval else None


def _round(number: float) -> float:
    return round(number, 6)
