"""What editors say beside the annotations: notes, flags, questions to a colleague, and findings that they dismissed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from copydesk.core.spans import Span


class RemarkKind(StrEnum):
    """What a remark is for. FLAG, SKIP and ASK concern a whole article and say what is to become of it."""

    NOTE = "note"  # words for whoever reads the annotation or the article next
    FLAG = "flag"  # to be looked at again
    SKIP = "skip"  # left for later
    ASK = "ask"  # a question to a colleague
    DISMISSAL = "dismissal"  # something that a rule found, and an editor declared to be right as it is


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark. With neither ``about`` nor ``span`` it concerns the whole article.

    ``about`` is the id of an annotation, which may be gone by now; ``span`` is a stretch of the text in code points,
    half-open; ``rule`` names what a dismissal is about; ``text`` is the editor's own words.
    """

    id: str
    kind: RemarkKind
    about: str | None = None
    span: Span | None = None
    rule: str | None = None
    text: str = ""
    annotator: str | None = None

    @property
    def is_of_article(self) -> bool:
        """True for a remark on the whole article."""
        return self.about is None and self.span is None
