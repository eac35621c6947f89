"""A report as a picture: bars of F1 with their intervals, and how far scores can be believed.

Colours are those of Okabe and Ito (2008), told apart by colour-blind readers too; every bar also has its name and
number, and every line its mark.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from copydesk.core.refusals import Refusal
from copydesk.learn.measures.bootstrap import Interval
from copydesk.learn.report import ALL, Part, Report, Scored

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BLUE, _ORANGE, _GREEN, _GREY = "#0072B2", "#D55E00", "#009E73", "#595959"
_COLOURS = {"entities": _BLUE, "quotes": _ORANGE, "speakers": _GREEN}
_MARKS = {"entities": "o", "quotes": "s", "speakers": "^"}
_WIDTH, _HEIGHT = 5.2, 4.2  # inches, of one panel
_DOTS = 150  # an inch
_LARGEST = 900  # square points, of a mark that stands for all suggestions

Bar = tuple[str, float, Interval | None]
"""A name, a score from 0 to 1, and where it lies with 95 % confidence."""


class NoPlots(Refusal):
    """matplotlib is not here; ``reason`` says what to install."""


def require_plots() -> None:
    """Raises NoPlots, so that nobody waits for an evaluation whose picture cannot be drawn."""
    try:
        import_module("matplotlib.figure")
    except ImportError as error:
        raise NoPlots(
            'Pictures need matplotlib, which is not installed; install it with “pip install "copydesk[train]"”, '
            "or leave out --plot."
        ) from error


def write_plot(report: Report, path: Path) -> None:
    """Draw a panel for everything that each gold file tells. The ending of ``path`` says how: .png, .svg, .pdf.

    Raises NoPlots, and OSError.
    """
    require_plots()
    from matplotlib.figure import Figure

    panels = [panel for part in report.parts for panel in _panels(part)]
    columns = 2 if len(panels) in (2, 4) else min(3, max(1, len(panels)))
    rows = max(1, -(-len(panels) // columns))
    figure = Figure(figsize=(_WIDTH * columns, _HEIGHT * rows), layout="constrained")
    figure.suptitle(report.pipeline)
    for place, panel in enumerate(panels, 1):
        axes = figure.add_subplot(rows, columns, place)
        axes.set_title(panel.title, fontsize="medium")
        if panel.colour:
            _bars(axes, panel.bars, panel.colour)
        else:
            _reliability(axes, panel.scored)
    figure.savefig(path, dpi=_DOTS)


@dataclass(frozen=True, slots=True)
class _Panel:
    """Bars of one colour, or, without a colour, the reliability of scores."""

    title: str
    colour: str = ""
    bars: Sequence[Bar] = ()
    scored: Mapping[str, Scored] = field(default_factory=lambda: MappingProxyType({}))


def _panels(part: Part) -> list[_Panel]:
    panels: list[_Panel] = []
    scored: dict[str, Scored] = {}
    if part.entities:
        its = part.entities
        bars: list[Bar] = [(label, each.rate.f1, each.interval) for label, each in its.labels.items()]
        bars.insert(0, (ALL, its.strict.rate.f1, its.strict.interval))
        panels.append(_Panel(f"Entities, strict F1\n{part.name}", _COLOURS["entities"], bars))
        scored |= _all(its.scored, "entities")
    if part.quotes:
        bars = [(name, row.rates.end_to_end.f1, row.end_to_end) for name, row in part.quotes.rows.items()]
        panels.append(_Panel(f"Quotes with their source, F1\n{part.name}", _COLOURS["quotes"], bars))
        scored |= _all(part.quotes.scored, "quotes")
    if part.speakers:
        bars = [(how, share.value or 0, interval) for how, (share, interval) in part.speakers.rows.items()]
        panels.append(_Panel(f"Speakers named rightly\n{part.name}", _COLOURS["speakers"], bars))
        scored |= _all(part.speakers.scored, "speakers")
    if scored:
        panels.append(_Panel(f"What scores are worth\n{part.name}", scored=scored))
    return panels


def _all(scored: Mapping[str, Scored], name: str) -> dict[str, Scored]:
    return {name: scored[ALL]} if scored else {}


def _bars(axes: Axes, bars: Sequence[Bar], colour: str) -> None:
    places = range(len(bars))
    axes.barh(places, [score for _, score, _ in bars], color=colour, height=0.7)
    for place, (_, score, interval) in zip(places, bars, strict=True):
        low, high = (interval.low, interval.high) if interval else (score, score)
        # A score can lie outside its interval where there are few articles; a whisker has no negative length.
        whisker = [[max(0.0, score - low)], [max(0.0, high - score)]]
        axes.errorbar([score], [place], xerr=whisker, color="black", capsize=3, linewidth=1)
        axes.text(max(score, high) + 0.02, place, f"{100 * score:.1f}", va="center", fontsize="small")
    axes.set_yticks(places, [name for name, _, _ in bars])
    axes.invert_yaxis()
    axes.set_xlim(0, 1.12)
    axes.set_xticks([0, 0.2, 0.4, 0.6, 0.8, 1], ["0", "20", "40", "60", "80", "100 %"])
    _plain(axes)


def _reliability(axes: Axes, scored: Mapping[str, Scored]) -> None:
    axes.plot([0, 1], [0, 1], color=_GREY, linestyle="--", linewidth=1, label="as promised")
    for name, row in scored.items():
        bins = row.calibration.bins
        axes.plot(
            [each.score for each in bins],
            [each.right for each in bins],
            color=_COLOURS[name],
            marker=_MARKS[name],
            markersize=3,
            label=f"{name} (off by {row.calibration.error:.3f})",
        )
        # A large mark stands for many suggestions, so that nobody reads much into a small one.
        axes.scatter(
            [each.score for each in bins],
            [each.right for each in bins],
            [_LARGEST * each.count / row.calibration.count for each in bins],
            color=_COLOURS[name],
            marker=_MARKS[name],
            alpha=0.5,
            clip_on=False,
        )
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel("mean score")
    axes.set_ylabel("share that is right")
    axes.legend(loc="upper left", frameon=False, fontsize="small")
    _plain(axes)


def _plain(axes: Axes) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
