"""Out of Copydesk and in again: equal up to exactly what the losses say."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from copydesk.bundled import news_scheme
from copydesk.core.annotations import Annotation, Annotations, Entity, Kind, Quote, Role, SignOff, State
from copydesk.core.article import Article
from copydesk.core.quotation import propose_kind
from copydesk.core.scheme import read_scheme
from copydesk.core.spans import Span, in_order
from copydesk.core.text import title_of
from copydesk.exchange.flat import gather
from copydesk.exchange.format import Format
from copydesk.exchange.incoming import Incoming, Problem, Read
from copydesk.exchange.losses import Carries, Loss, Lost, losses_by_nature
from copydesk.exchange.mapping import proposed
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging

SCHEME = read_scheme(news_scheme())
LABELS = ("PERSON", "ORG", "LOC", "DATE", "MISC")
_STEM = "out"

# What breaks offsets and text in other tools, beside all the rest of Unicode.
_HARD = (
    "😊", "👩‍🚀", "🇰🇷", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "é", "e\u0301", "\r\n", "\r", "\n", "\n\n", "\u00a0", "\u2028", "\u2029",
    "\x85", "\ufeff", "\u200b", "\u200d", "\u00ad", "שלום", "\u202eabc\u202c", "“Yes,”", "”", '"', "'", "\\",
    "\t", "  ", "<b>&amp;</b>", "]]>", "Austin", "said", "he", ".", ",", "=SUM(A1)", "|", "#", "\x0b", "\x1f",
    "中文", "한국어", "\U0010ffff", "\ufffe",
)  # fmt: skip


def texts() -> st.SearchStrategy[str]:
    """Texts of 1 to some dozens of code points that can be annotated, drawn from all of Unicode."""
    any_character = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
    pieces = st.lists(st.one_of(st.sampled_from(_HARD), any_character, st.text(any_character, max_size=6)), max_size=24)
    return pieces.map("".join).filter(lambda text: bool(text.strip()))


@st.composite
def outgoings(draw: st.DrawFn, text: st.SearchStrategy[str] | None = None) -> Outgoing:
    """An article with entities and quotes: nested, overlapping, discontinuous, or none at all."""
    article_id = draw(st.from_regex(r"[A-Za-z0-9][A-Za-z0-9/_. -]{0,12}", fullmatch=True).map(str.strip))
    words = draw(texts() if text is None else text)
    spans = _spans(words)
    items: list[Annotation] = []
    for number in range(1, 1 + draw(st.integers(0, 5))):
        items.append(Entity(f"e{number}", draw(spans), draw(st.sampled_from(LABELS)), *draw(_decided())))
    for number in range(len(items) + 1, len(items) + 1 + draw(st.integers(0, 3))):
        content = _in_pieces(draw(st.lists(spans, min_size=1, max_size=3)))
        cue, source = (_in_pieces(draw(st.lists(spans, max_size=2))) for _ in range(2))
        speaker = draw(st.sampled_from((None, "Lloyd Austin", "O’Neil, “Zé” 😊")))
        kind = draw(st.sampled_from(tuple(Kind)))
        items.append(Quote(f"q{number}", content, cue, source, speaker, kind, *draw(_decided())))
    title = draw(st.sampled_from((title_of(words), "Austin in Seoul 😊")))
    meta = draw(st.sampled_from(({}, {"url": "https://example.org/a?b=1&c=“2”"}, {"byline": "Zoë", "tags": ["a", 1]})))
    gold = draw(st.booleans())
    sign_off = SignOff("Ada Novak", "2026-01-31T16:06:05+00:00") if gold else None
    status = "gold" if gold else "started"
    return Outgoing(Article(article_id, title, words, meta), Annotations.of(items, sign_off), status, "news/1", None)


def _spans(text: str) -> st.SearchStrategy[Span]:
    return st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).map(
        lambda drawn: Span(drawn[0], max(drawn[0] + 1, min(len(text), drawn[0] + drawn[1] % 12)))
    )


def _in_pieces(spans: list[Span]) -> tuple[Span, ...]:
    return in_order(tuple(spans))


def _decided() -> st.SearchStrategy[tuple[State, float | None, str | None]]:
    return st.sampled_from(
        (
            (State.SUGGESTED, None, None),
            (State.SUGGESTED, 0.5, None),
            (State.KEPT, None, "Ada Novak"),
            (State.ADDED, None, "Ben"),
        )
    )


def write(
    kind: Format, outgoing: Iterable[Outgoing], target: Path, choices: Mapping[str, str] | None = None
) -> list[Loss]:
    """Write the articles into ``target`` (a file, or a folder) and return all losses, as an export does."""
    assert kind.write
    articles = list(outgoing)
    losses = [loss for each in articles for loss in losses_by_nature(each, kind.carries)]
    with Staging(target) as files:
        losses += kind.write(articles, files, Outlook(SCHEME, _STEM, choices or {}))
        files.commit()
    return losses


def read_back(kind: Format, target: Path, choices: Mapping[str, str] | None = None) -> list[Read]:
    """Everything that the format's reader finds in what was written; the files of a folder in order of their names."""
    assert kind.read
    files = sorted(path for path in target.rglob("*") if path.is_file()) if target.is_dir() else [target]
    along = {each for path in files for each in kind.companions(path)}
    mine = [path for path in files if path.suffix in kind.suffixes and path not in along]
    return [read for path in mine for read in kind.read(path, choices or {})]


