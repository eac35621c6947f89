"""Signing off, and what an editor accounts for before: quotations that are in no quote, paragraphs that nobody saw.

Nothing is forbidden. Where something is open, the first press of the key says what; pressed again it signs off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from copydesk.core.corrections import AddRemark, Together
from copydesk.core.coverage import RULE, Coverage, Quotation
from copydesk.core.remarks import RemarkKind
from copydesk.core.spans import Span
from copydesk.ui.action_set import ActionSet
from copydesk.ui.annotations.signs import number
from copydesk.ui.dialogs.reason_chooser import ReasonChooser
from copydesk.ui.findings.coverage_watch import CoverageWatch
from copydesk.ui.session import Session
from copydesk.ui.window.message_bar import MessageBar
from copydesk.workflow import Status

_TOPIC: Final = "coverage"
_ACTIONS: Final = ("show_open", "dismiss_all", "sign_off_anyway")
translate = QCoreApplication.translate


class Page(Protocol):
    """As much of the article view as signing needs."""

    def caret(self) -> int:
        """Where the caret is."""

    def set_caret(self, offset: int) -> None:
        """Put the caret somewhere."""

    def selected_span(self) -> Span | None:
        """The selected words, or None."""

    def select(self, span: Span | None) -> None:
        """Select words, or nothing."""

    def reveal(self, span: Span) -> None:
        """Scroll to some text if it cannot be read where it is."""


class Signing(QObject):
    """``ask`` shows the chooser of reasons near a stretch of text, or near the messages for None."""

    def __init__(
        self,
        session: Session,
        watch: CoverageWatch,
        page: Page,
        messages: MessageBar,
        ask: Callable[[Span | None, str], ReasonChooser],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._watch = watch
        self._page = page
        self._messages = messages
        self._ask = ask
        self._buttons: Sequence[QAction] = ()
        session.article_opened.connect(self._take_back)
        watch.changed.connect(self._renew)

    def table(self) -> dict[str, Callable[[], object]]:
        """Action names and what they do."""
        return {
            "sign_off": self.sign_off,
            "sign_off_anyway": self.sign_off_anyway,
            "show_open": self.show_open,
            "next_loose": partial(self.go, 1),
            "previous_loose": partial(self.go, -1),
            "next_unseen": self.go_unseen,
            "dismiss_loose": self.dismiss,
            "dismiss_all": self.dismiss_all,
        }

    def offer(self, actions: ActionSet) -> None:
        """Put the actions that help beside the message."""
        self._buttons = tuple(actions[name] for name in _ACTIONS)

    # Signing off

    def sign_off(self) -> None:
        """Sign off where nothing is open, or for the second time of asking; else say what is open."""
        opened = self._session.article
        if opened is None:
            return
        self._watch.look()
        asked = self._messages.says(_TOPIC)
        if opened.status is Status.GOLD or asked or self._watch.coverage.complete:
            self.sign_off_anyway()
        else:
            self._say()

    def sign_off_anyway(self) -> None:
        """Sign off whatever is open."""
        self._watch.write()
        self._take_back()
        self._session.sign_off()

    # What is open

    def show_open(self) -> None:
        """Go to the first thing that is open."""
        coverage = self._watch.coverage
        spans = [quotation.span for quotation in coverage.loose[:1]]
        spans += [self._watch.paragraphs.spans[place] for place in coverage.unseen[:1]]
        if spans:
            self._show(min(spans), select=min(spans) in [quotation.span for quotation in coverage.loose[:1]])

    def go(self, by: int) -> None:
        """Select the next (1) or previous (-1) quotation that is in no quote, from the caret on and round the end."""
        loose = self._watch.coverage.loose
        if not loose:
            self._session.said.emit(self.tr("Every quotation is in a quote, or was dismissed."))
            return
        here = self._page.selected_span() or Span(self._page.caret(), self._page.caret() + 1)
        if by > 0:
            following = next((each for each in loose if each.span.start > here.start), None)
        else:
            following = next((each for each in reversed(loose) if each.span.start < here.start), None)
        if following is None:
            following = loose[0] if by > 0 else loose[-1]
            self._session.said.emit(
                self.tr("This is the first one again.") if by > 0 else self.tr("This is the last one again.")
            )
        self._show(following.span, select=True)

    def go_unseen(self) -> None:
        """Go to the next paragraph that was not on the screen, from the caret on and round the end."""
        unseen = [self._watch.paragraphs.spans[place] for place in self._watch.coverage.unseen]
        if not unseen:
            self._session.said.emit(self.tr("Every paragraph was on the screen."))
            return
        caret = self._page.caret()
        self._show(next((span for span in unseen if span.start > caret), unseen[0]), select=False)

    def _show(self, span: Span, *, select: bool) -> None:
        self._session.set_current(None)
        if select:
            self._page.select(span)
        else:
            self._page.set_caret(span.start)
        self._page.reveal(span)

    # Dismissing

    def dismiss(self) -> None:
        """Ask why the quotation at the caret is no quote."""
        quotation = self._at_caret()
        if quotation is None:
            self._session.refused.emit(self.tr("Go to a quotation that is in no quote first, with Y."))
            return
        chooser = self._ask(quotation.span, self.tr("Why is this no quote?"))
        chooser.chosen.connect(lambda reason: self._dismiss((quotation,), reason))

    def dismiss_all(self) -> None:
        """Ask for the one reason why all open quotations are no quotes."""
        loose = self._watch.coverage.loose
        if loose:
            question = self.tr("Why is none of these quotations a quote?  {n}").format(n=number(len(loose)))
            self._ask(None, question).chosen.connect(lambda reason: self._dismiss(loose, reason))

    def _at_caret(self) -> Quotation | None:
        here = self._page.selected_span() or Span(self._page.caret(), self._page.caret() + 1)
        return next((each for each in self._watch.coverage.loose if each.span.overlaps(here)), None)

    def _dismiss(self, quotations: tuple[Quotation, ...], reason: str) -> None:
        dismissals = tuple(
            AddRemark(RemarkKind.DISMISSAL, span=quotation.span, rule=RULE, text=reason) for quotation in quotations
        )
        alone = len(dismissals) == 1
        if self._session.correct(dismissals[0] if alone else Together(dismissals, "dismiss_quotations")):
            self._page.select(None)
            left = len(self._watch.coverage.loose)
            words = self.tr("Dismissed. Quotations in no quote: {n}.").format(n=number(left))
            self._session.said.emit(words if left else self.tr("Dismissed. Every quotation is accounted for."))

    # The message

    def _renew(self) -> None:
        """Let the message, while it stands, say what is still open."""
        if self._messages.says(_TOPIC):
            self._say()

    def _say(self) -> None:
        coverage = self._watch.coverage
        helps = [action for action in self._buttons if coverage.loose or action.objectName() != "dismiss_all"]
        self._messages.show_message(_TOPIC, in_words(coverage), helps)

    def _take_back(self) -> None:
        self._messages.show_message(_TOPIC, "")


def in_words(coverage: Coverage) -> str:
    """What is open, in a sentence each; empty when nothing is."""
    loose, unseen = len(coverage.loose), len(coverage.unseen)
    words: list[str] = []
    if loose == 1:
        words.append(translate("Coverage", "One quotation is in no quote."))
    elif loose:
        words.append(translate("Coverage", "{n} quotations are in no quote.").format(n=number(loose)))
    if unseen == 1:
        words.append(translate("Coverage", "One paragraph was not on the screen."))
    elif unseen:
        words.append(translate("Coverage", "{n} paragraphs were not on the screen.").format(n=number(unseen)))
    return " ".join(words)
