"""What an editor can do to an article: the values, and `plan`, which turns one into a Change or refuses by name."""

from copydesk.core.corrections.judging import CannotCorrect, Rules
from copydesk.core.corrections.planning import action_of, all_actions, plan
from copydesk.core.corrections.values import (
    Accept,
    AddEntity,
    AddFragment,
    AddQuote,
    Correction,
    MoveEntity,
    MovePart,
    Relabel,
    Remove,
    RemovePart,
    Reopen,
    SetKind,
    SetPart,
    SetSpeaker,
    SignOffArticle,
)

__all__ = [
    "Accept",
    "AddEntity",
    "AddFragment",
    "AddQuote",
    "CannotCorrect",
    "Correction",
    "MoveEntity",
    "MovePart",
    "Relabel",
    "Remove",
    "RemovePart",
    "Reopen",
    "Rules",
    "SetKind",
    "SetPart",
    "SetSpeaker",
    "SignOffArticle",
    "action_of",
    "all_actions",
    "plan",
]
