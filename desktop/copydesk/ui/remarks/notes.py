"""What notes say of annotations, for the lists that show a sign where there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from copydesk.core.annotations import Annotations
from copydesk.core.remarks import RemarkKind


def notes_about(annotations: Annotations) -> dict[str, str]:
    """The words of the notes on each annotation that has some, by its id."""
    notes: dict[str, str] = {}
    for remark in annotations.remarks.values():
        if remark.kind is RemarkKind.NOTE and remark.about is not None:
            before = notes.get(remark.about)
            notes[remark.about] = f"{before}\n{remark.text}" if before else remark.text
    return notes


def abouts(before: Annotations, after: Annotations, touched: frozenset[str]) -> frozenset[str]:
    """The touched ids, and those of the annotations that touched remarks are about."""
    remarks = (annotations.remarks.get(each) for annotations in (before, after) for each in touched)
    return touched | {remark.about for remark in remarks if remark is not None and remark.about is not None}


def note_in_words(note: str) -> str:
    """A note as a sentence, for tool tips and screen readers; empty for none."""
    return QCoreApplication.translate("Notes", "Note: {text}").format(text=note) if note else ""
