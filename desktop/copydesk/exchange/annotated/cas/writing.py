"""Our annotations as UIMA CAS files, one for each article; offsets are UTF-16 units, as UIMA counts in Java."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from copydesk.core.refusals import Sentence
from copydesk.exchange.annotated.aside import set_aside
from copydesk.exchange.annotated.cas import json_form, xmi_form
from copydesk.exchange.annotated.cas.structures import ARTICLE, DETAIL, DOCUMENT, RELATION, SPAN, Structure
from copydesk.exchange.flat import Flat, FlatSpan, flatten, role_names
from copydesk.exchange.losses import Loss, Lost
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging, safe_name
from copydesk.exchange.units import Ruler, Unit

_FIRST = 2  # the text itself has the id 1
_LOST = {"label": Lost.LABEL, "speaker": Lost.SPEAKER, "annotator": Lost.ORIGIN, "title": Lost.TITLE}


def write_json(articles: Iterable[Outgoing], staging: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write a folder of CAS JSON files, which hold their types themselves. Raises OSError."""
    for outgoing in articles:
        with staging.open(f"{safe_name(outgoing.article.id)}.json") as file:
            file.write(json_form.render(outgoing.article.text, structures(outgoing, outlook)))
        yield from ()


def write_xmi(articles: Iterable[Outgoing], staging: Staging, outlook: Outlook) -> Iterator[Loss]:
    """Write a folder of XMI files and the TypeSystem.xml that they need. Raises OSError.

    What XML cannot hold is replaced by U+FFFD, and said; no offset moves by that.
    """
    for outgoing in articles:
        article = outgoing.article
        text, replaced = xmi_form.writable(article.text)
        found = structures(outgoing, outlook)
        with staging.open(f"{safe_name(article.id)}.xmi") as file:
            file.write(xmi_form.render(text, found))
        if replaced:
            done = Sentence(
                "What XML cannot hold of the text was written as U+FFFD, in {count} places.", count=replaced
            )
            yield Loss(article.id, None, Lost.TEXT, done)
        yield from _unwritable(article.id, found)
    with staging.open("TypeSystem.xml") as file:
        file.write(xmi_form.type_system())


def _unwritable(article_id: str, found: Iterable[Structure]) -> Iterator[Loss]:
    """A loss for each label, speaker and so on in which U+FFFD had to stand for something."""
    for each in found:
        for name in each.values:
            if xmi_form.writable(each.text(name))[1]:
                done = Sentence("What XML cannot hold of its {feature} was written as U+FFFD.", feature=name)
                item_id = each.text("itemId") or None
                yield Loss(article_id, item_id, _LOST.get(name, Lost.META), done)


def structures(outgoing: Outgoing, outlook: Outlook) -> list[Structure]:
    """The article's feature structures, numbered from 2."""
    article = outgoing.article
    ruler = Ruler(article.text, Unit.UTF16)
    whole = {"begin": 0, "end": ruler.to_unit(len(article.text))}
    found = [
        Structure(_FIRST, DOCUMENT, {**whole, "language": "x-unspecified"}),
        Structure(_FIRST + 1, ARTICLE, {**whole, **_about(outgoing)}),
    ]
    flat = flatten(outgoing.annotations, fragments=False, names=role_names(outlook.scheme.label_names))
    spans = {span.id: number for number, span in enumerate(flat.spans, _FIRST + len(found))}
    places = {span.id: _place(span, ruler) for span in flat.spans}
    found += [Structure(spans[each.id], SPAN, {**places[each.id], "label": each.label}) for each in flat.spans]
    next_id = _FIRST + len(found)
    for link in flat.links:
        ends = {"Governor": (spans[link.head],), "Dependent": (spans[link.child],)}
        found.append(Structure(next_id, RELATION, {**places[link.child], "label": link.kind}, ends))
        next_id += 1
    return [*found, *_details(flat, outgoing, spans, places, next_id)]


def _about(outgoing: Outgoing) -> dict[str, object]:
    article = outgoing.article
    # Among ASCII nothing is left that XML could not hold.
    aside = json.dumps(set_aside(outgoing, "uima", {}, remarks=True), sort_keys=True, allow_nan=False)
    told = {"articleId": article.id, "title": article.title, "aside": aside, "offsets": Unit.UTF16.value}
    return {key: value for key, value in told.items() if value}


def _place(span: FlatSpan, ruler: Ruler) -> dict[str, object]:
    first = span.fragments[0]
    return {"begin": ruler.to_unit(first.start), "end": ruler.to_unit(first.end)}


def _details(
    flat: Flat, outgoing: Outgoing, spans: dict[str, int], places: dict[str, dict[str, object]], next_id: int
) -> Iterator[Structure]:
    """What custom.Span has no room for: our id, and what is known of the annotation."""
    known = {each.id for each in outgoing.annotations}
    for number, each in enumerate((span for span in flat.spans if span.id in known), next_id):
        values: dict[str, object] = {**places[each.id], "itemId": each.id, **each.attributes}
        if each.score is not None:
            values["score"] = float(each.score)
        yield Structure(number, DETAIL, values, {"about": (spans[each.id],)})
