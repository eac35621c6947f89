"""How states are shown: a sign and a word for each, so that nobody needs colour to tell them apart; and scores."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from copydesk.core.annotations import Annotation, Kind, Role, State
from copydesk.core.remarks import RemarkKind
from copydesk.workflow import Status

# U+FE0E asks for the text form of a character that some systems would draw as a picture.
_SIGNS: Final = {
    Status.WAITING: "○",
    Status.SUGGESTED: "◐",
    Status.STARTED: "✎\ufe0e",
    Status.GOLD: "✔\ufe0e",
    State.SUGGESTED: "◐",
    State.KEPT: "✔\ufe0e",
    State.CORRECTED: "✎\ufe0e",
    State.ADDED: "✚\ufe0e",
    RemarkKind.NOTE: "※",
    RemarkKind.FLAG: "⚑\ufe0e",
    RemarkKind.SKIP: "↷",
    RemarkKind.ASK: "?",
    RemarkKind.DISMISSAL: "∅",
}
_STATUS_WORDS: Final = {
    Status.WAITING: QT_TRANSLATE_NOOP("Status", "waiting"),
    Status.SUGGESTED: QT_TRANSLATE_NOOP("Status", "suggested"),
    Status.STARTED: QT_TRANSLATE_NOOP("Status", "started"),
    Status.GOLD: QT_TRANSLATE_NOOP("Status", "gold"),
}
_STATE_WORDS: Final = {
    State.SUGGESTED: QT_TRANSLATE_NOOP("State", "suggested"),
    State.KEPT: QT_TRANSLATE_NOOP("State", "confirmed"),
    State.CORRECTED: QT_TRANSLATE_NOOP("State", "corrected"),
    State.ADDED: QT_TRANSLATE_NOOP("State", "added"),
}
_REMARK_WORDS: Final = {
    RemarkKind.NOTE: QT_TRANSLATE_NOOP("RemarkKind", "note"),
    RemarkKind.FLAG: QT_TRANSLATE_NOOP("RemarkKind", "flagged"),
    RemarkKind.SKIP: QT_TRANSLATE_NOOP("RemarkKind", "skipped"),
    RemarkKind.ASK: QT_TRANSLATE_NOOP("RemarkKind", "question"),
    RemarkKind.DISMISSAL: QT_TRANSLATE_NOOP("RemarkKind", "dismissed"),
}
_KIND_WORDS: Final = {
    Kind.DIRECT: QT_TRANSLATE_NOOP("Kind", "direct"),
    Kind.INDIRECT: QT_TRANSLATE_NOOP("Kind", "indirect"),
    Kind.MIXED: QT_TRANSLATE_NOOP("Kind", "mixed"),
}
_ROLE_WORDS: Final = {
    Role.CONTENT: QT_TRANSLATE_NOOP("Role", "content"),
    Role.CUE: QT_TRANSLATE_NOOP("Role", "cue"),
    Role.SOURCE: QT_TRANSLATE_NOOP("Role", "source"),
}


def sign_of(state: State | Status | RemarkKind) -> str:
    """The one character that stands for a state."""
    return _SIGNS[state]


def word_of(value: State | Status | Kind | Role | RemarkKind) -> str:
    """The word for it, in the language of the screen."""
    tables = {
        Status: _STATUS_WORDS,
        State: _STATE_WORDS,
        Kind: _KIND_WORDS,
        Role: _ROLE_WORDS,
        RemarkKind: _REMARK_WORDS,
    }
    return QCoreApplication.translate(type(value).__name__, tables[type(value)][value])


def number(value: int) -> str:
    """A number as people of this place write it."""
    return QLocale().toString(value)


def percent(score: float) -> str:
    """A probability from 0 to 1 as “87 %”; what is not quite certain is 99 % at most."""
    n = round(score * 100)
    return QCoreApplication.translate("Score", "{n} %").format(n=99 if n == 100 and score < 1 else n)


def sureness(annotation: Annotation) -> str:
    """How sure the machine is of a suggestion: “87 %”. Empty where a human decided, or where the machine cannot say."""
    if annotation.state is not State.SUGGESTED or annotation.score is None:
        return ""
    return percent(annotation.score)


def sureness_in_words(annotation: Annotation) -> str:
    """The same as a sentence, for tool tips and screen readers."""
    sure = sureness(annotation)
    return QCoreApplication.translate("Score", "The machine is {percent} sure.").format(percent=sure) if sure else ""
