"""From a correction to the change that it makes, or a refusal by name.

To add a correction: write its value in `values`, write its planner, add its row to `_PLANNERS`.
All offsets are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Callable

from copydesk.core.annotations import Annotations, Change, Edit, Item, SignOff, State
from copydesk.core.corrections import entities, quotes, remarks, reshaping, restoring
from copydesk.core.corrections.judging import CannotCorrect, Rules, all_of, confirmed
from copydesk.core.corrections.overlapping import refuse_overlap
from copydesk.core.corrections.values import (
    TOGETHER_ACTIONS,
    Accept,
    AddEntity,
    AddFragment,
    AddQuote,
    AddRemark,
    Correction,
    EditRemark,
    GiveRole,
    Merge,
    MoveEntity,
    MovePart,
    Relabel,
    Remove,
    RemovePart,
    RemoveRemark,
    Reopen,
    Restore,
    SetKind,
    SetPart,
    SetSpeaker,
    SignOffArticle,
    Split,
    Swap,
    Together,
)
from copydesk.core.taking_in import TAKEN_IN


def plan(annotations: Annotations, correction: Correction, rules: Rules) -> Change:
    """The change that the correction makes.

    An article that was signed off is reopened by any change to it, in the same step: gold is what somebody
    signed, as it stood then. Only remarks leave the sign-off as it is.

    Raises CannotCorrect, with a sentence for the editor, when a rule forbids it.
    """
    if isinstance(correction, Together):
        return _together(annotations, correction, rules)
    action, planner = _PLANNERS[type(correction)]
    if isinstance(correction, SignOffArticle):
        signed = SignOff(rules.annotator, correction.at)
        return Change(action, _confirm_untouched(annotations, rules), (annotations.sign_off, signed))
    edits = planner(annotations, correction, rules)
    if not edits and not (isinstance(correction, Reopen) and annotations.sign_off):
        raise CannotCorrect("It already is that way.")
    refuse_overlap(annotations, edits, rules)
    remarked = Change(action, edits, (annotations.sign_off, annotations.sign_off))
    if edits and remarked.only_remarks:
        return remarked
    return Change(action, edits, (annotations.sign_off, None))


def action_of(correction: Correction) -> str:
    """The name that the correction's change carries, for the undo menu and the journal."""
    return correction.action if isinstance(correction, Together) else _PLANNERS[type(correction)][0]


def all_actions() -> tuple[str, ...]:
    """Every name that a change can carry."""
    return (*(action for action, _ in _PLANNERS.values()), *TOGETHER_ACTIONS, TAKEN_IN)


def _together(annotations: Annotations, together: Together, rules: Rules) -> Change:
    """One change from what is there now to what the last of several corrections leaves."""
    assert together.action in TOGETHER_ACTIONS, together.action
    first: dict[str, Item | None] = {}
    last: dict[str, Item | None] = {}
    now = annotations
    for correction in together.corrections:
        change = plan(now, correction, rules)
        now = now.apply(change)
        for edit in change.edits:
            first.setdefault(edit.id, edit.before)
            last[edit.id] = edit.after
    edits = tuple(Edit(before, last[each]) for each, before in first.items() if before != last[each])
    if not edits and now.sign_off == annotations.sign_off:
        raise CannotCorrect("It already is that way.")
    return Change(together.action, edits, (annotations.sign_off, now.sign_off))


def _confirm_untouched(annotations: Annotations, rules: Rules) -> tuple[Edit, ...]:
    return tuple(confirmed(annotation, rules) for annotation in annotations if annotation.state is State.SUGGESTED)


def _accept(annotations: Annotations, correction: Accept, rules: Rules) -> tuple[Edit, ...]:
    return tuple(
        confirmed(annotation, rules)
        for annotation in all_of(annotations, correction.ids)
        if annotation.state is State.SUGGESTED
    )


def _remove(annotations: Annotations, correction: Remove, rules: Rules) -> tuple[Edit, ...]:
    return tuple(Edit(annotation, None) for annotation in all_of(annotations, correction.ids))


def _nothing(annotations: Annotations, correction: Correction, rules: Rules) -> tuple[Edit, ...]:
    return ()


# Each correction with the name of its action and its planner. The planners' second argument is the row's own type,
# which a table of callables cannot say; tests/core walks every row.
_PLANNERS: dict[type, tuple[str, Callable[..., tuple[Edit, ...]]]] = {
    Accept: ("accept", _accept),
    Remove: ("remove", _remove),
    Relabel: ("relabel", entities.relabel),
    MoveEntity: ("move_entity", entities.move_entity),
    AddEntity: ("add_entity", entities.add_entity),
    AddQuote: ("add_quote", quotes.add_quote),
    SetPart: ("set_part", quotes.set_part),
    AddFragment: ("add_fragment", quotes.add_fragment),
    MovePart: ("move_part", quotes.move_part),
    RemovePart: ("remove_part", quotes.remove_part),
    SetSpeaker: ("set_speaker", quotes.set_speaker),
    SetKind: ("set_kind", quotes.set_kind),
    Restore: ("restore", restoring.restore),
    GiveRole: ("give_role", reshaping.give_role),
    Swap: ("swap", reshaping.swap),
    Split: ("split", reshaping.split),
    Merge: ("merge", reshaping.merge),
    SignOffArticle: ("sign_off", _nothing),
    Reopen: ("reopen", _nothing),
    AddRemark: ("add_remark", remarks.add_remark),
    EditRemark: ("edit_remark", remarks.edit_remark),
    RemoveRemark: ("remove_remark", remarks.remove_remark),
}
