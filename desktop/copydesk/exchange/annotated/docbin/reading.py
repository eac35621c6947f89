""".spacy files: entities and span groups as spans; what Copydesk wrote itself with everything that it knew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from copydesk.core.annotations import Annotations
from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.text import sha256_of, title_of
from copydesk.exchange.annotated.docbin.packed import Labelled, Packed, unpack
from copydesk.exchange.choices import Choices
from copydesk.exchange.flat import Flat, FlatSpan
from copydesk.exchange.gold import BadGold, parse_gold_line
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers.whole import made_up_id, read_bytes, usable

SIGN: Final = "\n"  # between the gold line and the digest of the spans that went with it


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The articles of a .spacy file. Raises CannotRead and OSError.

    Where the user data hold what Copydesk knew, and the spans are still those that it wrote, quotes come with their
    links; else the spans of the document are taken as they stand.
    """
    del choices
    for number, packed in enumerate(unpack(read_bytes(path)), 1):
        try:
            if isinstance(packed, CannotRead):
                raise packed
            yield from _incoming(path, number, packed)
        except CannotRead as error:
            yield Problem(str(path), number, error.reason)


def companions(path: Path) -> tuple[Path, ...]:
    """The same articles as native gold, which lie beside a .spacy file of ours, and what it is trained with."""
    stem = path.stem.rpartition("-")[0]
    beside = path.with_name("config.cfg")
    return (path.with_name(f"{stem}.jsonl"), beside) if stem else (beside,)


def digest(spans: Iterable[Labelled]) -> str:
    """A hash of all spans with their labels and places, whatever their order."""
    rows = sorted(f"{each.span.start} {each.span.end} {each.group or ''} {each.label!r}" for each in spans)
    return sha256_of("\n".join(rows))


def _incoming(path: Path, number: int, packed: Packed) -> Iterator[Read]:
    text = usable(packed.text)
    if packed.ours is not None:
        line, _, signed = packed.ours.partition(SIGN)
        try:
            gold = parse_gold_line(line)
        except BadGold as error:
            yield Problem(
                str(path),
                number,
                Sentence(
                    "What Copydesk wrote beside the spans is damaged, and was passed over: {reason}",
                    reason=error.reason,
                ),
            )
        else:
            if gold.article.text == text and signed == digest(packed.spans):
                found: Annotations = gold.annotations
                items = (*found, *found.remarks.values())
                yield Incoming(gold.article, str(path), number, items, sign_off=found.sign_off)
                return
            yield Problem(
                str(path),
                number,
                Sentence(
                    "The text or its spans were changed since Copydesk wrote them; they were read as they stand, "
                    "without links and speakers."
                ),
            )
    if not packed.knows_blanks:
        yield Problem(
            str(path),
            number,
            Sentence("The file does not say where blanks stood; the article has one between all its words."),
        )
    spans = tuple(
        FlatSpan(f"s{index}", (each.span,), each.label)
        for index, each in enumerate(dict.fromkeys(Labelled(each.span, each.label, None) for each in packed.spans), 1)
    )
    article = Article(made_up_id(f"{path.stem}-{number}", text), title_of(text), text)
    yield Incoming(article, str(path), number, found=Flat(spans))
