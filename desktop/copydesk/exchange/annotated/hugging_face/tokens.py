"""The form for token classification: words, and a number for the tag of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import cast

from copydesk.core.annotations import Annotations
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.annotated.hugging_face.columns import Column, tag_names
from copydesk.exchange.annotated.hugging_face.common import (
    BEFORE,
    BEHIND,
    article_and_sign_off,
    before,
    behind,
    features_of,
)
from copydesk.exchange.annotated.reducing import Place, fitted, places, without_overlaps
from copydesk.exchange.annotated.rows import each_line, rows_of
from copydesk.exchange.annotated.tiles import Line, words
from copydesk.exchange.choices import Choice, Choices, chosen
from copydesk.exchange.flat import Flat, FlatSpan, role_names
from copydesk.exchange.format import Sample
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.readers.whole import usable

_WORDS = Choice(
    "tokens",
    "Words",
    "whole",
    ("whole", "cut"),
    "“whole” fits annotations to whole words, “cut” cuts a word where an annotation begins or ends in it.",
)
_OVERLAPS = Choice(
    "overlaps",
    "Where two overlap, keep",
    "longer",
    ("longer", "shorter"),
    "A word has one tag in each column: entities have one, quotes another or, with “roles”, one for each part.",
)
_QUOTES = Choice(
    "quote_columns",
    "Columns for quotes",
    "one",
    ("one", "roles"),
    "“one” is quote_tags; “roles” is content_tags, cue_tags and source_tags, so that a quote may stand in a quote.",
)
WRITE_CHOICES = (_WORDS, _OVERLAPS, _QUOTES)
_NAMES = Choice(
    "names",
    "Names of the tags",
    "",
    help="In the order of their numbers, with commas between, where no features file lies beside the data.",
)
READ_CHOICES = (_NAMES,)
_INSIDE = frozenset("IMLE")
_BEGINS = frozenset("BIMLEUSW")
_LAST = frozenset("LEUSW")


class Tokens:
    """Articles as rows of words and tags."""

    title = (
        "A row has an article's words, where each begins in the text, and the number of its tag (IOB2). Words are cut\n"
        "as English tokenizers cut: “don’t” is two, every mark is one, white space is none."
    )

    def __init__(self, outlook: Outlook) -> None:
        self._cut = chosen(outlook.choices, _WORDS) == "cut"
        self._overlaps = chosen(outlook.choices, _OVERLAPS)
        self._one = chosen(outlook.choices, _QUOTES) == "one"
        names = role_names(outlook.scheme.label_names)
        self._roles = names
        self._columns = {"ner_tags": _Tags(label.name for label in outlook.scheme.labels)}
        for role, name in names.items():
            self._columns.setdefault("quote_tags" if self._one else f"{role.value}_tags", _Tags(())).add(name)

    def row(self, outgoing: Outgoing) -> tuple[dict[str, object], list[Loss]]:
        """The words of one article with their tags."""
        article = outgoing.article
        spans = words(article.text, [place.span for place in places(outgoing.annotations)] if self._cut else ())
        line = Line(spans)
        annotations, losses = fitted(outgoing.annotations, article.id, article.text, line.fitted)
        annotations, more = without_overlaps(annotations, article.id, article.text, self._overlaps, self._column_of)
        row = before(article)
        row["tokens"] = [span.of(article.text) for span in spans]
        row["starts"] = [span.start for span in spans]
        row |= {name: [0] * len(spans) for name in self._columns}
        self._tag(annotations, line, row)
        return {**row, **behind(outgoing)}, [*losses, *more]

    def _tag(self, annotations: Annotations, line: Line, row: dict[str, object]) -> None:
        for place in places(annotations):
            column = self._column_of(place)
            label = self._roles[place.role] if place.role else place.label
            begins, inside = self._columns[column].numbers(label)
            covered = line.covered(place.span)
            assert covered, "a span that was fitted to words covers one"
            tags = cast("list[int]", row[column])
            tags[covered[0] : covered[1] + 1] = [begins] + [inside] * (covered[1] - covered[0])

    def _column_of(self, place: Place) -> str:
        if place.role is None:
            return "ner_tags"
        return "quote_tags" if self._one else f"{place.role.value}_tags"

    def columns(self) -> tuple[Column, ...]:
        """The columns, with the names of all tags that occur or may occur."""
        tags = (Column(name, many=True, names=tuple(each.names)) for name, each in self._columns.items())
        return (*BEFORE, Column("tokens", many=True), Column("starts", "int64", many=True), *tags, *BEHIND)


class _Tags:
    """The names of the tags of one column. Each new label gets the next numbers, so that none ever changes."""

    def __init__(self, labels: Iterable[str]) -> None:
        self.names = ["O"]
        self._begins: dict[str, int] = {}
        for label in labels:
            self.add(label)

    def add(self, label: str) -> None:
        """Give a label its numbers."""
        self._begins[label] = len(self.names)
        self.names += [f"B-{label}", f"I-{label}"]

    def numbers(self, label: str) -> tuple[int, int]:
        """The number of the tag that begins a span of that label, and of the one within."""
        if label not in self._begins:
            self.add(label)
        return self._begins[label], self._begins[label] + 1


# In


def recognises(sample: Sample) -> bool:
    """True for a row of words with tags."""
    record = sample.record or {}
    tokens = record.get("tokens")
    if not isinstance(tokens, list) or not all(isinstance(token, str) for token in cast("list[object]", tokens)):
        return False
    return any(key.endswith("_tags") and isinstance(value, list) for key, value in record.items())


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The articles of a file of rows. Raises CannotRead and OSError."""
    told = [name.strip() for name in chosen(choices, _NAMES).split(",") if name.strip()]
    features = features_of(path)
    return each_line(path, lambda record, number: _row(record, path, number, features, told))