def gathered(incoming: Incoming) -> Annotations:
    """What comes of an article that was read, by the labels of the news scheme and without any guess."""
    if incoming.found is None:
        return Annotations.of(item for item in incoming.annotations or () if isinstance(item, Entity | Quote))
    mapping = proposed(incoming.found.labels, LABELS)
    return Annotations.of(gather(incoming.found, mapping, incoming.article.text, by_nearness=False).items)


Shape = tuple[object, ...]


def shapes(annotations: Iterable[Annotation], text: str, carries: Carries) -> list[Shape]:
    """The annotations without ids and without what the format does not carry, in an order of their own."""
    found: list[Shape] = []
    for each in annotations:
        decided: Shape = ()
        if Carries.ORIGINS in carries:
            decided = (each.state, each.annotator, each.score if each.state is State.SUGGESTED else None)
        if isinstance(each, Entity):
            found.append(("entity", each.label, (each.span,), decided))
        else:
            found.append(("quote", each.kind, each.content, each.cue, each.source, each.speaker or "", decided))
    return sorted(found, key=repr)


def expected(outgoing: Outgoing, losses: Iterable[Loss], carries: Carries) -> list[Annotation]:
    """What must come back: the annotations that went out, less what the losses say of each."""
    text = outgoing.article.text
    mine = [loss for loss in losses if loss.article_id == outgoing.article.id]
    found: list[Annotation] = []
    for annotation in outgoing.annotations:
        about = [loss for loss in mine if loss.item_id == annotation.id]
        found += _left_of(annotation, about, text, carries)
    return found


def _left_of(annotation: Annotation, losses: list[Loss], text: str, carries: Carries) -> list[Annotation]:
    """What is left of one annotation: nothing, itself altered, or one quote for each fragment."""
    lost = {loss.what for loss in losses}
    if lost & {Lost.ENTITY, Lost.QUOTE}:
        return []
    dropped = {loss.role for loss in losses if loss.what in (Lost.NESTING, Lost.OVERLAP) and not loss.became}
    for loss in losses:
        if loss.what is Lost.EDGES or loss.became:
            annotation = _with_edges(annotation, loss)
    if isinstance(annotation, Entity):
        gone = None in dropped or not annotation.span
        return [] if gone else [annotation]
    for role in dropped - {None}:
        annotation = annotation.with_part(role, ())
    if None in dropped or not annotation.content:
        return []
    if Lost.SPEAKER in lost:
        annotation = replace(annotation, speaker=None)
    if Lost.LINK in lost:
        annotation = replace(annotation, cue=(), source=())
    pieces = [(piece,) for piece in annotation.content] if Lost.FRAGMENTS in lost else [annotation.content]
    apart = [replace(annotation, content=piece) for piece in pieces]
    if Carries.KINDS not in carries:
        apart = [replace(each, kind=propose_kind(text, each.content)) for each in apart]
    return list(apart)


def _with_edges(annotation: Annotation, loss: Loss) -> Annotation:
    if isinstance(annotation, Entity):
        # No span at all cannot be said in an Entity; the caller looks at `became`.
        return replace(annotation, span=loss.became[0]) if loss.became else replace(annotation, span=())  # type: ignore[arg-type]
    return annotation.with_part(loss.role or Role.CONTENT, in_order(loss.became))


def check_round_trip(
    kind: Format,
    outgoing: Outgoing,
    choices: Mapping[str, str] | None = None,
    read_choices: Mapping[str, str] | None = None,
) -> list[Loss]:
    """Write the article, read it, and compare; returns the losses. The text itself must come back whole."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / (_STEM if kind.folder else _STEM + kind.suffixes[0])
        losses = write(kind, [outgoing], target, choices)
        reads = read_back(kind, target, read_choices)
    found = [read for read in reads if isinstance(read, Incoming)]
    problems = [read for read in reads if isinstance(read, Problem)]
    assert len(found) == 1, problems
    (incoming,) = found
    assert incoming.article.text == outgoing.article.text
    if Carries.TITLE in kind.carries:
        assert incoming.article.title == outgoing.article.title
    if Carries.IDS in kind.carries:
        assert incoming.article.id == outgoing.article.id
    if Carries.SIGN_OFF in kind.carries:
        assert incoming.sign_off == outgoing.annotations.sign_off
    if Carries.META in kind.carries:
        assert {key: incoming.article.meta.get(key) for key in outgoing.article.meta} == dict(outgoing.article.meta)
    wanted = shapes(expected(outgoing, losses, kind.carries), outgoing.article.text, kind.carries)
    assert shapes(gathered(incoming), incoming.article.text, kind.carries) == wanted, (losses, problems)
    return losses
