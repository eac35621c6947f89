"""A UIMA CAS as far as we need one: the text, and feature structures with their values and references.

Offsets are numbers as the file has them, which is in UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from copydesk.exchange.incoming import CannotRead

SPAN: Final = "custom.Span"
RELATION: Final = "custom.Relation"
DETAIL: Final = "copydesk.Detail"
ARTICLE: Final = "copydesk.Article"
ANNOTATION: Final = "uima.tcas.Annotation"
DOCUMENT: Final = "uima.tcas.DocumentAnnotation"
VIEW: Final = "_InitialView"

STRING: Final = "uima.cas.String"
DOUBLE: Final = "uima.cas.Double"

TYPES: Final[Mapping[str, Mapping[str, str]]] = {
    SPAN: {"label": STRING},
    RELATION: {"label": STRING, "Governor": ANNOTATION, "Dependent": ANNOTATION},
    DETAIL: {
        "about": ANNOTATION,
        "itemId": STRING,
        "kind": STRING,
        "speaker": STRING,
        "origin": STRING,
        "annotator": STRING,
        "score": DOUBLE,
    },
    ARTICLE: {"articleId": STRING, "title": STRING, "aside": STRING, "offsets": STRING},
}
"""The types that we write, all of them annotations, and the range of each feature.

The first two are INCEpTION's built-in layers, as they are in every project of it. What these have no room for is in the
others: a program that does not know them passes them over.
"""


@dataclass(frozen=True, slots=True)
class Structure:
    """One feature structure: its numbers and texts, and the ids of others that it refers to; an array has several."""

    id: int
    type: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    references: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])

    def text(self, *names: str) -> str:
        """The first of these features that holds text; empty when none does."""
        return next((value for name in names if isinstance(value := self.values.get(name), str) and value), "")

    def reference(self, name: str) -> int | None:
        """The id of the one structure that a feature refers to."""
        found = self.references.get(name, ())
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class Cas:
    """One document: its text and all structures that belong to it. ``others`` counts those of other views."""

    text: str
    structures: tuple[Structure, ...]
    others: int = 0

    @classmethod
    def of(cls, rows: Sequence[Structure], sofas: Collection[str], machinery: Collection[str]) -> Cas:
        """The document that all structures of a file make up; ``sofas`` are the types that hold a text.

        Of several texts the initial view's is taken, else the first. Raises CannotRead when there is none.
        """
        texts = [each for each in rows if each.type in sofas and each.text("sofaString")]
        if not texts:
            raise CannotRead("It is a UIMA CAS without a text; export it from its tool together with its document.")
        sofa = next((each for each in texts if each.text("sofaID") == VIEW), texts[0])
        all_rows = [each for each in rows if each.type not in machinery]
        here = tuple(each for each in all_rows if each.reference("sofa") in (sofa.id, None))
        return cls(sofa.text("sofaString"), here, len(all_rows) - len(here))

    def first(self, name: str) -> Structure | None:
        """The first structure of a type, or None."""
        return next((structure for structure in self.structures if structure.type == name), None)
