"""Their labels to ours: which of another tool's labels are entities here, which parts of quotes, which are left out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from copydesk.core.annotations import Role

Ours = str | Role | None
"""An entity label, a part of a quote, or None: left out."""

# How corpora and tools call the parts of quotes (formats.md; PARC, PolNeAR, Citron, Guardian), in lower case.
_ROLES = {
    "content": Role.CONTENT, "quote": Role.CONTENT, "quotation": Role.CONTENT, "quote-content": Role.CONTENT,
    "cue": Role.CUE, "quote-cue": Role.CUE, "verb": Role.CUE,
    "source": Role.SOURCE, "speaker": Role.SOURCE, "quote-source": Role.SOURCE,
}  # fmt: skip
# CoNLL-2003, OntoNotes 5, ACE and what tools come with, in lower case; the first that the scheme has is taken.
_ALIASES = {
    "per": ("PERSON",), "pers": ("PERSON",), "people": ("PERSON",), "name": ("PERSON",),
    "organization": ("ORG",), "organisation": ("ORG",), "company": ("ORG",),
    "location": ("LOC", "GPE"), "place": ("LOC", "GPE"), "gpe": ("GPE", "LOC"), "loc": ("LOC", "GPE"),
    "facility": ("FAC",), "nationality": ("NORP",), "group": ("NORP",), "prod": ("PRODUCT",),
    "miscellaneous": ("MISC",), "time": ("TIME", "DATE"), "currency": ("MONEY",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LabelMapping:
    """What each of their labels is here. A label that is not in the table is left out."""

    ours: Mapping[str, Ours] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, label: str) -> Ours:
        """An entity label of ours, a part of a quote, or None: left out."""
        return self.ours.get(label)

    def having(self, changes: Mapping[str, Ours]) -> LabelMapping:
        """A copy in which some labels are something else."""
        return LabelMapping(MappingProxyType({**self.ours, **changes}))


def proposed(labels: Iterable[str], scheme_labels: Collection[str]) -> LabelMapping:
    """The likely table: the same label, however it is written; a part of a quote; a label known by another name.

    Everything else is left out, until somebody says what it is.
    """
    return LabelMapping(MappingProxyType({label: _likely(label, scheme_labels) for label in labels}))


def _likely(label: str, scheme_labels: Collection[str]) -> Ours:
    if label in scheme_labels:
        return label
    plain = label.casefold().strip()
    if plain in _ROLES:
        return _ROLES[plain]
    same = next((ours for ours in scheme_labels if ours.casefold() == plain), None)
    return same or next((ours for ours in _ALIASES.get(plain, ()) if ours in scheme_labels), None)
