"""The words of an article with its marks. The text is cut wherever a mark begins or ends, so that marks that nest and
marks that cross are drawn alike: each has a line of its own under its words, the shorter the nearer to them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, Role, State
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.core.text import paragraphs
from copydesk.exchange.annotated.page.style import MOST_LANES, name_of


@dataclass(frozen=True, slots=True)
class Mark:
    """One span with its look. ``tag`` is the HTML in front of its first words, ``attributes`` those of its element."""

    span: Span
    look: str
    tag: str
    attributes: str


def marks_of(annotations: Annotations, scheme: Scheme, numbers: dict[str, int]) -> list[Mark]:
    """A mark for each span, the outer ones first. ``numbers`` are those of the quotes."""
    marks = [_entity_mark(entity, scheme) for entity in annotations.entities.values()]
    for quote in annotations.quotes.values():
        marks += _quote_marks(quote, scheme, numbers[quote.id])
    return sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.look, mark.attributes))


def title_of_role(role: Role, scheme: Scheme) -> str:
    """What the scheme calls a role."""
    return next((style.title for style in scheme.roles if style.role is role), role.value)


def tag(words: str, leads_to: str = "", look: str = "") -> str:
    """Words that stand before what they name, as a link or not. ``look`` is theirs where they lie in another's mark."""
    # With a direction of its own, a tag has no say in that of its paragraph.
    classes = f"t {look}".rstrip()
    if leads_to:
        return f'<a class="{classes}" dir="auto" href="{leads_to}">{escape(words)}</a>'
    return f'<b class="{classes}" dir="auto">{escape(words)}</b>'


def marked(text: str, marks: Sequence[Mark]) -> Iterator[str]:
    """The paragraphs of the text as HTML, each with its marks."""
    lanes = _lanes(marks)
    begun: set[int] = set()
    waiting = 0
    active: list[int] = []
    for paragraph in paragraphs(text):
        active = [each for each in active if marks[each].span.end > paragraph.start]
        first = waiting
        while waiting < len(marks) and marks[waiting].span.start < paragraph.end:
            waiting += 1
        here = [each for each in (*active, *range(first, waiting)) if marks[each].span.end > paragraph.start]
        yield f'<p dir="auto">{"".join(_pieces(text, paragraph, marks, here, lanes, begun))}</p>\n'
        active = here


def _pieces(
    text: str, paragraph: Span, marks: Sequence[Mark], here: Sequence[int], lanes: Sequence[int], begun: set[int]
) -> Iterator[str]:
    edges = {paragraph.start, paragraph.end}
    for each in here:
        edges |= {
            edge for edge in (marks[each].span.start, marks[each].span.end) if paragraph.contains(Span(edge, edge + 1))
        }
    cuts = sorted(edges)
    waiting = list(reversed(here))
    over: list[int] = []
    for start, end in pairwise(cuts):
        while waiting and marks[waiting[-1]].span.start <= start:
            over.append(waiting.pop())
        over = [each for each in over if marks[each].span.end > start]
        yield _piece(escape(text[start:end], quote=False), marks, over, lanes, begun)


def _piece(words: str, marks: Sequence[Mark], over: Sequence[int], lanes: Sequence[int], begun: set[int]) -> str:
    """Some words that are under the same marks from end to end. The lowest line is the outermost element's."""
    opening = tags = ""
    for each in sorted(over, key=lambda each: (-lanes[each], each)):
        mark = marks[each]
        attributes = ""
        if each not in begun:
            begun.add(each)
            attributes = mark.attributes
            tags += mark.tag
        opening += f'<span class="m {mark.look} l{lanes[each]}"{attributes}>'
    return f"{opening}{tags}{words}{'</span>' * len(over)}"


def _lanes(marks: Sequence[Mark]) -> list[int]:
    """For each mark the number of its line, counted from the words; no two that overlap have the same."""
    lanes = [MOST_LANES] * len(marks)
    taken: list[tuple[list[int], list[int]]] = [([], []) for _ in range(MOST_LANES)]
    for each in sorted(range(len(marks)), key=lambda each: (len(marks[each].span), each)):
        span = marks[each].span
        for lane, (starts, ends) in enumerate(taken):
            place = bisect_left(starts, span.end)
            if not place or ends[place - 1] <= span.start:
                starts.insert(place, span.start)
                ends.insert(place, span.end)
                lanes[each] = lane
                break
    return lanes


def _entity_mark(entity: Entity, scheme: Scheme) -> Mark:
    look = _look(entity, name_of(entity.label, scheme))
    return Mark(
        entity.span,
        look,
        tag(f"{entity.label}{asked(entity)}", look=name_of(entity.label, scheme)),
        _attributes(entity),
    )


def _quote_marks(quote: Quote, scheme: Scheme, number: int) -> Iterator[Mark]:
    for role, index, span in quote.spans():
        part = f" {index + 1}/{len(quote.part(role))}" if len(quote.part(role)) > 1 else ""
        words = tag(
            f"{title_of_role(role, scheme)} {number}{part}{asked(quote)}", f"#quote-{number}", name_of(role, scheme)
        )
        anchor = f' id="words-{number}"' if role is Role.CONTENT and not index else ""
        yield Mark(span, _look(quote, name_of(role, scheme)), words, anchor + _attributes(quote))


def _look(annotation: Annotation, name: str) -> str:
    return f"{name} open" if annotation.state is State.SUGGESTED else name


def asked(annotation: Annotation) -> str:
    """A question mark for what nobody but the machine has said."""
    return "?" if annotation.state is State.SUGGESTED else ""


def _attributes(annotation: Annotation) -> str:
    """Who decided, for programs; what people read stands in the tags."""
    by = f' data-annotator="{escape(annotation.annotator)}"' if annotation.annotator else ""
    return f' data-id="{escape(annotation.id)}" data-origin="{annotation.state.value}"{by}'
