"""What there is to act on, and when an action can be done, each condition with its reason when it cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.core.annotations import Annotation, Quote, State
from copydesk.core.lanes import Mark


@dataclass(frozen=True, slots=True)
class Situation:
    """What there is to act on at this moment; `Action.when` is judged by it and by nothing else."""

    read_only: str = ""  # why nothing can be corrected, if nothing can
    has_article: bool = False
    mark: Mark | None = None
    annotation: Annotation | None = None
    quote: Quote | None = None  # the quote at work
    has_selection: bool = False
    undo: str | None = None  # the change that undo would take back: one of `corrections.all_actions`
    redo: str | None = None
    is_gold: bool = False
    is_flagged: bool = False
    is_suggesting: bool = False
    can_suggest: bool = False
    rejected: bool = False  # a rejected suggestion is chosen in the list of those
    has_rejected: bool = False
    loose: int = 0  # quotations that no quote holds and nobody dismissed
    unseen: int = 0  # paragraphs that were not on the screen
    findings: int = 0  # what the linter finds
    is_untouched: bool = False  # nobody has corrected the article so far, not even for a moment
    on_tour: bool = False


When = Callable[[Situation], str]
"""Why it cannot be done, as a sentence for the editor; an empty text when it can."""


def always(situation: Situation) -> str:
    """At any time."""
    return ""


def has_article(situation: Situation) -> str:
    """An article is open."""
    return "" if situation.has_article else QT_TRANSLATE_NOOP("Actions", "Open an article first.")


def writable(situation: Situation) -> str:
    """An open article can be corrected."""
    return situation.read_only or has_article(situation)


def on_annotation(situation: Situation) -> str:
    """An annotation is current."""
    if situation.annotation is None:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "Go to an annotation first, with Tab or the mouse.")
    return writable(situation)


def on_suggestion(situation: Situation) -> str:
    """A suggestion is current."""
    if situation.annotation is not None and situation.annotation.state is not State.SUGGESTED:
        return on_annotation(situation) or QT_TRANSLATE_NOOP("Actions", "An editor has confirmed this already.")
    return on_annotation(situation)


def can_label(situation: Situation) -> str:
    """Something may be labelled: the selection, what is current, or else the name at the caret."""
    return writable(situation)


def at_quote(situation: Situation) -> str:
    """There is a quote for words to be a part of."""
    if situation.quote is None:
        return writable(situation) or QT_TRANSLATE_NOOP(
            "Actions", "There is no quote yet. Select the words that were said and press Q."
        )
    return writable(situation)


def on_quote(situation: Situation) -> str:
    """A quote is current."""
    if not isinstance(situation.annotation, Quote):
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "Go to a quote first, with Tab or the mouse.")
    return writable(situation)


def can_undo(situation: Situation) -> str:
    """Something can be undone."""
    if situation.undo is None:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "There is nothing left to undo in this article.")
    return writable(situation)


def can_redo(situation: Situation) -> str:
    """Something can be redone."""
    if situation.redo is None:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "There is nothing to redo in this article.")
    return writable(situation)


def is_gold(situation: Situation) -> str:
    """The article is signed off."""
    if not situation.is_gold:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "This article is not signed off.")
    return writable(situation)


def can_write(situation: Situation) -> str:
    """The project can be written to."""
    return situation.read_only


def can_suggest(situation: Situation) -> str:
    """Articles wait for suggestions."""
    if not situation.can_suggest:
        return situation.read_only or QT_TRANSLATE_NOOP("Actions", "No article is waiting for suggestions.")
    return situation.read_only


def is_untouched(situation: Situation) -> str:
    """Nobody has corrected the article."""
    if not situation.is_untouched:
        return writable(situation) or QT_TRANSLATE_NOOP(
            "Actions", "This article was corrected already; new suggestions would undo that."
        )
    return writable(situation)


def has_loose(situation: Situation) -> str:
    """A quotation is in no quote."""
    if not situation.loose:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "Every quotation is in a quote, or was dismissed.")
    return writable(situation)


def has_open(situation: Situation) -> str:
    """Something is to be accounted for."""
    if not situation.loose and not situation.unseen:
        return has_article(situation) or QT_TRANSLATE_NOOP(
            "Actions", "Every quotation is accounted for, and every paragraph was on the screen."
        )
    return has_article(situation)


def has_findings(situation: Situation) -> str:
    """The linter has found something."""
    if not situation.findings:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "No rule finds anything in this article.")
    return writable(situation)


def is_suggesting(situation: Situation) -> str:
    """Suggestions are being made."""
    return "" if situation.is_suggesting else QT_TRANSLATE_NOOP("Actions", "No article is being read just now.")


def on_rejected(situation: Situation) -> str:
    """A rejected suggestion is chosen."""
    if not situation.rejected:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "Choose a suggestion under Rejected first.")
    return writable(situation)


def has_rejected(situation: Situation) -> str:
    """Some suggestions were rejected."""
    if not situation.has_rejected:
        return writable(situation) or QT_TRANSLATE_NOOP("Actions", "No suggestion of this article was rejected.")
    return writable(situation)


def has_quote(situation: Situation) -> str:
    """A quote is at work, be it only to read."""
    if situation.quote is None:
        return has_article(situation) or QT_TRANSLATE_NOOP("Actions", "Go to a quote first, with Tab or the mouse.")
    return ""


def on_tour(situation: Situation) -> str:
    """A tour is under way."""
    return "" if situation.on_tour else QT_TRANSLATE_NOOP("Actions", "There is no tour under way.")
