"""The few words that a page says besides the article's own, in each language that Copydesk speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from copydesk.core.annotations import Kind
from copydesk.core.remarks import RemarkKind


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in headings, tags and the legend of a page in one language."""

    language: str
    quotes: str
    names: str
    notes: str
    about: str
    signed: str  # with {annotator} and {at}
    statuses: dict[str, str]
    speaker: str
    nobody: str
    kind: str
    open: str  # what the question mark of a tag stands for
    kinds: dict[Kind, str]
    remarks: dict[RemarkKind, str]


ENGLISH: Final = Words(
    language="en",
    quotes="Quotes",
    names="Names",
    notes="Notes",
    about="About the article",
    signed="Gold: signed off by {annotator}, {at}",
    statuses={
        "waiting": "Waiting for suggestions",
        "suggested": "Suggested by the machine",
        "started": "Correction has begun",
        "gold": "Gold",
    },
    speaker="Speaker",
    nobody="nobody named",
    kind="Kind",
    open="“?” marks what only the machine says; everything else was decided by an editor.",
    kinds={Kind.DIRECT: "direct", Kind.INDIRECT: "indirect", Kind.MIXED: "mixed"},
    remarks={
        RemarkKind.NOTE: "Note",
        RemarkKind.FLAG: "Flag",
        RemarkKind.SKIP: "Skipped",
        RemarkKind.ASK: "Question",
        RemarkKind.DISMISSAL: "Dismissed",
    },
)
GERMAN: Final = Words(
    language="de",
    quotes="Zitate",
    names="Namen",
    notes="Notizen",
    about="Über den Artikel",
    signed="Gold: freigegeben von {annotator}, {at}",
    statuses={
        "waiting": "Wartet auf Vorschläge",
        "suggested": "Von der Maschine vorgeschlagen",
        "started": "Korrektur begonnen",
        "gold": "Gold",
    },
    speaker="Sprecher",
    nobody="niemand genannt",
    kind="Art",
    open="„?“ steht bei dem, was nur die Maschine sagt; über alles andere hat jemand entschieden.",
    kinds={Kind.DIRECT: "direkt", Kind.INDIRECT: "indirekt", Kind.MIXED: "gemischt"},
    remarks={
        RemarkKind.NOTE: "Notiz",
        RemarkKind.FLAG: "Markierung",
        RemarkKind.SKIP: "Übersprungen",
        RemarkKind.ASK: "Frage",
        RemarkKind.DISMISSAL: "Verworfen",
    },
)
LANGUAGES: Final = {words.language: words for words in (ENGLISH, GERMAN)}
