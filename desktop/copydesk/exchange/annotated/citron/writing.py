"""Articles as Citron's documents: one file each, as Citron reads a folder, or all as lines of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from copydesk.core.annotations import Quote, Role, State
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.annotated.aside import set_aside
from copydesk.exchange.annotated.citron.words import NAME, OURS, names_itself
from copydesk.exchange.annotated.kept import OfSpans, as_object
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.json_files import json_bytes
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging, safe_name

FILES = Choice(
    "files",
    "Files",
    "each",
    ("each", "lines"),
    "“each”: a file for each article, as Citron reads them; or lines of one.",
)


def write(outgoing: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write the documents. Raises OSError.

    Citron knows no quote without a cue, one span for the cue, and no speaker but one who is named in the text.
    """
    if chosen(outlook.choices, FILES) == "lines":
        with files.open(f"{outlook.stem}.jsonl") as file:
            for each in outgoing:
                document = _Document(each)
                file.write(json_bytes(document.record()) + b"\n")
                yield from document.losses
        return
    for each in outgoing:
        document = _Document(each)
        with files.open(f"{safe_name(each.article.id)}.json") as file:
            file.write(json_bytes(document.record()) + b"\n")
        yield from document.losses


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Where a speaker is named; None for the place where the source itself is the name."""

    name: str
    mention: Span | None


class _Document:
    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._article = outgoing.article
        self._text = outgoing.article.text
        self._kept = as_object(outgoing.article.meta.get(NAME))
        self._of_quotes = OfSpans(self._kept.get("quotes"))
        self._groups: dict[str, set[Span]] = {}
        self.losses: list[Loss] = []

    def record(self) -> Json:
        """The document. ``losses`` are complete after that."""
        quotes = sorted(self._outgoing.annotations.quotes.values(), key=lambda quote: (quote.content, quote.id))
        rows = [row for quote in quotes for row in self._quote(quote)]
        groups = [sorted(group) for group in self._groups.values() if len(group) > 1]
        return {
            **as_object(self._kept.get("document")),
            "text": self._text,
            "quotes": rows,
            "coreference_groups": [[self._span(span) for span in group] for group in sorted(groups)],
            OURS: {
                "id": self._article.id,
                "title": self._article.title,
                **set_aside(self._outgoing, NAME, {}, remarks=False),
            },
        }

    def _quote(self, quote: Quote) -> Iterator[Json]:
        if not quote.cue:
            self._lose(quote, Lost.QUOTE, Sentence("Citron has no quote without a cue: left out."))
            return
        cue = quote.cue[0]
        if len(quote.cue) > 1:
            told = Sentence("Citron has one span for a cue: “{words}” was written.", words=cue.of(self._text))
            self.losses.append(Loss(self._article.id, quote.id, Lost.EDGES, told, Role.CUE, (cue,)))
        row: Json = {
            **self._of_quotes.take(quote.content[0]),
            "id": quote.id,
            "cue": self._span(cue),
            "sources": [self._span(span) for span in quote.source],
            "contents": [self._span(span) for span in quote.content],
            "coreferences": self._coreferences(quote),
        }
        if quote.score is not None and quote.state is State.SUGGESTED:
            row["confidence"] = f"{quote.score:.4f}"  # as Citron writes it
        yield row

    def _coreferences(self, quote: Quote) -> list[Json] | None:
        """Who the source is: empty where it says so itself, None where that is not known."""
        speaker = self._named(quote)
        if speaker is None:
            return None
        mention = speaker.mention or quote.source[0]
        self._groups.setdefault(speaker.name, set()).update(
            (mention, *(quote.source if len(quote.source) == 1 else ()))
        )
        return [] if speaker.mention is None else [self._span(mention)]

    def _named(self, quote: Quote) -> _Speaker | None:
        name = quote.speaker
        if not name:
            return None
        if len(quote.source) == 1 and quote.source[0].of(self._text) == name and names_itself(name):
            return _Speaker(name, None)
        entities = [entity.span for entity in self._outgoing.annotations.entities.values()]
        places = [span for span in entities if span.of(self._text) == name] or list(_places(self._text, name))
        if not places:
            told = Sentence("Citron takes a speaker from the text, where “{speaker}” is not: left out.", speaker=name)
            self._lose(quote, Lost.SPEAKER, told)
            return None
        here = (quote.source or quote.content)[0]
        return _Speaker(name, min(places, key=lambda span: (abs(span.start - here.start), span)))

    def _span(self, span: Span) -> Json:
        return {"start": span.start, "end": span.end, "text": span.of(self._text)}

    def _lose(self, quote: Quote, what: Lost, done: str) -> None:
        self.losses.append(Loss(self._article.id, quote.id, what, done))


def _places(text: str, name: str) -> Iterator[Span]:
    at = text.find(name)
    while at >= 0:
        yield Span(at, at + len(name))
        at = text.find(name, at + len(name))
