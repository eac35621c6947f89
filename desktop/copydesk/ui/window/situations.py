"""What there is to act on in a window just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from copydesk.core.remarks import RemarkKind
from copydesk.ui.actions import Situation
from copydesk.workflow import Status

if TYPE_CHECKING:
    from copydesk.ui.window.main_window import MainWindow


def situation_of(window: MainWindow) -> Situation:
    """What the actions are judged by."""
    opened = window.session.article
    remarks = opened.annotations.remarks.values() if opened else ()
    undo = opened.history.next_undo if opened else None
    redo = opened.history.next_redo if opened else None
    return Situation(
        read_only=window.session.read_only_reason,
        has_article=opened is not None,
        mark=window.session.current,
        annotation=window.session.annotation,
        quote=window.session.quote or (next(iter(opened.annotations.quotes.values()), None) if opened else None),
        has_selection=window.view.selected_span() is not None,
        undo=undo.change.action if undo else None,
        redo=redo.change.action if redo else None,
        is_flagged=any(each.kind is RemarkKind.FLAG for each in remarks),
        is_gold=opened is not None and opened.status is Status.GOLD,
        is_suggesting=window.prefiller.running,
        can_suggest=window.suggesting.can_suggest,
        rejected=window.inspector.rejected.list.current() is not None,
        has_rejected=window.inspector.has_rejected,
        loose=len(window.coverage.known.loose),
        unseen=len(window.coverage.known.unseen),
        findings=len(window.findings.findings),
        on_tour=window.tour.is_on,
        is_untouched=opened is not None and not opened.begun,
    )
