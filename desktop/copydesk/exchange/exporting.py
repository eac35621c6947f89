"""Articles on their way out: narrowed, brought under a convention, counted, written, and every loss put down."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Final, Self

from copydesk.core.annotations import QUOTES, Annotations
from copydesk.core.conventions import Convention
from copydesk.core.projecting import Altered, project
from copydesk.core.refusals import Refusal
from copydesk.core.scheme import Scheme
from copydesk.core.text import sha256_of
from copydesk.exchange.choices import NOTHING_CHOSEN, Choices, chosen, require_offered
from copydesk.exchange.format import Format
from copydesk.exchange.losses import Loss, Lost, losses_by_nature
from copydesk.exchange.manifest import LOSSES, MANIFEST, Counts, clear_away, files_of, written_manifest
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Output, Staging, Written, require_folder

# What of a quote a point of a convention is about, where the quote itself stays.
_ABOUT: Final = {"interrupted": Lost.FRAGMENTS, "continuation": Lost.FRAGMENTS, "nested": Lost.NESTING}


class SomethingLost(Refusal):
    """Nothing was written, for something would have been lost and nobody allowed it. ``losses`` counts by kind."""

    def __init__(self, losses: Mapping[Lost, int]) -> None:
        self.losses = losses
        super().__init__(
            "Nothing was written: {kinds} would be lost. Allow that, or choose a format that carries it.",
            kinds=", ".join(f"{what} ({count})" for what, count in sorted(losses.items())),
        )


class ExportStopped(Refusal):
    """Somebody called it off, and nothing was written."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, and where: ``target`` is one file or, for a format of many, their folder.

    ``labels`` narrow the annotations, QUOTES among them; none of them narrows nothing. Of a ``strict`` order nothing is
    written when something is lost that is not ``allowed``. ``options`` is what the manifest says was asked for beside.
    """

    kind: Format
    target: Path
    scheme: Scheme
    choices: Choices = field(default_factory=lambda: NOTHING_CHOSEN)
    convention: Convention | None = None
    labels: frozenset[str] = frozenset()
    strict: bool = False
    allowed: frozenset[Lost] = frozenset()
    options: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def stem(self) -> str:
        """The base name of all files that are written."""
        return stem_of(self.kind, self.target)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: how many articles, which files, what was lost of each kind, and where that is put down."""

    articles: int
    files: tuple[Written, ...]
    losses: Mapping[Lost, int]
    losses_path: Path | None
    manifest_path: Path


def stem_of(kind: Format, target: Path) -> str:
    """The base name of an export's files: the target's name without a suffix of its format."""
    name = target.name
    suffix = next((each for each in kind.suffixes if name.lower().endswith(each) and name.lower() != each), "")
    return name[: len(name) - len(suffix)] if suffix and not kind.folder else name


def export(
    articles: Iterable[Outgoing],
    order: Order,
    progress: Callable[[int], None] | None = None,
    stopped: Callable[[], bool] | None = None,
    tell: Callable[[Loss], None] | None = None,
) -> Exported:
    """Write articles in a format, one at a time; all files are in place in the end, or none is.

    ``progress`` is told how many articles have gone in; ``tell`` each loss, in the order in which they are found.

    Raises SomethingLost, ExportStopped, BadChoice, BadGold, OSError, and whatever ``articles`` raises.
    """
    assert order.kind.write
    require_offered(order.choices, order.kind.write_choices)
    require_folder(order.target)
    manifest_path, losses_path = (order.target.resolve().with_name(order.stem + end) for end in (MANIFEST, LOSSES))
    before = files_of(manifest_path)
    counts = Counts()
    with Staging(order.target) as files:
        with _Ledger(files, order.stem + LOSSES, tell) as ledger:
            going = _going(articles, order, counts, ledger, progress, stopped)
            for loss in order.kind.write(going, files, Outlook(order.scheme, order.stem, order.choices)):
                ledger.put(loss)
        lost = ledger.lost
        if order.strict and (forbidden := {what: count for what, count in lost.items() if what not in order.allowed}):
            raise SomethingLost(forbidden)
        with files.open_beside(order.stem + MANIFEST) as file:
            file.write(written_manifest(_about(order), files.listed, counts, lost))
        _refuse_to_go_on(stopped)
        listed = files.listed
        files.commit()
    clear_away(before, listed, manifest_path.parent)
    return Exported(counts.articles, listed, lost, losses_path if lost else None, manifest_path)


