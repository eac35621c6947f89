"""Articles as doccano's lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from copydesk.core.annotations import Annotations
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.exchange.annotated.doccano.reading import NAME
from copydesk.exchange.annotated.reducing import PREFERENCES, fitted, without_overlaps
from copydesk.exchange.annotated.rows import id_of, line_of, meta_apart, with_what_came
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.flat import Flat, flatten, role_names
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging
from copydesk.exchange.units import Ruler, Unit

_OVERLAPS = Choice(
    "overlaps",
    "Where two overlap, keep",
    "all",
    ("all", *PREFERENCES),
    "A project that allows no overlap keeps the first and says nothing; choose here what is to stay. “all” is for a "
    "project that allows overlapping entities.",
)
_UNIT = Choice(
    "unit",
    "Offsets count",
    Unit.CODE_POINT,
    (Unit.CODE_POINT, Unit.GRAPHEME),
    "“grapheme” is for a project that counts grapheme clusters as one character.",
)
WRITE_CHOICES = (_OVERLAPS, _UNIT)
# Columns that doccano makes itself; one of these in a line would take their place.
_ITS_OWN = ("example_uuid", "filename", "upload_name", "#line_number")


def write_relations(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """One file for a project with relations. Raises BadChoice, BadGold and OSError."""
    return _write(articles, files, outlook, relations=True)


def write_labels(articles: Iterable[Outgoing], files: Staging, outlook: Outlook) -> Iterator[Loss]:
    """One file for a project without relations. Raises BadChoice, BadGold and OSError."""
    return _write(articles, files, outlook, relations=False)


def _write(articles: Iterable[Outgoing], files: Staging, outlook: Outlook, *, relations: bool) -> Iterator[Loss]:
    overlaps, unit = chosen(outlook.choices, _OVERLAPS), Unit(chosen(outlook.choices, _UNIT))
    names = role_names(outlook.scheme.label_names)
    with files.open() as file:
        for outgoing in articles:
            article = outgoing.article
            ruler = Ruler(article.text, unit)
            annotations, losses = _reduced(outgoing, overlaps, ruler)
            yield from losses
            flat = flatten(annotations, fragments=False, names=names)
            meta, kept = meta_apart(article, NAME)
            record: dict[str, object] = {"id": id_of(article, kept), "text": article.text}
            record |= _entities(flat, ruler) if relations else _labels(flat, ruler)
            record["title"] = article.title
            if meta:
                record["meta"] = meta
            yield from with_what_came(article, record, {key: kept[key] for key in kept if key not in _ITS_OWN})
            for key in (key for key in _ITS_OWN if key in kept):
                done = Sentence("The file's own “{key}” was left out: doccano has a column of that name.", key=key)
                yield Loss(article.id, None, Lost.META, done)
            # doccano guesses the encoding, and can only be right about ASCII.
            file.write(line_of(article, record, ascii_only=True))


def _reduced(outgoing: Outgoing, overlaps: str, ruler: Ruler) -> tuple[Annotations, list[Loss]]:
    article = outgoing.article
    annotations, losses = fitted(outgoing.annotations, article.id, article.text, lambda span: _widened(span, ruler))
    if overlaps == "all":
        return annotations, losses
    annotations, more = without_overlaps(annotations, article.id, article.text, overlaps)
    return annotations, [*losses, *more]


def _widened(span: Span, ruler: Ruler) -> Span:
    """The span from and to where the unit can count."""
    start, end = span.start, span.end
    while ruler.to_unit(start) is None:
        start -= 1
    while ruler.to_unit(end) is None:
        end += 1
    return Span(start, end)


def _entities(flat: Flat, ruler: Ruler) -> dict[str, object]:
    numbers = {span.id: number for number, span in enumerate(flat.spans)}
    return {
        "entities": [
            {
                "id": numbers[span.id],
                "label": span.label,
                "start_offset": ruler.to_unit(span.fragments[0].start),
                "end_offset": ruler.to_unit(span.fragments[0].end),
            }
            for span in flat.spans
        ],
        "relations": [
            {"id": number, "from_id": numbers[link.head], "to_id": numbers[link.child], "type": link.kind}
            for number, link in enumerate(flat.links)
        ],
    }


def _labels(flat: Flat, ruler: Ruler) -> dict[str, object]:
    rows = [(span.fragments[0], span.label) for span in flat.spans]
    return {"label": [[ruler.to_unit(span.start), ruler.to_unit(span.end), label] for span, label in sorted(rows)]}
