"""Articles as Prodigy's tasks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.core.annotations import Annotations
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.exchange.annotated.prodigy.extras import Extras
from copydesk.exchange.annotated.prodigy.reading import NAME, unix_seconds
from copydesk.exchange.annotated.reducing import PREFERENCES, fitted, without_overlaps
from copydesk.exchange.annotated.rows import id_of, line_of, meta_apart, with_what_came
from copydesk.exchange.annotated.tiles import Line, Tile, tiles
from copydesk.exchange.choices import Choice, Choices, chosen
from copydesk.exchange.flat import FRAGMENT, Flat, FlatSpan, flatten, role_names
from copydesk.exchange.lines import Json
from copydesk.exchange.losses import Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

_VIEW = Choice(
    "view",
    "Prodigy's view",
    "spans_manual",
    ("spans_manual", "ner_manual"),
    "Annotations may overlap in spans_manual, and not in ner_manual.",
)
_OVERLAPS = Choice(
    "overlaps",
    "Where two overlap, keep",
    "entities",
    PREFERENCES,
    "What stays where Prodigy's view allows no overlap. Of two alike, the longer stays.",
)
# Names are what ner.manual is for, and quotes what has relations.
_RELATED_OVERLAPS = replace(_OVERLAPS, default="quotes")
_TOKENS = Choice(
    "tokens",
    "Tokens",
    "cut",
    ("cut", "whole", "none"),
    "“cut” cuts a word where an annotation begins or ends in it, “whole” fits the annotation to whole words, “none” "
    "writes no tokens, for highlighting by character.",
)
_UNSIGNED = Choice(
    "unsigned",
    "Answer of what is not gold",
    "ignore",
    ("ignore", "none"),
    "“none” writes no answer, for tasks that are to be annotated; db-in takes those for accepted.",
)
SPAN_CHOICES = (_VIEW, _OVERLAPS, _TOKENS, _UNSIGNED)
RELATION_CHOICES = (_RELATED_OVERLAPS, _TOKENS, _UNSIGNED)


def write_spans(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """One file of tasks for spans.manual or ner.manual. Raises BadChoice, BadGold and OSError."""
    return _write(articles, files, outlook, chosen(outlook.choices, _VIEW))


def write_relations(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """One file of tasks for rel.manual. Raises BadChoice, BadGold and OSError."""
    return _write(articles, files, outlook, "relations")


def _write(articles: Iterable[Outgoing], files: Staging, outlook: Outlook, view: str) -> Iterator[Loss]:
    with files.open() as file:
        for outgoing in articles:
            task, losses = _Task(outgoing, view, outlook.choices, outlook.scheme).made()
            file.write(line_of(outgoing.article, task))
            yield from losses


class _Task:
    def __init__(self, outgoing: Outgoing, view: str, choices: Choices, scheme: Scheme) -> None:
        self._outgoing = outgoing
        self._article = outgoing.article
        self._view = view
        self._overlaps = chosen(choices, _RELATED_OVERLAPS if view == "relations" else _OVERLAPS)
        self._tokens = chosen(choices, _TOKENS)
        self._unsigned = chosen(choices, _UNSIGNED)
        self._names = role_names(scheme.label_names)
        self._losses: list[Loss] = []

    def made(self) -> tuple[dict[str, object], list[Loss]]:
        """The task, and what could not be said in it."""
        annotations = self._reduced()
        flat = flatten(annotations, fragments=False, names=self._names)
        if self._view != "relations":
            flat = _each_for_itself(flat)
        meta, kept = meta_apart(self._article, NAME)
        kept = dict(kept)
        extras = Extras({key: kept.pop(key, None) for key in ("spans", "relations")})
        laid = self._laid([fragment for span in flat.spans for fragment in span.fragments])
        line = Line([tile.span for tile in laid]) if self._tokens != "none" else None
        text = self._article.text
        task: dict[str, object] = {"text": text, "id": id_of(self._article, kept), "title": self._article.title}
        if meta:
            task["meta"] = meta
        if line:
            task["tokens"] = [self._token(number, tile) for number, tile in enumerate(laid)]
        spans = {span.id: span.fragments[0] for span in flat.spans}
        rows = {span.id: self._span(span, line) for span in flat.spans}
        task["spans"] = [{**extras.of_span(spans[span_id]), **row} for span_id, row in rows.items()]
        if self._view == "relations":
            task["relations"] = [
                {
                    **self._relation(rows[link.head], rows[link.child], link.kind),
                    **extras.of_relation(spans[link.head], spans[link.child]),
                }
                for link in flat.links
            ]
        task |= {"_view_id": self._view, **self._answer(kept)}
        given_up = () if kept.get("answer") == "accept" else ("answer",)
        self._losses += with_what_came(self._article, task, kept, (*given_up, "_view_id"))
        return task, self._losses

    def _reduced(self) -> Annotations:
        annotations = self._outgoing.annotations
        article_id, text = self._article.id, self._article.text
        if self._tokens == "whole":
            line = Line([tile.span for tile in tiles(text)])
            annotations, losses = fitted(annotations, article_id, text, line.fitted)
            self._losses += losses
        if self._view != "spans_manual":
            annotations, losses = without_overlaps(annotations, article_id, text, self._overlaps)
            self._losses += losses
        return annotations

    def _laid(self, cuts: Sequence[Span]) -> list[Tile]:
        # Fitted to whole words there is nothing to be cut.
        return [] if self._tokens == "none" else tiles(self._article.text, cuts)

    def _token(self, number: int, tile: Tile) -> dict[str, object]:
        words, start, end = tile.span.of(self._article.text), tile.span.start, tile.span.end
        token: dict[str, object] = {"text": words, "start": start, "end": end, "id": number, "ws": tile.blank}
        if self._view == "relations":
            token["disabled"] = False
        return token

    def _span(self, span: FlatSpan, line: Line | None) -> dict[str, object]:
        here = span.fragments[0]
        row: dict[str, object] = {"start": here.start, "end": here.end}
        if line and (covered := line.covered(here)):
            row["token_start"], row["token_end"] = covered
        row |= {"label": span.label, "text": here.of(self._article.text), "id": span.id}
        if self._view == "relations":
            row["type"] = "span"
        if span.score is not None:
            row["score"] = span.score
        return {**row, **span.attributes}

    def _relation(self, head: dict[str, object], child: dict[str, object], label: str) -> dict[str, object]:
        relation: dict[str, object] = {}
        if "token_end" in head:
            relation = {"head": head["token_end"], "child": child["token_end"]}
        keys = ("start", "end", "token_start", "token_end", "label")
        for end, span in (("head", head), ("child", child)):
            relation[f"{end}_span"] = {key: span[key] for key in keys if key in span}
        return {**relation, "label": label}

    def _answer(self, kept: dict[str, object]) -> dict[str, object]:
        """The answer, and who gave it; what came in as rejected or ignored and is not gold now stays so."""
        signed = self._outgoing.annotations.sign_off
        made: dict[str, object] = {}
        if signed:
            made["answer"] = "accept"
            made["_annotator_id"] = signed.annotator
            if (seconds := unix_seconds(signed.at)) is not None:
                made["_timestamp"] = seconds
            made["signed_off_at"] = signed.at
        elif kept.get("answer") in ("reject", "ignore") or self._is_untouched(kept):
            made["answer"] = kept["answer"]
        elif self._unsigned == "ignore":
            made["answer"] = "ignore"
        return {**made, "status": self._outgoing.status}

    def _is_untouched(self, kept: Json) -> bool:
        """True for what came in as accepted and is as it came: neither an editor nor a pipeline was at it."""
        pipeline, status = self._outgoing.pipeline, self._outgoing.status
        as_it_came = pipeline is None or pipeline.startswith("imported from ")
        return kept.get("answer") == "accept" and status in ("waiting", "suggested") and as_it_came


def _each_for_itself(flat: Flat) -> Flat:
    """Spans that nothing links: what is known of a quote is said of each fragment of its content."""
    by_id = {span.id: span for span in flat.spans}
    first_of = {link.child: by_id[link.head] for link in flat.links if link.kind == FRAGMENT}
    return Flat(
        tuple(
            FlatSpan(span.id, span.fragments, span.label, first.attributes, first.score)
            if (first := first_of.get(span.id))
            else span
            for span in flat.spans
        )
    )