def _about(order: Order) -> dict[str, object]:
    """What the manifest says of an order. Nothing of when or where it was carried out, so that it stays the same."""
    scheme, convention = order.scheme, order.convention
    asked: dict[str, object] = {
        **order.options,
        "labels": sorted(order.labels),
        "choices": {each.name: chosen(order.choices, each) for each in order.kind.write_choices},
        "strict": order.strict,
        "allowed": sorted(order.allowed),
    }
    return {
        "format": order.kind.name,
        "scheme": {"name": scheme.stated, "sha256": sha256_of(scheme.source)},
        "convention": convention and {"name": convention.name, "sha256": sha256_of(convention.source)},
        "options": dict(sorted(asked.items())),
    }


def losses_of(outgoing: Outgoing, order: Order) -> Iterator[Loss]:
    """What is known to be lost of one article before anything is written; a writer may find more."""
    ready, altered = _ready(outgoing, order)
    yield from _projected(outgoing.article.id, altered)
    yield from losses_by_nature(ready, order.kind.carries)


class _Ledger:
    """The report of losses: one line each, in a file that is there once there is something to report."""

    def __init__(self, files: Staging, name: str, tell: Callable[[Loss], None] | None) -> None:
        self._files = files
        self._name = name
        self._tell = tell
        self._stack = ExitStack()
        self._file: Output | None = None
        self._counts: Counter[Lost] = Counter()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._stack.__exit__(kind, error, tb)

    def put(self, loss: Loss) -> None:
        if self._file is None:
            self._file = self._stack.enter_context(self._files.open_beside(self._name))
        self._file.write(_line(loss))
        self._counts[loss.what] += 1
        if self._tell:
            self._tell(loss)

    @property
    def lost(self) -> dict[Lost, int]:
        """How much was lost of each kind."""
        return dict(sorted(self._counts.items()))


def _going(
    articles: Iterable[Outgoing],
    order: Order,
    counts: Counts,
    ledger: _Ledger,
    progress: Callable[[int], None] | None,
    stopped: Callable[[], bool] | None,
) -> Iterator[Outgoing]:
    """The articles as they are to be written, counted, with what is known to be lost of each put down."""
    for outgoing in articles:
        _refuse_to_go_on(stopped)
        ready, altered = _ready(outgoing, order)
        for loss in (*_projected(ready.article.id, altered), *losses_by_nature(ready, order.kind.carries)):
            ledger.put(loss)
        counts.add(ready)
        yield ready
        if progress:
            progress(counts.articles)


def _refuse_to_go_on(stopped: Callable[[], bool] | None) -> None:
    if stopped and stopped():
        raise ExportStopped("It was stopped, and nothing was written.")


def _ready(outgoing: Outgoing, order: Order) -> tuple[Outgoing, tuple[Altered, ...]]:
    """The article narrowed to the labels asked for and brought under the convention."""
    annotations, altered = outgoing.annotations, ()
    if order.labels:
        annotations = _narrowed(annotations, order.labels)
    if order.convention:
        projected = project(outgoing.article.text, annotations, order.convention)
        annotations, altered = projected.annotations, projected.altered
    return replace(outgoing, annotations=annotations), altered


def _narrowed(annotations: Annotations, labels: frozenset[str]) -> Annotations:
    entities = (entity for entity in annotations.entities.values() if entity.label in labels)
    quotes = annotations.quotes.values() if QUOTES in labels else ()
    return Annotations.of((*entities, *quotes, *annotations.remarks.values()), annotations.sign_off)


def _projected(article_id: str, altered: Iterable[Altered]) -> Iterator[Loss]:
    for each in altered:
        what = _ABOUT.get(each.point, Lost.QUOTE if each.is_gone else Lost.EDGES)
        yield Loss(article_id, each.quote_id, what, each.done)


def _line(loss: Loss) -> bytes:
    record: dict[str, object] = {
        "article": loss.article_id,
        "item": loss.item_id,
        "lost": loss.what,
        "done": str(loss.done),
    }
    if loss.role is not None:
        record["role"] = loss.role
    if loss.became:
        record["became"] = [[span.start, span.end] for span in loss.became]
    return json.dumps(record, ensure_ascii=False).encode("utf-8") + b"\n"
