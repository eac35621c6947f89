"""What a pipeline suggests for gold's articles: asked of it now, or read from a file."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from copydesk.core.annotations import Annotation
from copydesk.core.refusals import Refusal
from copydesk.exchange.gold import BadGold, article_of_gold
from copydesk.learn.corpora import Sample, json_records
from copydesk.prefill import pool
from copydesk.prefill.options import Options

Progress = Callable[[Iterator[pool.Answer], int], Iterable[pool.Answer]]
"""Shows how far it is: takes the answers and their number, and gives them on."""


class BadPredictions(Refusal):
    """Predictions that cannot be compared with gold. ``reason`` ends with the remedy."""


@dataclass(frozen=True, slots=True)
class Gold:
    """The articles of one gold file."""

    name: str
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What a pipeline suggests, by an article's text. ``problems`` are sentences that begin with the article's id."""

    pipeline: str
    by_text: Mapping[str, tuple[Annotation, ...]]
    problems: tuple[str, ...] = ()


def ask(options: Options, golds: Iterable[Gold], jobs: int = 1, progress: Progress | None = None) -> Suggestions:
    """Let a pipeline read gold's texts and nothing else, each once, in ``jobs`` processes. Raises MissingPipeline.

    However it ends, by Ctrl+C too, no process is left behind.
    """
    ids = {sample.text: sample.id for gold in golds for sample in gold.samples}
    texts = list(ids)
    name = options.pipeline
    found: dict[str, tuple[Annotation, ...]] = {}
    problems: list[str] = []
    questions = ((str(n), text) for n, text in enumerate(texts))
    # Closing it ends the workers at once; the garbage collector would take its time.
    with closing(cast("Generator[pool.Answer]", pool.answers(questions, options, jobs))) as answered:
        for answer in progress(answered, len(texts)) if progress else answered:
            text = texts[int(answer.id)]
            if answer.error is None:
                name, found[text] = answer.pipeline or name, answer.annotations
            else:
                problems.append(f"{ids[text]}: {answer.error}")
    return Suggestions(name, found, tuple(problems))


def read(path: Path, golds: Iterable[Gold]) -> Suggestions:
    """The suggestions of a native JSONL file, signed off or not. Raises BadPredictions, BadCorpus and OSError.

    Articles that gold has not are passed over; one that it has must have the same text.
    """
    texts = {sample.id: sample.text for gold in golds for sample in gold.samples}
    wanted = set(texts.values())
    found: dict[str, tuple[Annotation, ...]] = {}
    pipelines: dict[str, None] = {}
    for number, record in json_records(path):
        try:
            line = article_of_gold(record)
        except BadGold as error:
            raise BadPredictions(f"{path}:{number}: {error.reason}") from error
        if line.article.text in wanted:
            found[line.article.text] = tuple(line.annotations)
            pipelines[line.pipeline or path.name] = None
        elif line.article.id in texts:
            raise BadPredictions(
                f"{path}:{number}: The text of “{line.article.id}” is not gold's, so its offsets mean nothing; "
                "run “copydesk suggest” on gold's own texts."
            )
    if not found:
        raise BadPredictions(f"{path}: It has no article of gold; run “copydesk suggest” on gold's texts.")
    return Suggestions(", ".join(pipelines), found)
