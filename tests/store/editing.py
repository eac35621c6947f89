"""An editor at a project, without a desk between them: each correction is journalled at once."""

from __future__ import annotations

from copydesk.core.annotations import Change
from copydesk.core.corrections import Correction, Rules, plan
from copydesk.store.journal import Direction
from copydesk.store.project import JournalEntry, Project

AT = "2026-11-23T12:00:00+00:00"


def correct(project: Project, article_id: str, correction: Correction) -> None:
    """Plan it on what is stored, and journal it."""
    stored = project.load(article_id)
    change = plan(stored.annotations, correction, Rules(stored.article.text, project.scheme.label_names, "Ada"))
    _append(project, article_id, "do", stored.last_seq + 1, change)


def undo(project: Project, article_id: str) -> None:
    """Take the newest change back."""
    step = project.load(article_id).history.next_undo
    assert step
    _append(project, article_id, "undo", step.seq, step.change.inverse())


def redo(project: Project, article_id: str) -> None:
    """Make it again."""
    step = project.load(article_id).history.next_redo
    assert step
    _append(project, article_id, "redo", step.seq, step.change)


def _append(project: Project, article_id: str, direction: Direction, of: int, change: Change) -> None:
    stored = project.load(article_id)
    after = stored.annotations.apply(change)
    project.append(article_id, JournalEntry(stored.last_seq + 1, direction, of, change, "Ada", AT), after)


def back_to_the_base(project: Project, article_id: str) -> bool:
    """True when taking back every step, newest first, gives what the article began with."""
    stored = project.load(article_id)
    annotations = stored.annotations
    history = stored.history
    while step := history.next_undo:
        annotations, history = annotations.apply(step.change.inverse()), history.undid()
    return annotations == stored.base
