"""A folder that `datasets.load_dataset` opens as it is: a file for each split, the features, and a card."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, Protocol

from copydesk.exchange.annotated.hugging_face.columns import Column, features_file, yaml
from copydesk.exchange.annotated.rows import line_of
from copydesk.exchange.annotated.splits import SPLITS, Shares
from copydesk.exchange.choices import BadChoice, Choice, Choices, chosen
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

SHARES = Choice(
    "splits",
    "Shares of train, dev and test",
    "80/10/10",
    help="Articles are shared out by their texts, those with and without entities and quotes alike.",
)
SEED = Choice("seed", "Seed", "0", help="Another seed shares the articles out otherwise; the same one as before.")
# What `datasets` calls the one between; our file is dev.jsonl.
_THEIR_NAMES = {"train": "train", "dev": "validation", "test": "test"}


class Form(Protocol):
    """How an article becomes a row of the data set."""

    title: str
    """What a row is, for the card."""

    def row(self, outgoing: Outgoing) -> tuple[dict[str, object], list[Loss]]:
        """The row of one article, and what was lost in making it."""
        ...

    def columns(self) -> tuple[Column, ...]:
        """The columns, when all rows have been made."""
        ...


@dataclass(slots=True)
class _Counts:
    articles: int = 0
    entities: int = 0
    quotes: int = 0


def write_data_set(articles: Iterable[Outgoing], files: Staging, outlook: Outlook, form: Form) -> Iterator[Loss]:
    """Write the folder. The rows wait in a file of their own until all are known, so memory stays flat.

    Raises BadChoice, BadGold and OSError.
    """
    parts = _shares(outlook.choices)
    shares = Shares(chosen(outlook.choices, SEED))
    ends = array("Q", [0])
    kinds = array("L")
    with TemporaryFile() as waiting:
        for outgoing in articles:
            row, losses = form.row(outgoing)
            line = line_of(outgoing.article, row)
            waiting.write(line)
            ends.append(ends[-1] + len(line))
            entities, quotes = len(outgoing.annotations.entities), len(outgoing.annotations.quotes)
            kinds.extend((entities, quotes))
            shares.add(outgoing.article.text_sha256, 2 * bool(quotes) + bool(entities))
            yield from losses
        counts = _write_splits(files, shares.out(parts), waiting, ends, kinds)
    columns = form.columns()
    with files.open("features.json") as file:
        file.write(features_file(columns))
    with files.open("README.md") as file:
        file.write(_card(outlook, form, columns, counts).encode("utf-8"))


def _shares(choices: Choices) -> list[int]:
    told = chosen(choices, SHARES)
    parts = told.split("/")
    shares = [int(part) for part in parts if part.isascii() and part.isdigit() and len(part) < 10]
    if len(parts) != len(SPLITS) or len(shares) != len(SPLITS) or not sum(shares):
        raise BadChoice(
            "The shares of train, dev and test are three whole numbers such as 80/10/10, not “{value}”.", value=told
        )
    return shares


def _write_splits(
    files: Staging, split_of: Sequence[int], waiting: IO[bytes], ends: Sequence[int], kinds: Sequence[int]
) -> dict[str, _Counts]:
    counts: dict[str, _Counts] = {}
    for number in sorted(set(split_of)):
        here = counts[SPLITS[number]] = _Counts()
        with files.open(f"{SPLITS[number]}.jsonl") as file:
            for place, split in enumerate(split_of):
                if split == number:
                    waiting.seek(ends[place])
                    file.write(waiting.read(ends[place + 1] - ends[place]))
                    here.articles += 1
                    here.entities += kinds[2 * place]
                    here.quotes += kinds[2 * place + 1]
    return counts


def _card(outlook: Outlook, form: Form, columns: Sequence[Column], counts: dict[str, _Counts]) -> str:
    data_files = [{"split": _THEIR_NAMES[split], "path": f"{split}.jsonl"} for split in counts]
    head = {
        "pretty_name": outlook.stem,
        "task_categories": ["token-classification"],
        "configs": [{"config_name": "default", "data_files": data_files}],
        "dataset_info": {"features": [column.head for column in columns]},
    }
    shares, seed = chosen(outlook.choices, SHARES), chosen(outlook.choices, SEED)
    rows = "".join(
        f"| {_THEIR_NAMES[split]} | {split}.jsonl | {each.articles} | {each.entities} | {each.quotes} |\n"
        for split, each in counts.items()
    )
    listed = "".join(f"- `{column.name}`\n" for column in columns)
    return (
        "---\n" + "".join(f"{key}: {yaml(value)}\n" for key, value in head.items()) + "---\n\n"
        f"# {outlook.stem}\n\n"
        f"News articles with entities and quotes, annotated with Copydesk by the scheme {outlook.scheme.stated}.\n"
        f"{form.title}\n\n"
        "```python\n"
        "from datasets import load_dataset\n\n"
        'data = load_dataset("path/to/this/folder")\n'
        "```\n\n"
        f"Articles are shared out {shares} by their texts (seed {seed}): those with and without entities and quotes\n"
        "in the same proportion, and the same text never in two splits.\n\n"
        "| split | file | articles | entities | quotes |\n|---|---|---|---|---|\n"
        f"{rows}\n"
        "Columns, whose types are in `features.json` too:\n\n"
        f"{listed}\n"
        "Offsets count code points and are half-open. `meta` is a JSON object as text. The texts are under the\n"
        "licence of their publishers.\n"
    )


def writer(make: Callable[[Outlook], Form]) -> Callable[[Iterable[Outgoing], Staging, Outlook], Iterator[Loss]]:
    """A `Format.write` for rows of one form."""

    def write(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
        return write_data_set(articles, files, outlook, make(outlook))

    return write
