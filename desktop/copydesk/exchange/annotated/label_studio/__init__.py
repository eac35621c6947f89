"""Label Studio: tasks with annotations and predictions, and the labelling config that goes with them."""

from __future__ import annotations

from pathlib import Path

from copydesk.exchange.annotated.label_studio.reading import COLUMN, TAKE, read, recognises
from copydesk.exchange.annotated.label_studio.words import NAME
from copydesk.exchange.annotated.label_studio.writing import AS, CONFIG_SUFFIX, write
from copydesk.exchange.annotated.rows import OFFSETS
from copydesk.exchange.format import Format
from copydesk.exchange.losses import EVERYTHING


def _companions(path: Path) -> tuple[Path, ...]:
    return (path.with_name(path.stem + CONFIG_SUFFIX),)


FORMAT = Format(
    NAME,
    (".json", ".jsonl", ".ndjson"),
    "Label Studio",
    read,
    write,
    recognises,
    EVERYTHING,
    annotated=True,
    read_choices=(TAKE, COLUMN, OFFSETS),
    write_choices=(AS,),
    folder=True,
    companions=_companions,
)

__all__ = ["FORMAT"]
