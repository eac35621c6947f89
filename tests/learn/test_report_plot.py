"""The picture of a report."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from learn.native import ADA, TEXT, WON
from learn.test_evaluate import MARKS, QUOTES

from copydesk.learn.corpora import Sample
from copydesk.learn.evaluate import evaluate
from copydesk.learn.report import Report
from copydesk.learn.report_plot import NoPlots, require_plots, write_plot
from copydesk.learn.suggestions import Gold, Suggestions


def report(draws: int) -> Report:
    gold = [Gold("one", (Sample("a", TEXT, MARKS),)), Gold("two", (Sample("b", TEXT, quotes=QUOTES),))]
    suggested = (replace(ADA, score=0.9), replace(WON, score=0.8))
    return evaluate(gold, Suggestions("made_up 1.0", {TEXT: suggested}), draws)


@pytest.mark.parametrize("draws", [0, 50])
def test_every_panel_is_drawn_and_named(tmp_path: Path, draws: int) -> None:
    pytest.importorskip("matplotlib")
    path = tmp_path / "report.svg"
    write_plot(report(draws), path)
    drawn = path.read_text(encoding="utf-8")
    for title in ("Entities, strict F1", "Quotes with their source", "Speakers named rightly", "What scores are worth"):
        assert f"<!-- {title}" in drawn
    assert "<!-- PERSON -->" in drawn
    assert "<!-- quotes (off by 0.200) -->" in drawn


def test_a_picture_is_a_png_where_its_name_says_so(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    write_plot(Report("made_up 1.0", (), 0, 0), tmp_path / "report.png")
    assert (tmp_path / "report.png").read_bytes().startswith(b"\x89PNG")


def test_without_matplotlib_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(NoPlots, match=r"pip install \"copydesk\[train\]\""):
        require_plots()
