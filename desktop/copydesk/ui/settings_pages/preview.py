"""A few lines of an article, annotated, as they will look."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from copydesk.core.annotations import Annotation, Annotations, Entity, Quote, State
from copydesk.core.scheme import Scheme
from copydesk.core.spans import Span
from copydesk.ui.page.article_view import ArticleView

_WORDS: Final = (
    "“We mean it,” Ada Novak said on Monday, as the harbour of Poole lay in the rain. “And we will go on until it is "
    "done.” Nobody there had heard her say so before; the minutes of the council fill forty pages, and not one of them "
    "has a line about rain."
)


class Preview(ArticleView):
    """Not to be worked in: it takes no focus and says nothing of what is clicked."""

    def __init__(self, scheme: Scheme, parent: QWidget, *, labels: bool) -> None:
        """With ``labels`` every label of the scheme is shown by its title, confirmed and suggested in turn."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAccessibleName(self.tr("Preview"))
        self.setMinimumHeight(230)
        self.set_scheme(scheme)
        text, annotations = _WORDS, [_quote(), *_names(scheme)]
        if labels:
            names, rows = _list_of(scheme, len(_WORDS) + 2)
            text, annotations = f"{_WORDS}\n\n{names}", [_quote(), *rows]
        self.show_article(text, Annotations.of(annotations))


def _quote() -> Quote:
    spans = {
        words: _place(words)
        for words in ("“We mean it,”", "“And we will go on until it is done.”", "said", "Ada Novak")
    }
    content = (spans["“We mean it,”"], spans["“And we will go on until it is done.”"])
    return Quote("q1", content, (spans["said"],), (spans["Ada Novak"],), "Ada Novak", state=State.KEPT)


def _names(scheme: Scheme) -> list[Annotation]:
    found = [(_place("Ada Novak"), "PERSON"), (_place("Monday"), "DATE"), (_place("Poole"), "LOC")]
    known = scheme.label_names
    return [Entity(f"e{n}", span, label) for n, (span, label) in enumerate(found, start=2) if label in known]


def _list_of(scheme: Scheme, start: int) -> tuple[str, list[Annotation]]:
    words, rows = "", list[Annotation]()
    for number, label in enumerate(scheme.labels, start=2):
        words += "   " if words else ""
        span = Span(start + len(words), start + len(words) + len(label.title))
        rows.append(Entity(f"e{number}", span, label.name, State.SUGGESTED if number % 2 else State.KEPT))
        words += label.title
    return words, rows


def _place(words: str) -> Span:
    return Span(_WORDS.index(words), _WORDS.index(words) + len(words))
