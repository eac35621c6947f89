"""The spaCy component that makes quotes of the encoder's numbers: ``nlp.add_pipe("copydesk_quotes")``.

It sets the span groups "content", "cue" and "source" of ``doc.spans``, and ``doc._.quotes``: JSON objects as in
core.records, so that a Doc can be stored and sent between processes. "score" is the probability that content and
source are right. Speakers are named by the component after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.language import Language

from copydesk.core.quotation import Quoted, quoted
from copydesk.core.spans import Span
from copydesk.prefill.components.encoder import Reading, reading
from copydesk.prefill.components.entities import as_logistic
from copydesk.prefill.components.recording import record_quotes
from copydesk.prefill.components.settings import read_settings, write_settings
from copydesk.prefill.encoder.attributions import Attribution, attributions
from copydesk.prefill.encoder.calibration import Logistic
from copydesk.prefill.encoder.linking import Linker, LinkRules, Part
from copydesk.prefill.encoder.refining import continued, short_source, without_aside
from copydesk.prefill.encoder.snapping import snap
from copydesk.prefill.encoder.transcripts import turns
from copydesk.prefill.findings import RawQuote

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from copydesk.prefill.encoder.features import Tokens

NAME = "copydesk_quotes"
# What stands in brackets between marks tells what happens: “(Laughter.)”
_ASIDE = re.compile(r"[“\"‘']?\([^()]*\)[”\"’'.]*")
_TURN = 0.9  # the probability that a turn of a transcript is right


@dataclass(frozen=True, slots=True)
class QuoteRules:
    """What turns numbers into suggestions: ``links`` ties the parts together, see `encoder.linking`.

    ``least`` is the probability below which a quote is not suggested.
    """

    links: LinkRules | None = None
    calibration: Logistic | None = None
    least: float = 0.0


@Language.factory(NAME, assigns=["doc._.quotes", "doc.spans"])  # pyright: ignore[reportUntypedFunctionDecorator]
def make_quotes(nlp: Language, name: str) -> QuoteComponent:
    """What spaCy calls for ``nlp.add_pipe("copydesk_quotes")``."""
    return QuoteComponent()


class QuoteComponent:
    """Finds the quotes of a Doc that the encoder has read."""

    def __init__(self, rules: QuoteRules | None = None) -> None:
        self.rules = rules or QuoteRules()

    def __call__(self, doc: Doc) -> Doc:
        record_quotes(doc, [quote for quote, _ in self.find(doc)])
        return doc

    def find(self, doc: Doc) -> list[tuple[RawQuote, Attribution | None]]:
        """The quotes with what each was made of, None for the turns of a transcript.

        Raises ValueError before the encoder has read the Doc.
        """
        read = reading(doc)
        text = doc.text  # spaCy puts it together anew each time it is asked for
        outermost = [region for region in quoted(text) if region.level == 0]
        spoken = turns(text)
        found: list[tuple[RawQuote, Attribution | None]] = [
            (RawQuote((turn.content,), (turn.cue,), (turn.source,), _TURN), None) for turn in spoken
        ]
        for each in attributions(self.linker(read, outermost)):
            contents = snap(text, _spans(read.tokens, each.contents), outermost)
            score = self.rules.calibration(each.features()) if self.rules.calibration else 0.5
            if all(_ASIDE.fullmatch(span.of(text)) for span in contents):
                continue
            if any(
                turn.source.start < span.end and span.start < turn.content.end for turn in spoken for span in contents
            ):
                continue
            if contents and score >= self.rules.least:
                cue = _spans(read.tokens, [each.cue] if each.cue else [])
                source = _spans(read.tokens, [each.source] if each.source else [])
                found.append((RawQuote(contents, cue, source, score), each))
        return [(_refined(text, quote, found, outermost), made) for quote, made in found]

    def linker(self, read: Reading, outermost: Sequence[Quoted]) -> Linker:
        """The parts of a Doc's quotes, not tied together yet. ``outermost`` are the stretches between marks."""
        if self.rules.links is None:
            raise ValueError("the quotes have no link weights; load the pipeline from its folder")
        regions = np.full(len(read.tokens.texts), -1)
        for number, region in enumerate(outermost):
            span = region.span
            regions[slice(*np.searchsorted(read.tokens.starts, (span.start, span.end)))] = number
        scores, vectors = read.of("quo"), read.of("link")
        return Linker(read.tokens.texts, scores, vectors, read.begins, regions, self.rules.links)

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the rules into the folder ``path``."""
        write_settings(path, asdict(self.rules))

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> QuoteComponent:
        """Read the rules from the folder ``path``. Raises OSError and ValueError."""
        kept = read_settings(path)
        self.rules = QuoteRules(
            links=_link_rules(cast("dict[str, list[float]]", kept["links"])),
            calibration=as_logistic(cast("dict[str, object]", kept["calibration"])) if kept["calibration"] else None,
            least=cast("float", kept["least"]),
        )
        return self


def _refined(
    text: str,
    quote: RawQuote,
    found: Sequence[tuple[RawQuote, Attribution | None]],
    outermost: Sequence[Quoted],
) -> RawQuote:
    """The quote as the newsroom's convention has it, see `encoder.refining`."""
    content = quote.content
    if any(region.open_ended and region.span.overlaps(span) for region in outermost for span in content):
        taken = [span for other, _ in found if other is not quote for span in other.content]
        content = continued(content, outermost, taken)
    if not any(region.span.overlaps(span) for region in outermost for span in content):
        content = tuple(without_aside(text, span, outermost) for span in content)
    return replace(quote, content=content, source=tuple(short_source(text, span) for span in quote.source))


def _link_rules(kept: dict[str, list[float]]) -> LinkRules:
    of_contents, of_sources = cast("list[list[float]]", kept["weights"])
    alone = (kept["alone"][0], kept["alone"][1])
    return LinkRules(tuple(kept["distance"]), alone, (tuple(of_contents), tuple(of_sources)))


def _spans(tokens: Tokens, parts: Sequence[Part]) -> tuple[Span, ...]:
    return tuple(Span(tokens.starts[part.start], tokens.ends[part.end - 1]) for part in parts)
