"""Our annotations as one token a line, in CoNLL-2003's form or as Label Studio writes it, for one layer or for all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from copydesk.core.annotations import Annotations, Entity, Role
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import paragraphs, sentences
from copydesk.exchange.annotated.conll.columns import DOCSTART
from copydesk.exchange.annotated.conll.tags import Stretch, TagScheme, tags_of
from copydesk.exchange.annotated.conll.wording import text_of
from copydesk.exchange.annotated.reducing import PREFERENCES, Place, fitted, places, without_overlaps
from copydesk.exchange.annotated.tiles import Line, words
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.flat import role_names
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

TAGS: Final = Choice("tags", "Tag scheme", TagScheme.IOB2, tuple(TagScheme))
LAYERS: Final = Choice(
    "layers",
    "Layers",
    "all",
    ("all", "entities", "quotes"),
    "“all” writes a column for content, cue and source each, and the entities' last; the others write one column.",
)
TOKENS: Final = Choice(
    "tokens",
    "Tokens",
    "cut",
    ("cut", "whole"),
    "“cut” cuts a word where an annotation begins or ends in it, “whole” fits the annotation to whole words.",
)
OVERLAPS: Final = Choice(
    "overlaps",
    "Where two overlap, keep",
    "longer",
    PREFERENCES,
    "What stays where two of one column overlap. Of two alike, the longer stays.",
)
SEPARATOR: Final = Choice("separator", "Between columns", "space", ("space", "tab"))
_BLANK: Final = re.compile(r"\s+")
_ENTITIES: Final = "entities"
_QUOTES: Final = "quotes"


def write(articles: Iterable[Outgoing], staging: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write all articles into one file, a blank line between sentences. Raises OSError.

    No sentence ends within a span: its readers would take the rest for another one.
    """
    with staging.open() as file:
        for outgoing in articles:
            sheet = _Sheet.of(outgoing, outlook)
            file.write(f"{DOCSTART} -X- O O\n\n".encode())
            for lines in sheet.sentences():
                file.write("".join(f"{line}\n" for line in (*lines, "")).encode("utf-8"))
            yield from sheet.losses


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One article's tokens and, column by column, the stretches of them that are tagged."""

    text: str
    tokens: list[Span]
    columns: list[list[Stretch]]
    losses: list[Loss]
    scheme: TagScheme
    gap: str

    @classmethod
    def of(cls, outgoing: Outgoing, outlook: Outlook) -> _Sheet:
        layers = chosen(outlook.choices, LAYERS)
        article = outgoing.article
        left, losses = _of_layers(outgoing, layers)
        cuts = [place.span for place in places(left)] if chosen(outlook.choices, TOKENS) == "cut" else []
        tokens = words(article.text, cuts)
        line = Line(tokens)
        left, moved = fitted(left, article.id, article.text, line.fitted)
        left, dropped = without_overlaps(
            left, article.id, article.text, chosen(outlook.choices, OVERLAPS), _layer_of(layers)
        )
        names = role_names(outlook.scheme.label_names)
        columns, renamed = _columns(left, line, layers, names, article.id)
        sheet = cls(
            article.text,
            tokens,
            columns,
            [*losses, *moved, *dropped, *renamed],
            TagScheme(chosen(outlook.choices, TAGS)),
            "\t" if chosen(outlook.choices, SEPARATOR) == "tab" else " ",
        )
        if text_of([[token.of(article.text) for token in one] for one in sheet.token_sentences()])[0] != article.text:
            done = Sentence("White space was left out: the format has tokens alone.")
            sheet.losses.append(Loss(article.id, None, Lost.TEXT, done))
        return sheet

    def token_sentences(self) -> Iterator[list[Span]]:
        """The tokens, sentence by sentence."""
        for first, last in self._bounds():
            yield self.tokens[first:last]

    def sentences(self) -> Iterator[list[str]]:
        """The lines of each sentence."""
        columns = [tags_of(column, len(self.tokens), self.scheme) for column in self.columns]
        # Label Studio has a column more than it needs, and where we have one layer that form is the one that is known.
        before = ["-X-"] if len(columns) > 1 else ["-X-", "_"]
        for first, last in self._bounds():
            yield [
                self.gap.join((self.tokens[number].of(self.text), *before, *(tags[number] for tags in columns)))
                for number in range(first, last)
            ]

    def _bounds(self) -> Iterator[tuple[int, int]]:
        within = {number for column in self.columns for one in column for number in range(one.first + 1, one.last)}
        starts = {sentence.start for paragraph in paragraphs(self.text) for sentence in sentences(self.text, paragraph)}
        first = 0
        for number, token in enumerate(self.tokens):
            if number > first and number not in within and token.start in starts:
                yield first, number
                first = number
        yield first, len(self.tokens)


def _of_layers(outgoing: Outgoing, layers: str) -> tuple[Annotations, list[Loss]]:
    """The annotations that the chosen layers have a column for."""
    annotations, article_id = outgoing.annotations, outgoing.article.id
    losses: list[Loss] = []
    if layers == _ENTITIES:
        done = Sentence("Only entities were chosen: left out.")
        losses = [Loss(article_id, each, Lost.QUOTE, done) for each in annotations.quotes]
        return Annotations.of(annotations.entities.values()), losses
    if layers == _QUOTES:
        done = Sentence("Only quotes were chosen: left out.")
        losses = [Loss(article_id, each, Lost.ENTITY, done) for each in annotations.entities]
        return Annotations.of(annotations.quotes.values()), losses
    return annotations, losses


def _layer_of(layers: str) -> Callable[[Place], object]:
    """Which column a place is in. In one column the parts of quotes may not overlap either."""

    def layer(place: Place) -> object:
        return place.role if layers == "all" else None

    return layer


def _columns(
    annotations: Annotations, line: Line, layers: str, names: Mapping[Role, str], article_id: str
) -> tuple[list[list[Stretch]], list[Loss]]:
    layer_of = _layer_of(layers)
    by_layer: dict[object, list[Stretch]] = {role: [] for role in (*Role, None)} if layers == "all" else {None: []}
    losses: list[Loss] = []
    for place in sorted(places(annotations), key=lambda place: (place.span, place.item.id)):
        label = _label(place, names)
        first, last = line.covered(place.span) or (0, -1)
        by_layer[layer_of(place)].append(Stretch(first, last + 1, label))
        if isinstance(place.item, Entity) and label != place.item.label:
            done = Sentence("Its label was written as “{label}”: the columns stand between blanks.", label=label)
            losses.append(Loss(article_id, place.item.id, Lost.LABEL, done))
    return list(by_layer.values()), losses


def _label(place: Place, names: Mapping[Role, str]) -> str:
    label = place.item.label if isinstance(place.item, Entity) else names[place.role or Role.CONTENT]
    return _BLANK.sub("_", label) or "_"
