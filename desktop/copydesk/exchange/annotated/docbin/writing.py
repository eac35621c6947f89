"""Our annotations as .spacy files for `spacy train`, the same articles as native gold beside them, and a config."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from copydesk.core.annotations import Annotations, Entity, Role
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.annotated.apart import apart
from copydesk.exchange.annotated.docbin.packed import Labelled
from copydesk.exchange.annotated.docbin.reading import SIGN, digest
from copydesk.exchange.annotated.reducing import fitted, places
from copydesk.exchange.annotated.tiles import Line
from copydesk.exchange.choices import BadChoice, Choice, chosen
from copydesk.exchange.flat import role_names
from copydesk.exchange.gold import gold_line
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

GROUP: Final = "sc"  # where spancat looks for spans unless it is told otherwise
ALIGNMENT: Final = Choice(
    "alignment",
    "Edges within a token",
    "expand",
    ("expand", "contract", "strict"),
    "“expand” takes the whole token in, “contract” leaves it out, “strict” leaves the annotation out.",
)
TOKENIZER: Final = Choice(
    "tokenizer", "Tokenizer", "en", help="The language whose tokenizer of spaCy cuts the text: en, de, xx and so on."
)
SHARD: Final = Choice(
    "shard",
    "Articles in a file",
    "500",
    help="spaCy holds a whole file in memory; it reads all files of a folder.",
)


def write(articles: Iterable[Outgoing], staging: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write a folder: STEM-00001.spacy and so on, STEM.jsonl with the same articles, config.cfg. Raises OSError.

    Entities that do not overlap are the documents' entities; the others, and the parts of quotes, are in the span group
    that spancat reads. Whatever a token's edges move is a loss, and the gold line beside it has it unmoved.
    """
    size = _size(chosen(outlook.choices, SHARD))
    packing = _Packing(outlook)
    with staging.open(f"{outlook.stem}.jsonl") as twin:
        for outgoing in articles:
            yield from packing.add(outgoing)
            twin.write(f"{_gold(outgoing)}\n".encode())
            if packing.count == size:
                packing.flush(staging, goes_on=True)
        if packing.count or not packing.shards:
            packing.flush(staging)
    with staging.open("config.cfg") as file:
        file.write(_config(packing.language).encode("utf-8"))


def _gold(outgoing: Outgoing, annotations: Annotations | None = None) -> str:
    known = outgoing.annotations if annotations is None else annotations
    return gold_line(
        outgoing.article, known, scheme=outgoing.scheme, pipeline=outgoing.pipeline, status=outgoing.status
    )


def _size(given: str) -> int:
    if not given.isascii() or not given.isdecimal() or not 0 < int(given[:9]) <= 100_000:
        raise BadChoice("“{size}” is no number of articles in a file; choose one from 1 to 100000.", size=given)
    return int(given)


class _Packing:
    """One shard in the making."""

    def __init__(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._mode = chosen(outlook.choices, ALIGNMENT)
        self._names = role_names(outlook.scheme.label_names)
        self.language = chosen(outlook.choices, TOKENIZER)
        self.shards = 0
        self._begin()

    def _begin(self) -> None:
        from spacy.tokens import DocBin

        # spaCy remembers every word that it has seen; with a new vocabulary for each file memory stays flat.
        self._nlp = _blank(self.language)
        self._bin = DocBin(store_user_data=True)

    @property
    def count(self) -> int:
        """How many articles are in the shard."""
        return len(self._bin)

    def add(self, outgoing: Outgoing) -> list[Loss]:
        """Put one article in; returns what did not fit its tokens."""
        article = outgoing.article
        doc = self._nlp.tokenizer(article.text)
        line = Line([Span(token.idx, token.idx + len(token)) for token in doc])
        known, losses = fitted(outgoing.annotations, article.id, article.text, _fit(doc, line, self._mode))
        if self._mode == "strict":
            done = Sentence("It begins or ends within a token: left out, as “strict” was chosen.")
            losses = [replace(loss, done=done) if loss.what is Lost.EDGES else loss for loss in losses]
        spans = self._labelled(known)
        self._fill(doc, line, spans)
        doc.user_data["copydesk"] = f"{_gold(outgoing, known)}{SIGN}{digest(spans)}"
        self._bin.add(doc)
        return losses

    def _labelled(self, known: Annotations) -> list[Labelled]:
        stay, _ = apart(
            known.entities.values(), lambda each: each.span, lambda each: (-len(each.span), each.span, each.id)
        )
        kept = {each.id for each in stay}
        found: list[Labelled] = []
        for place in places(known):
            if isinstance(place.item, Entity):
                found.append(Labelled(place.span, place.item.label, None if place.item.id in kept else GROUP))
            else:
                found.append(Labelled(place.span, self._names[place.role or Role.CONTENT], GROUP))
        return sorted(set(found), key=lambda each: (each.span, each.label, each.group or ""))

    def _fill(self, doc: Doc, line: Line, spans: list[Labelled]) -> None:
        from spacy.tokens import Span as Tokens

        made: dict[str | None, list[Tokens]] = {None: [], GROUP: []}
        for each in spans:
            first, last = line.covered(each.span) or (0, 0)
            made[each.group].append(Tokens(doc, first, last + 1, label=each.label))
        doc.set_ents(made[None])
        doc.spans[GROUP] = made[GROUP]

    def flush(self, staging: Staging, *, goes_on: bool = False) -> None:
        """Write the shard, and begin the next one where it goes on."""
        self.shards += 1
        with staging.open(f"{self._outlook.stem}-{self.shards:05}.spacy") as file:
            file.write(self._bin.to_bytes())
        if goes_on:
            self._begin()


def _blank(language: str) -> Language:
    import spacy

    if not language.isalpha() or not language.isascii() or not 2 <= len(language) <= 3:
        raise BadChoice("“{language}” is no language of spaCy's; choose en, de, xx or another.", language=language)
    try:
        return spacy.blank(language)
    except ImportError as error:
        raise BadChoice(
            "“{language}” is no language of spaCy's; choose en, de, xx or another.", language=language
        ) from error


def _fit(doc: Doc, line: Line, mode: str) -> Callable[[Span], Span | None]:
    """Where a span comes to lie; white space at its ends is left out, for no pipeline can learn it."""
    blank = [token.is_space for token in doc]

    def fit(span: Span) -> Span | None:
        covered = line.covered(span)
        if covered is None:
            return None
        first, last = covered
        if mode != "expand":
            first += line.reach(first, first).start < span.start
            last -= line.reach(last, last).end > span.end
        while first <= last and blank[first]:
            first += 1
        while last >= first and blank[last]:
            last -= 1
        put = line.reach(first, last) if first <= last else None
        return put if put == span or mode != "strict" else None

    return fit


def _config(language: str) -> str:
    """A whole config for spaCy: entities by ner; parts of quotes by span_finder and spancat, for they are long."""
    from spacy.cli.init_config import init_config

    config = init_config(lang=language, pipeline=["ner", "span_finder", "spancat"], optimize="efficiency", gpu=False)
    config["components"]["span_finder"]["max_length"] = 100
    config["components"]["spancat"]["suggester"] = {
        "@misc": "spacy.preset_spans_suggester.v1",
        "spans_key": GROUP,
    }
    config["training"]["annotating_components"] = ["span_finder"]
    told = (
        "# For spaCy 3, in the folder of this file; put some of the .spacy files into a folder of their own for dev:\n"
        "#     python -m spacy train config.cfg --paths.train . --paths.dev dev --output trained\n"
    )
    return told + config.to_str() + "\n"
