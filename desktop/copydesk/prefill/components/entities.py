"""The spaCy component that makes entities of the encoder's numbers: ``nlp.add_pipe("copydesk_entities")``.

It sets ``doc.ents``; ``doc.spans["entities"]`` has the same spans with their probabilities in ``attrs["scores"]``, as
spaCy's spancat keeps them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, cast

from spacy.language import Language
from spacy.tokens import Span, SpanGroup

from copydesk.prefill.components.encoder import reading
from copydesk.prefill.components.settings import read_settings, write_settings
from copydesk.prefill.encoder.calibration import Logistic
from copydesk.prefill.encoder.names import LABELS, Name, NameRules, names, suggested

if TYPE_CHECKING:
    from spacy.tokens import Doc

NAME = "copydesk_entities"
SPANS = "entities"


@Language.factory(NAME, assigns=["doc.ents", "doc.spans"])  # pyright: ignore[reportUntypedFunctionDecorator]
def make_entities(nlp: Language, name: str) -> EntityComponent:
    """What spaCy calls for ``nlp.add_pipe("copydesk_entities")``."""
    return EntityComponent()


class EntityComponent:
    """Finds the entities of a Doc that the encoder has read."""

    def __init__(self, rules: NameRules | None = None) -> None:
        self.rules = rules or NameRules()

    def __call__(self, doc: Doc) -> Doc:
        read = reading(doc)
        found = names(read.tokens.texts, read.of("ner"), read.begins, self.rules.again)
        kept = [(name, score) for name, score in suggested(found, self.rules) if _is_name(read.tokens.texts, name)]
        places = read.places
        spans = [
            Span(doc, int(places[name.start]), int(places[name.end - 1]) + 1, label=LABELS[name.label])
            for name, _ in kept
        ]
        doc.ents = spans
        scores = [score for _, score in kept]
        doc.spans[SPANS] = SpanGroup(doc, name=SPANS, spans=spans, attrs={"scores": scores})
        return doc

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the rules into the folder ``path``."""
        write_settings(path, asdict(self.rules))

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> EntityComponent:
        """Read the rules from the folder ``path``. Raises OSError and ValueError."""
        kept = read_settings(path)
        logistic = cast("dict[str, dict[str, object]]", kept["calibration"])
        self.rules = NameRules(
            calibration={label: as_logistic(row) for label, row in logistic.items()},
            least=cast("dict[str, float]", kept["least"]),
            again=cast("float", kept["again"]),
        )
        return self


def _is_name(words: Sequence[str], name: Name) -> bool:
    """False for what has no letter or digit in it, and for a single letter of an alphabet."""
    text = "".join(words[name.start : name.end])
    return any(map(str.isalnum, text)) and (len(text) > 1 or text >= "\u3400")


def as_logistic(row: dict[str, object]) -> Logistic:
    """A logistic regression as `write_settings` wrote it."""
    return Logistic(tuple(cast("list[float]", row["weights"])), cast("float", row["bias"]))
