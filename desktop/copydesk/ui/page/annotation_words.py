"""What there is to say of a mark, in words: for tool tips and for screen readers."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from copydesk.core.annotations import Annotation, Entity, State
from copydesk.core.lanes import Mark
from copydesk.core.scheme import Scheme
from copydesk.core.speech import reports_speech


def _tr(words: str) -> str:
    return QCoreApplication.translate("annotation_words", words)


def state_in_words(state: State) -> str:
    """What a human has said of an annotation so far."""
    return {
        State.SUGGESTED: _tr("suggested, not confirmed yet"),
        State.KEPT: _tr("suggested and confirmed"),
        State.CORRECTED: _tr("suggested and corrected"),
        State.ADDED: _tr("added by hand"),
    }[state]


def title_of_mark(mark: Mark, annotation: Annotation, scheme: Scheme | None) -> str:
    """What the mark is: the title of its label or role; a label that the scheme does not know by its name."""
    if isinstance(annotation, Entity):
        label = scheme.label(annotation.label) if scheme else None
        return label.title if label else annotation.label
    assert mark.role is not None, "a mark of a quote has a role"
    return scheme.role(mark.role).title if scheme else mark.role.value


def is_loose(text: str, annotation: Annotation) -> bool:
    """True for the suggestion of a quote that reports no speech, and is drawn fainter; an editor's word counts more."""
    return (
        annotation.state is State.SUGGESTED
        and not isinstance(annotation, Entity)
        and not reports_speech(text, annotation)
    )


def is_weak(annotation: Annotation, threshold: float) -> bool:
    """True for a suggestion that the machine gives a lower probability than the threshold; never where one decided."""
    return annotation.state is State.SUGGESTED and annotation.score is not None and annotation.score < threshold


def loose_in_words() -> str:
    """Why such a suggestion is fainter."""
    return _tr("No speech: a plan, a belief or a loose cue.")


def in_words(mark: Mark, annotation: Annotation, scheme: Scheme | None, text: str) -> tuple[str, ...]:
    """Plain lines on one mark: what it is and in what state, and who speaks."""
    title = title_of_mark(mark, annotation, scheme)
    first = _tr("{title}: {state}").format(title=title, state=state_in_words(annotation.state))
    if isinstance(annotation, Entity):
        return (first,)
    loose = (loose_in_words(),) if is_loose(text, annotation) else ()
    if annotation.speaker is None:
        return (first, _tr("Nobody is named as the speaker."), *loose)
    return (first, _tr("Speaker: {speaker}").format(speaker=annotation.speaker), *loose)


def tool_tip(lines: list[tuple[str, ...]]) -> str:
    """Rich text of plain lines, one paragraph for each mark. The lines may hold an article's words: all is escaped."""
    return "".join("<p style='margin: 2px 0'>" + "<br>".join(escape(line) for line in mark) + "</p>" for mark in lines)
