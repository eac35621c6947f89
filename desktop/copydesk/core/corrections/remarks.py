"""Planners of what editors say beside the annotations."""

from __future__ import annotations

from dataclasses import replace

from copydesk.core.annotations import Annotations, Edit
from copydesk.core.corrections.judging import CannotCorrect, Rules, in_text
from copydesk.core.corrections.values import AddRemark, EditRemark, RemoveRemark
from copydesk.core.remarks import Remark, RemarkKind

_ONE_AN_ARTICLE = (RemarkKind.FLAG, RemarkKind.SKIP, RemarkKind.ASK)


def add_remark(annotations: Annotations, correction: AddRemark, rules: Rules) -> tuple[Edit, ...]:
    """A new remark; of the kinds that an article has one of, the one that is there gets the new words."""
    text = correction.text.strip()
    if correction.kind is RemarkKind.NOTE and not text:
        raise CannotCorrect("A note needs words.")
    if correction.about is not None and correction.about not in annotations:
        raise CannotCorrect("That annotation is no longer there.")
    if correction.span is not None:
        in_text(correction.span, rules)
    before = _same(annotations, correction)
    if before is not None:
        return _reworded(before, text, rules)
    number = annotations.next_id("r")
    remark = Remark(number, correction.kind, correction.about, correction.span, correction.rule, text, rules.annotator)
    return (Edit(None, remark),)


def edit_remark(annotations: Annotations, correction: EditRemark, rules: Rules) -> tuple[Edit, ...]:
    """Other words for a remark; a note without any is refused, for taking it back says so more plainly."""
    remark, text = _remark(annotations, correction.id), correction.text.strip()
    if remark.kind is RemarkKind.NOTE and not text:
        raise CannotCorrect("A note needs words.")
    return _reworded(remark, text, rules)


def remove_remark(annotations: Annotations, correction: RemoveRemark, rules: Rules) -> tuple[Edit, ...]:
    """The remark is gone, and stays in the journal."""
    return (Edit(_remark(annotations, correction.id), None),)


def _same(annotations: Annotations, correction: AddRemark) -> Remark | None:
    if correction.kind not in _ONE_AN_ARTICLE:
        return None
    return next((each for each in annotations.remarks.values() if each.kind is correction.kind), None)


def _reworded(remark: Remark, text: str, rules: Rules) -> tuple[Edit, ...]:
    return () if text == remark.text else (Edit(remark, replace(remark, text=text, annotator=rules.annotator)),)


def _remark(annotations: Annotations, remark_id: str) -> Remark:
    remark = annotations.remarks.get(remark_id)
    if remark is None:
        raise CannotCorrect("That remark is no longer there.")
    return remark
