"""Native gold as a row of the table: it carries everything, so it loses nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from copydesk.exchange.format import Format, Sample
from copydesk.exchange.gold import gold_line
from copydesk.exchange.losses import Carries, Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.readers.jsonl import READ_CHOICES, read
from copydesk.exchange.staging import Staging


def recognises(sample: Sample) -> bool:
    """True for lines that say that they are ours, in whatever version."""
    schema = (sample.record or {}).get("schema")
    return isinstance(schema, str) and schema.startswith("copydesk/") and not sample.is_array


def write(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """One line an article. Raises BadGold for one that cannot be trusted, and OSError."""
    with files.open() as file:
        for each in articles:
            line = gold_line(
                each.article, each.annotations, scheme=each.scheme, pipeline=each.pipeline, status=each.status
            )
            file.write(line.encode("utf-8") + b"\n")
    yield from ()


FORMATS: tuple[Format, ...] = (
    Format(
        "copydesk",
        (".jsonl",),
        "Copydesk gold",
        read,
        write,
        recognises,
        Carries(~0),
        annotated=True,
        read_choices=READ_CHOICES,
    ),
)
