"""brat's standoff files: the text of a .txt, the annotations of the .ann beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from copydesk.core.article import Article
from copydesk.core.refusals import Sentence
from copydesk.core.spans import Span
from copydesk.core.text import title_of
from copydesk.exchange.annotated.brat.grammar import Standoff, Textbound, parse
from copydesk.exchange.annotated.brat.weaving import weave
from copydesk.exchange.choices import Choices
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers.whole import dated, made_up_id, read_bytes, usable
from copydesk.exchange.units import Claim, Measured, Unit, place

_BOM = "\ufeff"
_SHORT = 60
_CONFIGURED = ("annotation", "visual", "tools", "kb_shortcuts")


def companions(path: Path) -> tuple[Path, ...]:
    """The text that an .ann file is about, and brat's own configuration in its folder."""
    return (*_texts(path), *(path.with_name(f"{name}.conf") for name in _CONFIGURED))


def _texts(path: Path) -> Iterator[Path]:
    """Where the text may be: beside the .ann or, as in PolNeAR, in “text” beside its folder, without the annotator."""
    yield path.with_suffix(".txt")
    for stem in (path.stem, path.stem.rpartition("_")[0]):
        if stem:
            yield path.parent.parent / "text" / f"{stem}.txt"


def read(path: Path, choices: Choices) -> Iterator[Read]:
    """The article of an .ann file and its .txt. The text stays exactly as it is: offsets were counted in it.

    Lines that brat would not read, and spans whose words are not there, become a Problem each. What has no counterpart
    here (equivalences, normalisations, other attributes and notes) is kept in the meta under “brat”. Raises CannotRead
    and OSError.
    """
    del choices
    standoff = parse(_utf8(path))
    text, spans, measured = _placed(standoff, _text_of(path))
    found, rest = weave(standoff, spans, text)
    meta: dict[str, object] = {"brat": rest} if rest else {}
    article = Article(made_up_id(path.stem, text), title_of(text), text, dated(text, meta))
    yield Incoming(article, str(path), found=found, measured=measured)
    for number in standoff.unread:
        yield Problem(
            str(path),
            number,
            Sentence("The line is no annotation as brat writes them, or its id is taken; it was left out."),
        )
    for each in standoff.textbounds.values():
        if each.id not in spans:
            yield Problem(str(path), each.line, _refusal(each))


def _utf8(path: Path) -> str:
    try:
        return read_bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise CannotRead(
            "“{name}” is not UTF-8 at byte {place}, and brat's files are; save it as UTF-8 and import it then.",
            name=path.name,
            place=error.start + 1,
        ) from error


def _text_of(path: Path) -> str:
    for place_of_text in _texts(path):
        try:
            return _utf8(place_of_text)
        except FileNotFoundError:
            continue
    raise CannotRead(
        "Its text is missing: put “{name}” into the same folder, and import both.",
        name=path.with_suffix(".txt").name,
    )


def _placed(standoff: Standoff, raw: str) -> tuple[str, dict[str, tuple[Span, ...]], Measured]:
    """The text, and in it the fragments of each textbound that could be confirmed."""
    rows = [(each.id, Claim(*pair, surface)) for each in standoff.textbounds.values() for pair, surface in _pairs(each)]
    claims = [claim for _, claim in rows]
    text = usable(raw.removeprefix(_BOM))
    best = place(text, claims, Unit.CODE_POINT, loosely=True)
    if len(raw) > len(text):
        # A byte-order mark is a character to some programs, and they counted it.
        with_mark = place(raw, claims, Unit.CODE_POINT, loosely=True)
        if with_mark.measured.confirmed >= max(1, best.measured.confirmed):
            text, best = raw, with_mark
    found: dict[str, tuple[Span, ...]] = {}
    refused: set[str] = set()
    for (each_id, _), span in zip(rows, best.spans, strict=True):
        if span is None:
            refused.add(each_id)
        else:
            found[each_id] = (*found.get(each_id, ()), span)
    kept = {each_id: tuple(sorted(spans)) for each_id, spans in found.items() if each_id not in refused}
    return text, kept, best.measured


def _pairs(textbound: Textbound) -> Iterator[tuple[tuple[int, int], str | None]]:
    yield from zip(textbound.places, _surfaces(textbound), strict=True)


def _surfaces(textbound: Textbound) -> Sequence[str | None]:
    """What each fragment is said to cover: the third column has them all, one blank between, in older files none."""
    covered, lengths = textbound.covered, [end - start for start, end in textbound.places]
    if covered is None:
        return [None] * len(lengths)
    if len(lengths) == 1:
        # Something may follow the words, a blank between.
        rest = covered[lengths[0] : lengths[0] + 1]
        return [covered[: lengths[0]] if lengths[0] > 0 and rest.isspace() else covered]
    for encoding, width in (("utf-32-le", 4), ("utf-16-le", 2), ("utf-8", 1)):
        data = covered.encode(encoding, "surrogatepass")
        for blank in (1, 0):
            if len(data) == width * (sum(lengths) + blank * (len(lengths) - 1)):
                return [piece.decode(encoding, "replace") for piece in _cut(data, lengths, width, blank)]
    return [covered] * len(lengths)


def _cut(data: bytes, lengths: Sequence[int], width: int, blank: int) -> Iterator[bytes]:
    at = 0
    for length in lengths:
        yield data[at : at + length * width]
        at += (length + blank) * width


def _refusal(each: Textbound) -> str:
    words = each.covered or ""
    return Sentence(
        "{id} ({type}) is said to cover “{words}”, which is not there; it was left out.",
        id=each.id,
        type=each.type,
        words=words if len(words) <= _SHORT else words[: _SHORT - 1] + "…",
    )
