"""Going from finding to finding of the linter, and what is done about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copydesk.core.corrections import AddRemark, RemoveRemark
from copydesk.core.lint import Finding
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.dialogs.reason_chooser import ReasonChooser
from copydesk.ui.findings.finding_watch import FindingWatch, mark_for
from copydesk.ui.findings.finding_words import REASONS, SPEAKER_RULES, what_fix_does, what_is_wrong
from copydesk.ui.findings.findings_list import FindingsPanel
from copydesk.ui.session import Session


class Page(Protocol):
    """As much of the article view as fixing needs."""

    def caret(self) -> int:
        """Where the caret is."""

    def set_caret(self, offset: int) -> None:
        """Put the caret somewhere."""

    def select(self, span: Span | None) -> None:
        """Select words, or nothing."""

    def reveal(self, span: Span) -> None:
        """Scroll to some text if it cannot be read where it is."""

    def show_findings(self, findings: Sequence[tuple[Span, str]]) -> None:
        """Underline these, each with its tool tip."""


class Fixing(QObject):
    """``ask`` shows the chooser of reasons near a stretch of text; ``choose_speaker`` asks who speaks."""

    def __init__(
        self,
        session: Session,
        watch: FindingWatch,
        page: Page,
        ask: Callable[[Span | None, str, Sequence[str]], ReasonChooser],
        choose_speaker: Callable[[], object],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._watch = watch
        self._page = page
        self._ask = ask
        self._choose_speaker = choose_speaker
        watch.changed.connect(self._underline)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "next_finding": partial(self.go, 1),
            "previous_finding": partial(self.go, -1),
            "fix_finding": self.fix,
            "dismiss_finding": self.dismiss,
        }

    def join(self, panel: QWidget) -> None:
        """Do what the panel of findings asks for."""
        assert isinstance(panel, FindingsPanel), "the panel of findings holds something else"
        panel.went.connect(self.show)
        panel.asked.connect(self._do)
        panel.brought_back.connect(self.bring_back)

    def _do(self, what: str, finding: Finding) -> None:
        self.show(finding)
        if what == "fix":
            self.fix()
        else:
            self.dismiss()

    # Going

    def go(self, by: int) -> None:
        """Show the next (1) or previous (-1) finding, from the one in hand or the caret on, and round the end."""
        self._watch.look()
        found = self._watch.findings
        if not found:
            self._session.said.emit(self.tr("No rule finds anything in this article."))
            return
        self.show(self._following(found, by))

    def _following(self, found: tuple[Finding, ...], by: int) -> Finding:
        current = self._watch.about(self._session.current, self._page.caret())
        if current is not None and current == self._watch.current and current in found:
            return found[(found.index(current) + by) % len(found)]
        caret = self._page.caret()
        if by > 0:
            return next((each for each in found if each.span.start >= caret), found[0])
        return next((each for each in reversed(found) if each.span.start < caret), found[-1])

    def show(self, finding: Finding) -> None:
        """Go to a finding: its annotation becomes current, or its stretch of the text is selected."""
        opened = self._session.article
        if opened is None:
            return
        mark = mark_for(finding, opened.annotations.get(finding.about) if finding.about else None)
        self._page.select(None)
        self._session.set_current(mark)
        if mark is None:
            self._page.select(finding.span)
        else:
            self._page.set_caret(finding.span.start)
        self._page.reveal(finding.span)
        self._watch.set_current(finding)
        self._session.said.emit(what_is_wrong(finding, self._session.desk.scheme))

    # Doing something about it

    def fix(self) -> None:
        """Put right the finding in hand."""
        finding = self._in_hand()
        if finding is None:
            return
        if finding.fix is not None:
            does = what_fix_does(finding, self._session.desk.scheme)
            if self._session.correct(finding.fix):
                self._watch.look()
                self._session.said.emit(self.tr("Done: {fix}.").format(fix=does))
        elif finding.rule in SPEAKER_RULES:
            self.show(finding)
            self._choose_speaker()
        else:
            self._session.refused.emit(self.tr("Only you can know what is right here. Correct it, or dismiss it."))

    def dismiss(self) -> None:
        """Ask why the finding in hand is right as it is."""
        finding = self._in_hand()
        if finding is not None:
            chooser = self._ask(finding.span, self.tr("Why is this right as it is?"), REASONS)
            chooser.chosen.connect(partial(self._dismiss, finding))

    def bring_back(self, remark: Remark) -> None:
        """Take a dismissal back: the finding is shown again."""
        if self._session.correct(RemoveRemark(remark.id)):
            self._watch.look()

    def _dismiss(self, finding: Finding, reason: str) -> None:
        about = finding.about
        remark = AddRemark(RemarkKind.DISMISSAL, about=about, span=finding.span, rule=finding.rule, text=reason)
        if self._session.correct(remark):
            self._watch.look()
            self._session.said.emit(self.tr("Dismissed: {reason}.").format(reason=reason))

    def _in_hand(self) -> Finding | None:
        self._watch.look()
        finding = self._watch.about(self._session.current, self._page.caret())
        if finding is None:
            if self._watch.findings:
                self._session.refused.emit(self.tr("Go to a finding first, with F."))
            else:
                self._session.refused.emit(self.tr("No rule finds anything in this article."))
        return finding

    def _underline(self) -> None:
        self._page.show_findings(self._watch.told)
