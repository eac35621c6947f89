"""Lints the open article, a moment after it was opened or changed."""

from __future__ import annotations

from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.core.annotations import Annotation
from copydesk.core.lanes import Mark, marks_of
from copydesk.core.lint import Finding, Linted, lint
from copydesk.core.remarks import Remark
from copydesk.core.spans import Span
from copydesk.ui.findings.finding_words import what_is_wrong
from copydesk.ui.session import Session

Told = tuple[Span, str]

# Long enough that keys pressed one after the other are linted once, short enough to be there when one looks up.
_PAUSE_MS: Final = 60
_OPENED_MS: Final = 200  # an article is read before it is corrected; until then the page is to be laid out
_PATIENCE: Final = 8  # times what linting took the last time: in a very long article it waits for a longer pause


class FindingWatch(QObject):
    """``changed`` says that `findings` may be others, ``current_changed`` which of them the editor is at."""

    changed = Signal()
    current_changed = Signal(object)  # Finding or None

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._linted: Linted | None = None
        self._told: dict[int, tuple[Finding, Told]] = {}
        self._is_closed = False
        self._patience = _PAUSE_MS
        self.current: Finding | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        session.article_opened.connect(self._begin)
        session.annotations_changed.connect(lambda opened, touched: self._pause.start(self._patience))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules find, in reading order."""
        return self._linted.findings if self._linted else ()

    @property
    def dismissed(self) -> tuple[tuple[Finding, Remark], ...]:
        """What they find that an editor dismissed, each with the remark that says why."""
        return self._linted.dismissed if self._linted else ()

    @property
    def told(self) -> list[Told]:
        """The stretch of each finding, and what is wrong there in a sentence."""
        scheme = self._session.desk.scheme
        told: dict[int, tuple[Finding, Told]] = {}
        for each in self.findings:
            # A long article has thousands, and nearly all of them are those of a moment ago.
            known = self._told.get(id(each)) or (each, (each.span, what_is_wrong(each, scheme)))
            told[id(each)] = known
        self._told = told
        return [words for _, words in told.values()]

    def look(self) -> None:
        """Lint now what is on the desk: by the project's convention as it is at this moment."""
        self._pause.stop()
        if self._is_closed:
            return
        opened, desk = self._session.article, self._session.desk
        before, began = (self.findings, self.dismissed), perf_counter()
        if opened is None:
            self._linted = None
        elif self._linted is not None and self._linted.convention is desk.convention:
            self._linted = self._linted.after(opened.annotations)
        else:
            self._linted = lint(opened.article.text, opened.annotations, desk.convention, desk.scheme)
        self._patience = max(_PAUSE_MS, round(_PATIENCE * 1000 * (perf_counter() - began)))
        if (self.findings, self.dismissed) == before:
            return
        if self.current not in self.findings:
            self.set_current(None)
        self.changed.emit()

    def look_again(self) -> None:
        """Lint anew, as another convention or scheme wants it."""
        self._linted = None
        self._told = {}
        self.look()
        self.changed.emit()  # also where it finds the same: whoever names the convention names another one

    def close(self) -> None:
        """Look no more: the project is about to be closed."""
        self._pause.stop()
        self._is_closed = True

    def set_current(self, finding: Finding | None) -> None:
        """Be at a finding, or at none."""
        if finding != self.current:
            self.current = finding
            self.current_changed.emit(finding)

    def about(self, mark: Mark | None, caret: int) -> Finding | None:
        """The finding in hand: the one that the editor went to and is still at, else of the current annotation, else at
        the caret."""
        if mark is None:
            here = [each for each in self.findings if each.span.start <= caret <= each.span.end]
            return self.current if self.current in here else next(iter(here), None)
        if self.current is not None and self.current.about == mark.annotation_id:
            return self.current
        of_it = [each for each in self.findings if each.about == mark.annotation_id]
        return min(of_it, key=lambda each: _gap(each.span, mark.span), default=None)

    def _begin(self) -> None:
        self._linted = None
        self._told = {}
        self.set_current(None)
        self._patience = _PAUSE_MS
        self.changed.emit()
        self._pause.start(_OPENED_MS)


def mark_for(finding: Finding, annotation: Annotation | None) -> Mark | None:
    """The part of an annotation that a finding is about: the one nearest to its stretch."""
    if annotation is None:
        return None
    return min(marks_of(annotation), key=lambda mark: (_gap(mark.span, finding.span), len(mark.span)))


def _gap(first: Span, second: Span) -> int:
    return max(first.start - second.end, second.start - first.end, 0)
