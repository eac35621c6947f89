"""The words of the command line that are about learning. Nothing heavy is imported before a command runs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from copydesk.core.refusals import Refusal

if TYPE_CHECKING:
    from copydesk.learn.suggestions import Gold, Suggestions
    from copydesk.prefill.pool import Answer


class CannotEvaluate(Refusal):
    """The command's words do not go together; ``reason`` says what to change."""


def add_evaluate_options(parser: argparse.ArgumentParser) -> None:
    """What `evaluate` understands beside the options of a pipeline."""
    parser.add_argument(
        "gold", nargs="+", type=Path, metavar="GOLD", help="annotated articles: gold JSONL, or JSONL of a corpus"
    )
    parser.add_argument(
        "--predictions", type=Path, metavar="FILE", help="measure the suggestions of this gold JSONL, run no pipeline"
    )
    parser.add_argument("--speakers", type=Path, metavar="FILE", help="JSONL that names the speakers of gold's quotes")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there, as JSON")
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="draw them there; needs matplotlib")
    parser.add_argument(
        "--bootstrap",
        type=_number,
        default=1000,
        metavar="N",
        help="how often articles are drawn anew for the intervals (default: 1000; 0: no intervals)",
    )
    parser.add_argument("--seed", type=_number, default=13, metavar="N", help="of those draws (default: 13)")


def evaluate(arguments: argparse.Namespace) -> int:
    """Print the tables, write the files; the number of articles that no suggestions could be made for."""
    from copydesk.learn.evaluate import evaluate as measure
    from copydesk.learn.report import as_record
    from copydesk.learn.report_plot import require_plots, write_plot
    from copydesk.learn.report_table import as_text

    json_path, plot_path = cast("Path | None", arguments.json), cast("Path | None", arguments.plot)
    if plot_path:
        require_plots()
    for path in (json_path, plot_path):
        if path and not path.parent.is_dir():
            raise CannotEvaluate(f"There is no folder “{path.parent}” to write “{path.name}” in; make it first.")
    golds = _golds(arguments)
    suggestions = _suggestions(arguments, golds)
    report = measure(golds, suggestions, cast("int", arguments.bootstrap), cast("int", arguments.seed))
    sys.stdout.write(as_text(report))
    if json_path:
        json_path.write_text(json.dumps(as_record(report), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if plot_path:
        write_plot(report, plot_path)
    for problem in suggestions.problems:
        print(problem, file=sys.stderr)
    return len(suggestions.problems)


def _golds(arguments: argparse.Namespace) -> list[Gold]:
    from copydesk.learn.corpora import read_corpus, read_speakers, with_speakers
    from copydesk.learn.suggestions import Gold

    paths = cast("list[Path]", arguments.gold)
    twice = len({path.name for path in paths}) < len(paths)
    golds = [
        Gold(f"{path.resolve().parent.name}/{path.name}" if twice else path.name, tuple(read_corpus(path)))
        for path in paths
    ]
    if not arguments.speakers:
        return golds
    speakers = read_speakers(cast("Path", arguments.speakers))
    quoted = {sample.id for gold in golds for sample in gold.samples if sample.quotes}
    if quoted.isdisjoint(speakers):
        raise CannotEvaluate(f"{arguments.speakers}: It names speakers of no article with quotes; name its gold too.")
    return [Gold(gold.name, tuple(with_speakers(gold.samples, speakers))) for gold in golds]


def _suggestions(arguments: argparse.Namespace, golds: list[Gold]) -> Suggestions:
    from copydesk.learn import suggestions
    from copydesk.prefill.options import options_of

    options = options_of(arguments)
    if not arguments.predictions:
        return suggestions.ask(options, golds, cast("int", arguments.jobs), _progress)
    if options.pipeline:
        raise CannotEvaluate("Either a pipeline can be measured or a file of predictions; leave one of them out.")
    return suggestions.read(cast("Path", arguments.predictions), golds)


def _progress(answers: Iterator[Answer], total: int) -> Iterable[Answer]:
    """The answers, with a bar and the time left on a terminal, and in silence elsewhere."""
    from tqdm import tqdm

    return tqdm(answers, total=total, unit="article", file=sys.stderr, disable=None, dynamic_ncols=True)


def _number(word: str) -> int:
    number = int(word)
    if number < 0:
        raise argparse.ArgumentTypeError("it must be at least 0")
    return number