def _row(record: Json, path: Path, number: int, features: Json, told: Sequence[str]) -> Iterator[Read]:
    tokens = [token if isinstance(token, str) else "" for token in rows_of(record, "tokens")]
    text, spans = _laid(record, tokens)
    found: list[FlatSpan] = []
    ours: list[str] = ["tokens"]
    ours += [key for key in ("text", "starts") if isinstance(record.get(key), str | list)]
    problems: list[str] = []
    for key in (key for key in record if key.endswith("_tags")):
        names = _names(record, key, tag_names(features, key) or told)
        if len(names) != len(tokens):
            raise CannotRead(
                "“{key}” has {count} tags for {tokens} words; mend or remove the line.",
                key=key,
                count=len(names),
                tokens=len(tokens),
            )
        if not all(name == "O" or (name[1:2] in ("-", "_") and name[0] in _BEGINS) for name in names):
            problems.append(Sentence("“{key}” holds no tags of spans; it was kept beside the article.", key=key))
            continue
        ours.append(key)
        for first, last, label in _runs(names):
            covered = [span for span in spans[first : last + 1] if span]
            if covered:
                whole = Span(covered[0].start, covered[-1].end)
                found.append(FlatSpan(f"s{len(found) + 1}", (whole,), label))
    article, sign_off = article_and_sign_off(record, text, tuple(ours))
    yield Incoming(article, str(path), number, found=Flat(tuple(found)), sign_off=sign_off)
    for problem in problems:
        yield Problem(str(path), number, problem)


def _laid(record: Json, tokens: Sequence[str]) -> tuple[str, list[Span | None]]:
    """The text, and where each word is in it; None for an empty word. Without a text, the words with blanks between."""
    told = record.get("text")
    text = told if isinstance(told, str) else " ".join(token for token in tokens if token)
    spans: list[Span | None] = []
    done = 0
    starts = record.get("starts")
    known = cast("list[object]", starts) if isinstance(starts, list) and len(starts) == len(tokens) else None
    for place, token in enumerate(tokens):
        start = text.find(token, done) if known is None else known[place]
        if type(start) is not int or start < done or not text.startswith(token, start):
            raise CannotRead("The word “{word}” is not where it should be in the text; mend the line.", word=token[:60])
        done = start + len(token)
        spans.append(Span(start, done) if token else None)
    return usable(text), spans


def _names(record: Json, key: str, names: Sequence[str]) -> list[str]:
    tags = rows_of(record, key)
    if all(isinstance(tag, str) for tag in tags):
        return [str(tag) for tag in tags]
    if not names:
        raise CannotRead(
            "Nothing says what the numbers in “{key}” stand for; put features.json beside it, or choose the names.",
            key=key,
        )
    for tag in tags:
        if type(tag) is not int or not 0 <= tag < len(names):
            raise CannotRead("“{key}” holds {tag}, which stands for no tag; mend the line.", key=key, tag=tag)
    return [names[cast("int", tag)] for tag in tags]


def _runs(names: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First word, last word and label of each span, whichever of IOB1, IOB2, BILOU, IOBES or BMEOW the tags are."""
    begun: tuple[int, str] | None = None
    for place, name in enumerate([*names, "O"]):
        mark, label = name[0], name[2:]
        goes_on = begun is not None and mark in _INSIDE and begun[1] == label
        if begun is not None and not goes_on:
            yield begun[0], place - 1, begun[1]
            begun = None
        if mark != "O" and begun is None:
            begun = place, label
        if begun is not None and mark in _LAST:
            yield begun[0], place, begun[1]
            begun = None
