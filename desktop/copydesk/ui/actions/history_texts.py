"""What undo and redo are called for each change."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from copydesk.core.corrections import all_actions

_N = QT_TRANSLATE_NOOP

# Whole sentences per change, for languages in which “undo” bends with its object.
HISTORY_TEXTS: dict[str, tuple[str, str]] = {
    "accept": (_N("Actions", "&Undo Accepting"), _N("Actions", "&Redo Accepting")),
    "remove": (_N("Actions", "&Undo Removing"), _N("Actions", "&Redo Removing")),
    "relabel": (_N("Actions", "&Undo Changing the Label"), _N("Actions", "&Redo Changing the Label")),
    "move_entity": (_N("Actions", "&Undo Moving the Edge"), _N("Actions", "&Redo Moving the Edge")),
    "add_entity": (_N("Actions", "&Undo Adding the Entity"), _N("Actions", "&Redo Adding the Entity")),
    "add_quote": (_N("Actions", "&Undo Adding the Quote"), _N("Actions", "&Redo Adding the Quote")),
    "set_part": (_N("Actions", "&Undo Changing the Quote"), _N("Actions", "&Redo Changing the Quote")),
    "add_fragment": (_N("Actions", "&Undo Adding to the Quote"), _N("Actions", "&Redo Adding to the Quote")),
    "move_part": (_N("Actions", "&Undo Moving the Edge"), _N("Actions", "&Redo Moving the Edge")),
    "remove_part": (_N("Actions", "&Undo Removing a Part"), _N("Actions", "&Redo Removing a Part")),
    "set_speaker": (_N("Actions", "&Undo Choosing the Speaker"), _N("Actions", "&Redo Choosing the Speaker")),
    "set_kind": (_N("Actions", "&Undo Changing the Kind"), _N("Actions", "&Redo Changing the Kind")),
    "restore": (_N("Actions", "&Undo Restoring the Suggestion"), _N("Actions", "&Redo Restoring the Suggestion")),
    "give_role": (_N("Actions", "&Undo Changing the Role"), _N("Actions", "&Redo Changing the Role")),
    "swap": (_N("Actions", "&Undo Swapping Cue and Source"), _N("Actions", "&Redo Swapping Cue and Source")),
    "split": (_N("Actions", "&Undo Splitting"), _N("Actions", "&Redo Splitting")),
    "merge": (_N("Actions", "&Undo Merging"), _N("Actions", "&Redo Merging")),
    "sign_off": (_N("Actions", "&Undo the Sign-off"), _N("Actions", "&Redo the Sign-off")),
    "add_remark": (_N("Actions", "&Undo the Remark"), _N("Actions", "&Redo the Remark")),
    "edit_remark": (_N("Actions", "&Undo Rewording the Remark"), _N("Actions", "&Redo Rewording the Remark")),
    "remove_remark": (_N("Actions", "&Undo Removing the Remark"), _N("Actions", "&Redo Removing the Remark")),
    "dismiss_quotations": (
        _N("Actions", "&Undo Dismissing the Quotations"),
        _N("Actions", "&Redo Dismissing the Quotations"),
    ),
    "several": (_N("Actions", "&Undo Several Corrections"), _N("Actions", "&Redo Several Corrections")),
    "label_all": (_N("Actions", "&Undo Labelling the Same Name"), _N("Actions", "&Redo Labelling the Same Name")),
    "relabel_all": (_N("Actions", "&Undo Relabelling the Same Name"), _N("Actions", "&Redo Relabelling the Same Name")),
    "remove_all": (_N("Actions", "&Undo Removing the Same Name"), _N("Actions", "&Redo Removing the Same Name")),
    "import": (_N("Actions", "&Undo the Import"), _N("Actions", "&Redo the Import")),
    "reopen": (_N("Actions", "&Undo Taking the Sign-off Back"), _N("Actions", "&Redo Taking the Sign-off Back")),
}
assert set(HISTORY_TEXTS) == set(all_actions()), "a correction has no words for the Edit menu"
